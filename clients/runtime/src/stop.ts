import type { Logger } from './log.ts';
import { describeError } from './errors.ts';

/** Time all closers together may take: 10 s, below the 30 s after which most supervisors kill. */
const STOP_DEADLINE_MS = 10_000;

/** Ends a program in order: last opened, first closed. */
export interface StopSequence {
  readonly signal: AbortSignal;
  onStop(name: string, close: () => Promise<void> | void): void;
  /** Resolves when everything is closed; the same promise for every caller. */
  stop(reason: string): Promise<void>;
  /** Stops because the program has nothing left to do or cannot go on; it then ends with this error's sentence and exit code. */
  fail(error: Error): Promise<void>;
  /** What `fail` was given. */
  readonly failure: Error | undefined;
  /** Resolves once stop() has finished. */
  readonly stopped: Promise<void>;
}

export function createStopSequence(logger: Logger): StopSequence {
  const controller = new AbortController();
  const closers: { name: string; close: () => Promise<void> | void }[] = [];
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  let running: Promise<void> | undefined;
  let failure: Error | undefined;

  async function closeOne({ name, close }: (typeof closers)[number]): Promise<void> {
    try {
      await close();
    } catch (error) {
      logger.error({ part: name, reason: describeError(error) }, 'a part did not close cleanly');
    }
  }

  async function closeAll(reason: string): Promise<void> {
    // Nothing was opened yet: there is nothing to tell of either.
    const isWorthTelling = closers.length > 0;
    if (isWorthTelling) logger.info({ reason }, 'stopping');
    controller.abort();
    for (const closer of closers.toReversed()) await closeOne(closer);
    if (isWorthTelling) logger.info('stopped');
    resolve();
  }

  const stop = (reason: string): Promise<void> => {
    running ??= closeAll(reason);
    return running;
  };

  return {
    signal: controller.signal,
    stopped,
    get failure() {
      return failure;
    },
    onStop: (name, close) => {
      // What is opened while everything is being closed is closed at once.
      if (running !== undefined) void closeOne({ name, close });
      else closers.push({ name, close });
    },
    stop,
    fail: (error) => {
      if (running === undefined) failure = error;
      return stop(error.message);
    },
  };
}

/** Stops on SIGTERM and SIGINT; a second signal, or a stop that takes more than 10 s, ends the process at once. */
export function stopOnSignals(sequence: StopSequence, target: NodeJS.Process): void {
  let signals = 0;
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    target.on(name, () => {
      signals += 1;
      if (signals > 1) target.exit(1);
      setTimeout(() => target.exit(1), STOP_DEADLINE_MS).unref();
      void sequence.stop(name);
    });
  }
}
