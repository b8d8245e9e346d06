import type { Context, GenesisLists, GenesisRest } from '@marspace/kit';
import type { Entry } from '../../../proto/gen/modules/guestbook.ts';
import { defaultParams, validateParams } from './params.ts';
import { entries, entriesByAuthor, expiries, nextId, params } from './state.ts';

/** What of the genesis is a collection: the host carries it, and `derive` writes what follows from each entry. */
export const genesis: GenesisLists<'guestbook'> = {
  entries: { collection: entries, key: ['id'], addresses: ['author'], derive: indexEntry },
};

function indexEntry(ctx: Context, entry: Entry): void {
  expiries.add(ctx, [entry.expiresAtHeight, entry.id]);
  entriesByAuthor.add(ctx, [entry.author, entry.id]);
}

export function defaultGenesis(): GenesisRest<'guestbook'> {
  return { params: defaultParams, nextId: 1n };
}

export function initGenesis(ctx: Context, rest: GenesisRest<'guestbook'>): void {
  validateParams(rest.params);
  params.set(ctx, rest.params);
  nextId.set(ctx, rest.nextId);
}

export function exportGenesis(ctx: Context): GenesisRest<'guestbook'> {
  return { params: params.require(ctx), nextId: nextId.peek(ctx) };
}
