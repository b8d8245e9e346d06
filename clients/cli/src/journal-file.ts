import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findFile, writeFileAtomic } from '@marspace/runtime/atomic-file';
import type { JournalStore, PutJournal } from '@marspace/sdk';
import { Decrypter, Encrypter } from 'age-encryption';
import type { OrderWords } from './check-resumed.ts';
import { CliError, exitCodes } from './exit.ts';
import type { Identity } from './identity.ts';

/** Where an interrupted upload of a file waits. */
export function findUploadFile(home: string, chainId: string, source: string, kind: 'age' | 'lock'): string {
  const id = createHash('sha256')
    .update(`${chainId}\n${resolve(source)}`)
    .digest('hex')
    .slice(0, 32);
  return join(home, 'uploads', `${id}.${kind}`);
}

/** A put's journal in the home, and with it what was typed when the upload was begun. */
export interface JournalFile extends JournalStore {
  load(): Promise<JournalWithOrder | undefined>;
}

export type JournalWithOrder = PutJournal & { source?: string; order?: OrderWords };

/**
 * Keeps a put's journal in the home, sealed to the person's own identity: it holds the archive's file key. `order` is kept with a journal that
 * has none yet.
 */
export function createJournalFile(home: string, chainId: string, source: string, identity: Identity, order: OrderWords = {}): JournalFile {
  const file = findUploadFile(home, chainId, source, 'age');
  let begun: OrderWords | undefined;
  return {
    async load() {
      const journal = await openJournal(file, identity, source);
      if (journal) begun = journal.order ?? {};
      return journal;
    },
    async save(journal) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(identity.recipient);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const kept: JournalWithOrder = { ...journal, source: resolve(source), order: begun ?? order };
      await writeFileAtomic(file, await encrypter.encrypt(formatJournal(kept)), { mode: 0o600 });
    },
    async remove() {
      begun = undefined;
      await rm(file, { force: true });
    },
  };
}

/** The journal in a file; undefined when there is none. Throws CliError when it belongs to another key, or is damaged. */
export async function openJournal(file: string, identity: Identity, source = 'a file'): Promise<JournalWithOrder | undefined> {
  const sealed = await findFile(file);
  if (!sealed) return undefined;
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.identity);
  const text = await decrypter.decrypt(new Uint8Array(sealed), 'text').catch(() => {
    throw new CliError(
      exitCodes.unreadable,
      `The interrupted upload of ${source} belongs to another key; use that key, or give --anew to start over.`,
    );
  });
  try {
    return parseJournal(text);
  } catch {
    throw new CliError(exitCodes.unreadable, `The journal of the interrupted upload of ${source} is damaged; give --anew to start over.`);
  }
}

const bytesMark = 'base64:';

function formatJournal(journal: JournalWithOrder): string {
  return JSON.stringify(journal, (_key, value: unknown) =>
    value instanceof Uint8Array ? bytesMark + Buffer.from(value).toString('base64') : value,
  );
}

function parseJournal(text: string): JournalWithOrder {
  const isBytes = (value: unknown): value is string => typeof value === 'string' && value.startsWith(bytesMark);
  return JSON.parse(text, (_key, value: unknown) =>
    isBytes(value) ? new Uint8Array(Buffer.from(value.slice(bytesMark.length), 'base64')) : value,
  ) as JournalWithOrder;
}
