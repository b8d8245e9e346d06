import { Multiplier } from './erasure.ts';
import { CodecError } from './errors.ts';
import { computeRecoveryMatrix } from './galois.ts';
import { Kernel } from './kernel.ts';
import { BLOCK_BYTES, computeLayout, HASH_BYTES } from './layout.ts';
import type { ArchiveLayout } from './layout.ts';
import { SLICE_BYTES_MAX, SliceVerifier } from './slice.ts';
import type { ShardSource } from './types.ts';

/** 4 MiB, arbitrary: the verified bytes of all slots held at a time. The answers to the next request wait beside them. */
const WINDOW_BYTES = 4_194_304;

/** Blocks of 64 KiB asked of a slot at once: a power of two, so that a request is one subtree and needs few chaining values. */
function computeWindowBlocks(shards: number): number {
  const fitting = Math.floor(WINDOW_BYTES / (BLOCK_BYTES * shards));
  return 2 ** Math.floor(Math.log2(Math.max(1, Math.min(SLICE_BYTES_MAX / BLOCK_BYTES, fitting))));
}

/** Bytes [from, to) of the shards of the wanted slots, verified. */
export interface Columns {
  readonly from: number;
  readonly to: number;
  /** A view of slot `slot`'s bytes, valid until the next columns are settled. */
  bytes(slot: number): Uint8Array;
}

/** Requests under way for one window. */
export interface PendingColumns {
  readonly from: number;
  readonly to: number;
  readonly wanted: readonly number[];
  readonly answers: Map<number, Promise<{ slice: Uint8Array } | { error: unknown }>>;
}

/**
 * Reads the same byte range of several shards, verifying each answer against the slot's checksum, and computes what is missing from any k others.
 * A slot that failed once is asked again only if there are not k others.
 */
export class ColumnReader {
  readonly layout: ArchiveLayout;
  readonly windowBytes: number;
  readonly #source: ShardSource;
  readonly #checksums: ShardSource['checksums'];
  readonly #kernel = new Kernel();
  readonly #verifier: SliceVerifier;
  readonly #buffers = new Map<number, number>();
  readonly #multipliers = new Map<string, Multiplier>();
  readonly #suspects = new Set<number>();
  readonly #order: readonly number[];
  readonly #closing = new AbortController();
  readonly #signal: AbortSignal;

  /** `checksums`: in place of the source's, to leave slots out. */
  constructor(source: ShardSource, checksums = source.checksums) {
    this.layout = computeLayout(source.contentBytes, source.dataShards, source.parityShards);
    this.#source = source;
    const shards = source.dataShards + source.parityShards;
    validateChecksums(checksums, shards);
    this.#checksums = checksums;
    this.#signal = source.signal ? AbortSignal.any([source.signal, this.#closing.signal]) : this.#closing.signal;
    this.windowBytes = computeWindowBlocks(shards) * BLOCK_BYTES;
    this.#verifier = new SliceVerifier(this.#kernel);
    const order = source.slotOrder ?? Array.from({ length: shards }, (_, slot) => slot);
    this.#order = order.filter((slot) => checksums[slot] !== undefined);
  }

