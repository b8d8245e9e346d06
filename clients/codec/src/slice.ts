import { CodecError } from './errors.ts';
import { ShardHasher, splitCounter } from './hash.ts';
import { Kernel } from './kernel.ts';
import { BLOCK_BYTES, CHUNK_BYTES, computeChunkCount, HASH_BYTES, validateByteCount } from './layout.ts';
import type { ShardTree } from './shard-tree.ts';
import type { ShardReader } from './types.ts';

/** 1 MiB, arbitrary: what one answer may hold, so that a Host can bound its memory per request. */
export const SLICE_BYTES_MAX = 1_048_576;
/** Chunks in a 64 KiB group, the lowest level a ShardTree keeps. */
const GROUP_CHUNKS = BLOCK_BYTES / CHUNK_BYTES;
/** log2 of it. */
const GROUP_LEVEL = 6;
/** A tree over 2^53 bytes has 43 levels, each with at most one left sibling. */
const LEFT_SIBLINGS_MAX = 64;

/** A node beside the path: `index` on the level `level` steps above the chunks. */
interface Sibling {
  readonly level: number;
  readonly index: number;
}

/**
 * The nodes that chunks [from, to) of `chunks` need to be tied to the root, in the order they stand in a slice: leaf to root, left before right.
 * On each level nodes pair up (0,1), (2,3), ...; an odd last node moves up as it is and has no sibling.
 */
export function computeSiblings(chunks: number, from: number, to: number): Sibling[] {
  const siblings: Sibling[] = [];
  let [first, end, count] = [from, to, chunks];
  for (let level = 0; count > 1; level++) {
    if (first % 2 === 1) siblings.push({ level, index: first - 1 });
    if (end % 2 === 1 && end < count) siblings.push({ level, index: end });
    first = Math.floor(first / 2);
    end = Math.ceil(end / 2);
    count = Math.ceil(count / 2);
  }
  return siblings;
}

function validateSliceRange(shardBytes: number, offset: number, length: number): void {
  validateByteCount(shardBytes, 'shard');
  const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset % CHUNK_BYTES === 0;
  const end = offset + length;
  const ends = end === shardBytes || (end < shardBytes && length % CHUNK_BYTES === 0);
  if (whole && offset >= 0 && length > 0 && length <= SLICE_BYTES_MAX && ends) return;
  throw new CodecError(
    'InvalidRange',
    `No slice can hold bytes [${offset}, ${end}) of a shard of ${shardBytes} bytes: whole chunks of 1 KiB are wanted, from 1 to 1,024 of them.`,
    {
      got: `offset ${offset}, length ${length}`,
      wanted: `multiples of ${CHUNK_BYTES} within ${shardBytes} bytes, at most ${SLICE_BYTES_MAX}`,
    },
  );
}

/**
 * Bytes [offset, offset + length) of a shard with the chaining values that tie them to its checksum: a Host's answer to `readShardRange`.
 * Offset and length are multiples of 1 KiB, length 1 KiB to 1 MiB. Reads those bytes and at most two groups of 64 KiB beside them.
 * Throws InvalidRange. The bytes are not checked here: whoever reads the slice does.
 */
export async function computeSlice(tree: ShardTree, read: ShardReader, offset: number, length: number): Promise<Uint8Array> {
  validateSliceRange(tree.shardBytes, offset, length);
  const from = offset / CHUNK_BYTES;
  const to = Math.ceil((offset + length) / CHUNK_BYTES);
  const siblings = computeSiblings(computeChunkCount(tree.shardBytes), from, to);
  const slice = new Uint8Array(length + siblings.length * HASH_BYTES);
  slice.set(await read(offset, length));
  const groups = new Map<number, Uint8Array[]>();
  let at = length;
  for (const { level, index } of siblings) {
    slice.set(level >= GROUP_LEVEL ? tree.node(level - GROUP_LEVEL, index) : await findInnerNode(tree, read, groups, level, index), at);
    at += HASH_BYTES;
  }
  return slice;
}

