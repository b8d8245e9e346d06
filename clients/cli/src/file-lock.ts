import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Runs `work` while no other process holds `file`; undefined at once when another one does. The lock is the kernel's, by way of an empty SQLite
 * database, so that a process that is killed leaves none behind.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>, waitMs = 0): Promise<{ value: T } | undefined> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(file, { timeout: waitMs });
  try {
    try {
      lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch (error) {
      if (/locked|busy/i.test((error as Error).message)) return undefined;
      throw error;
    }
    return { value: await work() };
  } finally {
    lock.close();
  }
}
