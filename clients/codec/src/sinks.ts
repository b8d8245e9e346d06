import { CodecError } from './errors.ts';
import type { ArchiveLayout } from './layout.ts';
import type { EncodeOptions, ShardBlock, ShardSink } from './types.ts';

/** Stripe buffers between coder and sinks. The one freed last is used next, because it is still in the cache. */
export class BufferRing {
  readonly #free: number[];
  #waiting: { resolve: (buffer: number) => void; reject: (error: unknown) => void } | undefined;
  #error: { cause: unknown } | undefined;
  readonly #failure = Promise.withResolvers<never>();

  constructor(buffers: number[]) {
    this.#free = buffers;
    // Nobody may be listening when it fails; whoever asks later still gets it.
    this.#failure.promise.catch(() => {});
  }

  /** A free buffer, when there is one. Rejects once `fail` was called. One caller at a time. */
  acquire(): Promise<number> {
    if (this.#error) return Promise.reject(this.#error.cause);
    const buffer = this.#free.pop();
    if (buffer !== undefined) return Promise.resolve(buffer);
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  release(buffer: number): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting.resolve(buffer);
    else this.#free.push(buffer);
  }

  fail(cause: unknown): void {
    if (this.#error) return;
    this.#error = { cause };
    this.#failure.reject(cause);
    this.#waiting?.reject(cause);
    this.#waiting = undefined;
  }

  /** `work`, or the throw of whatever `fail` was or will be told while it runs. */
  orFailure<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#failure.promise]);
  }

  /** Throws what `fail` was told. */
  check(): void {
    if (this.#error) throw this.#error.cause;
  }
}

/** Hands blocks to one sink, in order, one at a time. */
export class SlotQueue {
  readonly #slot: number;
  readonly #sink: ShardSink | undefined;
  readonly #onError: (slot: number, error: unknown) => void;
  #tail: Promise<void> = Promise.resolve();
  #failed = false;

  constructor(slot: number, sink: ShardSink | undefined, onError: (slot: number, error: unknown) => void) {
    this.#slot = slot;
    this.#sink = sink;
    this.#onError = onError;
  }

  /** True if the sink wants the block of shard bytes that ends before `end`. */
  wants(end: number): boolean {
    return this.#sink !== undefined && !this.#failed && end > (this.#sink.startOffset ?? 0);
  }

  /** Queues a block; `done` is called when its bytes are no longer needed. */
  push(offset: number, takeBytes: () => Uint8Array, done: () => void): void {
    this.#tail = this.#tail.then(() => this.#write(offset, takeBytes)).finally(done);
  }

  async #write(offset: number, takeBytes: () => Uint8Array): Promise<void> {
    if (this.#failed) return;
    try {
      await this.#sink!.write({ slot: this.#slot, offset, bytes: takeBytes() });
    } catch (error) {
      this.#failed = true;
      this.#onError(this.#slot, error);
    }
  }

  /** True if every block was taken, once all of them were tried. */
  async settle(): Promise<boolean> {
    await this.#tail;
    return this.#sink !== undefined && !this.#failed;
  }
}

/** What a failing sink means: the caller's answer, or the end of the encoding. */
export function createSinkErrorHandler(options: EncodeOptions, fail: (error: unknown) => void): (slot: number, error: unknown) => void {
  return (slot, error) => {
    if (!options.onSinkError) {
      fail(
        new CodecError('SinkFailed', `The sink of slot ${slot} failed: ${error instanceof Error ? error.message : String(error)}`, {
          got: `slot ${slot} failed`,
          wanted: 'every block taken',
          cause: error,
        }),
      );
      return;
    }
    try {
      options.onSinkError(slot, error);
    } catch (cause) {
      fail(cause);
    }
  };
}

/** Throws InvalidRange unless sinks and their starting points fit the layout. */
export function validateSinks(sinks: EncodeOptions['sinks'], layout: ArchiveLayout): void {
  const shards = layout.dataShards + layout.parityShards;
  if (sinks.length !== shards) {
    throw new CodecError('InvalidRange', `${sinks.length} sinks were given for ${shards} slots.`, { got: sinks.length, wanted: shards });
  }
  sinks.forEach((sink, slot) => {
    const start = sink?.startOffset ?? 0;
    if (Number.isSafeInteger(start) && start >= 0 && start <= layout.shardBytes) return;
    throw new CodecError('InvalidRange', `Slot ${slot} cannot start at byte ${start} of a shard of ${layout.shardBytes} bytes.`, {
      got: start,
      wanted: `0 .. ${layout.shardBytes}`,
    });
  });
}

/** A sink whose blocks another task takes with `for await`. `write` waits until the block before was taken. */
export interface BlockChannel {
  readonly sink: ShardSink;
  readonly blocks: AsyncIterable<ShardBlock>;
  /** No more blocks will come: call it after `encodeArchive` is done, with the error if it failed. */
  close(error?: unknown): void;
}

/** Joins a sink and an async iterable of the same blocks; leaving the loop early fails the slot. Holds one block. */
export function createBlockChannel(startOffset = 0): BlockChannel {
  let turn = Promise.withResolvers<void>();
  let waiting: { block: ShardBlock; taken: PromiseWithResolvers<void> } | undefined;
  let closed: { error?: unknown } | undefined;
  const wake = () => {
    turn.resolve();
    turn = Promise.withResolvers<void>();
  };
  const stop = (error?: unknown) => {
    closed ??= error === undefined ? {} : { error };
    wake();
  };
  async function* read(): AsyncGenerator<ShardBlock> {
    let current: PromiseWithResolvers<void> | undefined;
    try {
      for (;;) {
        if (waiting) {
          const { block, taken } = waiting;
          waiting = undefined;
          current = taken;
          yield block;
          taken.resolve();
        } else if (closed) {
          if ('error' in closed) throw closed.error;
          return;
        } else await turn.promise;
      }
    } finally {
      closed ??= { error: new Error('the reader of this slot left') };
      // Settled already if the reader came to the end.
      current?.reject(closed.error);
      waiting?.taken.reject(closed.error);
    }
  }
  return {
    sink: {
      startOffset,
      write(block) {
        if (closed) return Promise.reject(closed.error ?? new Error('this slot is closed'));
        const taken = Promise.withResolvers<void>();
        waiting = { block, taken };
        wake();
        return taken.promise;
      },
    },
    blocks: read(),
    close: stop,
  };
}
