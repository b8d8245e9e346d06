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
  /** Resolves once stop() has finished. */
  readonly stopped: Promise<void>;
}

export function createStopSequence(logger: Logger): StopSequence {
  const controller = new AbortController();
  const closers: { name: string; close: () => Promise<void> | void }[] = [];
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  let running: Promise<void> | undefined;

  async function closeAll(reason: string): Promise<void> {
    // Nothing was opened yet: there is nothing to tell of either.
    const isWorthTelling = closers.length > 0;
    if (isWorthTelling) logger.info({ reason }, 'stopping');
    controller.abort();
    for (const { name, close } of closers.toReversed()) {
      try {
        await close();
      } catch (error) {
        logger.error({ part: name, reason: describeError(error) }, 'a part did not close cleanly');
      }
    }
    if (isWorthTelling) logger.info('stopped');
    resolve();
  }

  return {
    signal: controller.signal,
    stopped,
    onStop: (name, close) => void closers.push({ name, close }),
    stop: (reason) => (running ??= closeAll(reason)),
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
