import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToCatalog, readCatalog } from './catalog.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'marspace-catalog-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const entry = (archiveId: string, name = `file-${archiveId}`) => ({
  archiveId,
  name,
  bytes: 1,
  blake3: 'ab',
  storedAt: '2026-01-01T00:00:00Z',
});

describe('the list of own archives', () => {
  it('is empty at first, and apart for each chain', async () => {
    await addToCatalog(home, 'c-1', entry('1'));
    expect((await readCatalog(home, 'c-1')).get('1')).toEqual(entry('1'));
    expect((await readCatalog(home, 'c-2')).size).toBe(0);
  });

  it('replaces an archive that is stored again', async () => {
    await addToCatalog(home, 'c-1', entry('1', 'old'));
    await addToCatalog(home, 'c-1', entry('1', 'new'));
    expect([...(await readCatalog(home, 'c-1')).values()]).toEqual([entry('1', 'new')]);
  });

  it('keeps what was there when it is damaged, and goes on', async () => {
    await addToCatalog(home, 'c-1', entry('1'));
    const file = join(home, 'archives', 'c-1.json');
    await writeFile(file, '[{"archiveId":');
    expect((await readCatalog(home, 'c-1')).size).toBe(0);
    await addToCatalog(home, 'c-1', entry('2'));
    expect([...(await readCatalog(home, 'c-1')).keys()]).toEqual(['2']);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe('[{"archiveId":');
    expect((await readdir(join(home, 'archives'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
