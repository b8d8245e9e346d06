import type { Context } from '@marspace/kit';
import type { Archive, Deal, HostState } from '../../../proto/gen/modules/storage.ts';
import { emit } from '../events.ts';
import { escrow } from '../ports.ts';
import { slotsMax } from '../rules/shards.ts';
import {
  archives,
  deals,
  dealsByArchive,
  dealsByHost,
  hosts,
  lossReports,
  params,
  periodRows,
  questions,
  slots,
  spotByDeal,
  spotByHost,
} from '../state.ts';
import { computeSlotCount } from './archives.ts';
import { trimRows } from './unsettled-rows.ts';
import { trimPlaces } from './layout.ts';

/** What leaves the state and when: docs/spec/state.md. */

/** Deals of one archive that leave with it: those of all slots there can be, and as many again. */
const archiveDealsMax = 2 * slotsMax;
/** Rows and places of one sleeping Host that leave in one block. */
const hostItemsMax = 64;

/**
 * Whether nothing asks about a closed deal any more: no spot challenge, no question, no layout that can still be drawn from. Its Host's
 * layouts are of periods that began at fixed heights, so what was in none of them is not asked for.
 */
function isForgettable(ctx: Context, deal: Deal): boolean {
  if (spotByDeal.scan(ctx, [deal.id], { limit: 1 }).length > 0) return false;
  const host = hosts.find(ctx, [deal.host]);
  if (host === undefined || host.seedHeight === 0n) return true;
  const question = questions.find(ctx, [deal.host]);
  if (question?.chunks.some((chunk) => chunk.dealId === deal.id) === true) return false;
  const oldestStart = host.openPeriod === 0n ? host.periodStartedAtHeight : host.openStartedAtHeight;
  return deal.closedAtHeight < oldestStart;
}

/** When to look again at what is still asked about: a period later. */
function computeNextTry(ctx: Context): bigint {
  return ctx.height + params.require(ctx).periodBlocks;
}

/** A closed deal that is not its slot's any more leaves the state, unless something is still asked about it. */
export function removeClosedDeal(ctx: Context, deal: Deal): void {
  if (isForgettable(ctx, deal)) {
    deals.remove(ctx, [deal.id]);
    return;
  }
  deal.dueHeight = computeNextTry(ctx);
  deals.set(ctx, [deal.id], deal);
}

/** A closed archive leaves the state with its slots and deals, all in one block, unless something is still asked about one of them. */
export function removeArchive(ctx: Context, archive: Archive): void {
  const found = dealsByArchive.scan(ctx, [archive.id], { limit: archiveDealsMax + 1 });
  const gone: Deal[] = [];
  for (const [, id] of found) {
    const deal = deals.require(ctx, [id], () => new Error(`deal ${id} of archive ${archive.id} is missing`));
    if (isForgettable(ctx, deal)) gone.push(deal);
  }
  // Deals that are no longer its slots' go by their own queue, which is behind when there are so many.
  if (gone.length < found.length || found.length > archiveDealsMax) {
    archive.removedAtHeight = computeNextTry(ctx);
    archives.set(ctx, [archive.id], archive);
    return;
  }
  for (const deal of gone) deals.remove(ctx, [deal.id]);
  const count = computeSlotCount(archive);
  for (let index = 0; index < count; index++) slots.remove(ctx, [archive.id, index]);
  archives.remove(ctx, [archive.id]);
  emit(ctx, 'ArchiveRemoved', { archiveId: archive.id, owner: archive.owner });
}

/**
 * Looks at a Host: a sleeping one gives back what it needs no more, and leaves the state when it has nothing left and its contractor has
 * left escrow. Each Host is looked at again and again.
 */
export function reviewHost(ctx: Context, host: HostState): void {
  const asleep = host.seedHeight === 0n && host.activeDeals === 0n;
  const more = asleep && (trimRows(ctx, host, hostItemsMax) || trimPlaces(ctx, host, hostItemsMax));
  if (asleep && !more && isDeparted(ctx, host)) {
    periodRows.remove(ctx, [host.host, host.firstRow]);
    lossReports.remove(ctx, [host.host]);
    hosts.remove(ctx, [host.host]);
    return;
  }
  host.reviewHeight = ctx.height + (more ? 1n : params.require(ctx).closedKeepBlocks);
  hosts.set(ctx, [host.host], host);
}

function isDeparted(ctx: Context, host: HostState): boolean {
  const contractor = escrow.findContractor(ctx, { address: host.host });
  if (contractor !== undefined && contractor.status !== 'CONTRACTOR_STATUS_LEFT') return false;
  return dealsByHost.scan(ctx, [host.host], { limit: 1 }).length === 0 && spotByHost.scan(ctx, [host.host], { limit: 1 }).length === 0;
}
