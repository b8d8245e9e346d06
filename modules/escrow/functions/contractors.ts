import { assert, type Context } from '@marspace/kit';
import type { Contractor, CustomerWeight, Role } from '../../../proto/gen/modules/escrow.ts';
import { applyAccident, findRecord, requireContractor, requireRole } from '../contractors.ts';
import { transitionContractor } from '../lifecycle.ts';
import { computeAccidentFactorBps, computeCustomerShare, computeLock } from '../rules.ts';
import * as state from '../state.ts';
import { assertAmount, requireCaller } from './caller.ts';

/** The contractor if it takes new work in this role; throws ContractorNotFound, ContractorQuitting or RoleMissing. */
export function requireWorkingContractor(ctx: Context, args: { address: string; role: Role }): Contractor {
  const contractor = requireContractor(ctx, args.address);
  transitionContractor(args.address, contractor.status, 'open lock');
  requireRole(contractor, args.role);
  return contractor;
}

export function findContractor(ctx: Context, args: { address: string }): Contractor | undefined {
  return state.contractors.find(ctx, [args.address]);
}

export function quoteLock(ctx: Context, args: { address: string; volumeUnits: bigint; amountPerGiB: bigint }): bigint {
  return computeContractorLock(ctx, requireContractor(ctx, args.address), args.volumeUnits, args.amountPerGiB);
}

/** The lock for a volume at this height, base units of the deposit denom. Params are read only where there is an accident to weigh. */
export function computeContractorLock(ctx: Context, contractor: Contractor, volumeUnits: bigint, amountPerGiB: bigint): bigint {
  assertAmount(volumeUnits);
  assertAmount(amountPerGiB);
  const halfLifeBlocks = contractor.accidentLevelBps === 0n ? 1n : state.params.require(ctx).accidentHalfLifeBlocks;
  return computeLock(volumeUnits, amountPerGiB, computeAccidentFactorBps(contractor, halfLifeBlocks, ctx.height));
}

export function recordAccident(ctx: Context, args: { contractor: string }): void {
  requireCaller(ctx);
  const contractor = requireContractor(ctx, args.contractor);
  contractor.status = transitionContractor(args.contractor, contractor.status, 'record accident');
  applyAccident(ctx, contractor);
  state.contractors.set(ctx, [args.contractor], contractor);
}

function newShare(address: string, role: Role, customer: string): CustomerWeight {
  return { address, role, customer, due: 0n, proven: 0n, updatedAtHeight: 0n, dueHeight: 0n };
}

export function recordPeriods(
  ctx: Context,
  args: { contractor: string; role: Role; customer: string; feeWeight: bigint; due: bigint; proven: bigint },
): void {
  requireCaller(ctx);
  const { contractor, role, customer, feeWeight, due, proven } = args;
  assertAmount(feeWeight);
  assert(proven >= 0n && proven <= due, `got ${proven} proven of ${due} due periods`);
  if (due === 0n) return;
  requireContractor(ctx, contractor);
  const record = findRecord(ctx, contractor, role);
  record.due += due;
  record.proven += proven;
  if (feeWeight > 0n) {
    const key: [string, Role, string] = [contractor, role, customer];
    const share = state.customerWeights.find(ctx, key) ?? newShare(contractor, role, customer);
    const { customerWeightMax, weightKeepBlocks } = state.params.require(ctx);
    const next = computeCustomerShare(share, feeWeight, due, proven, customerWeightMax);
    record.weightedDue += next.due - share.due;
    record.weightedProven += next.proven - share.proven;
    share.due = next.due;
    share.proven = next.proven;
    share.updatedAtHeight = ctx.height;
    if (share.dueHeight === 0n) {
      share.dueHeight = ctx.height + weightKeepBlocks;
      state.dueWeights.add(ctx, [share.dueHeight, ...key]);
    }
    state.customerWeights.set(ctx, key, share);
  }
  state.records.set(ctx, [contractor, role], record);
}
