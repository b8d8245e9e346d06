import { pause } from './pause.ts';

const secondMs = 1_000;

/** Spreads bytes over time: what is taken goes on its way in the order of asking, at no more than `bytesPerSecond` on average. */
export class RateLimit {
  readonly #bytesPerSecond: number;
  readonly #now: () => number;
  #freeAtMs = 0;

  constructor(bytesPerSecond: number, now: () => number = () => performance.now()) {
    if (!(bytesPerSecond >= 1)) throw new Error(`the limit is ${bytesPerSecond} bytes a second, wanted at least 1`);
    this.#bytesPerSecond = bytesPerSecond;
    this.#now = now;
  }

  /** How long whoever takes `bytes` now has to wait before sending them, in ms. */
  reserve(bytes: number): number {
    const now = this.#now();
    const startsAtMs = Math.max(now, this.#freeAtMs);
    this.#freeAtMs = startsAtMs + (bytes / this.#bytesPerSecond) * secondMs;
    return startsAtMs - now;
  }

  /** Resolves when `bytes` may go; rejects with the signal's reason when it is aborted meanwhile. */
  async take(bytes: number, signal?: AbortSignal): Promise<void> {
    const waitMs = this.reserve(bytes);
    if (waitMs > 0) await pause(waitMs, signal);
  }
}
