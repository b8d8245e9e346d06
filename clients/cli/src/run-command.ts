import type { Command } from 'commander';
import { explainError } from './explain-error.ts';
import { exitCodes } from './exit.ts';
import { Interrupted } from './interruption.ts';
import { createOutput, type GlobalFlags, Session } from './session.ts';
import { flushStdout, onStdoutFailure } from './stdout-failure.ts';

/** Runs a command's work with a session. */
export function runCommand(command: Command, work: (session: Session, signal: AbortSignal) => Promise<void>): Promise<void> {
  return runWithFlags(command, async (flags, signal) => {
    const session = await Session.open(flags, signal);
    try {
      await work(session, signal);
    } catch (error) {
      throw (isInterrupted(error, signal) ? session.interruption.explain() : undefined) ?? error;
    } finally {
      await session.close();
    }
  });
}

/** By Ctrl-C, also at a question; a stdout that failed aborts too, and has its own words. */
function isInterrupted(error: unknown, signal: AbortSignal): boolean {
  const cause: unknown = signal.aborted ? signal.reason : error;
  return cause instanceof Error && ['AbortError', 'ExitPromptError'].includes(cause.name);
}

/**
 * Runs a command's work with its flags, for what must not need a readable configuration, and a signal that Ctrl-C aborts; sets the exit code.
 * Errors are one sentence on stderr, with `--json` an object on stdout as well; a bug says so and where its details are.
 */
export async function runWithFlags(command: Command, work: (flags: GlobalFlags, signal: AbortSignal) => Promise<void>): Promise<void> {
  const flags = command.optsWithGlobals<GlobalFlags>();
  const stop = new AbortController();
  const interrupt = () => stop.abort(new DOMException('interrupted', 'AbortError'));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const forget = onStdoutFailure((error) => stop.abort(error));
  try {
    await work(flags, stop.signal);
    await flushStdout();
  } catch (error) {
    reportError(stop.signal.aborted && !(error instanceof Interrupted) ? stop.signal.reason : error, flags);
  } finally {
    forget();
    process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
  }
}

function reportError(error: unknown, flags: GlobalFlags): void {
  const known = explainError(error);
  const message =
    known?.message ??
    `This is a bug: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'something other than an error was thrown'}; run again with MARSPACE_DEBUG=1 for details.`;
  process.exitCode = known?.exitCode ?? exitCodes.failed;
  const hash = error instanceof Interrupted ? error.hash : undefined;
  createOutput(flags).failure({ code: process.exitCode, message, hash }, process.env.MARSPACE_DEBUG ? error : undefined);
}
