import type { Context, GenesisLists, GenesisRest } from '@marspace/kit';
import { defaultParams, validateParams } from './params.ts';
import * as state from './state.ts';

/** Heights are absolute. */
export const genesis: GenesisLists<'storage'> = {
  archives: { collection: state.archives, key: ['id'], addresses: ['owner'] },
  slots: { collection: state.slots, key: ['archiveId', 'index'] },
  deals: { collection: state.deals, key: ['id'], addresses: ['sender', 'host'] },
  hosts: { collection: state.hosts, key: ['host'] },
  places: { collection: state.places, key: ['host', 'shelfSize', 'number'] },
  periodRows: { collection: state.periodRows, key: ['host', 'number'] },
  questions: { collection: state.questions, key: ['host'] },
  spotChallenges: { collection: state.spotChallenges, key: ['id'], addresses: ['host', 'challenger'] },
  usedReceipts: { collection: state.usedReceipts, key: ['host', 'number'] },
  lossReports: { collection: state.lossReports, key: ['host'] },
  suspendedDue: { collection: state.dueSuspended, key: ['height', 'host'] },
};

export function defaultGenesis(): GenesisRest<'storage'> {
  return { params: defaultParams, nextId: 1n };
}

/** Throws InvalidParams. */
export function initGenesis(ctx: Context, rest: GenesisRest<'storage'>): void {
  validateParams(rest.params);
  state.params.set(ctx, rest.params);
  state.nextId.set(ctx, rest.nextId);
}

export function exportGenesis(ctx: Context): GenesisRest<'storage'> {
  return { params: state.params.require(ctx), nextId: state.nextId.peek(ctx) };
}
