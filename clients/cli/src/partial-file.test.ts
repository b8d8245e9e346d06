import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPartialFile, type PartialKey } from './partial-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marspace-partial-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key: PartialKey = { chainId: 'c-1', archiveId: 3n, form: 'plain' };
const piece = 65_536;

describe('a file that is being fetched', () => {
  it('has its name only when it is whole', async () => {
    const path = join(folder, 'sub', 'file');
    const file = await openPartialFile(path, key, { overwrite: false });
    await file.write(new Uint8Array([1, 2, 3]));
    expect(await readdir(join(folder, 'sub'))).toEqual(['.file.c-1-3-plain.part']);
    await file.finish();
    expect(await readdir(join(folder, 'sub'))).toEqual(['file']);
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  });

  it('goes on after whole pieces of an earlier run, which can be read again', async () => {
    const path = join(folder, 'file');
    const first = await openPartialFile(path, key, { overwrite: false });
    await first.write(new Uint8Array(piece + 100).fill(7));
    await first.close();
    const second = await openPartialFile(path, key, { overwrite: false });
    expect(second.bytesDone).toBe(piece);
    let read = 0;
    for await (const bytes of second.readDone()) read += bytes.filter((byte) => byte === 7).length;
    expect(read).toBe(piece);
    await second.write(new Uint8Array([9]));
    await second.finish();
    const whole = await readFile(path);
    expect([whole.length, whole[piece - 1], whole[piece]]).toEqual([piece + 1, 7, 9]);
  });

  it('never takes the beginning of another archive, chain or form for its own', async () => {
    const path = join(folder, 'file');
    const first = await openPartialFile(path, key, { overwrite: false });
    await first.write(new Uint8Array(piece));
    await first.close();
    for (const other of [
      { ...key, archiveId: 4n },
      { ...key, chainId: 'c-2' },
      { ...key, form: 'raw' as const },
    ]) {
      const file = await openPartialFile(path, other, { overwrite: false });
      expect(file.bytesDone).toBe(0);
      await file.discard();
    }
    const anew = await openPartialFile(path, key, { overwrite: false, anew: true });
    expect(anew.bytesDone).toBe(0);
    await anew.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses to overwrite without being told, and refuses folders', async () => {
    const path = join(folder, 'file');
    await writeFile(path, 'old');
    await expect(openPartialFile(path, key, { overwrite: false })).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('--force'),
    });
    const file = await openPartialFile(path, key, { overwrite: true });
    await file.close();
    expect(await readFile(path, 'utf8')).toBe('old');
    await mkdir(join(folder, 'dir'));
    await expect(openPartialFile(join(folder, 'dir'), key, { overwrite: true })).rejects.toMatchObject({ exitCode: 2 });
  });
});
