import { bank, type Context } from '@marspace/kit';
import type { Hold } from '../../../proto/gen/modules/escrow.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { applyCredit, applyTotal } from '../ledger.ts';
import * as state from '../state.ts';
import { assertAmount, requireCaller } from './caller.ts';

export function payIn(ctx: Context, args: { reference: bigint; customer: string; denom: string; amount: bigint; feeAmount: bigint }): void {
  const module = requireCaller(ctx);
  const { reference, customer, denom, amount, feeAmount } = args;
  assertAmount(amount);
  assertAmount(feeAmount);
  if (feeAmount > 0n) bank.fundCommunityPool(ctx, customer, denom, feeAmount);
  if (amount === 0n) return;
  addToHold(ctx, module, reference, customer, denom, amount);
  collectForHolds(ctx, customer, denom, amount);
}

/** Enters a payment into a hold. The caller collects it. */
export function addToHold(ctx: Context, module: string, reference: bigint, customer: string, denom: string, amount: bigint): void {
  const key: [string, bigint] = [module, reference];
  const hold = state.holds.find(ctx, key) ?? { module, reference, customer, denom, amount: 0n };
  checkHoldDenom(hold, denom);
  hold.amount += amount;
  state.holds.set(ctx, key, hold);
  emit(ctx, 'HoldPaidIn', { module, reference, customer, denom, amount });
}

/** Takes what was entered into holds from the customer's account. */
export function collectForHolds(ctx: Context, customer: string, denom: string, amount: bigint): void {
  bank.collect(ctx, customer, denom, amount);
  applyTotal(ctx, denom, undefined, 'holds', amount);
}

export function creditFromHold(ctx: Context, args: { reference: bigint; to: string; amount: bigint; reason: string }): void {
  const module = requireCaller(ctx);
  const { reference, amount } = args;
  assertAmount(amount);
  if (amount === 0n) return;
  const key: [string, bigint] = [module, reference];
  const hold = requireHold(ctx, key);
  takeFromHold(hold, amount);
  state.holds.set(ctx, key, hold);
  applyCredit(ctx, 'holds', args.to, hold.denom, amount, module, reference, args.reason);
}

export function holdAmount(ctx: Context, args: { reference: bigint }): bigint {
  const hold = state.holds.find(ctx, [requireCaller(ctx), args.reference]);
  return hold === undefined ? 0n : hold.amount;
}

/** holdAmount of each reference, in their order. */
export function holdAmounts(ctx: Context, args: { references: readonly bigint[] }): bigint[] {
  const module = requireCaller(ctx);
  const amounts: bigint[] = [];
  for (const reference of args.references) amounts.push(state.holds.find(ctx, [module, reference])?.amount ?? 0n);
  return amounts;
}

export function moveHold(ctx: Context, args: { from: bigint; to: bigint; amount: bigint }): void {
  const module = requireCaller(ctx);
  const { from, to, amount } = args;
  assertAmount(amount);
  // Onto itself nothing moves, and two copies of one record would undo each other's change.
  if (amount === 0n || from === to) return;
  const fromKey: [string, bigint] = [module, from];
  const toKey: [string, bigint] = [module, to];
  const source = requireHold(ctx, fromKey);
  const { customer, denom } = source;
  const target = state.holds.find(ctx, toKey) ?? { module, reference: to, customer, denom, amount: 0n };
  checkHoldDenom(target, denom);
  takeFromHold(source, amount);
  target.amount += amount;
  state.holds.set(ctx, fromKey, source);
  state.holds.set(ctx, toKey, target);
  emit(ctx, 'HoldMoved', { module, from, to, denom, amount });
}

export function closeHold(ctx: Context, args: { reference: bigint }): void {
  const key: [string, bigint] = [requireCaller(ctx), args.reference];
  const hold = state.holds.find(ctx, key);
  if (hold === undefined) return;
  if (hold.amount > 0n) throw errors.HoldNotEmpty(`the hold of ${key[0]} ${key[1]} has ${hold.amount} ${hold.denom}, wanted 0`);
  state.holds.remove(ctx, key);
}

const holdAbsent = ([module, reference]: [string, bigint]) => errors.HoldTooSmall(`${module} ${reference} has no hold`);

function requireHold(ctx: Context, key: [string, bigint]): Hold {
  return state.holds.require(ctx, key, holdAbsent);
}

function takeFromHold(hold: Hold, amount: bigint): void {
  if (amount > hold.amount) {
    throw errors.HoldTooSmall(`the hold of ${hold.module} ${hold.reference} has ${hold.amount} ${hold.denom}, wanted ${amount}`);
  }
  hold.amount -= amount;
}

function checkHoldDenom(hold: Hold, denom: string): void {
  if (hold.denom !== denom) throw errors.WrongDenom(`the hold of ${hold.module} ${hold.reference} is in ${hold.denom}, got ${denom}`);
}
