import type { Context, GenesisLists, GenesisRest } from '@marspace/kit';
import type { Contractor, CustomerWeight } from '../../proto/gen/modules/escrow.ts';
import { applyTotal, type Purpose } from './ledger.ts';
import { defaultParams, validateParams } from './params.ts';
import * as state from './state.ts';

export const genesis: GenesisLists<'escrow'> = {
  contractors: { collection: state.contractors, key: ['address'], derive: indexContractor },
  locks: { collection: state.locks, key: ['module', 'reference'], addresses: ['contractor'] },
  holds: {
    collection: state.holds,
    key: ['module', 'reference'],
    addresses: ['customer'],
    sum: { of: 'amount', by: 'denom', add: addTo('holds') },
  },
  pots: { collection: state.pots, key: ['module', 'reference'], sum: { of: 'amount', by: 'denom', add: addTo('pots') } },
  credits: {
    collection: state.credits,
    key: ['address', 'coin.denom'],
    value: 'coin.amount',
    sum: { of: 'coin.amount', by: 'coin.denom', add: addTo('credits') },
  },
  records: { collection: state.records, key: ['address', 'role'] },
  customerWeights: { collection: state.customerWeights, key: ['address', 'role', 'customer'], derive: queueWeight },
};

function indexContractor(ctx: Context, contractor: Contractor): void {
  const { address, status, depositDenom, depositAmount, leavesAtHeight } = contractor;
  applyTotal(ctx, depositDenom, undefined, 'deposits', depositAmount);
  if (status !== 'CONTRACTOR_STATUS_LEFT') {
    for (const { role } of contractor.roles) state.contractorsByRole.add(ctx, [role, address]);
  }
  if (contractor.removedAtHeight > 0n) state.departedContractors.add(ctx, [contractor.removedAtHeight, address]);
  if (status === 'CONTRACTOR_STATUS_QUITTING' && leavesAtHeight > 0n) state.leavingContractors.add(ctx, [leavesAtHeight, address]);
}

function addTo(purpose: Purpose): (ctx: Context, denom: string, sum: bigint) => void {
  return (ctx, denom, sum) => applyTotal(ctx, denom, undefined, purpose, sum);
}

function queueWeight(ctx: Context, { dueHeight, address, role, customer }: CustomerWeight): void {
  state.dueWeights.add(ctx, [dueHeight, address, role, customer]);
}

export function defaultGenesis(): GenesisRest<'escrow'> {
  return { params: defaultParams() };
}

/** Throws InvalidParams. */
export function initGenesis(ctx: Context, rest: GenesisRest<'escrow'>): void {
  validateParams(rest.params);
  state.params.set(ctx, rest.params);
}

export function exportGenesis(ctx: Context): GenesisRest<'escrow'> {
  return { params: state.params.require(ctx) };
}