  /** Sends the requests for a window; `settle` waits for them. Never throws. */
  ask(from: number, to: number, wanted: readonly number[]): PendingColumns {
    const pending: PendingColumns = { from, to, wanted, answers: new Map() };
    const sound = wanted.every((slot) => this.#order.includes(slot) && !this.#suspects.has(slot));
    const slots = sound ? wanted : this.#choose(new Set(), this.layout.dataShards);
    for (const slot of slots) this.#send(pending, slot);
    return pending;
  }

  /** Waits, verifies, asks others instead of those that failed, and rebuilds. Throws NotEnoughShards, Aborted. */
  async settle(pending: PendingColumns): Promise<Columns> {
    const { from, to, wanted, answers } = pending;
    const tried = new Set<number>();
    const verified: number[] = [];
    for (;;) {
      for (const [slot, answer] of answers) {
        tried.add(slot);
        if (this.#accept(pending, slot, await answer)) verified.push(slot);
      }
      answers.clear();
      this.#checkAbort();
      if (wanted.every((slot) => verified.includes(slot))) break;
      const missing = this.layout.dataShards - verified.length;
      if (missing <= 0) {
        this.#rebuild(
          pending,
          verified.slice(0, this.layout.dataShards),
          wanted.filter((slot) => !verified.includes(slot)),
        );
        break;
      }
      const next = this.#choose(tried, missing);
      // Even too few are asked: the error then tells how many do answer.
      if (next.length === 0) throw this.#createShortage(verified.length, pending);
      for (const slot of next) this.#send(pending, slot);
    }
    return { from, to, bytes: (slot) => this.#kernel.view(this.#buffers.get(slot)!, to - from) };
  }

  /** Stops the requests still under way: nobody will read their answers. */
  close(): void {
    this.#closing.abort();
  }

  #send(pending: PendingColumns, slot: number): void {
    const answer = Promise.resolve()
      .then(() => this.#source.readShardRange(slot, pending.from, pending.to - pending.from, this.#signal))
      .then(
        (slice) => ({ slice }),
        (error: unknown) => ({ error }),
      );
    pending.answers.set(slot, answer);
  }

  #accept(pending: PendingColumns, slot: number, answer: { slice: Uint8Array } | { error: unknown }): boolean {
    const length = pending.to - pending.from;
    if ('slice' in answer) {
      if (this.#isAuthentic(pending.from, length, slot, answer.slice)) return true;
      this.#report(
        pending,
        slot,
        'corrupt',
        new CodecError('InvalidProof', `Slot ${slot} answered with bytes that do not match its checksum.`, {
          got: `${answer.slice.length} bytes`,
          wanted: 'bytes of the shard',
        }),
      );
    } else this.#report(pending, slot, 'unreadable', answer.error);
    return false;
  }

  #isAuthentic(offset: number, length: number, slot: number, slice: Uint8Array): boolean {
    if (slice.length < length) return false;
    const buffer = this.#requireBuffer(slot);
    this.#kernel.bytes.set(slice.subarray(0, length), buffer);
    return this.#verifier.isAuthentic(this.#checksums[slot]!, this.layout.shardBytes, offset, length, buffer, slice.subarray(length));
  }

  #report(pending: PendingColumns, slot: number, reason: 'corrupt' | 'unreadable', error: unknown): void {
    this.#suspects.add(slot);
    if (this.#signal.aborted) return;
    this.#source.onSlotFailure?.({ slot, offset: pending.from, length: pending.to - pending.from, reason, error });
  }

  /** Up to `count` slots that were not tried, the unsuspected first. */
  #choose(tried: ReadonlySet<number>, count: number): number[] {
    const left = this.#order.filter((slot) => !tried.has(slot));
    return [...left.filter((slot) => !this.#suspects.has(slot)), ...left.filter((slot) => this.#suspects.has(slot))].slice(0, count);
  }

  #rebuild(pending: PendingColumns, present: readonly number[], missing: readonly number[]): void {
    const { dataShards, parityShards } = this.layout;
    const inputs = present.map((slot) => this.#requireBuffer(slot));
    const outputs = missing.map((slot) => this.#requireBuffer(slot));
    const key = `${present.join()}/${missing.join()}`;
    let multiplier = this.#multipliers.get(key);
    if (!multiplier) {
      multiplier = new Multiplier(this.#kernel, computeRecoveryMatrix(dataShards, parityShards, present, missing), dataShards);
      this.#multipliers.set(key, multiplier);
    }
    multiplier.multiply(inputs, outputs, pending.to - pending.from);
  }

  #requireBuffer(slot: number): number {
    let buffer = this.#buffers.get(slot);
    if (buffer === undefined) {
      buffer = this.#kernel.allocate(this.windowBytes);
      this.#buffers.set(slot, buffer);
    }
    return buffer;
  }

  #createShortage(verified: number, pending: PendingColumns): CodecError {
    const { dataShards, parityShards } = this.layout;
    return new CodecError(
      'NotEnoughShards',
      `${verified} of ${dataShards + parityShards} shards answered truthfully for bytes [${pending.from}, ${pending.to}) and ${dataShards} are needed.`,
      { got: verified, wanted: dataShards },
    );
  }

  #checkAbort(): void {
    const { signal } = this.#source;
    if (signal?.aborted)
      throw new CodecError('Aborted', 'The reading was stopped.', { got: 'abort', wanted: 'the whole range', cause: signal.reason });
  }
}

function validateChecksums(checksums: ShardSource['checksums'], shards: number): void {
  const wrong = checksums.find((checksum) => checksum !== undefined && checksum.length !== HASH_BYTES);
  if (checksums.length === shards && !wrong) return;
  throw new CodecError('InvalidLength', `An archive of ${shards} slots needs a checksum of ${HASH_BYTES} bytes, or none, for each.`, {
    got: wrong ? `a checksum of ${wrong.length} bytes` : `${checksums.length} checksums`,
    wanted: `${shards} checksums of ${HASH_BYTES} bytes`,
  });
}
