import type { Logger } from './log.ts';

/** How often the same trouble is said again: a minute. */
const EVERY_MS = 60_000;

/** Tells of a trouble that lasts: at once when it begins or changes, then once a minute; and of its end, if it was told of. */
export interface SparseLog {
  tell(fields: Readonly<Record<string, unknown>> & { readonly reason: string }, message: string): void;
  /** The trouble is over; `message` is said when there was one. */
  clear(message: string): void;
}

export function createSparseLog(logger: Logger, nowMs: () => number, everyMs: number = EVERY_MS): SparseLog {
  let told: { text: string; atMs: number } | undefined;
  return {
    tell(fields, message) {
      const text = `${message}: ${fields.reason}`;
      if (told?.text === text && nowMs() < told.atMs + everyMs) return;
      told = { text, atMs: nowMs() };
      logger.warn(fields, message);
    },
    clear(message) {
      if (told !== undefined) logger.info(message);
      told = undefined;
    },
  };
}
