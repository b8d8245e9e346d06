import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EXIT_IN_USE, EXIT_USAGE, ProgramError, describeError } from './errors.ts';

const OWNER_ONLY = 0o700;

/** A home that this process has for itself until it gives it up or ends. */
export interface HomeLock {
  release(): void;
}

/**
 * Makes `home` if there is none and takes it for this process alone. The lock is the kernel's, by way of an empty SQLite database, so that a process
 * that is killed leaves none behind. Throws ProgramError: exit 2 when the folder cannot be made or written, exit 4 naming the process that has it.
 */
export function takeHome(home: string): HomeLock {
  const pidFile = join(home, 'pid');
  try {
    mkdirSync(home, { recursive: true, mode: OWNER_ONLY });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new ProgramError(`The home ${home} cannot be used: ${describeError(cause)}; a folder that can be written is wanted (--home).`, {
      exitCode: EXIT_USAGE,
      cause,
    });
  }
  const lock = new DatabaseSync(join(home, 'lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (!/locked|busy/i.test(describeError(cause)))
      throw new ProgramError(`The home ${home} cannot be locked: ${describeError(cause)}.`, { exitCode: EXIT_USAGE, cause });
    throw new ProgramError(`The home ${home} is in use by process ${readPid(pidFile)}; two programs never share one.`, {
      exitCode: EXIT_IN_USE,
    });
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return { release: () => lock.close() };
}

/** Only asked while somebody holds the lock, so that what stands there is of a process that runs. */
function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}
