import type { Context } from '@marspace/kit';
import type { Archive, MsgOpenArchive, MsgOpenArchiveResponse, SlotReceipt } from '../../../proto/gen/modules/storage.ts';
import { checkTerm, type Draft, openDeals } from '../apply/opening.ts';
import { takeReceipt } from '../apply/receipts.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { computeShardBytes } from '../rules/shards.ts';
import { archives, nextId, params, slots } from '../state.ts';

/** Opens an archive with one receipt and one checksum per slot and pays for its whole term. It is stored from here on. */
export function openArchive(ctx: Context, message: MsgOpenArchive): MsgOpenArchiveResponse {
  const rules = params.require(ctx);
  const { sender, dataShards, parityShards, contentBytes, termBlocks } = message;
  if (BigInt(parityShards) < rules.parityShardsMin) {
    throw errors.InvalidCode(`the code has ${parityShards} parity shards, wanted at least ${rules.parityShardsMin}`);
  }
  checkTerm(rules, termBlocks);
  const shardBytes = computeShardBytes(contentBytes, BigInt(dataShards));
  const drafts: Draft[] = [];
  const { slots: wanted } = message;
  for (let i = 0; i < wanted.length; i++) {
    const { receipt, checksum } = wanted[i] as SlotReceipt;
    const { host, priceAmount } = takeReceipt(ctx, rules, receipt.receipt, { sender, checksum, shardBytes, termBlocks });
    drafts[i] = { slotIndex: i, host, priceAmount, receipt, endsAtHeight: 0n, renews: 0n };
  }

  const archive: Archive = {
    id: nextId.peek(ctx),
    owner: sender,
    dataShards,
    parityShards,
    contentBytes,
    shardBytes,
    contentChecksum: message.contentChecksum,
    status: 'ARCHIVE_STATUS_STORED',
    openedAtHeight: ctx.height,
    termBlocks,
    endsAtHeight: 0n,
    activeSlots: drafts.length,
    failedSlots: 0,
    endedSlots: 0,
    openDeals: 0,
    ending: false,
    removedAtHeight: 0n,
  };
  const paid = openDeals(ctx, rules, archive, termBlocks, drafts, archive.id + 1n);
  archive.endsAtHeight = paid.endsAtHeight;
  for (let i = 0; i < drafts.length; i++) {
    const { checksum } = wanted[i] as SlotReceipt;
    slots.set(ctx, [archive.id, i], { archiveId: archive.id, index: i, checksum, dealId: paid.dealIds[i] as bigint, failedDealId: 0n });
  }
  archives.set(ctx, [archive.id], archive);
  emit(ctx, 'ArchiveOpened', {
    archiveId: archive.id,
    owner: sender,
    contentBytes,
    dataShards,
    parityShards,
    endsAtHeight: archive.endsAtHeight,
    paidAmount: paid.priceAmount,
    feeAmount: paid.feeAmount,
  });
  return { archiveId: archive.id, dealIds: paid.dealIds, paid: { denom: rules.paymentDenom, amount: paid.priceAmount + paid.feeAmount } };
}
