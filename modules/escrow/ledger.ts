/** What every movement of money shares: the running sums per denom and the credits. */
import type { Context } from '@marspace/kit';
import { emit } from './events.ts';
import * as state from './state.ts';

/** What a coin in the module account is kept for. */
export type Purpose = 'deposits' | 'holds' | 'credits' | 'pots';

/**
 * Moves `amount` of the sums from one purpose to another: `undefined` is outside, i.e. coins that come in or go out.
 * A denom of which nothing is left has no entry.
 */
export function applyTotal(ctx: Context, denom: string, from: Purpose | undefined, to: Purpose | undefined, amount: bigint): void {
  if (amount === 0n) return;
  const key: [string] = [denom];
  const total = state.totals.find(ctx, key) ?? { denom, deposits: 0n, holds: 0n, credits: 0n, pots: 0n };
  if (from !== undefined) total[from] -= amount;
  if (to !== undefined) total[to] += amount;
  if (total.deposits === 0n && total.holds === 0n && total.credits === 0n && total.pots === 0n) state.totals.remove(ctx, key);
  else state.totals.set(ctx, key, total);
}

/**
 * Owes `to` more, out of what was kept for `from`. Pays nothing: a payment could fail, and with it somebody else's transaction or block.
 * `module` and `reference` name the commitment for the event.
 */
export function applyCredit(
  ctx: Context,
  from: Purpose,
  to: string,
  denom: string,
  amount: bigint,
  module: string,
  reference: bigint,
  reason: string,
): void {
  if (amount === 0n) return;
  const key: [string, string] = [to, denom];
  state.credits.set(ctx, key, (state.credits.find(ctx, key) ?? 0n) + amount);
  applyTotal(ctx, denom, from, 'credits', amount);
  emit(ctx, 'Credited', { address: to, denom, amount, module, reference, reason });
}
