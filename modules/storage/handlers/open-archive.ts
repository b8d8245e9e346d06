import type { Context } from '@marspace/kit';
import type { Archive, MsgOpenArchive, MsgOpenArchiveResponse, SlotOffer } from '../../../proto/gen/modules/storage.ts';
import { type Draft, openDeals, takeOffer } from '../apply/offers.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { computeShardBytes } from '../rules/shards.ts';
import { archives, archivesByOwner, dueArchives, nextId, params, slots } from '../state.ts';

/** Opens an archive with one offer and one checksum per slot and pays for its whole term. */
export function openArchive(ctx: Context, message: MsgOpenArchive): MsgOpenArchiveResponse {
  const rules = params.require(ctx);
  const { sender, dataShards, parityShards, contentBytes, termBlocks } = message;
  if (BigInt(parityShards) < rules.parityShardsMin) {
    throw errors.InvalidCode(`the code has ${parityShards} parity shards, wanted at least ${rules.parityShardsMin}`);
  }
  // A term outlasts the confirm window, so that no deal ends before its archive is stored.
  if (termBlocks <= rules.confirmWindowBlocks || termBlocks > rules.termBlocksMax) {
    throw errors.TermOutOfRange(
      `the term is ${termBlocks} blocks, wanted more than ${rules.confirmWindowBlocks} and at most ${rules.termBlocksMax}`,
    );
  }
  const shardBytes = computeShardBytes(contentBytes, BigInt(dataShards));
  const order = { sender, shardBytes, termBlocks };
  const drafts: Draft[] = [];
  const { slots: wanted } = message;
  for (let i = 0; i < wanted.length; i++) {
    const slot = wanted[i] as SlotOffer;
    const priceAmount = takeOffer(ctx, rules, slot.offer.offer, order);
    drafts[i] = { slotIndex: i, checksum: slot.checksum, offer: slot.offer, priceAmount, endsAtHeight: 0n, renews: 0n };
  }

  const archive: Archive = {
    id: nextId.peek(ctx),
    owner: sender,
    dataShards,
    parityShards,
    contentBytes,
    shardBytes,
    contentChecksum: message.contentChecksum,
    status: 'ARCHIVE_STATUS_OPENING',
    openedAtHeight: ctx.height,
    termBlocks,
    // The earliest a slot can end; confirmations say more.
    endsAtHeight: ctx.height + termBlocks,
    confirmedSlots: 0,
    failedSlots: 0,
    endedSlots: 0,
    openDeals: 0,
    ending: false,
  };
  const paid = openDeals(ctx, rules, archive, termBlocks, drafts, archive.id + 1n);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const dealId = paid.dealIds[i] as bigint;
    slots.set(ctx, [archive.id, draft.slotIndex], {
      archiveId: archive.id,
      index: draft.slotIndex,
      checksum: draft.checksum,
      dealId,
      failedDealId: 0n,
    });
  }
  archives.set(ctx, [archive.id], archive);
  archivesByOwner.add(ctx, [sender, archive.id]);
  dueArchives.add(ctx, [ctx.height + rules.confirmWindowBlocks, archive.id]);
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