async function findInnerNode(
  tree: ShardTree,
  read: ShardReader,
  groups: Map<number, Uint8Array[]>,
  level: number,
  index: number,
): Promise<Uint8Array> {
  const nodesPerGroup = GROUP_CHUNKS / 2 ** level;
  const group = Math.floor(index / nodesPerGroup);
  let levels = groups.get(group);
  if (!levels) {
    const start = group * BLOCK_BYTES;
    levels = computeGroupLevels(await read(start, Math.min(BLOCK_BYTES, tree.shardBytes - start)), group * GROUP_CHUNKS);
    groups.set(group, levels);
  }
  const at = (index % nodesPerGroup) * HASH_BYTES;
  return levels[level]!.subarray(at, at + HASH_BYTES);
}

/** Nodes of all levels inside one group, chunks first. */
function computeGroupLevels(bytes: Uint8Array, firstChunk: number): Uint8Array[] {
  const { kernel, input, nodes } = requireDesk();
  kernel.bytes.set(bytes, input);
  let count = hashChunks(kernel, input, bytes.length, firstChunk, nodes);
  const levels = [kernel.copyOut(nodes, count * HASH_BYTES)];
  while (count > 1) {
    count = kernel.call.parentCvs(nodes, count, false);
    levels.push(kernel.copyOut(nodes, count * HASH_BYTES));
  }
  return levels;
}

/** Values of all chunks of `length` bytes at `input`; the last may be shorter than 1 KiB. Returns how many. */
function hashChunks(kernel: Kernel, input: number, length: number, firstChunk: number, out: number): number {
  const full = Math.floor(length / CHUNK_BYTES);
  const rest = length % CHUNK_BYTES;
  kernel.call.chunkCvs(input, full, ...splitCounter(firstChunk), out);
  if (rest === 0) return full;
  kernel.call.chunkCv(input + full * CHUNK_BYTES, rest, ...splitCounter(firstChunk + full), false, out + full * HASH_BYTES);
  return full + 1;
}

/** Checks slices whose bytes lie in a kernel's memory. */
export class SliceVerifier {
  readonly #kernel: Kernel;
  readonly #nodes: number;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    const nodesMax = LEFT_SIBLINGS_MAX + SLICE_BYTES_MAX / CHUNK_BYTES + 4;
    this.#nodes = kernel.allocate(nodesMax * HASH_BYTES) + LEFT_SIBLINGS_MAX * HASH_BYTES;
  }

  /** True if the `length` bytes at `input` are bytes [offset, offset + length) of the shard with this checksum. The range must be valid. */
  isAuthentic(checksum: Uint8Array, shardBytes: number, offset: number, length: number, input: number, siblings: Uint8Array): boolean {
    const chunks = computeChunkCount(shardBytes);
    const from = offset / CHUNK_BYTES;
    if (chunks === 1) this.#kernel.call.chunkCv(input, length, 0, 0, true, this.#nodes);
    else hashChunks(this.#kernel, input, length, from, this.#nodes);
    const root = this.#climb(chunks, from, Math.ceil((offset + length) / CHUNK_BYTES), siblings);
    return root !== undefined && areEqual(this.#kernel.view(root, HASH_BYTES), checksum);
  }

  /** Address of the root over nodes [first, end) and their siblings; undefined if there are too many or too few of these. */
  #climb(chunks: number, first: number, end: number, siblings: Uint8Array): number | undefined {
    let base = this.#nodes;
    let used = 0;
    const place = (address: number) => {
      this.#kernel.bytes.set(siblings.subarray(used, used + HASH_BYTES), address);
      used += HASH_BYTES;
    };
    for (let count = chunks; count > 1; count = Math.ceil(count / 2)) {
      if (first % 2 === 1) {
        base -= HASH_BYTES;
        first--;
        place(base);
      }
      if (end % 2 === 1 && end < count) {
        place(base + (end - first) * HASH_BYTES);
        end++;
      }
      this.#kernel.call.parentCvs(base, end - first, count === 2);
      first = Math.floor(first / 2);
      end = Math.ceil(end / 2);
    }
    return used === siblings.length ? base : undefined;
  }
}

