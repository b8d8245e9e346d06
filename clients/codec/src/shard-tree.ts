import { CodecError } from './errors.ts';
import { Kernel } from './kernel.ts';
import { BLOCK_BYTES, HASH_BYTES } from './layout.ts';

/** "MSTREE" and a format number. */
const MAGIC = new TextEncoder().encode('MSTREE01');
/** Magic and the shard's size (u64, little endian). */
const PREFIX_BYTES = 16;
/** Nodes are joined in pieces of this many, so that a large tree needs no large kernel. Even, so that pairs stay together. */
const PIECE_NODES = 4_096;

/** Sizes of the levels from 64 KiB groups up to the root, in nodes. An odd last node moves up as it is. */
function computeLevelCounts(shardBytes: number): number[] {
  const counts = [Math.max(1, Math.ceil(shardBytes / BLOCK_BYTES))];
  while (counts.at(-1)! > 1) counts.push(Math.ceil(counts.at(-1)! / 2));
  return counts;
}

/**
 * All nodes of a shard's BLAKE3 tree from 64 KiB groups (64 chunks) up: 1 MiB per GiB of shard.
 * With it one 64 KiB read is enough for any chunk proof.
 */
export class ShardTree {
  readonly shardBytes: number;
  readonly #nodes: Uint8Array;
  /** First node of each level. */
  readonly #starts: readonly number[];
  readonly #counts: readonly number[];

  private constructor(shardBytes: number, nodes: Uint8Array) {
    this.shardBytes = shardBytes;
    this.#nodes = nodes;
    this.#counts = computeLevelCounts(shardBytes);
    this.#starts = this.#counts.map((_, level) => this.#counts.slice(0, level).reduce((sum, count) => sum + count, 0));
  }

  /** From the chaining values of all groups, 32 bytes each; the value of an only group is the hash itself. */
  static build(shardBytes: number, groups: Uint8Array, kernel: Kernel = new Kernel()): ShardTree {
    const counts = computeLevelCounts(shardBytes);
    const nodes = new Uint8Array(counts.reduce((sum, count) => sum + count, 0) * HASH_BYTES);
    nodes.set(groups);
    const piece = kernel.allocate((PIECE_NODES + 4) * HASH_BYTES);
    let from = 0;
    for (const count of counts.slice(0, -1)) {
      let to = from + count;
      for (let at = 0; at < count; at += PIECE_NODES) {
        const size = Math.min(PIECE_NODES, count - at);
        kernel.bytes.set(nodes.subarray((from + at) * HASH_BYTES, (from + at + size) * HASH_BYTES), piece);
        const joined = kernel.call.parentCvs(piece, size, count === 2);
        nodes.set(kernel.view(piece, joined * HASH_BYTES), to * HASH_BYTES);
        to += joined;
      }
      from += count;
    }
    return new ShardTree(shardBytes, nodes);
  }

  /** Reads what `serialise` wrote. Throws InvalidTree for other bytes. Compare `checksum` with the deal's before relying on it. */
  static parse(bytes: Uint8Array): ShardTree {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const known = bytes.length >= PREFIX_BYTES && MAGIC.every((byte, i) => bytes[i] === byte);
    const shardBytes = known ? view.getBigUint64(8, true) : -1n;
    const wanted =
      known && shardBytes <= Number.MAX_SAFE_INTEGER
        ? PREFIX_BYTES + HASH_BYTES * computeLevelCounts(Number(shardBytes)).reduce((sum, count) => sum + count, 0)
        : undefined;
    if (bytes.length !== wanted) {
      throw new CodecError('InvalidTree', `These ${bytes.length} bytes are not a shard tree.`, {
        got: `${bytes.length} bytes`,
        wanted: wanted === undefined ? 'MSTREE01' : `${wanted} bytes`,
      });
    }
    return new ShardTree(Number(shardBytes), bytes.slice(PREFIX_BYTES));
  }

  /** Bytes for the disk: magic, size, then all levels from the groups up to the root. */
  serialise(): Uint8Array {
    const bytes = new Uint8Array(PREFIX_BYTES + this.#nodes.length);
    bytes.set(MAGIC);
    new DataView(bytes.buffer).setBigUint64(8, BigInt(this.shardBytes), true);
    bytes.set(this.#nodes, PREFIX_BYTES);
    return bytes;
  }

  /** The shard's checksum, 32 bytes. */
  get checksum(): Uint8Array {
    return this.#nodes.slice(-HASH_BYTES);
  }

  /** Node `index` of the level `level` steps above the 64 KiB groups. */
  node(level: number, index: number): Uint8Array {
    const count = this.#counts[level];
    if (count === undefined || index >= count) throw new Error(`assertion failed: no node ${index} on level ${level}`);
    const at = (this.#starts[level]! + index) * HASH_BYTES;
    return this.#nodes.subarray(at, at + HASH_BYTES);
  }
}
