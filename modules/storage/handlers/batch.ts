import { type Context, judgeItems } from '@marspace/kit';
import type { ItemResult } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';

/** What an item did: nothing to say, or something that counts as done but is no success, e.g. a recorded mismatch. */
export type ItemOutcome = { readonly codespace: string; readonly code: number; readonly message: string } | undefined;

/**
 * Judges every item alone. The transaction fails only if no item was done: with the item's own error when there is one item, with
 * NothingSucceeded otherwise. `idOf` says which deal an item is about.
 */
export function runBatch<T>(ctx: Context, items: readonly T[], idOf: (item: T) => bigint, run: (item: T) => ItemOutcome): ItemResult[] {
  if (items.length === 1) return [resultOf(idOf(items[0] as T), run(items[0] as T))];
  const outcomes = judgeItems(ctx, items, run);
  const results: ItemResult[] = [];
  let done = 0;
  for (let i = 0; i < outcomes.length; i++) {
    const outcome = outcomes[i] as (typeof outcomes)[number];
    if (outcome.ok) done += 1;
    results.push(resultOf(idOf(items[i] as T), outcome.ok ? outcome.value : outcome));
  }
  if (done === 0)
    throw errors.NothingSucceeded(`none of ${items.length} items succeeded; the first: ${(results[0] as ItemResult).message}`);
  return results;
}

export function isAnyDone(results: readonly ItemResult[]): boolean {
  for (let i = 0; i < results.length; i++) if ((results[i] as ItemResult).code === 0) return true;
  return false;
}

function resultOf(dealId: bigint, outcome: ItemOutcome): ItemResult {
  return outcome === undefined
    ? { dealId, codespace: '', code: 0, message: '' }
    : { dealId, codespace: outcome.codespace, code: outcome.code, message: outcome.message };
}
