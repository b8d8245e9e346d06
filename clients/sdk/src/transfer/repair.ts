import { rebuildShards, type ShardSink } from '@marspace/codec';
import { decodeReceipt } from '../receipts.ts';
import { addSpares } from './ask-market.ts';
import type { ArchiveRecord, TransferChain, TxReceipt } from './chain-port.ts';
import { type GetEvent, openShardSource, type ReadableArchive } from './get.ts';
import { checkRepairable, createRequest, holdersOf, planRepair, type RepairPlan } from './plan-repair.ts';
import type { PutEvent, SlotPlan } from './put-types.ts';
import { isReceived, type PriceRaise, replaceRefused, type SlotPlans } from './slot-plans.ts';
import { TransferError } from './transfer-error.ts';
import { type UploadContext, uploadSlots } from './upload-slots.ts';

export interface RepairOptions {
  chain: TransferChain;
  archiveId: bigint;
  pricePerGibBlockMax?: bigint | undefined;
  regions?: string[] | undefined;
  preferredExchange?: string | undefined;
  /** Asked once, before anything is read or sent; false ends the repair with undefined. */
  confirm?: (plan: RepairPlan) => Promise<boolean>;
  /** Asked when a Host failed and no other one keeps to the price that was agreed; false, or left out, ends with TransferError `price-raised`. */
  confirmRaise?: ((raise: PriceRaise) => Promise<boolean>) | undefined;
  onEvent?: (event: PutEvent | GetEvent) => void;
  signal?: AbortSignal | undefined;
}

export interface RepairResult {
  archiveId: bigint;
  /** The slots that were filled; none when every slot has its Host. */
  slots: { slot: number; host: string; dealId: bigint }[];
  paidAmount: bigint;
  tx: TxReceipt | undefined;
}

/**
 * Fills the empty slots of an own archive for the rest of its term: asks the market, rebuilds the lost shards from k others while they are sent to
 * their new Hosts, and replaces the deals under those Hosts' signed receipts. Needs no key: shards are ciphertext. Nothing is noted for another run:
 * stopped before its transaction a repair has cost nothing, stopped after it the chain has the new deals, and refuses to fill a slot twice.
 * Gives undefined when `confirm` says no. Throws TransferError, CodecError and the chain's errors.
 */
export async function repair(options: RepairOptions): Promise<RepairResult | undefined> {
  const { chain, archiveId } = options;
  const found = await chain.findArchive(archiveId);
  if (!found) throw new TransferError('archive-unknown', `The chain does not know archive ${archiveId}.`);
  const termBlocks = found.archive.endsAtHeight - (await chain.height());
  checkRepairable(found, chain.address, termBlocks);
  const empty = found.slots.filter(({ dealId }) => dealId === 0n).map(({ index }) => index);
  if (empty.length === 0) return { archiveId, slots: [], paidAmount: 0n, tx: undefined };
  const { plan, plans } = await planRepair(options, found, empty, termBlocks);
  if (options.confirm && !(await options.confirm(plan))) return undefined;
  const readable = await openShardSource(options);
  return replace(createContext(options, readable, plans), archiveId);
}

function createContext(options: RepairOptions, readable: ReadableArchive, plans: SlotPlans): UploadContext<ArchiveRecord> {
  const { record } = readable;
  const emit = options.onEvent ?? (() => undefined);
  const request = createRequest(options, record, plans.slots.length, BigInt(plans.termBlocks));
  return {
    chain: options.chain,
    journal: plans,
    archives: 0n,
    confirmRaise: options.confirmRaise,
    saveJournal: async () => undefined,
    findSpares: () => addSpares(options, request, plans, holdersOf(record), emit),
    slotCount: record.slots.length,
    shardBytes: Number(record.archive.shardBytes),
    feed: (sinks, onSinkError) => feedRebuilt(readable, sinks, onSinkError),
    emit,
    signal: options.signal,
  };
}

/** Rebuilds the shards that have a sink, all in one pass over k others, each checked against the chain's checksum. */
async function feedRebuilt(
  { source, record }: ReadableArchive,
  sinks: readonly (ShardSink | undefined)[],
  onSinkError: (slot: number, error: unknown) => void,
): Promise<ArchiveRecord> {
  const open = new Set([...sinks.keys()].filter((slot) => sinks[slot] !== undefined));
  if (open.size === 0) return record;
  const checksums = record.slots.map(({ checksum }, slot) => (open.has(slot) ? checksum : source.checksums[slot]));
  for await (const block of rebuildShards({ ...source, checksums }, [...open])) {
    if (!open.has(block.slot)) continue;
    try {
      await sinks[block.slot]?.write(block);
    } catch (error) {
      onSinkError(block.slot, error);
      open.delete(block.slot);
      if (open.size === 0) break;
    }
  }
  return record;
}

/** Uploads until every slot has a receipt, and replaces; a Host whose receipt the chain refuses gives way to another. */
async function replace(context: UploadContext<ArchiveRecord>, archiveId: bigint): Promise<RepairResult> {
  const { chain, journal } = context;
  for (;;) {
    const height = await chain.height();
    const missing = journal.slots.filter((plan) => !isReceived(plan, height)).map(({ slot }) => slot);
    if (missing.length > 0) await uploadSlots(context, missing);
    const plans = [...journal.slots].sort((a, b) => a.slot - b.slot);
    try {
      const { dealIds, paidAmount, tx } = await chain.replaceDeals({ archiveId, replacements: plans.map(toReplacement) });
      const slots = plans.map(({ slot, offer }, i) => ({ slot, host: offer.host, dealId: dealIds[i] as bigint }));
      return { archiveId, slots, paidAmount, tx };
    } catch (error) {
      await replaceRefused(context, error);
    }
  }
}

function toReplacement({ slot, receipt }: SlotPlan) {
  if (receipt === undefined) throw new Error(`slot ${slot} has no receipt`);
  return { slotIndex: slot, receipt: decodeReceipt(receipt) };
}
