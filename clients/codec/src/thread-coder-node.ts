/** Codes stripes on a thread of Node: this thread encrypts and sends, the other adds parity and hashes. */
import { Worker } from 'node:worker_threads';
import type { Coder, CoderPlan, CoderResult } from './coder.ts';
import { computeStripeBytes } from './coder.ts';
import type { ThreadAnswer, ThreadData, ThreadTask } from './coder-thread.ts';
import { findKernelVariant, requireModule } from './kernel.ts';
import { ShardTree } from './shard-tree.ts';

export class ThreadCoder implements Coder {
  readonly bytes: Uint8Array;
  readonly buffers: readonly number[];
  readonly #worker: Worker;
  /** Waiting for answers, which come in the order of the tasks. */
  readonly #waiting: PromiseWithResolvers<ThreadAnswer>[] = [];
  #error: Error | undefined;

  constructor(plan: CoderPlan, buffers: number) {
    const stripeBytes = computeStripeBytes(plan.layout);
    const shared = new SharedArrayBuffer(stripeBytes * buffers);
    this.bytes = new Uint8Array(shared);
    this.buffers = Array.from({ length: buffers }, (_, i) => i * stripeBytes);
    const variant = findKernelVariant();
    this.#worker = new Worker(new URL('./coder-thread.ts', import.meta.url), {
      workerData: { plan, shared, variant, module: requireModule(variant) } satisfies ThreadData,
    });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the coding thread ended early')));
  }

  async finish(stripe: number, buffer: number): Promise<void> {
    await this.#ask({ stripe, buffer });
  }

  async digest(): Promise<CoderResult> {
    const { result } = await this.#ask({});
    return { ...result!, trees: result!.trees?.map((tree) => ShardTree.parse(tree)) };
  }

  close(): void {
    void this.#worker.terminate();
  }

  #ask(task: ThreadTask): Promise<ThreadAnswer> {
    if (this.#error) return Promise.reject(this.#error);
    const answer = Promise.withResolvers<ThreadAnswer>();
    this.#waiting.push(answer);
    this.#worker.postMessage(task);
    return answer.promise;
  }

  #fail(error: Error): void {
    this.#error ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#error);
  }
}
