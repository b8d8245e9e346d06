import { assert, bpsWhole, type Context, max } from '@marspace/kit';
import type { Contractor, Lock, Role } from '../../../proto/gen/modules/escrow.ts';
import { applyAccident, applyLeaveHeight, findRecord, requireContractor, requireRole } from '../contractors.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { applyCredit, applyTotal } from '../ledger.ts';
import { transitionContractor } from '../lifecycle.ts';
import { computeFreeDeposit, computeSlash } from '../rules.ts';
import * as state from '../state.ts';
import { assertAmount, requireCaller } from './caller.ts';
import { computeContractorLock } from './contractors.ts';

export interface OpenLock {
  reference: bigint;
  contractor: string;
  role: Role;
  volumeUnits: bigint;
  amountPerGiB: bigint;
  amountMin: bigint;
}

export function openLock(ctx: Context, args: OpenLock): bigint {
  return lockFor(ctx, requireCaller(ctx), args).amount;
}

/** Opens the lock of a module's commitment. Gives its amount, and the contractor as it was stored. */
export function lockFor(ctx: Context, module: string, args: OpenLock): { amount: bigint; contractor: Contractor } {
  const { reference, contractor: address, volumeUnits } = args;
  assertAmount(args.amountMin);
  const key: [string, bigint] = [module, reference];
  if (state.locks.has(ctx, key)) throw errors.ReferenceTaken(`${module} ${reference} has a lock already`);
  const contractor = requireContractor(ctx, address);
  contractor.status = transitionContractor(address, contractor.status, 'open lock');
  const role = requireRole(contractor, args.role);

  const reservedUnits = role.reservedUnits + volumeUnits;
  if (reservedUnits > role.capacityUnits) {
    const freeUnits = role.capacityUnits - role.reservedUnits;
    throw errors.CapacityExceeded(`${address} has ${freeUnits < 0n ? 0n : freeUnits} units free as ${args.role}, wanted ${volumeUnits}`);
  }
  const computed = computeContractorLock(ctx, contractor, volumeUnits, args.amountPerGiB);
  const amount = max(computed, args.amountMin);
  const free = computeFreeDeposit(contractor);
  if (amount > free) throw errors.DepositTooSmall(`${address} has ${free} ${contractor.depositDenom} free, wanted ${amount}`);

  role.reservedUnits = reservedUnits;
  role.commitments += 1n;
  contractor.lockedAmount += amount;
  contractor.commitments += 1n;
  contractor.idleSinceHeight = 0n;
  state.contractors.set(ctx, [address], contractor);
  state.locks.set(ctx, key, {
    module,
    reference,
    contractor: address,
    denom: contractor.depositDenom,
    amount,
    role: args.role,
    capacityUnits: volumeUnits,
    openedAtHeight: ctx.height,
  });
  emit(ctx, 'LockOpened', { module, reference, contractor: address, amount });
  return { amount, contractor };
}

export function releaseLock(ctx: Context, args: { reference: bigint; completed: boolean }): void {
  const { lock, contractor } = takeLock(ctx, requireCaller(ctx), args.reference);
  if (args.completed) {
    const record = findRecord(ctx, lock.contractor, lock.role);
    record.completed += 1n;
    state.records.set(ctx, [lock.contractor, lock.role], record);
  }
  state.contractors.set(ctx, [lock.contractor], contractor);
  emit(ctx, 'LockReleased', { module: lock.module, reference: lock.reference, contractor: lock.contractor, amount: lock.amount });
}

export function slashLock(
  ctx: Context,
  args: { reference: bigint; customer: string; fractionBps: bigint; accident: boolean },
): { toCustomer: bigint; toPot: bigint } {
  const { reference, customer, fractionBps } = args;
  assert(fractionBps >= 0n && fractionBps <= bpsWhole, `got a fraction of ${fractionBps} bps, wanted 0 to 10000`);
  const { lock, contractor } = takeLock(ctx, requireCaller(ctx), reference);
  const { module, denom } = lock;
  const { taken, toCustomer, toPot } = computeSlash(lock.amount, fractionBps, state.params.require(ctx).repairRewardBps);

  contractor.depositAmount -= taken;
  if (args.accident) applyAccident(ctx, contractor);
  state.contractors.set(ctx, [lock.contractor], contractor);
  const record = findRecord(ctx, lock.contractor, lock.role);
  record.failed += 1n;
  state.records.set(ctx, [lock.contractor, lock.role], record);
  emit(ctx, 'LockSlashed', { module, reference, contractor: lock.contractor, denom, customer, toCustomer, toPot });
  applyCredit(ctx, 'deposits', customer, denom, toCustomer, module, reference, 'slash');
  if (toPot > 0n) addToPot(ctx, module, reference, denom, toPot);
  return { toCustomer, toPot };
}

export function releasePot(ctx: Context, args: { reference: bigint; to: string }): bigint {
  const module = requireCaller(ctx);
  const key: [string, bigint] = [module, args.reference];
  const pot = state.pots.find(ctx, key);
  if (pot === undefined) return 0n;
  state.pots.remove(ctx, key);
  applyCredit(ctx, 'pots', args.to, pot.denom, pot.amount, module, args.reference, 'reward');
  return pot.amount;
}

const lockAbsent = ([module, reference]: [string, bigint]) => errors.LockNotFound(`${module} ${reference} has no lock`);

/** Removes a lock and frees its deposit, capacity and place. The caller stores the contractor, once, after its own changes. */
function takeLock(ctx: Context, module: string, reference: bigint): { lock: Lock; contractor: Contractor } {
  const key: [string, bigint] = [module, reference];
  const lock = state.locks.require(ctx, key, lockAbsent);
  const contractor = requireContractor(ctx, lock.contractor);
  contractor.status = transitionContractor(lock.contractor, contractor.status, 'close lock');
  const role = requireRole(contractor, lock.role);
  role.reservedUnits -= lock.capacityUnits;
  role.commitments -= 1n;
  contractor.lockedAmount -= lock.amount;
  contractor.commitments -= 1n;
  if (contractor.commitments === 0n) {
    contractor.idleSinceHeight = ctx.height;
    if (contractor.status === 'CONTRACTOR_STATUS_QUITTING') applyLeaveHeight(ctx, contractor);
  }
  state.locks.remove(ctx, key);
  return { lock, contractor };
}

function addToPot(ctx: Context, module: string, reference: bigint, denom: string, amount: bigint): void {
  const key: [string, bigint] = [module, reference];
  const pot = state.pots.find(ctx, key) ?? { module, reference, denom, amount: 0n };
  if (pot.denom !== denom) throw errors.WrongDenom(`the pot of ${module} ${reference} is in ${pot.denom}, got ${denom}`);
  pot.amount += amount;
  state.pots.set(ctx, key, pot);
  applyTotal(ctx, denom, 'deposits', 'pots', amount);
}
