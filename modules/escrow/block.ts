import { assert, type Context, queue } from '@marspace/kit';
import type { Role } from '../../proto/gen/modules/escrow.ts';
import { findRecord, requireContractor } from './contractors.ts';
import { emit } from './events.ts';
import { applyCredit } from './ledger.ts';
import { transitionContractor } from './lifecycle.ts';
import * as state from './state.ts';

/** Roles there are, with room: bounds what is read of one contractor. */
const rolesMax = 16;

/** Contractors that have quit and whose delay is over. Bounded by `quitsPerBlockMax`; the others leave in the next block. */
export const leaving = queue({
  name: 'leaving',
  collection: state.leavingContractors,
  max: (ctx) => state.params.require(ctx).quitsPerBlockMax,
  run: (ctx, [, address]) => leave(ctx, address),
});

/** Returns the deposit as credit, which cannot fail, whoever the contractor is. */
function leave(ctx: Context, address: string): void {
  const contractor = requireContractor(ctx, address);
  contractor.status = transitionContractor(address, contractor.status, 'leave');
  assert(contractor.commitments === 0n && contractor.lockedAmount === 0n, `${address} leaves with live commitments`);
  const returnedAmount = contractor.depositAmount;
  contractor.depositAmount = 0n;
  contractor.removedAtHeight = ctx.height + state.params.require(ctx).departedKeepBlocks;
  state.departedContractors.add(ctx, [contractor.removedAtHeight, address]);
  for (const { role } of contractor.roles) state.contractorsByRole.remove(ctx, [role, address]);
  state.contractors.set(ctx, [address], contractor);
  applyCredit(ctx, 'deposits', address, contractor.depositDenom, returnedAmount, ctx.module, 0n, 'deposit');
  emit(ctx, 'ContractorLeft', { address, returnedAmount });
}

/** Shares and departed contractors removed in one block, as many as deals may end in one; the others follow in the next. */
const removalsPerBlock = 500n;

/** Contractors that have left long ago: nothing is known of them any more. */
export const departing = queue({
  name: 'departing',
  collection: state.departedContractors,
  max: () => removalsPerBlock,
  run: (ctx, [, address]) => removeContractor(ctx, address),
});

function removeContractor(ctx: Context, address: string): void {
  const contractor = requireContractor(ctx, address);
  // Their customers' shares go by their own queue, which params can make longer.
  if (state.customerWeights.scan(ctx, [address], { limit: 1 }).length > 0) {
    contractor.removedAtHeight = ctx.height + state.params.require(ctx).weightKeepBlocks;
    state.departedContractors.add(ctx, [contractor.removedAtHeight, address]);
    state.contractors.set(ctx, [address], contractor);
    return;
  }
  for (const [key] of state.records.scan(ctx, [address], { limit: rolesMax })) state.records.remove(ctx, key);
  state.contractors.remove(ctx, [address]);
  emit(ctx, 'ContractorRemoved', { address });
}

/** Shares of customers that were not updated for long: what they weighed stays in the record. */
export const forgetting = queue({
  name: 'forgetting',
  collection: state.dueWeights,
  max: () => removalsPerBlock,
  run: (ctx, [, address, role, customer]) => forgetWeight(ctx, [address, role, customer]),
});

function forgetWeight(ctx: Context, key: [string, Role, string]): void {
  const share = state.customerWeights.require(ctx, key, () => new Error(`the share of ${key[2]} in ${key[0]} is due but does not exist`));
  const dueHeight = share.updatedAtHeight + state.params.require(ctx).weightKeepBlocks;
  if (dueHeight <= ctx.height) {
    state.customerWeights.remove(ctx, key);
    const record = findRecord(ctx, key[0], key[1]);
    record.forgottenDue += share.due;
    record.forgottenProven += share.proven;
    state.records.set(ctx, [key[0], key[1]], record);
    return;
  }
  share.dueHeight = dueHeight;
  state.dueWeights.add(ctx, [dueHeight, ...key]);
  state.customerWeights.set(ctx, key, share);
}
