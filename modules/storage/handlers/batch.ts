import { attempt, type Context } from '@marspace/kit';
import type { ItemResult } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';

/** What an item did: nothing to say, or something that counts as done but is no success, e.g. a recorded mismatch. */
export type ItemOutcome = { readonly codespace: string; readonly code: number; readonly message: string } | undefined;

/**
 * Judges every item alone, each on a branch of its own. The transaction fails only if no item was done: with the item's own error when
 * there is one item, with NothingSucceeded otherwise. `idOf` says which deal an item is about.
 */
export function runBatch<T>(ctx: Context, items: readonly T[], idOf: (item: T) => bigint, run: (item: T) => ItemOutcome): ItemResult[] {
  const first = items[0] as T;
  if (items.length === 1) return [resultOf(idOf(first), run(first))];
  const results: ItemResult[] = [];
  let done = 0;
  for (const item of items) {
    const outcome = attempt(ctx, () => run(item));
    if (outcome.ok) {
      done += 1;
      results.push(resultOf(idOf(item), outcome.value));
    } else {
      results.push(resultOf(idOf(item), outcome));
    }
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
