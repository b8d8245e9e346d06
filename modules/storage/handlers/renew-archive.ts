import { type Context, min } from '@marspace/kit';
import type { Archive, Deal, MsgRenewArchive, MsgRenewArchiveResponse, Slot } from '../../../proto/gen/modules/storage.ts';
import { computeSlotCount, isFrozen, isStatusOpen, requireOwnArchive, requireSlot } from '../apply/archives.ts';
import { isDoomed, requireDeal } from '../apply/deals.ts';
import { advanceHostsOf, requireHost } from '../apply/hosts.ts';
import { checkTerm, type Draft, openDeals } from '../apply/opening.ts';
import { takeReceipt } from '../apply/receipts.ts';
import { errors } from '../errors.ts';
import { archives, deals, nextId, params } from '../state.ts';

/** Opens a deal with the same Host and checksum for each slot named, which begins when the old one ends, with its own price, lock and fee. */
export function renewArchive(ctx: Context, message: MsgRenewArchive): MsgRenewArchiveResponse {
  const rules = params.require(ctx);
  advanceHostsOf(ctx, message.archiveId);
  const archive = requireOwnArchive(ctx, message.archiveId, message.sender);
  checkRenewable(ctx, archive);
  const { termBlocks } = message;
  checkTerm(rules, termBlocks);
  const drafts: Draft[] = [];
  for (const item of message.renewals) {
    const slot = requireSlot(ctx, archive, item.slotIndex);
    const { receipt } = item;
    const deal = requireRenewable(ctx, archive, slot, receipt.receipt.host);
    const order = { sender: message.sender, checksum: slot.checksum, shardBytes: archive.shardBytes, termBlocks };
    const { host, priceAmount } = takeReceipt(ctx, rules, receipt.receipt, order);
    const endsAtHeight = deal.endsAtHeight + termBlocks;
    drafts.push({ slotIndex: slot.index, host, priceAmount, receipt, endsAtHeight, renews: deal.id });
  }

  const paid = openDeals(ctx, rules, archive, termBlocks, drafts, nextId.peek(ctx));
  for (let i = 0; i < drafts.length; i++) {
    const deal = requireDeal(ctx, (drafts[i] as Draft).renews);
    deal.renewedBy = paid.dealIds[i] as bigint;
    deals.set(ctx, [deal.id], deal);
  }
  archive.endsAtHeight = computeFirstEnd(ctx, archive);
  archives.set(ctx, [archive.id], archive);
  return { dealIds: paid.dealIds, paid: { denom: rules.paymentDenom, amount: paid.priceAmount + paid.feeAmount } };
}

function checkRenewable(ctx: Context, archive: Archive): void {
  if (archive.ending) throw errors.ArchiveEnding(`archive ${archive.id} was ended by its owner`);
  if (!isStatusOpen(archive) || isFrozen(archive, ctx.height)) {
    throw errors.ArchiveClosed(`archive ${archive.id} has status ${archive.status} and its term ends at height ${archive.endsAtHeight}`);
  }
}

function requireRenewable(ctx: Context, archive: Archive, slot: Slot, receiptHost: string): Deal {
  if (slot.dealId === 0n) throw errors.DealNotActive(`slot ${slot.index} of archive ${archive.id} is empty: there is nothing to renew`);
  const host = requireDeal(ctx, slot.dealId).host;
  if (host !== receiptHost) throw errors.NotHostOfDeal(`deal ${slot.dealId} is with ${host}, the receipt is of ${receiptHost}`);
  const state = requireHost(ctx, host);
  const deal = requireDeal(ctx, slot.dealId);
  if (deal.status !== 'DEAL_STATUS_ACTIVE' || isDoomed(state, deal) || deal.place === 0n || ctx.height > deal.endsAtHeight) {
    throw errors.DealNotActive(
      `deal ${deal.id} has status ${deal.status} and ends at height ${deal.endsAtHeight}, wanted an active one before its end`,
    );
  }
  if (deal.renewedBy !== 0n) throw errors.AlreadyRenewed(`deal ${deal.id} is renewed by deal ${deal.renewedBy} already`);
  return deal;
}

/** The first scheduled end of a slot that is still alive, renewals counted. */
function computeFirstEnd(ctx: Context, archive: Archive): bigint {
  let first: bigint | undefined;
  const count = computeSlotCount(archive);
  for (let index = 0; index < count; index++) {
    const { dealId } = requireSlot(ctx, archive, index);
    if (dealId === 0n) continue;
    const deal = requireDeal(ctx, dealId);
    if (deal.status !== 'DEAL_STATUS_ACTIVE') continue;
    const endsAtHeight = deal.renewedBy === 0n ? deal.endsAtHeight : requireDeal(ctx, deal.renewedBy).endsAtHeight;
    first = first === undefined ? endsAtHeight : min(first, endsAtHeight);
  }
  return first ?? archive.endsAtHeight;
}
