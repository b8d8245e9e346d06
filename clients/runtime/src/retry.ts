import pRetry, { AbortError } from 'p-retry';

export interface RetryOptions {
  /** Everything together, in milliseconds. */
  readonly deadlineMs: number;
  /** First pause; doubles, with jitter. Default 100 ms. */
  readonly pauseMsMin?: number;
  /** Longest pause. Default 5,000 ms. */
  readonly pauseMsMax?: number;
  readonly signal?: AbortSignal | undefined;
  /** False: give up at once. Default: always true. */
  readonly isWorthRetrying?: (error: unknown) => boolean;
  readonly onFailure?: (error: unknown, attempt: number) => void;
}

/** Calls `attempt` until it succeeds or the deadline passes; throws the last error. */
export async function retryUntil<T>(attempt: (count: number) => Promise<T>, options: RetryOptions): Promise<T> {
  return pRetry((count) => attempt(count), {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: options.pauseMsMin ?? 100,
    maxTimeout: options.pauseMsMax ?? 5_000,
    maxRetryTime: options.deadlineMs,
    randomize: true,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    shouldRetry: ({ error }) => !(error instanceof AbortError) && (options.isWorthRetrying?.(error) ?? true),
    onFailedAttempt: ({ error, attemptNumber }) => options.onFailure?.(error, attemptNumber),
  });
}

/** Resolves after `milliseconds`, or at once when `signal` aborts; never throws. The timer does not keep the process alive. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    timer.unref();
    signal?.addEventListener('abort', done, { once: true });
  });
}
