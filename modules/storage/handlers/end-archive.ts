import { type Context, max, min } from '@marspace/kit';
import type { Archive, Deal, MsgEndArchive, MsgEndArchiveResponse } from '../../../proto/gen/modules/storage.ts';
import { computeSlotCount, requireOwnArchive, requireSlot } from '../apply/archives.ts';
import { failDeal, failureOfSuspension, isDoomed, requireDeal } from '../apply/deals.ts';
import { saveHost } from '../apply/host-record.ts';
import { advanceHostsOf, requireHost } from '../apply/hosts.ts';
import { dropRenewal } from '../apply/terms.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { computeEarlyEnd } from '../rules/periods.ts';
import { archives, deals } from '../state.ts';

/** Ends an archive before its term: every deal with the running period of its Host, but not before its receipt's shortest term. */
export function endArchive(ctx: Context, message: MsgEndArchive): MsgEndArchiveResponse {
  advanceHostsOf(ctx, message.archiveId);
  const archive = requireOwnArchive(ctx, message.archiveId, message.sender);
  checkEndable(archive);
  archive.ending = true;
  let first: bigint | undefined;
  let last = ctx.height;
  const count = computeSlotCount(archive);
  for (let index = 0; index < count; index++) {
    const { dealId } = requireSlot(ctx, archive, index);
    const endsAtHeight = dealId === 0n ? undefined : endSlot(ctx, archive, dealId);
    if (endsAtHeight === undefined) continue;
    first = first === undefined ? endsAtHeight : min(first, endsAtHeight);
    last = max(last, endsAtHeight);
  }
  if (first !== undefined) archive.endsAtHeight = min(archive.endsAtHeight, first);
  archives.set(ctx, [archive.id], archive);
  emit(ctx, 'ArchiveEnding', { archiveId: archive.id, endsAtHeight: last });
  return { endsAtHeight: last };
}

function checkEndable(archive: Archive): void {
  if (archive.ending) throw errors.ArchiveEnding(`archive ${archive.id} was ended by its owner already`);
  if (archive.openDeals === 0) throw errors.ArchiveClosed(`archive ${archive.id} has no deals left: its status is ${archive.status}`);
}

/** Ends what is on a slot. Gives the new end of an active deal. */
function endSlot(ctx: Context, archive: Archive, dealId: bigint): bigint | undefined {
  const before = requireDeal(ctx, dealId);
  if (before.status !== 'DEAL_STATUS_ACTIVE') return undefined;
  const host = requireHost(ctx, before.host);
  const deal = requireDeal(ctx, dealId);
  if (deal.status !== 'DEAL_STATUS_ACTIVE') return undefined;
  if (isDoomed(host, deal)) {
    failDeal(ctx, host, archive, deal, failureOfSuspension);
    saveHost(ctx, host);
    return undefined;
  }
  dropRenewal(ctx, archive, deal);
  // Without a seed to come the Host is suspended and the deal's term was over before: its end stays where it is.
  if (host.seedHeight !== 0n) shortenDeal(ctx, deal, host.seedHeight);
  deals.set(ctx, [deal.id], deal);
  return deal.endsAtHeight;
}

function shortenDeal(_ctx: Context, deal: Deal, runningSeedHeight: bigint): void {
  const endsAtHeight = computeEarlyEnd(deal.startsAtHeight, deal.termBlocksMin, runningSeedHeight, deal.endsAtHeight);
  if (deal.place === 0n || endsAtHeight === deal.endsAtHeight) return;
  deal.endsAtHeight = endsAtHeight;
  deal.endedEarly = true;
  deal.dueHeight = endsAtHeight;
}
