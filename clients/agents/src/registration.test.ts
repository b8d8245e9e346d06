import { waitFor, makeFolder, startTestHost, silent } from '../test/harness.ts';
import { createStopSequence } from '@marspace/runtime';
import type { StopSequence } from '@marspace/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeChain, createContractor } from '../test/fake-chain.ts';
import { createKey, testSeed } from '../test/harness.ts';
import { startTestExchange } from '../test/market-harness.ts';
import { hubConfig } from './hub/config.ts';
import { startHub } from './hub/main.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let stops: StopSequence[];
beforeEach(async () => {
  folder = await makeFolder();
  stops = [];
});
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop.stop('test over')));
  await folder.remove();
});

interface Running {
  readonly url: string;
  readonly stop: StopSequence;
}

async function startTestHub(home: string, chain: FakeChain): Promise<Running> {
  const stop = createStopSequence(silent);
  const config = hubConfig.parse({ keyFile: 'unused', home, listen: '127.0.0.1:0' });
  const running = await startHub(config, { chain, clock: { nowMs: () => Date.now() }, logger: silent, stop, offerSeed: testSeed });
  await running.registered;
  return { url: running.url, stop };
}

const starters: Record<string, (home: string, chain: FakeChain) => Promise<Running>> = {
  host: (home, chain) => startTestHost(home, {}, chain),
  exchange: (home, chain) => startTestExchange(home, {}, chain),
  hub: startTestHub,
};

async function open(program: string, chain: FakeChain): Promise<Running> {
  const running = await starters[program]!(folder.path, chain);
  stops.push(running.stop);
  return running;
}

const health = async ({ url }: Running) => (await (await fetch(`${url}/healthz`)).json()) as Record<string, unknown>;
const failureOf = ({ stop }: Running) => stop.failure as (Error & { exitCode: number }) | undefined;

describe.each(['host', 'exchange', 'hub'])('a %s', (program) => {
  it('is well only while it is registered and follows the chain', async () => {
    const chain = new FakeChain((await createKey()).address);
    const agent = await open(program, chain);
    expect(await health(agent)).toMatchObject({ ok: true, isRegistered: true, isFollowing: true });
    chain.isDown = true;
    const answer = await fetch(`${agent.url}/healthz`);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      expect.objectContaining({ ok: false, isRegistered: true, isFollowing: false }),
    ]);
  });

  it('that is quitting without work claims what it is owed and ends with code 5', async () => {
    const chain = new FakeChain((await createKey()).address);
    chain.contractors.set(chain.address, createContractor(chain.address, { status: 'CONTRACTOR_STATUS_QUITTING', leavesAtHeight: 77n }));
    chain.credits = [{ denom: 'amaspc', amount: 5n }];
    const agent = await open(program, chain);
    const failure = await waitFor('the end', () => failureOf(agent));
    expect([failure.exitCode, failure.message]).toEqual([5, expect.stringContaining('its deposit returns by itself at height 77')]);
    expect([chain.listExecuted('MsgClaim').length, chain.listExecuted('MsgRegisterContractor').length]).toEqual([1, 0]);
    await agent.stop.stopped;
  });

  it('that quits with work goes on without new work, and ends when it has left', async () => {
    const chain = new FakeChain((await createKey()).address);
    const agent = await open(program, chain);
    const entry = chain.contractors.get(chain.address)!;
    chain.contractors.set(chain.address, { ...entry, status: 'CONTRACTOR_STATUS_QUITTING', commitments: 2n });
    await waitFor('the quitting to be seen', async () => {
      chain.advance(10n);
      return (await health(agent)).isQuitting === true;
    });
    expect([failureOf(agent), (await health(agent)).ok]).toEqual([undefined, true]);
    chain.contractors.set(chain.address, { ...entry, status: 'CONTRACTOR_STATUS_LEFT', commitments: 0n });
    const failure = await waitFor('the end', () => {
      chain.advance(10n);
      return failureOf(agent);
    });
    expect([failure.exitCode, failure.message]).toEqual([5, expect.stringContaining('has left and has its deposit back')]);
    await agent.stop.stopped;
  });
});
