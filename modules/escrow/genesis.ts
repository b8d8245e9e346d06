import { type Collection, type Context, isAddress } from '@marspace/kit';
import type { Contractor, Credit, GenesisState } from '../../proto/gen/modules/escrow.ts';
import { errors } from './errors.ts';
import { invariants } from './invariants.ts';
import { applyTotal } from './ledger.ts';
import { defaultParams, validateParams } from './params.ts';
import * as state from './state.ts';

export function defaultGenesis(): GenesisState {
  return { params: defaultParams(), contractors: [], locks: [], holds: [], pots: [], credits: [], records: [], customerWeights: [] };
}

/**
 * Writes a state and everything that follows from it: indexes, the queue and the running sums. Throws InvalidParams, or
 * InvalidGenesis when an entry is double or malformed or an invariant would be broken from the start.
 */
export function initGenesis(ctx: Context, genesis: GenesisState): void {
  validateParams(genesis.params);
  state.params.set(ctx, genesis.params);
  for (const contractor of genesis.contractors) importContractor(ctx, contractor);
  for (const lock of genesis.locks) {
    insert(ctx, state.locks, [lock.module, lock.reference], lock, lock.contractor);
    state.locksByContractor.add(ctx, [lock.contractor, lock.module, lock.reference]);
  }
  for (const hold of genesis.holds) {
    insert(ctx, state.holds, [hold.module, hold.reference], hold, hold.customer);
    applyTotal(ctx, hold.denom, undefined, 'holds', hold.amount);
  }
  for (const pot of genesis.pots) {
    insert(ctx, state.pots, [pot.module, pot.reference], pot);
    applyTotal(ctx, pot.denom, undefined, 'pots', pot.amount);
  }
  for (const { address, coin } of genesis.credits) {
    insert(ctx, state.credits, [address, coin.denom], coin.amount, address);
    applyTotal(ctx, coin.denom, undefined, 'credits', coin.amount);
  }
  for (const record of genesis.records) insert(ctx, state.records, [record.address, record.role], record, record.address);
  for (const share of genesis.customerWeights) {
    insert(ctx, state.customerWeights, [share.address, share.role, share.customer], share, share.address, share.customer);
    state.dueWeights.add(ctx, [share.dueHeight, share.address, share.role, share.customer]);
  }
  checkInvariants(ctx);
}

export function exportGenesis(ctx: Context): GenesisState {
  return {
    params: state.params.require(ctx),
    contractors: valuesOf(state.contractors.all(ctx)),
    locks: valuesOf(state.locks.all(ctx)),
    holds: valuesOf(state.holds.all(ctx)),
    pots: valuesOf(state.pots.all(ctx)),
    credits: state.credits.all(ctx).map(([[address, denom], amount]): Credit => ({ address, coin: { denom, amount } })),
    records: valuesOf(state.records.all(ctx)),
    customerWeights: valuesOf(state.customerWeights.all(ctx)),
  };
}

function importContractor(ctx: Context, contractor: Contractor): void {
  const { address, status, depositDenom, depositAmount, leavesAtHeight } = contractor;
  insert(ctx, state.contractors, [address], contractor, address);
  applyTotal(ctx, depositDenom, undefined, 'deposits', depositAmount);
  if (status !== 'CONTRACTOR_STATUS_LEFT') {
    for (const { role } of contractor.roles) state.contractorsByRole.add(ctx, [role, address]);
  }
  if (contractor.removedAtHeight > 0n) state.departedContractors.add(ctx, [contractor.removedAtHeight, address]);
  if (status === 'CONTRACTOR_STATUS_QUITTING' && leavesAtHeight > 0n) state.leavingContractors.add(ctx, [leavesAtHeight, address]);
}

/** Stores an entry; throws InvalidGenesis when one of its addresses is none or its key is taken. */
function insert<K extends readonly unknown[], V>(ctx: Context, store: Collection<K, V>, key: K, value: V, ...addresses: string[]): void {
  for (const address of addresses) {
    if (!isAddress(ctx, address)) throw errors.InvalidGenesis(`${store.name}: ${address} is not an address`);
  }
  if (store.has(ctx, key)) throw errors.InvalidGenesis(`${store.name}: ${key.join(' ')} is there twice`);
  store.set(ctx, key, value);
}

function checkInvariants(ctx: Context): void {
  for (const [name, invariant] of Object.entries(invariants)) {
    const broken = invariant(ctx);
    if (broken !== undefined) throw errors.InvalidGenesis(`${name}: ${broken}`);
  }
}

function valuesOf<K, V>(items: readonly [K, V][]): V[] {
  return items.map(([, value]) => value);
}
