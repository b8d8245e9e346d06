import { BLOCK_BYTES, HASH_BYTES } from './layout.ts';
import { Kernel } from './kernel.ts';
import { ShardTree } from './shard-tree.ts';

/** A stack of one value per set bit of the group count: 2^53 bytes have 2^37 groups. */
const STACK_DEPTH = 64;

/** Splits a chunk number into the two words the kernel takes. */
export function splitCounter(chunk: number): [low: number, high: number] {
  return [chunk >>> 0, Math.floor(chunk / 2 ** 32)];
}

/**
 * BLAKE3 over groups of 64 KiB that lie in a kernel's memory already. Every group but the last is full.
 * The caller must know which group is the last when it hands it over: the root is hashed differently.
 */
export class GroupHasher {
  readonly #kernel: Kernel;
  readonly #stack: number;
  #depth = 0;
  #groups = 0;
  #bytes = 0;
  #collected: Uint8Array | undefined;

  constructor(kernel: Kernel, collectTree = false) {
    this.#kernel = kernel;
    this.#stack = kernel.allocate((STACK_DEPTH + 2) * HASH_BYTES);
    if (collectTree) this.#collected = new Uint8Array(64 * HASH_BYTES);
  }

  /** `length` is 64 KiB, or 0 to 64 KiB for the last group. */
  push(address: number, length: number, last: boolean): void {
    // More input has come, so what is complete below can be joined without the root flag.
    while (this.#depth > countBits(this.#groups)) this.#join(false);
    const out = this.#stack + this.#depth * HASH_BYTES;
    const [low, high] = splitCounter(this.#groups * 64);
    this.#kernel.call.subtreeCv(address, length, low, high, last && this.#groups === 0, out);
    this.#collect(out);
    this.#depth++;
    this.#groups++;
    this.#bytes += length;
  }

  /** The hash, once the last group is in. */
  digest(): Uint8Array {
    while (this.#depth > 1) this.#join(this.#depth === 2);
    return this.#kernel.copyOut(this.#stack, HASH_BYTES);
  }

  /** The tree over all groups. Only with `collectTree`, once the last group is in. */
  buildTree(): ShardTree {
    if (!this.#collected) throw new Error('assertion failed: this hasher collects no tree');
    return ShardTree.build(this.#bytes, this.#collected.subarray(0, this.#groups * HASH_BYTES), this.#kernel);
  }

  #join(root: boolean): void {
    this.#kernel.call.parentCvs(this.#stack + (this.#depth - 2) * HASH_BYTES, 2, root);
    this.#depth--;
  }

  #collect(address: number): void {
    if (!this.#collected) return;
    const at = this.#groups * HASH_BYTES;
    if (at === this.#collected.length) {
      const wider = new Uint8Array(2 * at);
      wider.set(this.#collected);
      this.#collected = wider;
    }
    this.#collected.set(this.#kernel.view(address, HASH_BYTES), at);
  }
}

function countBits(value: number): number {
  let bits = 0;
  for (let rest = value; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}

/** Streaming BLAKE3 of any number of bytes in pieces of any size. Holds 64 KiB. */
export class Blake3Hasher {
  readonly #kernel: Kernel;
  readonly #groups: GroupHasher;
  readonly #staging: number;
  #staged = 0;
  #finished = false;

  /** `kernel`: share one instance's memory instead of starting another. */
  constructor(options: { collectTree?: boolean; kernel?: Kernel } = {}) {
    this.#kernel = options.kernel ?? new Kernel();
    this.#groups = new GroupHasher(this.#kernel, options.collectTree);
    this.#staging = this.#kernel.allocate(BLOCK_BYTES);
  }

  update(bytes: Uint8Array): this {
    for (let at = 0; at < bytes.length; ) {
      if (this.#staged === BLOCK_BYTES) this.#flush(false);
      const length = Math.min(BLOCK_BYTES - this.#staged, bytes.length - at);
      this.#kernel.bytes.set(bytes.subarray(at, at + length), this.#staging + this.#staged);
      this.#staged += length;
      at += length;
    }
    return this;
  }

  /** 32 bytes. The hasher takes no more after it. */
  digest(): Uint8Array {
    this.#finish();
    return this.#groups.digest();
  }

  /** The tree that answers proofs. Only with `collectTree`; the hasher takes no more after it. */
  buildTree(): ShardTree {
    this.#finish();
    return this.#groups.buildTree();
  }

  #finish(): void {
    if (!this.#finished) this.#flush(true);
    this.#finished = true;
  }

  #flush(last: boolean): void {
    this.#groups.push(this.#staging, this.#staged, last);
    this.#staged = 0;
  }
}

/** What a Host learns from one pass over a shard. */
export class ShardHasher {
  readonly #hasher = new Blake3Hasher({ collectTree: true });

  update(bytes: Uint8Array): this {
    this.#hasher.update(bytes);
    return this;
  }

  /** The 32-byte checksum and the tree that proofs and slices are made from. */
  digest(): { checksum: Uint8Array; tree: ShardTree } {
    const tree = this.#hasher.buildTree();
    return { checksum: tree.checksum, tree };
  }
}

/** BLAKE3 of bytes in memory: what `b3sum` prints. */
export function computeBlake3(bytes: Uint8Array): Uint8Array {
  return new Blake3Hasher().update(bytes).digest();
}
