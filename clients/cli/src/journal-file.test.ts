import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEnvelope } from '@marspace/codec';
import { put, type PutJournal, type PutSource, type TransferChain } from '@marspace/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileSource } from './file-source.ts';
import { computeIdentity } from './identity.ts';
import { createJournalFile } from './journal-file.ts';

const words = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'marspace-journal-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function createJournal(changes: Partial<PutJournal> = {}): Promise<PutJournal> {
  const envelope = await createEnvelope({ recipients: [(await computeIdentity(words)).recipient] });
  return {
    version: 1,
    sourceBytes: 5,
    sourceStamp: 's',
    envelope,
    code: { dataShards: 4, parityShards: 2 },
    termBlocks: '9',
    slots: [],
    spares: [],
    ...changes,
  };
}

describe('the journal of an upload', () => {
  it('comes back as it was, bytes too, and goes when it is removed', async () => {
    const identity = await computeIdentity(words);
    const store = createJournalFile(home, 'c-1', 'file', identity);
    expect(await store.load()).toBeUndefined();
    const journal = await createJournal();
    await store.save(journal);
    expect(await createJournalFile(home, 'c-1', 'file', identity).load()).toMatchObject({ ...journal });
    expect(await createJournalFile(home, 'c-2', 'file', identity).load()).toBeUndefined();
    expect(await createJournalFile(home, 'c-1', 'other', identity).load()).toBeUndefined();
    await store.remove();
    expect(await readdir(join(home, 'uploads'))).toEqual([]);
  });

  it('is sealed: neither the file key nor a name stands in it, and only its owner can read it', async () => {
    const store = createJournalFile(home, 'c-1', 'secret-name', await computeIdentity(words));
    const journal = await createJournal({ sourceStamp: 'very-visible-stamp' });
    await store.save(journal);
    const [name] = await readdir(join(home, 'uploads'));
    const path = join(home, 'uploads', name as string);
    const bytes = await readFile(path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(bytes.includes(Buffer.from(journal.envelope.fileKey))).toBe(false);
    expect(bytes.includes(Buffer.from(journal.envelope.fileKey).toString('base64'))).toBe(false);
    expect(bytes.includes('very-visible-stamp')).toBe(false);
    expect(name).not.toContain('secret');
  });

  it('of another key, or a damaged one, is refused with a way out', async () => {
    const store = createJournalFile(home, 'c-1', 'file', await computeIdentity(words));
    await store.save(await createJournal());
    const other = createJournalFile(home, 'c-1', 'file', await computeIdentity(`${words} more`));
    await expect(other.load()).rejects.toMatchObject({ exitCode: 8, message: expect.stringContaining('--anew') });
    const [name] = await readdir(join(home, 'uploads'));
    await writeFile(join(home, 'uploads', name as string), 'damaged');
    await expect(store.load()).rejects.toMatchObject({ exitCode: 8 });
  });

  it('refuses a source that has changed, because two files must not share one key', async () => {
    const path = join(home, 'file');
    await writeFile(path, 'hello');
    const before = await openFileSource(path);
    const store = createJournalFile(home, 'c-1', path, await computeIdentity(words));
    await store.save(await createJournal({ sourceBytes: before.bytes, sourceStamp: before.stamp }));
    await writeFile(path, 'HELLO');
    const source: PutSource = { ...(await openFileSource(path)), stamp: `${before.stamp}-later` };
    const putting = put({
      chain: {} as TransferChain,
      source,
      envelope: await createEnvelope({ recipients: [(await computeIdentity(words)).recipient] }),
      journal: store,
      termBlocks: 1n,
    });
    await expect(putting).rejects.toMatchObject({ code: 'source-changed', message: expect.stringContaining('--anew') });
    expect(await store.load()).toBeDefined();
  });
});
