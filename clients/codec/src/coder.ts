import type { Kernel } from './kernel.ts';
import type { ArchiveLayout } from './layout.ts';
import { BLOCK_BYTES } from './layout.ts';
import type { ShardTree } from './shard-tree.ts';
import { StripeCoder } from './stripe.ts';

/** What a coder is told before the first stripe. Plain values: they go to another thread. */
export interface CoderPlan {
  readonly layout: ArchiveLayout;
  readonly collectTrees: boolean;
  readonly hashCiphertext: boolean;
}

/** Checksums per slot, trees and the ciphertext's hash if they were asked for. */
export interface CoderResult {
  readonly checksums: readonly Uint8Array[];
  readonly trees?: readonly ShardTree[];
  readonly ciphertextHash?: Uint8Array;
}

/** Parity and hashes of stripes that lie in its memory, on this thread or another. */
export interface Coder {
  /** The memory the stripe buffers are in. */
  readonly bytes: Uint8Array;
  /** Addresses of the stripe buffers. */
  readonly buffers: readonly number[];
  /** Codes the stripe in `buffer`; stripes come in order from 0. Without a promise it is done on return. */
  finish(stripe: number, buffer: number): Promise<void> | undefined;
  /** Once the last stripe is finished. */
  digest(): Promise<CoderResult>;
  close(): void;
}

/** Bytes of one stripe buffer: n blocks. */
export function computeStripeBytes(layout: ArchiveLayout): number {
  return (layout.dataShards + layout.parityShards) * BLOCK_BYTES;
}

/** Codes where it is called: buffers, parity and hashes share one kernel's memory. */
export class LocalCoder implements Coder {
  readonly buffers: readonly number[];
  readonly #plan: CoderPlan;
  readonly #kernel: Kernel;
  readonly #stripes: StripeCoder;

  constructor(kernel: Kernel, plan: CoderPlan, buffers: number) {
    this.#kernel = kernel;
    this.#plan = plan;
    this.#stripes = new StripeCoder(kernel, plan.layout, plan);
    this.buffers = Array.from({ length: buffers }, () => kernel.allocate(computeStripeBytes(plan.layout)));
  }

  get bytes(): Uint8Array {
    return this.#kernel.bytes;
  }

  finish(stripe: number, buffer: number): undefined {
    this.#stripes.finish(stripe, buffer);
  }

  digest(): Promise<CoderResult> {
    const { hashers } = this.#stripes;
    return Promise.resolve({
      checksums: hashers.map((hasher) => hasher.digest()),
      trees: this.#plan.collectTrees ? hashers.map((hasher) => hasher.buildTree()) : undefined,
      ciphertextHash: this.#stripes.digestContent(),
    });
  }

  close(): void {}
}
