/** Random histories of the guestbook. MARSPACE_SEED repeats one, MARSPACE_RECORD=<folder> writes them for the replay on the node. */
import type { ModuleRecord } from '@marspace/kit';
import * as fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import guestbook from './guestbook/module.ts';
import { chooseSeed, loadBundle, type TestChain, testChain } from './index.ts';

const seed = chooseSeed();
const runs = Number(process.env.MARSPACE_RUNS ?? 15);
const fee = 100_000_000_000_000_000n;
const people = ['alice', 'bob', 'carol'] as const;

type Step =
  | { readonly op: 'sign'; readonly who: string; readonly units: number }
  | { readonly op: 'params'; readonly who: string; readonly lifetime: bigint; readonly max: bigint }
  | { readonly op: 'list'; readonly who: string; readonly limit: bigint; readonly reverse: boolean; readonly offset: bigint }
  | { readonly op: 'blocks'; readonly n: number };

const who = fc.constantFrom(...people);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ op: fc.constant('sign' as const), who, units: fc.constantFrom(0, 1, 30, 500, 501) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('params' as const),
      who: fc.constantFrom('gov', 'alice'),
      lifetime: fc.bigInt(0n, 9n),
      max: fc.bigInt(1n, 3n),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('list' as const),
      who: fc.constantFrom('', ...people),
      limit: fc.bigInt(0n, 3n),
      reverse: fc.boolean(),
      offset: fc.bigInt(0n, 4n),
    }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('blocks' as const), n: fc.integer({ min: 1, max: 4 }) }) },
);

function act(chain: TestChain, action: Step): void {
  switch (action.op) {
    case 'sign':
      chain.send('marspace.guestbook.v1.MsgSignBook', { author: chain.account(action.who), text: 'é'.repeat(action.units) });
      return;
    case 'params': {
      const authority = action.who === 'gov' ? chain.authority : chain.account(action.who);
      const params = { feeDenom: 'amaspc', feeAmount: fee, lifetimeBlocks: action.lifetime, expiriesPerBlockMax: action.max };
      chain.send('marspace.guestbook.v1.MsgUpdateParams', { authority, params });
      return;
    }
    case 'list': {
      const pagination = { key: new Uint8Array(0), offset: action.offset, limit: action.limit, countTotal: true, reverse: action.reverse };
      const author = action.who === '' ? '' : chain.account(action.who);
      const page = chain.query('guestbook', 'Entries', { author, pagination });
      const key = page.pagination?.nextKey ?? new Uint8Array(0);
      if (key.length > 0) chain.query('guestbook', 'Entries', { author, pagination: { ...pagination, key, offset: 0n } });
      return;
    }
    case 'blocks':
      chain.nextBlock(action.n);
  }
}

/** Plays a history and gives the recorded lines after the header. Refusals are part of it; bugs are not. */
async function play(module: ModuleRecord, history: readonly Step[], file: string): Promise<string[]> {
  const chain = await testChain({ modules: [module], seed: `guestbook ${seed}` });
  for (const name of people) chain.fund(chain.account(name), { amaspc: 5n * fee });
  chain.recordTo(file);
  for (const action of history) {
    try {
      act(chain, action);
    } catch (error) {
      if ((error as { codespace?: string }).codespace !== 'guestbook' && (error as { codespace?: string }).codespace !== 'sdk') {
        if ((error as { code?: number }).code !== 4) throw error;
      }
    }
    chain.checkInvariants();
  }
  chain.exportGenesis('guestbook');
  expect(chain.faults).toEqual([]);
  expect(chain.supply('amaspc')).toBe(15n * fee);
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
}

describe(`guestbook histories (MARSPACE_SEED=${seed})`, () => {
  test('keep the invariants, and the bundle does what its source does', async () => {
    const folder = process.env.MARSPACE_RECORD ?? mkdtempSync(`${tmpdir()}/guestbook-`);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (history) => {
        count++;
        const lines = await play(guestbook, history, `${folder}/guestbook-${seed}-${count}.jsonl`);
        // The same file again: what is compared and what is kept are equal lines.
        expect(await play(loadBundle('guestbook'), history, `${folder}/guestbook-${seed}-${count}.jsonl`)).toEqual(lines);
      }),
      { numRuns: runs, seed },
    );
    if (process.env.MARSPACE_RECORD === undefined) rmSync(folder, { recursive: true });
  });

  test('a bundle without steps ends every call', async () => {
    const chain = await testChain({ modules: [loadBundle('guestbook', 1_000)] });
    chain.fund(chain.account('alice'), { amaspc: 5n * fee });
    const endless = { ...loadBundle('guestbook', 3) };
    expect(() => endless.defaultGenesis()).not.toThrow();
    await expect(testChain({ modules: [endless] })).rejects.toMatchObject({ codespace: 'tsmodule', code: 3 });
  });
});
