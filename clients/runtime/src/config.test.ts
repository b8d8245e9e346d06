import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { byteCount, loadConfig, switchValue, textList, wholeAmount, wholeNumber } from './config.ts';

const schema = z.object({
  name: z.string(),
  quotaBytes: byteCount().default(5n),
  price: wholeAmount().default(1n),
  count: wholeNumber().default(1),
  isLoud: switchValue().default(false),
  peers: textList().default([]),
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marspace-config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function load(text: string, env: Record<string, string> = {}, flags: Record<string, unknown> = {}) {
  const file = join(folder, 'c.toml');
  await writeFile(file, text);
  return loadConfig(schema, { file, env, envPrefix: 'TEST_', flags });
}

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: Error & { exitCode?: number }) => `${error.exitCode} ${error.message}`,
  );

describe('configuration', () => {
  it('takes flags before variables before the file before defaults', async () => {
    expect(await load('name = "file"\ncount = 2\nprice = 7', { TEST_NAME: 'env', TEST_COUNT: '3' }, { name: 'flag' })).toEqual({
      name: 'flag',
      quotaBytes: 5n,
      price: 7n,
      count: 3,
      isLoud: false,
      peers: [],
    });
  });

  it('reads byte counts, amounts beyond 2^53, switches and lists, as TOML and as text', async () => {
    const config = await load('name = "x"\nquotaBytes = "10 GiB"\npeers = ["a", "b"]', {
      TEST_PRICE: '123456789012345678901234567890',
      TEST_IS_LOUD: 'true',
    });
    expect(config).toMatchObject({ quotaBytes: 10_737_418_240n, price: 123456789012345678901234567890n, isLoud: true, peers: ['a', 'b'] });
    expect((await load('name = "x"', { TEST_PEERS: 'a, b', TEST_QUOTA_BYTES: '5MB' })).quotaBytes).toBe(5_000_000n);
  });

  it('names what is wrong in one sentence, with exit code 2', async () => {
    expect(await failure(load(''))).toBe(
      '2 The configuration is not usable: name is missing (flag --name, or TEST_NAME, or the configuration file).',
    );
    expect(await failure(load('name = "x"\nquotaBytes = "much"'))).toBe(
      '2 The configuration is not usable: quotaBytes wants a byte count such as 1048576 or "10 GiB".',
    );
    expect(await failure(load('name = "x"\nnmae = 1'))).toContain('nmae');
    expect(await failure(load('name = '))).toContain('is not TOML');
    expect(await failure(loadConfig(schema, { file: join(folder, 'none.toml'), env: {}, envPrefix: 'TEST_', flags: {} }))).toContain(
      'cannot be read',
    );
  });
});
