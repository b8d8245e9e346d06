import { ChainUnavailable, restoreAccountKey } from '@marspace/sdk';
import { beforeEach, expect, it } from 'vitest';
import { Output } from '../output.ts';
import type { Session } from '../session.ts';
import { end } from './archives.ts';
import { send } from './chain.ts';

const words = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
const hash = 'AB';
let printed: unknown[];
let isUp: boolean;

beforeEach(() => {
  [printed, isUp] = [[], true];
});

/** A session whose node goes away once it has a transaction in a block. */
function createSession(address: string): Session {
  const answer = async <T>(value: T): Promise<T> => {
    if (!isUp) throw new ChainUnavailable(['memory'], 0, 'it is down');
    return value;
  };
  const client = {
    comet: { status: () => answer({ syncInfo: { latestBlockHeight: 1, latestBlockTime: new Date(0) } }) },
    storage: { archive: () => answer({ archive: { ending: true }, deals: [] }) },
  };
  const finish = async () => {
    isUp = false;
    return { hash, height: 2, gasUsed: 1n, events: [], response: { endsAtHeight: 9n } };
  };
  const output = Object.assign(new Output({ json: true, quiet: false }), { result: (value: unknown) => printed.push(value) });
  const parts = {
    flags: { yes: true },
    output,
    client: async () => client,
    account: async () => ({ address, send: finish, execute: finish }),
  };
  return parts as unknown as Session;
}

it('a node that goes away after a transaction is in a block turns no success into a failure', async () => {
  const { address } = await restoreAccountKey(words);
  await send(createSession(address), address, '1amaspc');
  isUp = true;
  await end(createSession(address), 7n);
  expect(printed).toEqual([
    { hash, height: 2, gasUsed: 1n },
    { archiveId: 7n, endsAtHeight: 9n, hash, height: 2 },
  ]);
});
