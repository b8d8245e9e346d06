import type { Context } from './context.ts';
import { attempt } from './errors.ts';
import type { Attempt } from './host.ts';

/** How one item of a batch ended: with what it gave, or with its refusal, which undid that item only. */
export type ItemOutcome<R> = Attempt<R>;

/**
 * The one way to write a batch. Every item is judged alone, on a branch of its own, in order; gives their outcomes in the same order.
 * After `refused_branches_max` refusals (param of tsmodule) the rest is not tried: each of those items has the outcome
 * `tsmodule/7 not tried`, and can be sent again.
 */
export function judgeItems<T, R>(ctx: Context, items: readonly T[], judge: (item: T) => R): ItemOutcome<R>[] {
  const outcomes: ItemOutcome<R>[] = [];
  for (let i = 0; i < items.length; i++) outcomes.push(attempt(ctx, () => judge(items[i] as T)));
  return outcomes;
}
