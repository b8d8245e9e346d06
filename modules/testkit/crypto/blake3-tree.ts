import { concatBytes } from '../bytes.ts';

/** BLAKE3's tree of 1 KiB chunks, written from its specification, for small shards: proofs in tests and their check in the host. */

const chunkBytes = 1024;
const blockBytes = 64;
const hashBytes = 32;
/** Most levels that a shard of 2^64 bytes has above its chunks. */
const levelsMax = 54;

const initial = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const permutation = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8];
const chunkStart = 1;
const chunkEnd = 2;
const parent = 4;
const root = 8;

function mix(state: Uint32Array, a: number, b: number, c: number, d: number, x: number, y: number): void {
  const s = state as unknown as number[];
  s[a] = ((s[a] as number) + (s[b] as number) + x) | 0;
  s[d] = rotate((s[d] as number) ^ (s[a] as number), 16);
  s[c] = ((s[c] as number) + (s[d] as number)) | 0;
  s[b] = rotate((s[b] as number) ^ (s[c] as number), 12);
  s[a] = ((s[a] as number) + (s[b] as number) + y) | 0;
  s[d] = rotate((s[d] as number) ^ (s[a] as number), 8);
  s[c] = ((s[c] as number) + (s[d] as number)) | 0;
  s[b] = rotate((s[b] as number) ^ (s[c] as number), 7);
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bytes that the compression function gives. */
function compress(chaining: ArrayLike<number>, block: Uint8Array, counter: number, length: number, flags: number): Uint32Array {
  const view = new DataView(block.buffer, block.byteOffset, blockBytes);
  let words = Array.from({ length: 16 }, (_, i) => view.getUint32(i * 4, true));
  const state = new Uint32Array([
    ...Array.from(chaining),
    ...initial.slice(0, 4),
    counter >>> 0,
    Math.floor(counter / 2 ** 32),
    length,
    flags,
  ]);
  for (let round = 0; round < 7; round++) {
    const m = (i: number): number => words[i] as number;
    mix(state, 0, 4, 8, 12, m(0), m(1));
    mix(state, 1, 5, 9, 13, m(2), m(3));
    mix(state, 2, 6, 10, 14, m(4), m(5));
    mix(state, 3, 7, 11, 15, m(6), m(7));
    mix(state, 0, 5, 10, 15, m(8), m(9));
    mix(state, 1, 6, 11, 12, m(10), m(11));
    mix(state, 2, 7, 8, 13, m(12), m(13));
    mix(state, 3, 4, 9, 14, m(14), m(15));
    words = permutation.map(m);
  }
  return new Uint32Array(8).map((_, i) => (state[i] as number) ^ (state[i + 8] as number));
}

function bytesOf(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(hashBytes);
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  return bytes;
}

/** Chaining value of one chunk; of the only chunk of a shard it is the hash. */
function hashChunk(chunk: Uint8Array, counter: number, isRoot: boolean): Uint8Array {
  let chaining: ArrayLike<number> = initial;
  const blocks = Math.max(1, Math.ceil(chunk.length / blockBytes));
  for (let i = 0; i < blocks; i++) {
    const block = new Uint8Array(blockBytes);
    const part = chunk.subarray(i * blockBytes, (i + 1) * blockBytes);
    block.set(part);
    const isLast = i === blocks - 1;
    const flags = (i === 0 ? chunkStart : 0) | (isLast ? chunkEnd : 0) | (isLast && isRoot ? root : 0);
    chaining = compress(chaining, block, counter, part.length, flags);
  }
  return bytesOf(chaining as Uint32Array);
}

function hashParent(left: Uint8Array, right: Uint8Array, isRoot: boolean): Uint8Array {
  return bytesOf(compress(initial, concatBytes([left, right]), 0, blockBytes, parent | (isRoot ? root : 0)));
}

/** Chunks of the left half of a tree of `chunks` > 1: the largest power of two below. */
function leftChunks(chunks: bigint): bigint {
  let left = 1n;
  while (left * 2n < chunks) left *= 2n;
  return left;
}

function countChunks(shardBytes: bigint): bigint {
  return shardBytes <= 0n ? 1n : (shardBytes + BigInt(chunkBytes) - 1n) / BigInt(chunkBytes);
}

function hashSubtree(shard: Uint8Array, firstChunk: number, chunks: number, isRoot: boolean): Uint8Array {
  if (chunks === 1) return hashChunk(shard.subarray(firstChunk * chunkBytes, (firstChunk + 1) * chunkBytes), firstChunk, isRoot);
  const left = Number(leftChunks(BigInt(chunks)));
  return hashParent(hashSubtree(shard, firstChunk, left, false), hashSubtree(shard, firstChunk + left, chunks - left, false), isRoot);
}

/** BLAKE3 of a small shard by its tree. */
export function computeChecksum(shard: Uint8Array): Uint8Array {
  return hashSubtree(shard, 0, Number(countChunks(BigInt(shard.length))), true);
}

/** Chunk `index` of a shard followed by its sibling chaining values, from the leaf to the root. */
export function computeChunkProof(shard: Uint8Array, index: number): Uint8Array {
  const siblings: Uint8Array[] = [];
  let first = 0;
  let chunks = Number(countChunks(BigInt(shard.length)));
  if (index < 0 || index >= chunks) throw new RangeError(`wanted a chunk of 0 to ${chunks - 1}, got ${index}`);
  while (chunks > 1) {
    const left = Number(leftChunks(BigInt(chunks)));
    const goesLeft = index < first + left;
    siblings.unshift(goesLeft ? hashSubtree(shard, first + left, chunks - left, false) : hashSubtree(shard, first, left, false));
    if (!goesLeft) first += left;
    chunks = goesLeft ? left : chunks - left;
  }
  return concatBytes([shard.subarray(index * chunkBytes, (index + 1) * chunkBytes), ...siblings]);
}

/** Whether the proof shows chunk `index` of the shard with this checksum. */
export function verifyChunkProof(checksum: Uint8Array, shardBytes: bigint, index: bigint, proof: Uint8Array): boolean {
  const chunks = countChunks(shardBytes);
  if (checksum.length !== hashBytes || shardBytes < 0n || index < 0n || index >= chunks) return false;
  const turns = computeTurns(chunks, index);
  const isLast = index === chunks - 1n;
  const length = isLast ? Number(shardBytes - index * BigInt(chunkBytes)) : chunkBytes;
  if (turns.length > levelsMax || proof.length !== length + turns.length * hashBytes) return false;
  let value = hashChunk(proof.subarray(0, length), Number(index), turns.length === 0);
  turns.forEach((goesLeft, level) => {
    const at = length + level * hashBytes;
    const sibling = proof.subarray(at, at + hashBytes);
    const isRoot = level === turns.length - 1;
    value = goesLeft ? hashParent(value, sibling, isRoot) : hashParent(sibling, value, isRoot);
  });
  return value.every((byte, i) => byte === checksum[i]);
}

/** From the leaf to the root: whether the path comes from the left child. */
function computeTurns(chunks: bigint, index: bigint): boolean[] {
  const turns: boolean[] = [];
  for (let rest = chunks, at = index; rest > 1n; ) {
    const left = leftChunks(rest);
    turns.unshift(at < left);
    rest = at < left ? left : rest - left;
    at = at < left ? at : at - left;
  }
  return turns;
}
