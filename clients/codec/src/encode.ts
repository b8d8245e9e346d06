import { ThreadCoder } from '#thread-coder';
import type { Coder, CoderPlan } from './coder.ts';
import { computeStripeBytes, LocalCoder } from './coder.ts';
import { CodecError } from './errors.ts';
import { findHeaderBytes } from './envelope.ts';
import { Blake3Hasher } from './hash.ts';
import { Kernel } from './kernel.ts';
import { BLOCK_BYTES, computeBlockBytes, computeCiphertextBytes, computeLayout, computeStripeContentBytes } from './layout.ts';
import type { ArchiveLayout } from './layout.ts';
import { sealSource } from './seal.ts';
import { BufferRing, createSinkErrorHandler, SlotQueue, validateSinks } from './sinks.ts';
import type { EncodedArchive, EncodeOptions } from './types.ts';

/** 4 MiB, arbitrary: stripe buffers beyond two are only taken while they fit in it. */
const RING_BYTES = 4_194_304;
const RING_BUFFERS_MIN = 2;
const RING_BUFFERS_MAX = 4;

function createCoder(layout: ArchiveLayout, options: EncodeOptions, kernel: Kernel): Coder {
  const plan: CoderPlan = { layout, collectTrees: options.collectTrees ?? false, hashCiphertext: options.hashCiphertext ?? true };
  const fitting = Math.floor(RING_BYTES / computeStripeBytes(layout));
  const buffers = Math.min(layout.stripes, Math.max(RING_BUFFERS_MIN, Math.min(RING_BUFFERS_MAX, fitting)));
  return options.threads === 2 ? new ThreadCoder(plan, buffers) : new LocalCoder(kernel, plan, buffers);
}

/** One encoding under way: the stripe being filled and the road to the sinks. */
class Encoding {
  readonly layout: ArchiveLayout;
  readonly coder: Coder;
  readonly ring: BufferRing;
  readonly queues: readonly SlotQueue[];
  readonly #borrow: boolean;
  #stripe = 0;
  #buffer = -1;
  #filled = 0;
  #coded: Promise<void> = Promise.resolve();

  constructor(coder: Coder, layout: ArchiveLayout, options: EncodeOptions) {
    this.layout = layout;
    this.coder = coder;
    this.#borrow = options.borrowBlocks ?? false;
    this.ring = new BufferRing([...coder.buffers]);
    const onError = createSinkErrorHandler(options, (error) => this.ring.fail(error));
    this.queues = options.sinks.map((sink, slot) => new SlotQueue(slot, sink, onError));
  }

  /** Appends ciphertext. Waits only when a stripe is full and every buffer is with a slow sink. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      if (this.#buffer < 0) this.#buffer = await this.ring.acquire();
      const room = computeStripeContentBytes(this.layout, this.#stripe) - this.#filled;
      const length = Math.min(room, bytes.length - at);
      this.coder.bytes.set(length === bytes.length ? bytes : bytes.subarray(at, at + length), this.#buffer + this.#filled);
      this.#filled += length;
      at += length;
      if (length === room) this.#finishStripe();
    }
  }

  #finishStripe(): void {
    const [stripe, buffer] = [this.#stripe, this.#buffer];
    this.#stripe++;
    this.#buffer = -1;
    this.#filled = 0;
    const coding = this.coder.finish(stripe, buffer);
    if (coding) {
      this.#coded = coding.then(
        () => this.#deliver(stripe, buffer),
        (error: unknown) => this.ring.fail(error),
      );
    } else this.#deliver(stripe, buffer);
  }

  /** Per slot whether everything was taken, once the last stripe is coded and on its way. */
  async settle(): Promise<boolean[]> {
    await this.#coded;
    return Promise.all(this.queues.map((queue) => queue.settle()));
  }

