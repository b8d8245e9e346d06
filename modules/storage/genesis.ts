import type { Context, GenesisLists, GenesisRest } from '@marspace/kit';
import type { Archive, Deal, HostState, OfferUse, SpotChallenge } from '../../proto/gen/modules/storage.ts';
import { defaultParams, validateParams } from './params.ts';
import * as state from './state.ts';

/** Heights are absolute. Archives come before their deals, which look at them. */
export const genesis: GenesisLists<'storage'> = {
  archives: { collection: state.archives, key: ['id'], addresses: ['owner'], derive: indexArchive },
  slots: { collection: state.slots, key: ['archiveId', 'index'] },
  deals: { collection: state.deals, key: ['id'], addresses: ['sender', 'host'], derive: indexDeal },
  hosts: { collection: state.hosts, key: ['host'], derive: indexHost },
  places: { collection: state.places, key: ['host', 'shelfSize', 'number'] },
  periodRows: { collection: state.periodRows, key: ['host', 'number'] },
  questions: { collection: state.questions, key: ['host'] },
  spotChallenges: { collection: state.spotChallenges, key: ['id'], addresses: ['host', 'challenger'], derive: indexSpotChallenge },
  offerUses: { collection: state.offerUses, key: ['host', 'nonce'], derive: indexOfferUse },
  lossReports: { collection: state.lossReports, key: ['host'] },
  suspendedDue: { collection: state.dueSuspended, key: ['height', 'host'] },
};

function indexArchive(ctx: Context, { id, owner }: Archive): void {
  state.archivesByOwner.add(ctx, [owner, id]);
}

function indexDeal(ctx: Context, { id, archiveId, host, dueHeight, confirmByHeight }: Deal): void {
  state.dealsByArchive.add(ctx, [archiveId, id]);
  state.dealsByHost.add(ctx, [host, id]);
  if (dueHeight !== 0n) state.dueDeals.add(ctx, [dueHeight, id]);
  // An opening archive has only its first deals, which share one confirm window.
  if (state.archives.find(ctx, [archiveId])?.status === 'ARCHIVE_STATUS_OPENING') state.dueArchives.add(ctx, [confirmByHeight, archiveId]);
}

function indexHost(ctx: Context, { host, dueHeight }: HostState): void {
  if (dueHeight !== 0n) state.dueHosts.add(ctx, [dueHeight, host]);
}

function indexSpotChallenge(ctx: Context, { id, host, challenger, dealId, dueHeight }: SpotChallenge): void {
  state.spotByHost.add(ctx, [host, challenger, id]);
  state.spotByDeal.add(ctx, [dealId, id]);
  state.dueChallenges.add(ctx, [dueHeight, id]);
}

function indexOfferUse(ctx: Context, { host, nonce, expiresAtHeight }: OfferUse): void {
  state.dueOffers.add(ctx, [expiresAtHeight, host, nonce]);
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
