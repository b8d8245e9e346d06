import { createHash } from 'node:crypto';
import { open, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileSource } from './file-source.ts';

let folder: string;
let path: string;
const content = Buffer.alloc(3_000_000, 7);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marspace-source-'));
  path = join(folder, 'file');
  await writeFile(path, content);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Reads the source to its end; after the first piece the file is changed. */
async function readWhile(change: () => Promise<unknown>): Promise<string> {
  const source = await openFileSource(path);
  const hash = createHash('sha256');
  let isFirst = true;
  for await (const piece of source.open()) {
    hash.update(piece);
    if (isFirst) await change();
    isFirst = false;
  }
  return hash.digest('hex');
}

const changed = { exitCode: 4, message: expect.stringMatching(/has changed while it was read: nothing is paid.*--anew/) };

describe('a file that is stored', () => {
  it('can be read again and again', async () => {
    const wanted = createHash('sha256').update(content).digest('hex');
    expect([await readWhile(async () => undefined), await readWhile(async () => undefined)]).toEqual([wanted, wanted]);
  });

  it('is refused when its bytes change while it is read', async () => {
    const rewrite = async () => {
      const handle = await open(path, 'r+');
      await handle.write(Buffer.from('other'), 0, 5, 100);
      await handle.close();
    };
    await expect(readWhile(rewrite)).rejects.toMatchObject(changed);
  });

  it('is refused when its times are set back after a change', async () => {
    const past = new Date('2026-01-01T00:00:00Z');
    await utimes(path, past, past);
    const rewrite = async () => {
      const handle = await open(path, 'r+');
      await handle.write(Buffer.from('other'), 0, 5, 100);
      await handle.close();
      await utimes(path, past, past);
    };
    await expect(readWhile(rewrite)).rejects.toMatchObject(changed);
  });

  it('is refused when another file takes its name', async () => {
    const replace = async () => {
      await writeFile(`${path}.new`, content);
      await rename(`${path}.new`, path);
    };
    await expect(readWhile(replace)).rejects.toMatchObject(changed);
  });

  it('must be one: folders and devices are told apart', async () => {
    await expect(openFileSource(folder)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('is a folder; pack it') });
    await expect(openFileSource('/dev/zero')).rejects.toMatchObject({ exitCode: 2, message: expect.not.stringContaining('tar') });
    await expect(openFileSource(join(folder, 'none'))).rejects.toMatchObject({ exitCode: 5 });
  });
});
