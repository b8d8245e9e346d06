import type { Collection, Index } from './collection.ts';
import type { Context } from './context.ts';

/** Due work of begin or end block: items whose first key part, a height, has come. */
export interface Queue {
  readonly name: string;
  /** Place of the collection in the module's list; known once defineModule has run. */
  collection: number;
  readonly max: (ctx: Context) => bigint;
  readonly run: (ctx: Context, key: unknown[], value: unknown) => void;
  /** The collection itself, for defineModule only. */
  readonly store: { readonly id: number; readonly name: string; readonly key: readonly string[] };
}

/**
 * Declares due work. The collection's first key part is the height (u64) at which the item is due. Each block the host takes at most
 * `max(ctx)` due items in key order, removes each and runs it on a branch of its own; one that throws is parked as a fault and the
 * block goes on. Left-over items wait for the next block.
 */
export function queue<K extends readonly [bigint, ...unknown[]], V>(declaration: {
  readonly name: string;
  readonly collection: Collection<K, V> | Index<K>;
  readonly max: (ctx: Context) => bigint;
  readonly run: (ctx: Context, key: K, value: V) => void;
}): Queue {
  return {
    name: declaration.name,
    collection: -1,
    max: declaration.max,
    run: declaration.run as unknown as Queue['run'],
    store: declaration.collection,
  };
}
