import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
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
    await mkdir(join(folder, 'sub'));
    const file = await openPartialFile(path, key);
    await file.write(new Uint8Array([1, 2, 3]));
    expect(await readdir(join(folder, 'sub'))).toEqual(['.file.c-1-3-plain.part']);
    await file.finish();
    expect(await readdir(join(folder, 'sub'))).toEqual(['file']);
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  });

  it('goes on after whole pieces of an earlier run, which can be read again', async () => {
    const path = join(folder, 'file');
    const first = await openPartialFile(path, key);
    await first.write(new Uint8Array(piece + 100).fill(7));
    await first.close();
    const second = await openPartialFile(path, key);
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
    const first = await openPartialFile(path, key);
    await first.write(new Uint8Array(piece));
    await first.close();
    for (const other of [
      { ...key, archiveId: 4n },
      { ...key, chainId: 'c-2' },
      { ...key, form: 'raw' as const },
    ]) {
      const file = await openPartialFile(path, other);
      expect(file.bytesDone).toBe(0);
      await file.discard();
    }
    const anew = await openPartialFile(path, key, { anew: true });
    expect(anew.bytesDone).toBe(0);
    await anew.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the old file whole until the new one is, which keeps its mode', async () => {
    const path = join(folder, 'file');
    await writeFile(path, 'old');
    const broken = await openPartialFile(path, key, { mode: 0o644 });
    await broken.write(new Uint8Array(3));
    await broken.close();
    expect(await readFile(path, 'utf8')).toBe('old');
    const file = await openPartialFile(path, key, { mode: 0o644 });
    await file.write(new TextEncoder().encode('new'));
    await file.finish();
    expect([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777]).toEqual(['new', 0o644]);
  });
});
