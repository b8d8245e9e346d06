import { bytesToHex } from '@noble/hashes/utils.js';
import { type ArchiveEnvelope, computeCiphertextBytes, computeShardBytes, type EncodedArchive } from '@marspace/codec';
import { confirmSlots } from './confirm-slots.ts';
import type { TxReceipt, TransferChain } from './chain-port.ts';
import type { ArchiveCode } from './choose-code.ts';
import { TxError } from '../errors.ts';
import { pause } from './pause.ts';
import { findSpares, planPut } from './plan-put.ts';
import type { JournalStore, PutEvent, PutJournal, PutResult, PutSource } from './put-types.ts';
import { TransferError } from './transfer-error.ts';
import { requirePlan, type UploadContext, uploadSlots } from './upload-slots.ts';

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
  onEvent?: (event: PutEvent) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Stores a source as an archive: asks the market, encrypts, stripes and uploads in one pass, opens the archive with the checksums, and waits until the
 * Hosts have confirmed. Gives undefined when `confirm` says no. Throws TransferError, AgentError and the chain's errors; run again with the same
 * journal it goes on where it stopped. The journal stays: the caller removes it once he has noted the result.
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
  const confirmedSlots = await confirmSlots(context, opened.archiveId).catch(async (error) => {
    // An archive that is over for good: the next run starts anew.
    if (error instanceof TransferError && error.code === 'not-stored') await options.journal.remove();
    throw error;
  });
  return {
    archiveId: opened.archiveId,
    code: journal.code,
    hosts: [...journal.slots].sort((a, b) => a.slot - b.slot).map(({ offer }) => offer.host),
    tx: opened.tx,
    paidAmount: opened.paidAmount,
    plaintextBytes: options.source.bytes,
    plaintextHash: journal.plaintextHash ?? '',
    fileKey: journal.envelope.fileKey,
    confirmedSlots,
  };
}

function createContext(options: PutOptions, journal: PutJournal, emit: (event: PutEvent) => void): UploadContext {
  return {
    chain: options.chain,
    source: options.source,
    journal,
    saveJournal: () => options.journal.save(journal),
    findSpares: (current) => findSpares(options, current, emit),
    shardBytes: Number(computeShardBytes(BigInt(contentBytesOf(options.source, journal)), journal.code.dataShards)),
    emit,
    signal: options.signal,
  };
}

async function uploadAndOpen(context: UploadContext, options: PutOptions): Promise<Opened> {
  const encoded = await uploadSlots(
    context,
    context.journal.slots.map(({ slot }) => slot),
  );
  context.emit({
    type: 'uploaded',
    plaintextHash: bytesToHex(requireHash(encoded.plaintextHash)),
    contentHash: bytesToHex(requireHash(encoded.ciphertextHash)),
    checksums: encoded.slots.map((slot) => bytesToHex(slot.checksum)),
  });
  return openOnce(context, options, encoded);
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
  emit({ type: 'resumed', slots: journal.slots.map(({ offer }) => offer), code: journal.code, contentBytes, shardBytes });
  return journal;
}

/** Offers that have expired cannot be opened any more: the put starts anew, with new offers and a new key, unless the archive is open. */
async function isOutdated(chain: TransferChain, journal: PutJournal): Promise<boolean> {
  const height = await chain.height();
  if (journal.slots.every(({ offer }) => BigInt(offer.expiresAtHeight) > height)) return false;
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
async function openOnce(context: UploadContext, options: PutOptions, encoded: EncodedArchive): Promise<Opened> {
  const { chain, journal } = context;
  const contentHash = requireHash(encoded.ciphertextHash);
  const existing = await waitForEarlierOpening(context);
  if (existing) return existing;
  journal.contentChecksum = bytesToHex(contentHash);
  journal.plaintextHash = bytesToHex(requireHash(encoded.plaintextHash));
  journal.openSentAtHeight = (await chain.height()).toString();
  await context.saveJournal();
  try {
    return await chain.openArchive({
      ...journal.code,
      contentBytes: BigInt(contentBytesOf(options.source, journal)),
      termBlocks: BigInt(journal.termBlocks),
      slots: encoded.slots.map(({ slot, checksum }) => ({ offer: chain.decodeOffer(requirePlan(journal, slot).offer.offer), checksum })),
      contentChecksum: contentHash,
    });
  } catch (error) {
    // An earlier run's transaction may have gone through meanwhile and used the offers up.
    const opened = error instanceof TxError ? await findOpened(chain, journal) : undefined;
    if (opened) return opened;
    throw error;
  }
}

/**
 * An earlier run was stopped while its opening was on its way. Offers for exactly this volume cannot be used twice, so the chain itself refuses a second
 * opening; where all offers are standing ones, the earlier transaction's last height is waited for.
 */
async function waitForEarlierOpening(context: UploadContext): Promise<Opened | undefined> {
  const { chain, journal, signal } = context;
  const sentAt = journal.openSentAtHeight;
  if (sentAt === undefined || journal.slots.some(({ offer }) => !offer.standing)) return findOpened(chain, journal);
  for (;;) {
    const height = await chain.height();
    const opened = await findOpened(chain, journal);
    if (opened || height > BigInt(sentAt) + openTimeoutBlocks) return opened;
    context.emit({
      type: 'waiting',
      reason: `an earlier transaction may still open the archive until block ${BigInt(sentAt) + openTimeoutBlocks}`,
    });
    await pause(openPollMs, signal);
  }
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
