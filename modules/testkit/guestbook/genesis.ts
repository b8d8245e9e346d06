import type { Context, GenesisLists, GenesisRest } from '@marspace/kit';
import { defaultParams, validateParams } from './params.ts';
import { entries, nextId, params } from './state.ts';

/** What of the genesis is a collection: the host carries it, indexes and all. */
export const genesis: GenesisLists<'guestbook'> = {
  entries: { collection: entries, key: ['id'], addresses: ['author'] },
};

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
