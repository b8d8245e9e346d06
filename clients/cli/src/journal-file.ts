import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findFile, writeFileAtomic } from '@marspace/runtime/atomic-file';
import type { JournalStore, PutJournal } from '@marspace/sdk';
import { Decrypter, Encrypter } from 'age-encryption';
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

/** Keeps a put's journal in the home, sealed to the person's own identity: it holds the archive's file key. */
export function createJournalFile(home: string, chainId: string, source: string, identity: Identity): JournalStore {
  const file = findUploadFile(home, chainId, source, 'age');
  return {
    async load() {
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
        throw new CliError(
          exitCodes.unreadable,
          `The journal of the interrupted upload of ${source} is damaged; give --anew to start over.`,
        );
      }
    },
    async save(journal) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(identity.recipient);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFileAtomic(file, await encrypter.encrypt(formatJournal(journal)), { mode: 0o600 });
    },
    remove: () => rm(file, { force: true }),
  };
}

const bytesMark = 'base64:';

function formatJournal(journal: PutJournal): string {
  return JSON.stringify(journal, (_key, value: unknown) =>
    value instanceof Uint8Array ? bytesMark + Buffer.from(value).toString('base64') : value,
  );
}

function parseJournal(text: string): PutJournal {
  const isBytes = (value: unknown): value is string => typeof value === 'string' && value.startsWith(bytesMark);
  return JSON.parse(text, (_key, value: unknown) =>
    isBytes(value) ? new Uint8Array(Buffer.from(value.slice(bytesMark.length), 'base64')) : value,
  ) as PutJournal;
}
