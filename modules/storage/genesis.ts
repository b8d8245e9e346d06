import type { Context, GenesisLists, GenesisRest } from '@marspace/kit';
import type { Archive, Deal, HostState, SpotChallenge, UsedReceipt } from '../../proto/gen/modules/storage.ts';
import { ownKey } from './apply/challenges.ts';
import { defaultParams, validateParams } from './params.ts';
import * as state from './state.ts';

/** Heights are absolute. */
export const genesis: GenesisLists<'storage'> = {
  archives: { collection: state.archives, key: ['id'], addresses: ['owner'], derive: indexArchive },
  slots: { collection: state.slots, key: ['archiveId', 'index'] },
  deals: { collection: state.deals, key: ['id'], addresses: ['sender', 'host'], derive: indexDeal },
  hosts: { collection: state.hosts, key: ['host'], derive: indexHost },
  places: { collection: state.places, key: ['host', 'shelfSize', 'number'] },
  periodRows: { collection: state.periodRows, key: ['host', 'number'] },
  questions: { collection: state.questions, key: ['host'] },
  spotChallenges: { collection: state.spotChallenges, key: ['id'], addresses: ['host', 'challenger'], derive: indexSpotChallenge },
  usedReceipts: { collection: state.usedReceipts, key: ['host', 'number'], derive: queueUsedReceipt },
  lossReports: { collection: state.lossReports, key: ['host'] },
  suspendedDue: { collection: state.dueSuspended, key: ['height', 'host'] },
};

function indexArchive(ctx: Context, { id, owner, removedAtHeight }: Archive): void {
  state.archivesByOwner.add(ctx, [owner, id]);
  if (removedAtHeight !== 0n) state.dueArchives.add(ctx, [removedAtHeight, id]);
}

function indexDeal(ctx: Context, { id, archiveId, host, dueHeight }: Deal): void {
  state.dealsByArchive.add(ctx, [archiveId, id]);
  state.dealsByHost.add(ctx, [host, id]);
  if (dueHeight !== 0n) state.dueDeals.add(ctx, [dueHeight, id]);
}

function indexHost(ctx: Context, { host, dueHeight, reviewHeight }: HostState): void {
  if (dueHeight !== 0n) state.dueHosts.add(ctx, [dueHeight, host]);
  state.dueReviews.add(ctx, [reviewHeight, host]);
}

function indexSpotChallenge(ctx: Context, { id, host, challenger, dealId, dueHeight, own }: SpotChallenge): void {
  state.spotByHost.add(ctx, [host, ownKey(own), challenger, id]);
  state.spotByDeal.add(ctx, [dealId, ownKey(own), id]);
  state.dueChallenges.add(ctx, [dueHeight, id]);
}

function queueUsedReceipt(ctx: Context, { host, number, validUntilHeight }: UsedReceipt): void {
  state.dueReceipts.add(ctx, [validUntilHeight, host, number]);
}

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