  #deliver(stripe: number, buffer: number): void {
    const offset = stripe * BLOCK_BYTES;
    const length = computeBlockBytes(this.layout, stripe);
    const takers = this.queues
      .map((queue, slot) => ({ queue, address: buffer + slot * length }))
      .filter(({ queue }) => queue.wants(offset + length));
    let holders = takers.length;
    const release = () => {
      if (--holders === 0) this.ring.release(buffer);
    };
    if (holders === 0) this.ring.release(buffer);
    for (const { queue, address } of takers) {
      const view = () => this.coder.bytes.subarray(address, address + length);
      queue.push(offset, () => (this.#borrow ? view() : view().slice()), release);
    }
  }
}

function validateEnvelope(options: EncodeOptions): void {
  const { header } = options.envelope;
  if (header.length > 0 && findHeaderBytes(header) === header.length) return;
  throw new CodecError('InvalidHeader', "The envelope's header is not one whole age v1 header.", {
    got: `${header.length} bytes`,
    wanted: 'age-encryption.org/v1 .. MAC line',
  });
}

function watchAbort(signal: AbortSignal | undefined, fail: (error: unknown) => void): () => void {
  const abort = () =>
    fail(new CodecError('Aborted', 'The encoding was stopped.', { got: 'abort', wanted: 'the whole source', cause: signal?.reason }));
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return () => signal?.removeEventListener('abort', abort);
}

/**
 * Encrypts, stripes, codes and hashes a file in one pass, handing each slot's blocks to its sink in order.
 * The same source, envelope and code give the same bytes again, so a broken upload resumes with `startOffset` per sink: everything is
 * computed from the start, only what is missing is sent. Memory: a few MiB, growing with n, never with the file.
 * Throws InvalidCode, InvalidLength, InvalidRange, InvalidHeader, InvalidKey, SourceTooShort, SourceTooLong, SinkFailed, Aborted, and whatever
 * the source or `onSinkError` throws. After a throw the sinks have seen some blocks and no checksum: nothing was stored.
 */
export async function encodeArchive(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: EncodeOptions,
): Promise<EncodedArchive> {
  validateEnvelope(options);
  const contentBytes = computeCiphertextBytes(options.plaintextBytes, options.envelope.header.length);
  const layout = computeLayout(contentBytes, options.dataShards, options.parityShards);
  validateSinks(options.sinks, layout);
  const kernel = new Kernel();
  const coder = createCoder(layout, options, kernel);
  const encoding = new Encoding(coder, layout, options);
  const plaintext = (options.hashPlaintext ?? true) ? new Blake3Hasher({ kernel }) : undefined;
  const unwatch = watchAbort(options.signal, (error) => encoding.ring.fail(error));
  try {
    let done = 0;
    for await (const piece of sealSource(source, options.plaintextBytes, options.envelope)) {
      encoding.ring.check();
      await encoding.write(piece.ciphertext);
      if (piece.tag) await encoding.write(piece.tag);
      if (!piece.plaintext) continue;
      releaseMemory(piece.ciphertext);
      plaintext?.update(piece.plaintext);
      done += piece.plaintext.length;
      options.onProgress?.(done);
    }
    return await finish(encoding, plaintext);
  } finally {
    unwatch();
    coder.close();
  }
}

/**
 * Gives the memory of a sealed chunk back at once. The collector would let 100 MB of them gather first, since each is 64 KiB outside its heap.
 */
function releaseMemory(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength) buffer.transfer(0);
}

async function finish(encoding: Encoding, plaintext: Blake3Hasher | undefined): Promise<EncodedArchive> {
  const { layout, coder, ring } = encoding;
  // A sink that never answers must not outlive an abort.
  const delivered = await ring.orFailure(encoding.settle());
  ring.check();
  const { checksums, trees, ciphertextHash } = await coder.digest();
  const slots = checksums.map((checksum, slot) => ({
    slot,
    checksum,
    delivered: delivered[slot]!,
    ...(trees ? { tree: trees[slot]! } : {}),
  }));
  return { contentBytes: layout.contentBytes, shardBytes: layout.shardBytes, slots, ciphertextHash, plaintextHash: plaintext?.digest() };
}
