import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { setConfigValue } from './config-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'marspace-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function change(text: string, key: string, value: string | undefined): Promise<string> {
  const file = join(folder, 'config.toml');
  writeFileSync(file, text);
  await setConfigValue(file, key, value);
  return readFileSync(file, 'utf8');
}

describe('a value of the configuration file', () => {
  it('is set where it stood; comments and other keys stay', async () => {
    const before = '# my node\nnode = "http://a:1" # old\n\nkey = "alice"\n';
    expect(await change(before, 'node', 'http://b:2')).toBe('# my node\nnode = "http://b:2"\n\nkey = "alice"\n');
  });

  it('is added at the end, quoted as TOML wants it', async () => {
    expect(await change('key = "alice"\n', 'chainId', 'a"b\\c')).toBe('key = "alice"\nchainId = "a\\"b\\\\c"\n');
  });

  it('is taken out', async () => {
    expect(await change('key = "alice"\nnode = "http://a:1"\n', 'key', undefined)).toBe('node = "http://a:1"\n');
    expect(await change('key = "alice"\n', 'key', undefined)).toBe('');
  });

  it('makes the file, for its owner alone', async () => {
    const file = join(folder, 'new', 'config.toml');
    await setConfigValue(file, 'key', 'bob');
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777, statSync(join(folder, 'new')).mode & 0o777]).toEqual([
      'key = "bob"\n',
      0o600,
      0o700,
    ]);
  });

  it('is refused in a file that is no TOML or holds it over several lines, and the file stays as it was', async () => {
    for (const text of ['key = \n', 'key = """\nalice"""\n']) {
      const file = join(folder, 'config.toml');
      writeFileSync(file, text);
      await expect(setConfigValue(file, 'key', 'bob')).rejects.toThrow(file);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });
});
