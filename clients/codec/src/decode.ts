import { ColumnReader } from './columns.ts';
import { cutBlocks, cutShard, readContent } from './content.ts';
import { computeStreamKey, findHeaderBytes, HEADER_BYTES_MAX, openHeader } from './envelope.ts';
import { CodecError } from './errors.ts';
import { Blake3Hasher } from './hash.ts';
import { AGE_CHUNK_BYTES, AGE_NONCE_BYTES, AGE_TAG_BYTES, validateRange } from './layout.ts';
import { areEqual } from './slice.ts';
import { Unsealer } from './unseal.ts';
import type { ArchiveKey, DecodeOptions, OpenedHeader, ShardBlock, ShardSource } from './types.ts';

/** 2 KiB, arbitrary: holds the header of ten recipients and costs a Host two chunks. */
const HEADER_GUESS_BYTES = 2_048;

/**
 * Reads and opens the age header: the file key, and how large the plaintext is. Asks only the Hosts that hold the first bytes.
 * Throws InvalidHeader, InvalidKey, WrongKey, InvalidLength, NotEnoughShards, Aborted.
 */
export async function readArchiveHeader(source: ShardSource, key: ArchiveKey): Promise<OpenedHeader> {
  const reader = new ColumnReader(source);
  try {
    return await readHeader(reader, key);
  } finally {
    reader.close();
  }
}

async function readHeader(reader: ColumnReader, key: ArchiveKey): Promise<OpenedHeader> {
  const { contentBytes } = reader.layout;
  let prefix = await readPrefix(reader, Math.min(HEADER_GUESS_BYTES, contentBytes));
  const headerBytes = findHeaderBytes(prefix);
  if (headerBytes === undefined || headerBytes + AGE_NONCE_BYTES > prefix.length) {
    prefix = await readPrefix(reader, Math.min(HEADER_BYTES_MAX + AGE_NONCE_BYTES, contentBytes));
  }
  return openHeader(prefix, contentBytes, key);
}

async function readPrefix(reader: ColumnReader, length: number): Promise<Uint8Array> {
  const prefix = new Uint8Array(length);
  let at = 0;
  for await (const run of readContent(reader, 0, length)) {
    for (const view of run) {
      prefix.set(view, at);
      at += view.length;
    }
  }
  return prefix;
}

/**
 * The plaintext of an archive, or of a range of it, in pieces of at most 64 KiB that are the caller's.
 * A piece is given only after its slices matched the checksums and its age chunk was authentic. Missing and corrupt shards are healed from
 * any k others and named to `source.onSlotFailure`. Throws what `readArchiveHeader` throws, InvalidRange, ChunkNotAuthentic, and after the
 * last byte HashMismatch: write to a temporary file and rename it only when the loop has ended.
 */
export async function* decodeArchive(source: ShardSource, options: DecodeOptions): AsyncGenerator<Uint8Array> {
  const reader = new ColumnReader(source);
  try {
    yield* decodeWith(reader, options);
  } finally {
    reader.close();
  }
}

async function* decodeWith(reader: ColumnReader, options: DecodeOptions): AsyncGenerator<Uint8Array> {
  const header = await readHeader(reader, options.key);
  const { from, to } = options.range ?? { from: 0, to: header.plaintextBytes };
  validateRange(from, to, header.plaintextBytes, 'plaintext');
  if (options.range && (options.plaintextHash || options.ciphertextHash)) {
    throw new CodecError('InvalidRange', 'A whole hash cannot be compared when only a range is read.', {
      got: 'a range and a whole hash',
      wanted: 'one of them',
    });
  }
  if (options.range && from === to) return;
  const checks = createChecks(options);
  for await (const piece of decodeChunks(reader, header, from, to, checks.content)) {
    checks.plaintext?.hasher.update(piece);
    yield piece;
  }
  checks.plaintext?.finish();
  checks.content?.finish();
}

async function* decodeChunks(
  reader: ColumnReader,
  header: OpenedHeader,
  from: number,
  to: number,
  content: HashCheck | undefined,
): AsyncGenerator<Uint8Array> {
  const { contentBytes } = reader.layout;
  const payloadStart = header.headerBytes + AGE_NONCE_BYTES;
  const firstChunk = Math.floor(from / AGE_CHUNK_BYTES);
  const endChunk = Math.max(1, Math.ceil(to / AGE_CHUNK_BYTES));
  const sealedBytes = AGE_CHUNK_BYTES + AGE_TAG_BYTES;
  const contentFrom = payloadStart + firstChunk * sealedBytes;
  const contentTo = Math.min(contentBytes, payloadStart + endChunk * sealedBytes);
  if (content) content.hasher.update(await readPrefix(reader, payloadStart));
  const unsealer = new Unsealer(computeStreamKey(header.fileKey, header.nonce), firstChunk, contentBytes - payloadStart);
  let at = firstChunk * AGE_CHUNK_BYTES;
  for await (const run of readContent(reader, contentFrom, contentTo)) {
    if (content) for (const view of run) content.hasher.update(view);
    for (const piece of unsealer.open(run)) {
      const start = Math.max(0, from - at);
      const end = Math.min(piece.length, to - at);
      if (start < end) yield piece.subarray(start, end);
      at += piece.length;
    }
  }
}

