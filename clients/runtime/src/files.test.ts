import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFile, writeFileAtomic } from './atomic-file.ts';
import { loadAccountKey, loadOrCreateSeed } from './key-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marspace-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: Error) => error.message,
  );

describe('files', () => {
  it('are replaced as a whole, and readers at any moment see one or the other', async () => {
    const path = join(folder, 'f');
    const [old, fresh] = ['a'.repeat(100_000), 'b'.repeat(100_000)];
    await writeFileAtomic(path, old);
    let isDone = false;
    const seen = new Set<string>();
    const reading = (async () => {
      while (!isDone) seen.add((await readFile(path, 'utf8')).replaceAll(/^(.)\1*$/g, '$1'));
    })();
    for (let round = 0; round < 10; round++) await writeFileAtomic(path, round % 2 === 0 ? fresh : old);
    isDone = true;
    await reading;
    expect([...seen].every((text) => text === 'a' || text === 'b')).toBe(true);
    expect(await readdir(folder)).toEqual(['f']);
    expect(await findFile(join(folder, 'none'))).toBeUndefined();
  });

  it('leave nothing behind when the place cannot be written', async () => {
    await expect(writeFileAtomic(join(folder, 'no', 'f'), 'x')).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('key files', () => {
  const words = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

  it('hold mnemonics or private keys, and are refused when others can read them', async () => {
    const path = join(folder, 'k');
    await writeFile(path, `${words}\n`, { mode: 0o600 });
    expect(await loadAccountKey(path)).toEqual({ mnemonic: words });
    await writeFile(path, '11'.repeat(32));
    expect(await loadAccountKey(path)).toEqual({ privateKey: new Uint8Array(32).fill(0x11) });
    await chmod(path, 0o644);
    expect(await failure(loadAccountKey(path))).toContain('can be read by others (mode 644)');
  });

  it('are never quoted in messages', async () => {
    const path = join(folder, 'k');
    await writeFile(path, 'secret words', { mode: 0o600 });
    expect(await failure(loadAccountKey(path))).not.toContain('secret');
    expect(await failure(loadAccountKey(join(folder, 'none')))).toContain('There is no key file');
  });

  it('of offers are made once with mode 600', async () => {
    const path = join(folder, 'deep', 'seed');
    const seed = await loadOrCreateSeed(path);
    expect([seed.length, (await stat(path)).mode & 0o777]).toEqual([32, 0o600]);
    expect(await loadOrCreateSeed(path)).toEqual(seed);
  });
});