export function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

interface Desk {
  readonly kernel: Kernel;
  readonly input: number;
  readonly nodes: number;
  readonly verifier: SliceVerifier;
}

let desk: Desk | undefined;

/** One kernel for all single slices and proofs: each call finishes before the next can begin. */
function requireDesk(): Desk {
  if (!desk) {
    const kernel = new Kernel();
    const input = kernel.allocate(SLICE_BYTES_MAX);
    const nodes = kernel.allocate((GROUP_CHUNKS + 4) * HASH_BYTES);
    desk = { kernel, input, nodes, verifier: new SliceVerifier(kernel) };
  }
  return desk;
}

/**
 * The `length` bytes of a slice, if they are what the checksum promises at `offset`.
 * Throws InvalidRange for an impossible range, InvalidProof for a slice that does not fit.
 */
export function verifySlice(checksum: Uint8Array, shardBytes: number, offset: number, length: number, slice: Uint8Array): Uint8Array {
  validateSliceRange(shardBytes, offset, length);
  const { kernel, input, verifier } = requireDesk();
  const bytes = slice.subarray(0, length);
  if (bytes.length === length) kernel.bytes.set(bytes, input);
  if (bytes.length === length && verifier.isAuthentic(checksum, shardBytes, offset, length, input, slice.subarray(length))) return bytes;
  throw new CodecError('InvalidProof', `The answer for bytes [${offset}, ${offset + length}) does not match the shard's checksum.`, {
    got: `${slice.length} bytes`,
    wanted: 'the bytes and chaining values of this shard',
  });
}

/**
 * The proof that a Host holds chunk `chunkIndex`: the chunk, then its sibling chaining values from leaf to root (1,664 bytes at 1 GiB).
 * Throws InvalidRange. Check it with `verifyChunkProof` before sending: the disk may have lied.
 */
export function computeChunkProof(tree: ShardTree, read: ShardReader, chunkIndex: number): Promise<Uint8Array> {
  const offset = chunkIndex * CHUNK_BYTES;
  return computeSlice(tree, read, offset, Math.min(CHUNK_BYTES, tree.shardBytes - offset));
}

/** True if `proof` shows chunk `chunkIndex` of the shard with this checksum and size. Never throws for any proof; the chain answers the same. */
export function verifyChunkProof(checksum: Uint8Array, shardBytes: number, chunkIndex: number, proof: Uint8Array): boolean {
  const offset = chunkIndex * CHUNK_BYTES;
  if (!Number.isSafeInteger(chunkIndex) || chunkIndex < 0 || offset >= shardBytes) return false;
  try {
    verifySlice(checksum, shardBytes, offset, Math.min(CHUNK_BYTES, shardBytes - offset), proof);
    return true;
  } catch (error) {
    if (error instanceof CodecError) return false;
    throw error;
  }
}

/**
 * Turns a reader of bare shard bytes into one that answers with slices, for shards at hand in full (files, tests, one's own Host).
 * Without a tree it reads the shard once, on the first call, to build it.
 */
export function createSliceReader(
  read: ShardReader,
  shardBytes: number,
  tree?: ShardTree | Promise<ShardTree>,
): (offset: number, length: number) => Promise<Uint8Array> {
  let known = tree;
  return async (offset, length) => {
    known ??= buildTree(read, shardBytes);
    return computeSlice(await known, read, offset, length);
  };
}

async function buildTree(read: ShardReader, shardBytes: number): Promise<ShardTree> {
  const hasher = new ShardHasher();
  for (let at = 0; at < shardBytes; at += SLICE_BYTES_MAX) hasher.update(await read(at, Math.min(SLICE_BYTES_MAX, shardBytes - at)));
  return hasher.digest().tree;
}
