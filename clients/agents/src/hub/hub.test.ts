import { createStopSequence } from '@marspace/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeChain } from '../../test/fake-chain.ts';
import { createKey, createSender, makeFolder, silent, startTestHost, testSeed, waitFor } from '../../test/harness.ts';
import { startTestExchange } from '../../test/market-harness.ts';
import { hubConfig } from './config.ts';
import { ExchangeTable } from './exchange-table.ts';
import { startHub } from './main.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
const stops: { stop: (reason: string) => Promise<void> }[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop.stop('test over');
  await folder.remove();
});

async function startTestHub(chain: FakeChain) {
  const stop = createStopSequence(silent);
  stops.push(stop);
  const config = { ...hubConfig.parse({ keyFile: 'unused', home: `${folder.path}/hub`, listen: '127.0.0.1:0' }), probeSeconds: 0.02 };
  const hub = await startHub(config, { chain, clock: { nowMs: () => Date.now() }, logger: silent, stop, offerSeed: testSeed });
  await hub.registered;
  return hub;
}

async function startExchanges(count: number) {
  const exchanges = [];
  for (let index = 0; index < count; index++) {
    const exchange = await startTestExchange(`${folder.path}/exchange-${index}`, { region: index === 0 ? 'eu' : 'us' });
    stops.push(exchange.stop);
    exchanges.push(exchange);
  }
  return exchanges;
}

const readList = async (url: string, query = ''): Promise<string[]> =>
  ((await (await fetch(`${url}/v1/exchanges${query}`)).json()) as { exchanges: { address: string }[] }).exchanges.map(
    ({ address }) => address,
  );

describe('a Hub', () => {
  it('learns Exchanges from the chain, names those that are up, nearest region first, and fails over when one goes down', async () => {
    const [first, second] = await startExchanges(2);
    const chain = new FakeChain((await createKey()).address);
    for (const { chain: own } of [first!, second!]) chain.contractors.set(own.address, own.contractors.get(own.address)!);
    const hub = await startTestHub(chain);
    const both = [first!.chain.address, second!.chain.address];
    await waitFor('both up', async () => (await readList(hub.url)).length === 2);
    expect(await readList(hub.url, '?region=us')).toEqual(both.toReversed());
    expect(await readList(hub.url, '?region=eu&count=1')).toEqual([both[0]]);
    expect((await fetch(`${hub.url}/v1/exchanges?count=99`)).status).toBe(400);
    await first!.stop.stop('down');
    await waitFor('one up', async () => (await readList(hub.url, '?region=eu')).length === 1);
    expect(await readList(hub.url)).toEqual([both[1]]);
  });

  it('goes on with what it knew while no node answers', async () => {
    const [exchange] = await startExchanges(1);
    const chain = new FakeChain((await createKey()).address);
    chain.contractors.set(exchange!.chain.address, exchange!.chain.contractors.get(exchange!.chain.address)!);
    const hub = await startTestHub(chain);
    await waitFor('one up', async () => (await readList(hub.url)).length === 1);
    chain.isDown = true;
    chain.advance(20n);
    expect(await readList(hub.url)).toEqual([exchange!.chain.address]);
  });

  it('leaves out an Exchange whose endpoint is somebody else', () => {
    const table = new ExchangeTable();
    table.replace([{ address: 'a', endpoint: 'http://one', region: '', moniker: '' }]);
    table.note('a', 'http://other', 3, 1);
    expect(table.findNearest('', 2)).toEqual([]);
    table.note('a', 'http://one', 3, 1);
    expect(table.findNearest('', 2)).toHaveLength(1);
    table.replace([{ address: 'a', endpoint: 'http://moved', region: '', moniker: '' }]);
    expect(table.findNearest('', 2)).toEqual([]);
  });
});

describe('a Host whose Exchange goes down', () => {
  it('takes direct requests, and only then', async () => {
    const [exchange] = await startExchanges(1);
    const key = await createKey();
    const chain = new FakeChain((await createKey()).address);
    chain.contractors.set(exchange!.chain.address, exchange!.chain.contractors.get(exchange!.chain.address)!);
    const host = await startTestHost(`${folder.path}/host`, {}, chain);
    stops.push(host.stop);
    exchange!.chain.contractors.set(chain.address, chain.contractors.get(chain.address)!);
    chain.balances.set(key.address, 10n ** 30n);
    const sender = createSender(key, host);
    const wish = { slotBytes: '2048', slots: 1, termBlocks: '10' };
    await waitFor('the connection', async () => (await sender.request(wish)).status === 409);
    await exchange!.stop.stop('down');
    const answer = await waitFor('a direct answer', async () => {
      const response = await sender.request(wish);
      return response.status === 200 ? response : undefined;
    });
    expect(((await answer.json()) as { offers: unknown[] }).offers).toHaveLength(1);
  });
});
