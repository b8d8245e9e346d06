/** The other end of `ThreadCoder`: runs in a worker thread. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CoderPlan, CoderResult } from './coder.ts';
import { LocalCoder } from './coder.ts';
import type { KernelVariant } from './kernel.ts';
import { adoptModule, Kernel } from './kernel.ts';
import { computeBlockBytes, computeStripeContentBytes } from './layout.ts';

export interface ThreadData {
  readonly plan: CoderPlan;
  /** The stripe buffers, one after the other. */
  readonly shared: SharedArrayBuffer;
  readonly variant: KernelVariant;
  readonly module: WebAssembly.Module;
}

/** A stripe to code, or without one: the question for the result. */
export interface ThreadTask {
  readonly stripe?: number;
  readonly buffer?: number;
}

export interface ThreadAnswer {
  readonly result?: Omit<CoderResult, 'trees'> & { readonly trees?: readonly Uint8Array[] };
}

const { plan, shared, variant, module } = workerData as ThreadData;
adoptModule(variant, module);
const { layout } = plan;
const bytes = new Uint8Array(shared);
const coder = new LocalCoder(new Kernel(variant), plan, 1);
const [local] = coder.buffers as [number];

/** A WebAssembly memory cannot be the shared one and its own, so ciphertext is copied in, padding and parity are copied out. */
function codeStripe(stripe: number, buffer: number): void {
  const content = computeStripeContentBytes(layout, stripe);
  const whole = (layout.dataShards + layout.parityShards) * computeBlockBytes(layout, stripe);
  coder.bytes.set(bytes.subarray(buffer, buffer + content), local);
  coder.finish(stripe, local);
  bytes.set(coder.bytes.subarray(local + content, local + whole), buffer + content);
}

parentPort!.on('message', async ({ stripe, buffer }: ThreadTask) => {
  let answer: ThreadAnswer = {};
  if (stripe === undefined || buffer === undefined) {
    const result = await coder.digest();
    answer = { result: { ...result, trees: result.trees?.map((tree) => tree.serialise()) } };
  } else codeStripe(stripe, buffer);
  parentPort!.postMessage(answer);
});