/** A hash being computed and what it must be. */
interface HashCheck {
  readonly hasher: Blake3Hasher;
  finish(): void;
}

function createChecks(options: DecodeOptions): { plaintext?: HashCheck; content?: HashCheck } {
  return {
    plaintext: options.plaintextHash && createCheck(options.plaintextHash, 'plaintext'),
    content: options.ciphertextHash && createCheck(options.ciphertextHash, 'ciphertext'),
  };
}

function createCheck(wanted: Uint8Array, what: string): HashCheck {
  const hasher = new Blake3Hasher();
  return {
    hasher,
    finish() {
      const got = hasher.digest();
      if (!areEqual(got, wanted)) throw createMismatch(what, got, wanted);
    },
  };
}

function createMismatch(what: string, got: Uint8Array, wanted: Uint8Array): CodecError {
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return new CodecError('HashMismatch', `The BLAKE3 hash of the ${what} is ${hex(got)}; ${hex(wanted)} was promised.`, {
    got: hex(got),
    wanted: hex(wanted),
  });
}

/**
 * The age file itself, which the `age` tool decrypts, in pieces that are the caller's. Needs no key: the checksums vouch for the bytes.
 * Throws NotEnoughShards, Aborted, and after the last byte HashMismatch if `ciphertextHash` is given and differs.
 */
export async function* decodeCiphertext(source: ShardSource, ciphertextHash?: Uint8Array): AsyncGenerator<Uint8Array> {
  const reader = new ColumnReader(source);
  const check = ciphertextHash && createCheck(ciphertextHash, 'ciphertext');
  try {
    for await (const run of readContent(reader, 0, reader.layout.contentBytes)) {
      for (const view of run) {
        check?.hasher.update(view);
        yield view.slice();
      }
    }
    check?.finish();
  } finally {
    reader.close();
  }
}

/**
 * Computes the whole shards of `slots` from any k others, without a key: what a repair needs. Blocks of 64 KiB, slot by slot within a window,
 * each slot's in order; the bytes are the caller's. The slots themselves are not read. Throws InvalidRange, NotEnoughShards, Aborted, and
 * after the last block HashMismatch if a rebuilt shard is not what its checksum in `source` promises.
 */
export async function* rebuildShards(source: ShardSource, slots: readonly number[]): AsyncGenerator<ShardBlock> {
  const shards = source.dataShards + source.parityShards;
  if (slots.some((slot) => !Number.isInteger(slot) || slot < 0 || slot >= shards) || new Set(slots).size !== slots.length) {
    throw new CodecError('InvalidRange', `The slots ${slots.join(', ')} cannot be rebuilt in an archive of ${shards}.`, {
      got: slots.join(),
      wanted: `different slots from 0 to ${shards - 1}`,
    });
  }
  const reader = new ColumnReader(
    source,
    source.checksums.map((checksum, slot) => (slots.includes(slot) ? undefined : checksum)),
  );
  try {
    yield* rebuildWith(reader, source, slots);
  } finally {
    reader.close();
  }
}

async function* rebuildWith(reader: ColumnReader, source: ShardSource, slots: readonly number[]): AsyncGenerator<ShardBlock> {
  const checks = slots.map((slot) => source.checksums[slot] && createCheck(source.checksums[slot], `shard of slot ${slot}`));
  const windows = cutShard(reader.layout.shardBytes, reader.windowBytes);
  const ask = () => {
    const { value, done } = windows.next();
    return done ? undefined : reader.ask(value.from, value.to, slots);
  };
  for (let pending = ask(); pending; ) {
    const next = ask();
    const columns = await reader.settle(pending);
    for (const [i, slot] of slots.entries()) {
      for (const { from, to } of cutBlocks(columns.from, columns.to)) {
        const bytes = columns.bytes(slot).slice(from - columns.from, to - columns.from);
        checks[i]?.hasher.update(bytes);
        yield { slot, offset: from, bytes };
      }
    }
    pending = next;
  }
  for (const check of checks) check?.finish();
}
