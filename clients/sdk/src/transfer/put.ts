import { bytesToHex } from '@noble/hashes/utils.js';
import { type ArchiveEnvelope, computeCiphertextBytes, computeShardBytes, type EncodedArchive } from '@marspace/codec';
import { confirmSlots } from './confirm-slots.ts';
import type { TxReceipt, TransferChain } from './chain-port.ts';
import type { ArchiveCode } from './choose-code.ts';
import { planPut } from './plan-put.ts';
import type { JournalStore, PutEvent, PutJournal, PutResult, PutSource } from './put-types.ts';
import { TransferError } from './transfer-error.ts';
import { requirePlan, type UploadContext, uploadSlots } from './upload-slots.ts';

const ownArchivesLooked = 100; // an interrupted opening is among the newest archives of its owner

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
  onEvent?: (event: PutEvent) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Stores a source as an archive: asks the market, encrypts, stripes and uploads in one pass, opens the archive with the checksums, and waits until the
 * Hosts have confirmed. Gives undefined when `confirm` says no. Throws TransferError, AgentError and the chain's errors; run again with the same
 * journal it goes on where it stopped.
 */
export async function put(options: PutOptions): Promise<PutResult | undefined> {
  const emit = options.onEvent ?? (() => undefined);
  const journal = (await resumeJournal(options, emit)) ?? (await startJournal(options, emit));
  if (!journal) return undefined;
  const shardBytes = Number(computeShardBytes(BigInt(contentBytesOf(options.source, journal)), journal.code.dataShards));
  const context: UploadContext = {
    chain: options.chain,
    source: options.source,
    journal,
    saveJournal: () => options.journal.save(journal),
    shardBytes,
    emit,
    signal: options.signal,
  };
  const encoded = await uploadSlots(
    context,
    journal.slots.map(({ slot }) => slot),
  );
  emit({
    type: 'uploaded',
    plaintextHash: bytesToHex(requireHash(encoded.plaintextHash)),
    contentHash: bytesToHex(requireHash(encoded.ciphertextHash)),
    checksums: encoded.slots.map((slot) => bytesToHex(slot.checksum)),
  });
  const opened = await openOnce(context, options, encoded);
  emit({ type: 'opened', ...opened });
  const confirmedSlots = await confirmSlots(context, opened.archiveId);
  await options.journal.remove();
  return {
    archiveId: opened.archiveId,
    code: journal.code,
    hosts: encoded.slots.map(({ slot }) => requirePlan(journal, slot).offer.host),
    tx: opened.tx,
    paidAmount: opened.paidAmount,
    plaintextBytes: options.source.bytes,
    plaintextHash: bytesToHex(requireHash(encoded.plaintextHash)),
    fileKey: journal.envelope.fileKey,
    confirmedSlots,
  };
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
      'The file has changed since its upload was interrupted: its old and new bytes must not share one key. Remove the interrupted upload to start anew.',
    );
  }
  if (!journal.archiveId && (await isOutdated(options.chain, journal))) return undefined;
  const contentBytes = contentBytesOf(options.source, journal);
  const shardBytes = Number(computeShardBytes(BigInt(contentBytes), journal.code.dataShards));
  emit({ type: 'resumed', slots: journal.slots.map(({ offer }) => offer), code: journal.code, contentBytes, shardBytes });
  return journal;
}

/** Offers that have expired cannot be opened any more: the put starts anew, with new offers and a new key. */
async function isOutdated(chain: TransferChain, journal: PutJournal): Promise<boolean> {
  const height = await chain.height();
  return journal.contentChecksum === undefined && journal.slots.some(({ offer }) => BigInt(offer.expiresAtHeight) <= height);
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
async function openOnce(context: UploadContext, options: PutOptions, encoded: EncodedArchive): Promise<Opened> {
  const { chain, journal } = context;
  const contentHash = requireHash(encoded.ciphertextHash);
  const existing = await findOpened(chain, journal, contentHash);
  if (existing !== undefined) return { archiveId: existing, paidAmount: 0n, tx: undefined };
  journal.contentChecksum = bytesToHex(contentHash);
  await context.saveJournal();
  const opened = await chain.openArchive({
    ...journal.code,
    contentBytes: BigInt(contentBytesOf(options.source, journal)),
    termBlocks: BigInt(journal.termBlocks),
    slots: encoded.slots.map(({ slot, checksum }) => ({ offer: chain.decodeOffer(requirePlan(journal, slot).offer.offer), checksum })),
    contentChecksum: contentHash,
  });
  journal.archiveId = opened.archiveId.toString();
  await context.saveJournal();
  return opened;
}

async function findOpened(chain: TransferChain, journal: PutJournal, contentHash: Uint8Array): Promise<bigint | undefined> {
  if (journal.archiveId) return BigInt(journal.archiveId);
  if (!journal.contentChecksum) return undefined;
  const wanted = bytesToHex(contentHash);
  const archives = await chain.listArchives(chain.address, ownArchivesLooked);
  return archives.find((archive) => bytesToHex(archive.contentChecksum) === wanted)?.id;
}

function requireHash(hash: Uint8Array | undefined): Uint8Array {
  if (!hash) throw new Error('the encoder gave no hash');
  return hash;
}
