import { type Collection, type Context, isAddress } from '@marspace/kit';
import type { Deal, GenesisState } from '../../proto/gen/modules/storage.ts';
import { ownKey } from './apply/challenges.ts';
import { errors } from './errors.ts';
import { invariants } from './invariants.ts';
import { defaultParams, validateParams } from './params.ts';
import * as state from './state.ts';

export function defaultGenesis(): GenesisState {
  return {
    params: defaultParams,
    nextId: 1n,
    archives: [],
    slots: [],
    deals: [],
    hosts: [],
    places: [],
    periodRows: [],
    questions: [],
    spotChallenges: [],
    usedReceipts: [],
    lossReports: [],
    suspendedDue: [],
  };
}

/**
 * Writes a state and what follows from it: indexes and queues. Heights are absolute. Throws InvalidParams, or InvalidGenesis when an
 * entry is double or malformed or an invariant would be broken from the start.
 */
export function initGenesis(ctx: Context, genesis: GenesisState): void {
  validateParams(genesis.params);
  state.params.set(ctx, genesis.params);
  state.nextId.set(ctx, genesis.nextId);
  for (const archive of genesis.archives) {
    insert(ctx, state.archives, [archive.id], archive, archive.owner);
    state.archivesByOwner.add(ctx, [archive.owner, archive.id]);
    if (archive.removedAtHeight !== 0n) state.dueArchives.add(ctx, [archive.removedAtHeight, archive.id]);
  }
  for (const slot of genesis.slots) insert(ctx, state.slots, [slot.archiveId, slot.index], slot);
  for (const deal of genesis.deals) importDeal(ctx, deal);
  for (const host of genesis.hosts) {
    insert(ctx, state.hosts, [host.host], host, host.host);
    if (host.dueHeight !== 0n) state.dueHosts.add(ctx, [host.dueHeight, host.host]);
    state.dueReviews.add(ctx, [host.reviewHeight, host.host]);
  }
  for (const place of genesis.places) insert(ctx, state.places, [place.host, place.shelfSize, place.number], place, place.host);
  for (const row of genesis.periodRows) insert(ctx, state.periodRows, [row.host, row.number], row, row.host);
  for (const question of genesis.questions) insert(ctx, state.questions, [question.host], question, question.host);
  for (const challenge of genesis.spotChallenges) {
    const { id, host, challenger, dealId, dueHeight } = challenge;
    const own = ownKey(challenge.own);
    insert(ctx, state.spotChallenges, [id], challenge, host, challenger);
    state.spotByHost.add(ctx, [host, own, challenger, id]);
    state.spotByDeal.add(ctx, [dealId, own, id]);
    state.dueChallenges.add(ctx, [dueHeight, id]);
  }
  for (const used of genesis.usedReceipts) {
    insert(ctx, state.usedReceipts, [used.host, used.number], used, used.host);
    state.dueReceipts.add(ctx, [used.validUntilHeight, used.host, used.number]);
  }
  for (const reports of genesis.lossReports) insert(ctx, state.lossReports, [reports.host], reports, reports.host);
  for (const { height, host } of genesis.suspendedDue) state.dueSuspended.add(ctx, [height, host]);
  checkInvariants(ctx);
}

function importDeal(ctx: Context, deal: Deal): void {
  insert(ctx, state.deals, [deal.id], deal, deal.sender, deal.host);
  state.dealsByArchive.add(ctx, [deal.archiveId, deal.id]);
  state.dealsByHost.add(ctx, [deal.host, deal.id]);
  if (deal.dueHeight !== 0n) state.dueDeals.add(ctx, [deal.dueHeight, deal.id]);
}

export function exportGenesis(ctx: Context): GenesisState {
  return {
    params: state.params.require(ctx),
    nextId: state.nextId.peek(ctx),
    archives: valuesOf(state.archives.all(ctx)),
    slots: valuesOf(state.slots.all(ctx)),
    deals: valuesOf(state.deals.all(ctx)),
    hosts: valuesOf(state.hosts.all(ctx)),
    places: valuesOf(state.places.all(ctx)),
    periodRows: valuesOf(state.periodRows.all(ctx)),
    questions: valuesOf(state.questions.all(ctx)),
    spotChallenges: valuesOf(state.spotChallenges.all(ctx)),
    usedReceipts: valuesOf(state.usedReceipts.all(ctx)),
    lossReports: valuesOf(state.lossReports.all(ctx)),
    suspendedDue: state.dueSuspended.all(ctx).map(([height, host]) => ({ height, host })),
  };
}

/** Stores an entry; throws InvalidGenesis when one of its addresses is none or its key is taken. */
function insert<K extends readonly unknown[], V>(ctx: Context, store: Collection<K, V>, key: K, value: V, ...addresses: string[]): void {
  for (const address of addresses) {
    if (!isAddress(ctx, address)) throw errors.InvalidGenesis(`${store.name}: ${address} is not an address`);
  }
  if (store.has(ctx, key)) throw errors.InvalidGenesis(`${store.name}: ${key.join(' ')} is there twice`);
  store.set(ctx, key, value);
}

function checkInvariants(ctx: Context): void {
  for (const name of Object.keys(invariants)) {
    const broken = (invariants[name] as (ctx: Context) => string | undefined)(ctx);
    if (broken !== undefined) throw errors.InvalidGenesis(`${name}: ${broken}`);
  }
}

function valuesOf<K, V>(items: readonly [K, V][]): V[] {
  return items.map(([, value]) => value);
}
