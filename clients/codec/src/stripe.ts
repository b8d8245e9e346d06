import { Multiplier } from './erasure.ts';
import { computeCodingMatrix } from './galois.ts';
import { GroupHasher } from './hash.ts';
import type { Kernel } from './kernel.ts';
import { BLOCK_BYTES, computeBlockBytes, computeStripeContentBytes } from './layout.ts';
import type { ArchiveLayout } from './layout.ts';

/**
 * Turns one stripe of ciphertext at a time into n hashed blocks, in place.
 * A stripe buffer holds k data blocks back to back, which is the ciphertext as it comes, then m parity blocks.
 */
export class StripeCoder {
  readonly layout: ArchiveLayout;
  readonly #kernel: Kernel;
  readonly #parity: Multiplier;
  readonly #hashers: readonly GroupHasher[];
  readonly #content: GroupHasher | undefined;

  constructor(kernel: Kernel, layout: ArchiveLayout, options: { collectTrees: boolean; hashCiphertext: boolean }) {
    this.layout = layout;
    this.#kernel = kernel;
    const matrix = computeCodingMatrix(layout.dataShards, layout.parityShards);
    this.#parity = new Multiplier(kernel, matrix.slice(layout.dataShards), layout.dataShards);
    this.#hashers = matrix.map(() => new GroupHasher(kernel, options.collectTrees));
    this.#content = options.hashCiphertext ? new GroupHasher(kernel) : undefined;
  }

  /** Pads, adds parity, hashes. Stripes come in order from 0. */
  finish(stripe: number, buffer: number): void {
    const { dataShards, parityShards } = this.layout;
    const blockBytes = computeBlockBytes(this.layout, stripe);
    const last = stripe === this.layout.stripes - 1;
    const content = computeStripeContentBytes(this.layout, stripe);
    this.#kernel.bytes.fill(0, buffer + content, buffer + dataShards * blockBytes);
    const blocks = Array.from({ length: dataShards + parityShards }, (_, slot) => buffer + slot * blockBytes);
    this.#parity.multiply(blocks.slice(0, dataShards), blocks.slice(dataShards), blockBytes);
    for (const [slot, block] of blocks.entries()) this.#hashers[slot]!.push(block, blockBytes, last);
    for (let at = 0; this.#content && at < content; at += BLOCK_BYTES) {
      const length = Math.min(BLOCK_BYTES, content - at);
      this.#content.push(buffer + at, length, last && at + length === content);
    }
  }

  /** Per slot, once the last stripe is finished. */
  get hashers(): readonly GroupHasher[] {
    return this.#hashers;
  }

  /** BLAKE3 of the whole ciphertext, if it was asked for, once the last stripe is finished. */
  digestContent(): Uint8Array | undefined {
    return this.#content?.digest();
  }
}
