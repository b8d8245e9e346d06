import type { Context } from '@marspace/kit';
import { entries, entriesByAuthor } from '../state.ts';

/** From version 1 to 2: entries can be listed by author, so those that are already there are indexed. */
export function indexAuthors(ctx: Context): void {
  for (const [[id], entry] of entries.all(ctx)) entriesByAuthor.add(ctx, [entry.author, id]);
}
