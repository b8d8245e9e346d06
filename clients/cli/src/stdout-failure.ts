import { CliError, exitCodes } from './exit.ts';
import { drainStdout } from './output.ts';

let failure: Error | undefined;

/**
 * Notes what keeps stdout from taking our results (a full disk, a reader that went away) and tells `onFailure`, so that it ends in a sentence.
 * A stderr that nobody reads is no failure: a transfer goes on without its notes.
 */
export function watchStdout(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new CliError(exitCodes.failed, 'Whoever read stdout went away before the end.') : error;
    for (const listener of listeners) listener(failure);
  });
  process.stderr.on('error', () => undefined);
}

const listeners = new Set<(error: Error) => void>();

/** Calls `listener` when stdout fails, until the function that it gives is called. */
export function onStdoutFailure(listener: (error: Error) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Resolves when stdout has taken everything; throws why it did not. */
export async function flushStdout(): Promise<void> {
  if (!failure) await drainStdout();
  if (failure) throw failure;
}
