import type { Context } from '@marspace/kit';
import type { GenesisState } from '../../../proto/gen/modules/guestbook.ts';
import { defaultParams, validateParams } from './params.ts';
import { entries, entriesByAuthor, expiries, nextId, params } from './state.ts';

export function defaultGenesis(): GenesisState {
  return { params: defaultParams, entries: [], nextId: 1n };
}

export function initGenesis(ctx: Context, genesis: GenesisState): void {
  validateParams(genesis.params);
  params.set(ctx, genesis.params);
  nextId.set(ctx, genesis.nextId);
  for (const entry of genesis.entries) {
    entries.set(ctx, [entry.id], entry);
    expiries.add(ctx, [entry.expiresAtHeight, entry.id]);
    entriesByAuthor.add(ctx, [entry.author, entry.id]);
  }
}

export function exportGenesis(ctx: Context): GenesisState {
  return { params: params.require(ctx), entries: entries.all(ctx).map((pair) => pair[1]), nextId: nextId.peek(ctx) };
}
