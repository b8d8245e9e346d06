import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type ArchiveEnvelope, computeCiphertextBytes, computeShardBytes, encodeArchive, type EncodedArchive } from '@marspace/codec';
import type { TxReceipt, TransferChain } from './chain-port.ts';
import type { ArchiveCode } from './choose-code.ts';
import { computeCost } from './ask-market.ts';
import { TxError } from '../errors.ts';
import { decodeReceipt } from '../receipts.ts';
import { pause } from './pause.ts';
import { findSpares, planPut } from './plan-put.ts';
import type { JournalStore, PutEvent, PutJournal, PutResult, PutSource, SlotPlan } from './put-types.ts';
import { TransferError } from './transfer-error.ts';
import { isReceived, type PriceRaise, replaceRefused, totalOf } from './slot-plans.ts';
import { type UploadContext, uploadSlots } from './upload-slots.ts';

const ownArchivesLooked = 100; // an interrupted opening is among the newest archives of its owner
const openTimeoutBlocks = 103n; // an account's transactions expire after 100 blocks, and indexes trail by a few
const openPollMs = 1_000; // arbitrary

export interface PutOptions {
  chain: TransferChain;
  source: PutSource;
  /** Made by `createEnvelope` for the recipients; an interrupted put uses the one in its journal. */
  envelope: ArchiveEnvelope;
  journal: JournalStore;
  /** undefined: chosen by the Hosts on offer. */
  code?: ArchiveCode | undefined;
  termBlocks: bigint;
  pricePerGibBlockMax?: bigint | undefined;
  regions?: string[] | undefined;
  preferredExchange?: string | undefined;
  /** Asked once, after the plan is known and before anything is sent; false ends the put with undefined. */
  confirm?: (plan: Extract<PutEvent, { type: 'planned' }>) => Promise<boolean>;
  /** Asked when a Host failed and no other one keeps to the price that was agreed; false, or left out, ends with TransferError `price-raised`. */
  confirmRaise?: ((raise: PriceRaise) => Promise<boolean>) | undefined;
  onEvent?: (event: PutEvent) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Stores a source as an archive: asks the market, encrypts, stripes and uploads in one pass, and opens the archive with its own checksums and the Hosts'
 * signed receipts over theirs. With the opening the archive is stored. Gives undefined when `confirm` says no. Throws TransferError, AgentError and the
 * chain's errors; run again with the same journal it goes on where it stopped. The journal stays: the caller removes it once he has noted the result.
 */
export async function put(options: PutOptions): Promise<PutResult | undefined> {
  const emit = options.onEvent ?? (() => undefined);
  const journal = (await resumeJournal(options, emit)) ?? (await startJournal(options, emit));
  if (!journal) return undefined;
  const context = createContext(options, journal, emit);
  // An archive that an interrupted run has opened needs no upload: its Hosts had everything before.
  const opened = (await findOpened(options.chain, journal)) ?? (await uploadAndOpen(context, options));
  if (journal.archiveId !== opened.archiveId.toString()) {
    journal.archiveId = opened.archiveId.toString();
    await context.saveJournal();
  }
  emit({ type: 'opened', ...opened });
  return {
    archiveId: opened.archiveId,
    code: journal.code,
    hosts: [...journal.slots].sort((a, b) => a.slot - b.slot).map(({ offer }) => offer.host),
    tx: opened.tx,
    paidAmount: opened.paidAmount,
    plaintextBytes: options.source.bytes,
    plaintextHash: journal.plaintextHash ?? '',
    fileKey: journal.envelope.fileKey,
  };
}

/** An upload that is encoded from a source. */
interface PutContext extends UploadContext<EncodedArchive> {
  readonly journal: PutJournal;
}

function createContext(options: PutOptions, journal: PutJournal, emit: (event: PutEvent) => void): PutContext {
  const { source, signal } = options;
  return {
    chain: options.chain,
    journal,
    archives: 1n,
    confirmRaise: options.confirmRaise,
    saveJournal: () => options.journal.save(journal),
    findSpares: () => findSpares(options, journal, emit),
    slotCount: journal.code.dataShards + journal.code.parityShards,
    feed: (sinks, onSinkError) =>
      encodeArchive(source.open(), {
        ...journal.code,
        plaintextBytes: source.bytes,
        envelope: journal.envelope,
        sinks,
        borrowBlocks: true,
        onSinkError,
        ...(signal ? { signal } : {}),
      }),
    shardBytes: Number(computeShardBytes(BigInt(contentBytesOf(options.source, journal)), journal.code.dataShards)),
    emit,
    signal,
  };
}

/** Uploads the slots without a receipt that is still good, and opens; a Host whose receipt the chain refuses is replaced and the opening repeated. */
async function uploadAndOpen(context: PutContext, options: PutOptions): Promise<Opened> {
  for (;;) {
    const missing = await findUnreceived(context);
    if (missing.length > 0) await upload(context, missing);
    try {
      return await openOnce(context, options);
    } catch (error) {
      await replaceRefused(context, error);
    }
  }
}

/** Slots whose Host has not given a receipt, or whose receipt is about to expire; all of them until the source was once read to its end. */
async function findUnreceived({ chain, journal }: PutContext): Promise<number[]> {
  const height = await chain.height();
  return journal.slots.filter((plan) => journal.contentChecksum === undefined || !isReceived(plan, height)).map(({ slot }) => slot);
}

async function upload(context: PutContext, slots: readonly number[]): Promise<void> {
  const { journal } = context;
  const encoded = await uploadSlots(context, slots);
  journal.contentChecksum = bytesToHex(requireHash(encoded.ciphertextHash));
  journal.plaintextHash = bytesToHex(requireHash(encoded.plaintextHash));
  await context.saveJournal();
  context.emit({
    type: 'uploaded',
    plaintextHash: journal.plaintextHash,
    contentHash: journal.contentChecksum,
    checksums: encoded.slots.map((slot) => bytesToHex(slot.checksum)),
  });
}

async function startJournal(options: PutOptions, emit: (event: PutEvent) => void): Promise<PutJournal | undefined> {
  const planned = await planPut(options, emit);
  if (options.confirm && !(await options.confirm(planned.event))) return undefined;
  await options.journal.save(planned.journal);
  return planned.journal;
}

async function resumeJournal(options: PutOptions, emit: (event: PutEvent) => void): Promise<PutJournal | undefined> {
  const journal = await options.journal.load();
  if (!journal) return undefined;
  if (journal.sourceBytes !== options.source.bytes || journal.sourceStamp !== options.source.stamp) {
    throw new TransferError(
      'source-changed',
      'The file has changed since its upload was interrupted: its old and new bytes must not share one key. Give --anew to start over.',
    );
  }
  if (!journal.archiveId && (await isOutdated(options.chain, journal))) return undefined;
  journal.failedHosts = []; // they may be well again
  const contentBytes = contentBytesOf(options.source, journal);
  const shardBytes = Number(computeShardBytes(BigInt(contentBytes), journal.code.dataShards));
  journal.agreedAmount ??= (await computeAgreed(options.chain, journal, BigInt(shardBytes))).toString();
  emit({ type: 'resumed', slots: journal.slots.map(({ offer }) => offer), code: journal.code, contentBytes, shardBytes });
  return journal;
}

/** What the Hosts of a journal cost that does not say what was agreed. */
async function computeAgreed(chain: TransferChain, { slots, termBlocks }: PutJournal, shardBytes: bigint): Promise<bigint> {
  const order = { shardBytes, termBlocks: BigInt(termBlocks), archives: 1n };
  return totalOf(
    computeCost(
      slots.map(({ offer }) => offer),
      order,
      await chain.storageParams(),
    ),
  );
}

/** A slot whose offer has expired before its Host gave a receipt is lost: the put starts anew, with new offers and a new key, unless the archive is open. */
async function isOutdated(chain: TransferChain, journal: PutJournal): Promise<boolean> {
  const height = await chain.height();
  if (journal.slots.every((plan) => isReceived(plan, height) || BigInt(plan.offer.expiresAtHeight) > height)) return false;
  return (await findOpened(chain, journal)) === undefined;
}

function contentBytesOf(source: PutSource, journal: PutJournal): number {
  return computeCiphertextBytes(source.bytes, journal.envelope.header.length);
}

interface Opened {
  archiveId: bigint;
  paidAmount: bigint;
  tx: TxReceipt | undefined;
}

/** Opens the archive, or finds it open from an interrupted run: it is never paid for twice. */
async function openOnce(context: PutContext, options: PutOptions): Promise<Opened> {
  const { chain, journal } = context;
  const plans = [...journal.slots].sort((a, b) => a.slot - b.slot);
  const receipts = plans.map((plan) => requireReceipt(plan));
  const existing = await waitForEarlierOpening(context, receipts);
  if (existing) return existing;
  journal.openSent = { atHeight: (await chain.height()).toString(), receipts };
  await context.saveJournal();
  try {
    return await chain.openArchive({
      ...journal.code,
      contentBytes: BigInt(contentBytesOf(options.source, journal)),
      termBlocks: BigInt(journal.termBlocks),
      slots: receipts.map((text) => {
        const receipt = decodeReceipt(text);
        return { receipt, checksum: receipt.receipt.checksum };
      }),
      contentChecksum: hexToBytes(journal.contentChecksum ?? ''),
    });
  } catch (error) {
    // An earlier run's transaction may have gone through meanwhile and used the receipts up.
    const opened = error instanceof TxError ? await findOpenedAtRefusal(context, error) : undefined;
    if (opened) return opened;
    throw error;
  }
}

/** The archive of an earlier opening, looked for at a height not below the refusal's: another node may answer, and lag behind the one that refused. */
async function findOpenedAtRefusal({ chain, journal, signal }: PutContext, refusal: TxError): Promise<Opened | undefined> {
  const refusedAtHeight = BigInt(refusal.height ?? journal.openSent?.atHeight ?? 0);
  while ((await chain.height()) < refusedAtHeight) await pause(openPollMs, signal);
  return findOpened(chain, journal);
}

/**
 * An earlier run was stopped while its opening was on its way. A receipt opens one deal, so the chain itself refuses a second opening that shares one
 * with the first; where all were replaced since, the earlier transaction's last height is waited for.
 */
async function waitForEarlierOpening(
  { chain, journal, signal, emit }: PutContext,
  receipts: readonly string[],
): Promise<Opened | undefined> {
  const sent = journal.openSent;
  if (sent === undefined || sent.receipts.some((receipt) => receipts.includes(receipt))) return findOpened(chain, journal);
  const lastHeight = BigInt(sent.atHeight) + openTimeoutBlocks;
  for (;;) {
    const height = await chain.height();
    const opened = await findOpened(chain, journal);
    if (opened || height > lastHeight) return opened;
    emit({ type: 'waiting', reason: 'an earlier transaction may still open the archive', untilHeight: lastHeight });
    await pause(openPollMs, signal);
  }
}

function requireReceipt({ slot, receipt }: SlotPlan): string {
  if (receipt === undefined) throw new Error(`slot ${slot} has no receipt`);
  return receipt;
}

/** The archive that a run with this journal has opened before. */
async function findOpened(chain: TransferChain, journal: PutJournal): Promise<Opened | undefined> {
  const known = { paidAmount: 0n, tx: undefined };
  if (journal.archiveId) return { archiveId: BigInt(journal.archiveId), ...known };
  if (!journal.contentChecksum) return undefined;
  const archives = await chain.listArchives(chain.address, ownArchivesLooked);
  const found = archives.find((archive) => bytesToHex(archive.contentChecksum) === journal.contentChecksum);
  return found && { archiveId: found.id, ...known };
}

function requireHash(hash: Uint8Array | undefined): Uint8Array {
  if (!hash) throw new Error('the encoder gave no hash');
  return hash;
}
