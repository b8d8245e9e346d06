import type { Context } from '@marspace/kit';
import type { Archive, MsgReplaceDeals, MsgReplaceDealsResponse, Slot } from '../../../proto/gen/modules/storage.ts';
import { applyArchiveEvent, computeSlotCount, isStatusOpen, refundFailedSlot, requireOwnArchive, requireSlot } from '../apply/archives.ts';
import { failDeal, failureOfSuspension, isDoomed, requireDeal } from '../apply/deals.ts';
import { releaseFailedDeal } from '../apply/due-deals.ts';
import { saveHost } from '../apply/host-record.ts';
import { advanceHostsOf, requireHost } from '../apply/hosts.ts';
import { type Draft, openDeals } from '../apply/opening.ts';
import { takeReceipt } from '../apply/receipts.ts';
import { errors } from '../errors.ts';
import { archives, nextId, params, slots } from '../state.ts';

/** Fills empty slots with other Hosts for the rest of the archive's term. The slot keeps its checksum; what a failed deal left goes to the Sender. */
export function replaceDeals(ctx: Context, message: MsgReplaceDeals): MsgReplaceDealsResponse {
  const rules = params.require(ctx);
  advanceHostsOf(ctx, message.archiveId);
  const archive = requireOwnArchive(ctx, message.archiveId, message.sender);
  for (const item of message.replacements) applyDoom(ctx, archive, requireSlot(ctx, archive, item.slotIndex));
  checkReplaceable(ctx, archive);
  const termBlocks = archive.endsAtHeight - ctx.height;
  const taken = findHostsOf(ctx, archive);
  const drafts: Draft[] = [];
  for (const item of message.replacements) {
    const slot = requireSlot(ctx, archive, item.slotIndex);
    if (slot.dealId !== 0n) throw errors.SlotNotEmpty(`slot ${slot.index} of archive ${archive.id} has deal ${slot.dealId}`);
    const { receipt } = item;
    const { host: address } = receipt.receipt;
    if (taken.has(address)) throw errors.DuplicateHost(`Host ${address} has a slot of archive ${archive.id} already`);
    taken.add(address);
    const order = { sender: message.sender, checksum: slot.checksum, shardBytes: archive.shardBytes, termBlocks };
    const { host, priceAmount } = takeReceipt(ctx, rules, receipt.receipt, order);
    drafts.push({ slotIndex: slot.index, host, priceAmount, receipt, endsAtHeight: archive.endsAtHeight, renews: 0n });
  }

  const paid = openDeals(ctx, rules, archive, termBlocks, drafts, nextId.peek(ctx));
  for (let i = 0; i < drafts.length; i++) {
    const slot = requireSlot(ctx, archive, (drafts[i] as Draft).slotIndex);
    if (slot.failedDealId !== 0n) {
      const failed = requireDeal(ctx, slot.failedDealId);
      refundFailedSlot(ctx, archive, slot);
      releaseFailedDeal(ctx, failed);
      archive.failedSlots -= 1;
    }
    slot.dealId = paid.dealIds[i] as bigint;
    slots.set(ctx, [archive.id, slot.index], slot);
  }
  archive.activeSlots += drafts.length;
  if (archive.activeSlots === computeSlotCount(archive)) applyArchiveEvent(ctx, archive, 'fill');
  archives.set(ctx, [archive.id], archive);
  return { dealIds: paid.dealIds, paid: { denom: rules.paymentDenom, amount: paid.priceAmount + paid.feeAmount } };
}

/** A slot whose Host is suspended is empty by rule, even when the batches have not come to it yet. */
function applyDoom(ctx: Context, archive: Archive, slot: Slot): void {
  if (slot.dealId === 0n) return;
  const host = requireHostOf(ctx, slot.dealId);
  if (host === undefined) return;
  const deal = requireDeal(ctx, slot.dealId);
  if (!isDoomed(host, deal)) return;
  failDeal(ctx, host, archive, deal, failureOfSuspension);
  saveHost(ctx, host);
}

function requireHostOf(ctx: Context, dealId: bigint) {
  const deal = requireDeal(ctx, dealId);
  return deal.status === 'DEAL_STATUS_ACTIVE' ? requireHost(ctx, deal.host) : undefined;
}

function checkReplaceable(ctx: Context, archive: Archive): void {
  if (archive.ending) throw errors.ArchiveEnding(`archive ${archive.id} was ended by its owner`);
  if (!isStatusOpen(archive) || ctx.height >= archive.endsAtHeight) {
    throw errors.ArchiveClosed(`archive ${archive.id} has status ${archive.status} and its term ends at height ${archive.endsAtHeight}`);
  }
}

/** Hosts that have a slot of the archive. */
function findHostsOf(ctx: Context, archive: Archive): Set<string> {
  const found = new Set<string>();
  const count = computeSlotCount(archive);
  for (let index = 0; index < count; index++) {
    const { dealId } = requireSlot(ctx, archive, index);
    if (dealId !== 0n) found.add(requireDeal(ctx, dealId).host);
  }
  return found;
}
