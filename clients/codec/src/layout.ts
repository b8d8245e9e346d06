import { CodecError } from './errors.ts';

/** 64 KiB: the unit a ciphertext is dealt over data shards in. Equals an age chunk and 64 BLAKE3 chunks, so a block is one whole subtree. */
export const BLOCK_BYTES = 65_536;
/** 1 KiB: BLAKE3's chunk, the leaf of a proof; every shard is a multiple of it. */
export const CHUNK_BYTES = 1_024;
/** BLAKE3 hashes and chaining values. */
export const HASH_BYTES = 32;
/** Data and parity shards together: GF(2^8) has 256 elements, one per row of the matrix. */
export const SHARDS_MAX = 256;
/** 64 KiB of plaintext per age chunk (age v1). */
export const AGE_CHUNK_BYTES = 65_536;
/** Poly1305 tag after each age chunk (age v1). */
export const AGE_TAG_BYTES = 16;
/** Random payload nonce after the age header (age v1). */
export const AGE_NONCE_BYTES = 16;

/** Where the bytes of one ciphertext lie. All figures in bytes but the counts. */
export interface ArchiveLayout {
  readonly dataShards: number;
  readonly parityShards: number;
  readonly contentBytes: number;
  readonly shardBytes: number;
  /** Stripes of full 64 KiB blocks. */
  readonly fullStripes: number;
  /** Block size of the last, shorter stripe; 0 if there is none. */
  readonly lastBlockBytes: number;
  /** Full stripes plus the shorter one. */
  readonly stripes: number;
}

/** One piece of the ciphertext and where it lies: bytes [contentOffset, +length) are bytes [shardOffset, +length) of data slot `slot`. */
export interface ContentPiece {
  readonly slot: number;
  readonly shardOffset: number;
  readonly contentOffset: number;
  readonly length: number;
}

/** Throws InvalidCode unless 1 <= k, 0 <= m and k + m <= 256. */
export function validateCode(dataShards: number, parityShards: number): void {
  const whole = Number.isSafeInteger(dataShards) && Number.isSafeInteger(parityShards);
  if (whole && dataShards >= 1 && parityShards >= 0 && dataShards + parityShards <= SHARDS_MAX) return;
  throw new CodecError(
    'InvalidCode',
    `The code ${dataShards}+${parityShards} is not possible: at least 1 data shard, no negative parity, at most ${SHARDS_MAX} shards together.`,
    {
      got: `${dataShards}+${parityShards}`,
      wanted: `1 <= k, 0 <= m, k + m <= ${SHARDS_MAX}`,
    },
  );
}

/** Throws InvalidLength unless `bytes` is a whole number from 0 to 2^53 - 1. */
export function validateByteCount(bytes: number, what: string): void {
  if (Number.isSafeInteger(bytes) && bytes >= 0) return;
  throw new CodecError('InvalidLength', `The ${what} is ${bytes} bytes; a whole number from 0 to 2^53 - 1 is wanted.`, {
    got: bytes,
    wanted: '0 .. 2^53 - 1',
  });
}

/**
 * Bytes of each shard of a ciphertext of `contentBytes` bytes: a multiple of 1 KiB, 0 only for 0.
 * The chain derives the same figure with the same formula (docs/spec/archive-format.md, "Striping"; vectors/archive-layout.json).
 * Throws InvalidCode or InvalidLength.
 */
export function computeShardBytes(contentBytes: bigint, dataShards: number): bigint {
  validateCode(dataShards, 0);
  if (contentBytes < 0n) {
    throw new CodecError('InvalidLength', `The content is ${contentBytes} bytes; a negative size is not possible.`, {
      got: contentBytes,
      wanted: '>= 0',
    });
  }
  const shards = BigInt(dataShards);
  const block = BigInt(BLOCK_BYTES);
  const chunk = BigInt(CHUNK_BYTES);
  const fullStripes = contentBytes / (block * shards);
  const rest = contentBytes - fullStripes * block * shards;
  const share = (rest + shards - 1n) / shards;
  return fullStripes * block + ((share + chunk - 1n) / chunk) * chunk;
}

