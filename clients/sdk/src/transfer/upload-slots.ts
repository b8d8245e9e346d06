import { bytesToHex } from '@noble/hashes/utils.js';
import { BLOCK_BYTES, type ShardSink } from '@marspace/codec';
import { ChainUnavailable } from '../errors.ts';
import type { TransferChain } from './chain-port.ts';
import { readReceipt } from './check-receipt.ts';
import { createHostUpload, type HostUpload } from './host-upload.ts';
import { PieceSender } from './piece-sender.ts';
import type { SlotPlan } from './put-types.ts';
import { type PlanContext, replaceHost, requirePlan } from './slot-plans.ts';

const pieceBytesMax = 1 << 20; // 1 MiB: large enough that HTTP costs nothing, and the most a resumed put sends again per Host
const buffersBytes = 24 << 20; // 24 MiB for all pieces of all Hosts together

/** What a pass found out: the checksum that each slot's shard has, by slot. */
export interface Fed {
  readonly slots: readonly { readonly checksum: Uint8Array }[];
}

export interface UploadContext<T extends Fed = Fed> extends PlanContext {
  readonly chain: TransferChain;
  readonly slotCount: number;
  readonly shardBytes: number;
  /** One pass over what is stored: hands each sink its shard from the start, in order, and names the slots whose sink threw. */
  readonly feed: (sinks: readonly (ShardSink | undefined)[], onSinkError: (slot: number, error: unknown) => void) => Promise<T>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends the shards of the given slots to their Hosts, in one pass. A Host that refuses, stalls, dies or ends up with other bytes is replaced by a
 * spare, which another pass then serves. Gives what the last pass found out.
 * Throws TransferError `too-few-hosts` when the spares run out; the journal then still allows to go on later.
 */
export async function uploadSlots<T extends Fed>(context: UploadContext<T>, slots: readonly number[]): Promise<T> {
  let missing = [...slots];
  for (;;) {
    const pass = await runPass(context, missing);
    for (const [slot, reason] of pass.failed) await replaceHost(context, slot, reason);
    missing = [...pass.failed.keys()];
    if (missing.length === 0) return pass.fed;
  }
}

interface Pass<T> {
  fed: T;
  failed: Map<number, string>;
}

async function runPass<T extends Fed>(context: UploadContext<T>, slots: readonly number[]): Promise<Pass<T>> {
  const failed = new Map<number, string>();
  const uploads = new Map<number, HostUpload>();
  const sinks: (ShardSink | undefined)[] = Array.from({ length: context.slotCount }, () => undefined);
  await Promise.all(slots.map((slot) => openSlot(context, slot, slots.length, uploads, sinks, failed)));
  const fed = await context.feed(sinks, (slot, error) => {
    context.signal?.throwIfAborted();
    failed.set(slot, (error as Error).message);
  });
  await Promise.all([...uploads].map(([slot, upload]) => checkUpload(context, upload, fed.slots[slot]?.checksum, slot, failed)));
  await context.saveJournal();
  return { fed, failed };
}

/** Announces a slot's upload and makes its sink; a Host that refuses is noted as failed. */
async function openSlot(
  context: UploadContext,
  slot: number,
  slotCount: number,
  uploads: Map<number, HostUpload>,
  sinks: (ShardSink | undefined)[],
  failed: Map<number, string>,
): Promise<void> {
  const plan = requirePlan(context.journal, slot);
  const upload = openUpload(context, plan);
  try {
    const view = await upload.create(plan.offer.offer, context.shardBytes, BigInt(context.journal.termBlocks), context.signal);
    uploads.set(slot, upload);
    const received = Number(view.receivedBytes);
    context.emit({ type: 'sent', slot, host: plan.offer.host, sentBytes: received, shardBytes: context.shardBytes });
    if (!view.complete) sinks[slot] = createSender(context, plan, upload, received, slotCount);
  } catch (error) {
    context.signal?.throwIfAborted();
    failed.set(slot, (error as Error).message);
  }
}

function openUpload(context: UploadContext, plan: SlotPlan): HostUpload {
  const { uploadId, offer } = plan;
  return createHostUpload(offer.endpoint, uploadId, () => context.chain.createToken({ right: 'upload', audience: offer.host, uploadId }));
}

function createSender(context: UploadContext, plan: SlotPlan, upload: HostUpload, received: number, slotCount: number): PieceSender {
  const share = Math.floor(buffersBytes / (2 * slotCount) / BLOCK_BYTES) * BLOCK_BYTES;
  let sentBytes = received;
  return new PieceSender({
    upload,
    shardBytes: context.shardBytes,
    startOffset: received,
    pieceBytes: Math.min(pieceBytesMax, Math.max(BLOCK_BYTES, share), context.shardBytes),
    signal: context.signal,
    onSent: (bytes) => {
      sentBytes += bytes;
      context.emit({ type: 'sent', slot: plan.slot, host: plan.offer.host, sentBytes, shardBytes: context.shardBytes });
    },
  });
}

/** Takes the receipt of a Host that has our bytes, and notes the slot of any other as failed. */
async function checkUpload(
  context: UploadContext,
  upload: HostUpload,
  checksum: Uint8Array | undefined,
  slot: number,
  failed: Map<number, string>,
): Promise<void> {
  if (failed.has(slot) || !checksum) return;
  const plan = requirePlan(context.journal, slot);
  try {
    const view = await upload.view(context.signal);
    const reason = view.complete ? await takeReceipt(context, plan, view.receipt, checksum) : describeIncomplete(view);
    if (reason === undefined) return;
    failed.set(slot, reason);
    await upload.remove(context.signal);
  } catch (error) {
    context.signal?.throwIfAborted();
    if (!failed.has(slot)) failed.set(slot, (error as Error).message);
  }
}

function describeIncomplete(view: { receivedBytes: string; shardBytes: string }): string {
  return `it has ${view.receivedBytes} of ${view.shardBytes} bytes`;
}

/** Notes a good receipt in the plan; gives what is wrong with a bad one. */
async function takeReceipt(
  context: UploadContext,
  plan: SlotPlan,
  text: string | undefined,
  checksum: Uint8Array,
): Promise<string | undefined> {
  const { chain, journal } = context;
  const wants = { offer: plan.offer.offer, checksum, shardBytes: BigInt(context.shardBytes), termBlocks: BigInt(journal.termBlocks) };
  try {
    const { receipt } = await readReceipt(chain, text, wants);
    plan.receipt = text as string;
    context.emit({
      type: 'received',
      slot: plan.slot,
      host: plan.offer.host,
      checksum: bytesToHex(receipt.checksum),
      receiptNumber: receipt.number,
      validUntilHeight: receipt.validUntilHeight,
    });
    return undefined;
  } catch (error) {
    if (error instanceof ChainUnavailable) throw error;
    return (error as Error).message;
  }
}
