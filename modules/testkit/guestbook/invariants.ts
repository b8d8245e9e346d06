import type { Context } from '@marspace/kit';
import { entries, entriesByAuthor, expiries } from './state.ts';

/** Every entry stands in both indexes, and the indexes hold nothing else. */
export function indexesMatchEntries(ctx: Context): string | undefined {
  const all = entries.all(ctx);
  for (const [[id], entry] of all) {
    if (!expiries.has(ctx, [entry.expiresAtHeight, id])) return `entry ${id} will never expire`;
    if (!entriesByAuthor.has(ctx, [entry.author, id])) return `entry ${id} is not among those of ${entry.author}`;
  }
  const counts = [expiries.all(ctx).length, entriesByAuthor.all(ctx).length];
  return counts.every((count) => count === all.length) ? undefined : `${all.length} entries, but indexes of ${counts.join(' and ')}`;
}
