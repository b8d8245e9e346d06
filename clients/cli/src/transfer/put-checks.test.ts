import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEnvelope } from '@marspace/codec';
import { ChainUnavailable, type PutJournal, TxError } from '@marspace/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainError } from '../explain-error.ts';
import { computeIdentity } from '../identity.ts';
import { createJournalFile } from '../journal-file.ts';
import { checkPlan, forgetRefused } from './put-checks.ts';

const words = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'marspace-refused-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** What the command ends with, and how many journals are left, after the opening failed so. */
async function failWith(error: Error) {
  const identity = await computeIdentity(words);
  const envelope = await createEnvelope({ recipients: [identity.recipient] });
  const code = { dataShards: 4, parityShards: 2 };
  const journal: PutJournal = { version: 1, sourceBytes: 5, sourceStamp: 's', envelope, code, termBlocks: '1', slots: [], spares: [] };
  const store = createJournalFile(home, 'c-1', 'file', identity);
  await store.save(journal);
  const thrown: unknown = await forgetRefused(error, store).catch((reason: unknown) => reason);
  return { thrown, left: (await readdir(join(home, 'uploads'))).length };
}

describe('the journal of an upload whose opening failed', () => {
  it.each([
    new TxError({ codespace: 'storage', code: 10, log: 'the term is 1 blocks' }),
    new TxError({ codespace: 'escrow', code: 9, log: 'the deposit is locked' }),
    new TxError({ codespace: 'storage', code: 22, log: 'receipt 1 has opened a deal already' }), // and names no Host to replace
  ])('is dropped where a module refused for good, and that is said: %s', async (error) => {
    const { thrown, left } = await failWith(error);
    expect(left).toBe(0);
    expect(explainError(thrown)).toEqual({
      exitCode: 4,
      message: expect.stringMatching(/this upload is given up and forgotten, the same command starts over \(as --anew does\)\.$/),
    });
    expect((thrown as Error).message).toContain(error.message.replace(/\.$/, ''));
  });

  it.each([new TxError({ codespace: 'sdk', code: 5, log: 'insufficient funds' }), new ChainUnavailable(['memory'], 0, 'it is down')])(
    'stays where the same command may go on: %s',
    async (error) => {
      expect(await failWith(error)).toEqual({ thrown: error, left: 1 });
    },
  );
});

describe('a plan that the chain or the person would not have', () => {
  const params = { parityShardsMin: 1, openFeeBps: 100n, paymentDenom: 'amaspc', depositPerGib: 0n };
  const client = {
    getBalance: async () => 1n << 80n,
    storage: { params: async () => ({ params }) },
  };
  // A block a second: a month has 2,592,000.
  const market = { client, params, clock: { height: 1n, timeMs: 0n, blockMicros: 1_000_000n } } as never;
  const plan = { contentBytes: 4000, shardBytes: 1000, termBlocks: 2_592_000n, priceAmount: 400n, feeAmount: 999n, slots: [] };
  const check = (code: { dataShards: number; parityShards: number }, perTbMonth: bigint) =>
    checkPlan({ ...plan, code } as never, { priceMax: { perTbMonth } } as never, market, 'me');
  const code = { dataShards: 4, parityShards: 1 };
  // 400 and a hundredth of it for 4000 bytes.
  const asked = 404n * 250_000_000n;

  it('is refused for too few parity shards', async () => {
    await check(code, asked);
    await expect(check({ dataShards: 4, parityShards: 0 }, asked)).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('4+0 has too few parity shards; the chain wants 1 or more'),
    });
  });

  it('is refused above --price-max, in which all slots and the share of the fee count', async () => {
    await expect(check(code, asked - 1n)).rejects.toMatchObject({ exitCode: 7, message: expect.stringContaining('--price-max allows') });
  });
});
