import { bytesToHex } from '@noble/hashes/utils.js';
import type { Deal } from '../../../../proto/gen/modules/storage.ts';
import { ChainUnavailable } from '../errors.ts';
import type { ArchiveRecord } from './chain-port.ts';
import { pause } from './pause.ts';
import { TransferError } from './transfer-error.ts';
import { replaceHost, requirePlan, type UploadContext, uploadSlots } from './upload-slots.ts';

const pollMs = 300; // a fraction of the shortest block time in use

/**
 * Waits until every slot's deal is confirmed. Slots whose Host did not confirm in time are given to spare Hosts, uploaded again and replaced on
 * chain, for as long as there are spares. Gives how many slots are confirmed at the end; throws TransferError `not-stored` when the archive is cancelled.
 */
export async function confirmSlots(context: UploadContext, archiveId: bigint): Promise<number> {
  const seen = new Set<bigint>();
  for (;;) {
    const record = await waitForDecision(context, archiveId, seen);
    const empty = record.slots.filter((slot) => !isAlive(findDeal(record, slot.dealId))).map((slot) => slot.index);
    if (empty.length === 0 || !(await hasSpares(context, empty.length))) return record.slots.length - empty.length;
    await refillSlots(context, archiveId, empty);
  }
}

/** Polls until no deal is waiting for its Host any more. */
async function waitForDecision(context: UploadContext, archiveId: bigint, seen: Set<bigint>): Promise<ArchiveRecord> {
  for (;;) {
    context.signal?.throwIfAborted();
    const record = await findArchivePatiently(context, archiveId);
    if (!record) throw new TransferError('archive-unknown', `The chain does not know archive ${archiveId}.`);
    if (record.archive.status === 'ARCHIVE_STATUS_CANCELLED') {
      throw new TransferError(
        'not-stored',
        `Archive ${archiveId} was cancelled: fewer than ${record.archive.dataShards} Hosts confirmed in time. What was paid for its deals is refunded.`,
      );
    }
    for (const deal of record.deals) if (deal.status === 'DEAL_STATUS_ACTIVE' && !seen.has(deal.id)) reportConfirmed(context, deal, seen);
    if (!record.deals.some((deal) => deal.status === 'DEAL_STATUS_PROPOSED')) return record;
    await pause(pollMs, context.signal);
  }
}

/** The archive is paid for: a node that is down is waited for, and said so. */
async function findArchivePatiently(context: UploadContext, archiveId: bigint): Promise<ArchiveRecord | undefined> {
  for (;;) {
    try {
      return await context.chain.findArchive(archiveId);
    } catch (error) {
      if (!(error instanceof ChainUnavailable)) throw error;
      context.signal?.throwIfAborted();
      context.emit({ type: 'waiting', reason: error.message });
      await pause(pollMs, context.signal);
    }
  }
}

function reportConfirmed(context: UploadContext, deal: Deal, seen: Set<bigint>): void {
  seen.add(deal.id);
  context.emit({ type: 'confirmed', slot: deal.slotIndex, host: deal.host, dealId: deal.id, checksum: bytesToHex(deal.checksum) });
}

function findDeal(record: ArchiveRecord, id: bigint): Deal | undefined {
  return record.deals.find((deal) => deal.id === id);
}

function isAlive(deal: Deal | undefined): boolean {
  return deal?.status === 'DEAL_STATUS_ACTIVE';
}

/** Whether as many spare Hosts are at hand, after asking the market once more. */
async function hasSpares(context: UploadContext, count: number): Promise<boolean> {
  if (context.journal.spares.length < count) await context.findSpares(context.journal);
  return context.journal.spares.length >= count;
}

async function refillSlots(context: UploadContext, archiveId: bigint, slots: number[]): Promise<void> {
  for (const slot of slots) await replaceHost(context, slot, 'it did not confirm in time');
  await uploadSlots(context, slots);
  const { chain, journal } = context;
  await chain.replaceDeals({
    archiveId,
    replacements: slots.map((slot) => ({ slotIndex: slot, offer: chain.decodeOffer(requirePlan(journal, slot).offer.offer) })),
  });
}
