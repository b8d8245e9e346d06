import { type Context, judgeItems } from '@marspace/kit';
import type { ItemResult } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';

/**
 * Judges every item alone. The transaction fails only if no item was done: with the item's own error when there is one item, with
 * NothingSucceeded otherwise. `idOf` says which deal an item is about.
 */
export function runBatch<T>(ctx: Context, items: readonly T[], idOf: (item: T) => bigint, run: (item: T) => void): ItemResult[] {
  const first = items[0] as T;
  if (items.length === 1) {
    run(first);
    return [resultOf(idOf(first), succeeded)];
  }
  const outcomes = judgeItems(ctx, items, run);
  const results: ItemResult[] = [];
  let done = 0;
  for (let i = 0; i < outcomes.length; i++) {
    const outcome = outcomes[i] as (typeof outcomes)[number];
    if (outcome.ok) done += 1;
    results.push(resultOf(idOf(items[i] as T), outcome.ok ? succeeded : outcome));
  }
  if (done === 0)
    throw errors.NothingSucceeded(`none of ${items.length} items succeeded; the first: ${(results[0] as ItemResult).message}`);
  return results;
}

const succeeded = { codespace: '', code: 0, message: '' };

function resultOf(dealId: bigint, outcome: { readonly codespace: string; readonly code: number; readonly message: string }): ItemResult {
  return { dealId, codespace: outcome.codespace, code: outcome.code, message: outcome.message };
}
