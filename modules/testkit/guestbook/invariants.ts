import type { Context } from '@marspace/kit';
import { entries, entriesByAuthor, expiries } from './state.ts';

/** Every entry stands in both indexes, and the indexes hold nothing else. */
export function indexesMatchEntries(ctx: Context): string | undefined {
  let count = 0;
  for (const [[id], entry] of entries.all(ctx)) {
    if (!expiries.has(ctx, [entry.expiresAtHeight, id])) return `entry ${id} will never expire`;
    if (!entriesByAuthor.has(ctx, [entry.author, id])) return `entry ${id} is not among those of ${entry.author}`;
    count += 1;
  }
  const counts = [expiries.count(ctx), entriesByAuthor.count(ctx)];
  return counts.every((indexed) => indexed === count) ? undefined : `${count} entries, but indexes of ${counts.join(' and ')}`;
}
