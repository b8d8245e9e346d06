import { type Context, equalBytes } from '@marspace/kit';
import type { Confirmation, Deal, HostState, MsgConfirmDeals, MsgConfirmDealsResponse } from '../../../proto/gen/modules/storage.ts';
import { applyArchiveEvent, computeSlotCount, requireArchive } from '../apply/archives.ts';
import { requireDeal, setDealDue } from '../apply/deals.ts';
import { saveHost } from '../apply/host-record.ts';
import { findHost, newHost, wakeHost } from '../apply/hosts.ts';
import { placeDeal } from '../apply/layout.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { transitionDeal } from '../lifecycle.ts';
import { archives, deals, dueArchives } from '../state.ts';
import { isAnyDone, type ItemOutcome, runBatch } from './batch.ts';

/** Says which shards a Host received. A different checksum is recorded as an event; the slot then waits for a repeated upload. */
export function confirmDeals(ctx: Context, message: MsgConfirmDeals): MsgConfirmDealsResponse {
  const host = findHost(ctx, message.host) ?? newHost(message.host);
  if (host.status === 'HOST_STATUS_SUSPENDED')
    throw errors.HostSuspended(`Host ${host.host} is suspended since height ${host.suspendedAtHeight}`);
  // Awake before any item is judged: a Host that nothing is confirmed for goes back to sleep by itself.
  const asleep = host.seedHeight === 0n;
  wakeHost(ctx, host);
  const results = runBatch(
    ctx,
    message.confirmations,
    (item) => item.dealId,
    (item) => confirmDeal(ctx, host, item),
  );
  // Nothing but mismatches: the Host is as it was.
  if (asleep || isAnyDone(results)) saveHost(ctx, host);
  return { results };
}

/** Checks all before it changes anything, because the Host's record is shared by all items. */
function confirmDeal(ctx: Context, host: HostState, item: Confirmation): ItemOutcome {
  const deal = requireDeal(ctx, item.dealId);
  if (deal.host !== host.host) throw errors.NotHostOfDeal(`deal ${deal.id} is with ${deal.host}, not with ${host.host}`);
  if (deal.status !== 'DEAL_STATUS_PROPOSED' || deal.renews !== 0n) {
    throw errors.DealNotProposed(`deal ${deal.id} waits for no confirmation: its status is ${deal.status}`);
  }
  if (ctx.height > deal.confirmByHeight)
    throw errors.ConfirmTooLate(`deal ${deal.id} was to be confirmed by height ${deal.confirmByHeight}, this is ${ctx.height}`);
  if (item.shardBytes !== deal.shardBytes || !equalBytes(ctx, item.checksum, deal.checksum)) return recordMismatch(ctx, deal, item);
  const archive = requireArchive(ctx, deal.archiveId);
  const opening = archive.status === 'ARCHIVE_STATUS_OPENING';
  if (archive.ending || (!opening && archive.status !== 'ARCHIVE_STATUS_DEGRADED')) {
    throw errors.ArchiveClosed(
      `archive ${archive.id} takes no more deals: its status is ${archive.status}${archive.ending ? ', ending' : ''}`,
    );
  }
  const startsAtHeight = host.seedHeight + 1n;
  if (deal.endsAtHeight !== 0n && startsAtHeight > deal.endsAtHeight) {
    throw errors.TermOver(`deal ${deal.id} would start at height ${startsAtHeight} and end at ${deal.endsAtHeight}`);
  }

  deal.status = transitionDeal(deal.status, 'confirm');
  deal.startsAtHeight = startsAtHeight;
  if (deal.endsAtHeight === 0n) deal.endsAtHeight = startsAtHeight - 1n + deal.termBlocks;
  deal.activePeriod = host.period + 1n;
  deal.settledHeight = startsAtHeight - 1n;
  deal.settledPeriod = host.period;
  placeDeal(ctx, host, deal);
  setDealDue(ctx, deal, deal.endsAtHeight);
  deals.set(ctx, [deal.id], deal);
  host.activeDeals += 1n;
  if (archive.confirmedSlots === 0 || deal.endsAtHeight < archive.endsAtHeight) archive.endsAtHeight = deal.endsAtHeight;
  archive.confirmedSlots += 1;
  emit(ctx, 'DealConfirmed', { dealId: deal.id, host: host.host, archiveId: archive.id, activePeriod: deal.activePeriod, startsAtHeight });
  if (archive.confirmedSlots === computeSlotCount(archive)) {
    if (opening) dueArchives.remove(ctx, [deal.confirmByHeight, archive.id]);
    applyArchiveEvent(ctx, archive, 'fill');
  }
  archives.set(ctx, [archive.id], archive);
  return undefined;
}

function recordMismatch(ctx: Context, deal: Deal, item: Confirmation): ItemOutcome {
  emit(ctx, 'ChecksumMismatch', {
    dealId: deal.id,
    host: deal.host,
    wantedChecksum: deal.checksum,
    gotChecksum: item.checksum,
    wantedBytes: deal.shardBytes,
    gotBytes: item.shardBytes,
  });
  return errors.ChecksumMismatch(
    `deal ${deal.id} wants ${deal.shardBytes} bytes with another checksum than the ${item.shardBytes} bytes received`,
  );
}