/** The layout of a ciphertext. Throws InvalidCode or InvalidLength. */
export function computeLayout(contentBytes: number, dataShards: number, parityShards: number): ArchiveLayout {
  validateCode(dataShards, parityShards);
  validateByteCount(contentBytes, 'content');
  const shardBytes = Number(computeShardBytes(BigInt(contentBytes), dataShards));
  const fullStripes = Math.floor(contentBytes / (BLOCK_BYTES * dataShards));
  const lastBlockBytes = shardBytes - fullStripes * BLOCK_BYTES;
  const stripes = fullStripes + (lastBlockBytes > 0 ? 1 : 0);
  return { dataShards, parityShards, contentBytes, shardBytes, fullStripes, lastBlockBytes, stripes };
}

/** Bytes of the blocks of stripe `stripe`: 64 KiB, or less in the last stripe. */
export function computeBlockBytes(layout: ArchiveLayout, stripe: number): number {
  return stripe < layout.fullStripes ? BLOCK_BYTES : layout.lastBlockBytes;
}

/** Ciphertext bytes in stripe `stripe`; what its data blocks hold beyond is padding. */
export function computeStripeContentBytes(layout: ArchiveLayout, stripe: number): number {
  const stripeBytes = BLOCK_BYTES * layout.dataShards;
  return Math.min(stripeBytes, layout.contentBytes - stripe * stripeBytes);
}

/** Chunks of 1 KiB of a shard (the last may be shorter if `shardBytes` is no multiple, which no archive has). */
export function computeChunkCount(shardBytes: number): number {
  return Math.ceil(shardBytes / CHUNK_BYTES);
}

/** Bytes of the age file that `plaintextBytes` become: header, nonce, payload, one tag per chunk; an empty file has one empty chunk. */
export function computeCiphertextBytes(plaintextBytes: number, headerBytes: number): number {
  validateByteCount(plaintextBytes, 'plaintext');
  validateByteCount(headerBytes, 'age header');
  const chunks = Math.max(1, Math.ceil(plaintextBytes / AGE_CHUNK_BYTES));
  const bytes = headerBytes + AGE_NONCE_BYTES + plaintextBytes + chunks * AGE_TAG_BYTES;
  validateByteCount(bytes, 'ciphertext');
  return bytes;
}

/** Bytes of plaintext in an age file of `contentBytes` with a header of `headerBytes`. Throws InvalidLength if no plaintext makes that size. */
export function computePlaintextBytes(contentBytes: number, headerBytes: number): number {
  const payload = contentBytes - headerBytes - AGE_NONCE_BYTES;
  const sealed = AGE_CHUNK_BYTES + AGE_TAG_BYTES;
  const last = payload % sealed;
  if (payload < AGE_TAG_BYTES || (last > 0 && last <= AGE_TAG_BYTES && payload !== AGE_TAG_BYTES)) {
    throw new CodecError('InvalidLength', `An age payload cannot have ${payload} bytes.`, {
      got: payload,
      wanted: 'whole chunks of 65,552 bytes and a last one of 17 to 65,552, or 16 in all',
    });
  }
  return payload - Math.ceil(payload / sealed) * AGE_TAG_BYTES;
}

/** The pieces of the data shards that hold ciphertext bytes [from, to), in order. Throws InvalidRange. */
export function* computeContentPieces(layout: ArchiveLayout, from: number, to: number): Generator<ContentPiece> {
  validateRange(from, to, layout.contentBytes, 'content');
  const stripeBytes = BLOCK_BYTES * layout.dataShards;
  let at = from;
  while (at < to) {
    const stripe = Math.floor(at / stripeBytes);
    const blockBytes = computeBlockBytes(layout, stripe);
    const within = at - stripe * stripeBytes;
    const slot = Math.floor(within / blockBytes);
    const inBlock = within - slot * blockBytes;
    const length = Math.min(blockBytes - inBlock, to - at);
    yield { slot, shardOffset: stripe * BLOCK_BYTES + inBlock, contentOffset: at, length };
    at += length;
  }
}

/** Throws InvalidRange unless 0 <= from <= to <= limit, all whole. */
export function validateRange(from: number, to: number, limit: number, what: string): void {
  if (Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to && to <= limit) return;
  throw new CodecError('InvalidRange', `The range [${from}, ${to}) does not lie within the ${what} of ${limit} bytes.`, {
    got: `[${from}, ${to})`,
    wanted: `0 <= from <= to <= ${limit}`,
  });
}
