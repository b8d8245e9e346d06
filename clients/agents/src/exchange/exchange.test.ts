import { randomBytes } from 'node:crypto';
import { createOfferKeyTokenSigner, createToken, decodeOffer, encodeOffer, signOffer } from '@marspace/sdk';
import type { AccountKey, Offer } from '@marspace/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { FakeChain } from '../../test/fake-chain.ts';
import { chainId, createKey, makeFolder, readError, sign, startTestHost, testSeed, waitFor } from '../../test/harness.ts';
import type { TestHost } from '../../test/harness.ts';
import { registerHost, startTestExchange } from '../../test/market-harness.ts';
import type { TestExchange } from '../../test/market-harness.ts';
import type { OfferView } from '../market/offer-view.ts';
import type { ExchangeConfig } from './config.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
const open: { stop: TestExchange['stop'] }[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const program of open.splice(0).reverse()) await program.stop.stop('test over');
  await folder.remove();
});

async function start(overrides: Partial<ExchangeConfig> = {}, chain?: FakeChain): Promise<TestExchange> {
  const exchange = await startTestExchange(`${folder.path}/exchange`, overrides, chain);
  open.push(exchange);
  return exchange;
}

/** A Host that works with this Exchange alone; both see the same contractors. */
async function startHostAt(exchange: TestExchange, name: string, overrides: Parameters<typeof startTestHost>[1] = {}): Promise<TestHost> {
  const chain = new FakeChain((await createKey()).address);
  const host = await startTestHost(`${folder.path}/${name}`, overrides, chain);
  open.push(host);
  exchange.chain.contractors.set(chain.address, chain.contractors.get(chain.address)!);
  chain.contractors.set(exchange.chain.address, exchange.chain.contractors.get(exchange.chain.address)!);
  chain.advance(20n);
  exchange.chain.advance(20n);
  return host;
}

async function createRich(exchange: TestExchange): Promise<AccountKey> {
  const key = await createKey();
  exchange.chain.balances.set(key.address, 10n ** 30n);
  return key;
}

const wish = { slotBytes: '1048576', slots: 2, termBlocks: '100' };

function request(exchange: TestExchange, key: AccountKey, fields: object = wish, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify(fields);
  const token = sign(key, { right: 'request', audience: exchange.chain.address, body: new TextEncoder().encode(body) });
  return fetch(`${exchange.url}/v1/requests`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Marspace ${token}`, ...headers },
  });
}

const readOffers = async (response: Response): Promise<OfferView[]> => ((await response.json()) as { offers: OfferView[] }).offers;

function makeOffer(exchange: TestExchange, host: string, nonce: bigint, fields: Partial<Offer> = {}): string {
  const offer: Offer = {
    host,
    sender: '',
    pricePerGibBlock: 1_000_000n,
    volumeBytesMax: 1n << 30n,
    termBlocksMin: 1n,
    termBlocksMax: 10_000n,
    exchange: exchange.chain.address,
    commissionBps: 100,
    expiresAtHeight: 1_000n,
    nonce,
    ...fields,
  };
  return encodeOffer(signOffer(chainId, offer, testSeed));
}

async function postOffers(exchange: TestExchange, host: string, offers: string[], seed = testSeed): Promise<Response> {
  const body = JSON.stringify({ offers });
  const token = createToken(
    chainId,
    createOfferKeyTokenSigner(host, seed),
    { right: 'offers', audience: exchange.chain.address, body: new TextEncoder().encode(body) },
    Date.now() / 1_000,
  );
  return fetch(`${exchange.url}/v1/offers`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Marspace ${token}` },
  });
}

describe('an Exchange that has too few offers', () => {
  it('says what the other Hosts lack: size, room, term, price, region', async () => {
    const exchange = await start();
    await startHostAt(exchange, 'a', { slotBytesMax: 1_024n });
    await startHostAt(exchange, 'b', { quotaBytes: 2_048n });
    await startHostAt(exchange, 'c', { termBlocksMin: 101n });
    await startHostAt(exchange, 'd', { pricePerGibBlock: 10n ** 18n });
    await startHostAt(exchange, 'e');
    const key = await createRich(exchange);
    const ask = async (fields: Record<string, unknown>) =>
      (await (await request(exchange, key, { ...wish, pricePerGibBlockMax: String(10n ** 17n), ...fields })).json()) as {
        offers: unknown[];
        short: Record<string, number>;
      };
    const answer = await waitFor('all profiles', async () => {
      const got = await ask({});
      return got.offers.length === 1 && Object.keys(got.short).length === 4 ? got : undefined;
    });
    expect(answer.short).toEqual({ size: 1, capacity: 1, term: 1, price: 1 });
    expect((await ask({ regions: ['mars'] })).short).toMatchObject({ region: 1 });
  });
});

describe('an Exchange', () => {
  it('brings a request to connected Hosts and their signed offers, bound to the Sender, back', async () => {
    const exchange = await start();
    const hosts = [
      await startHostAt(exchange, 'a'),
      await startHostAt(exchange, 'b'),
      await startHostAt(exchange, 'c', { slotBytesMax: 1_024n }),
    ];
    await waitFor('three Hosts', () => exchange.parts.connections.size === 3);
    await waitFor('their profiles', () =>
      hosts.every(({ chain }) => exchange.parts.connections.list !== undefined && chain.address !== ''),
    );
    const key = await createRich(exchange);
    const offers = await waitFor('two offers', async () => {
      const got = await readOffers(await request(exchange, key));
      return got.length === 2 ? got : undefined;
    });
    expect(new Set(offers.map(({ host }) => host))).toEqual(new Set([hosts[0]!.chain.address, hosts[1]!.chain.address]));
    for (const view of offers) {
      const { offer } = decodeOffer(view.offer);
      expect(offer).toMatchObject({
        sender: key.address,
        volumeBytesMax: 1_048_576n,
        exchange: exchange.chain.address,
        commissionBps: 100,
      });
      expect([view.standing, view.endpoint.startsWith('http://127.0.0.1:'), view.region]).toEqual([false, true, 'eu']);
    }
    const lines = (await (await request(exchange, key, wish, { accept: 'application/x-ndjson' })).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { done?: boolean; hostsAsked?: number });
    expect([lines.length, lines.at(-1)?.done, lines.at(-1)?.hostsAsked]).toEqual([3, true, 2]);
    expect(await readOffers(await request(exchange, key, { ...wish, excludeHosts: [hosts[0]!.chain.address] }))).toHaveLength(1);
    expect(await readOffers(await request(exchange, key, { ...wish, regions: ['us'] }))).toEqual([]);
    expect(await readOffers(await request(exchange, key, { ...wish, pricePerGibBlockMax: '1' }))).toEqual([]);
    // A Host that is connected to an Exchange sends Senders there.
    const direct = await waitFor("the Host's refusal", async () => {
      const host = hosts[0]!;
      const body = JSON.stringify(wish);
      const token = sign(key, { right: 'request', audience: host.chain.address, body: new TextEncoder().encode(body) });
      const answer = await fetch(`${host.url}/v1/requests`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization: `Marspace ${token}` },
      });
      return answer.status === 409 ? answer : undefined;
    });
    expect(await readError(direct)).toBe('409 exchange-available');
  });

  it('answers with standing offers of Hosts that are away, and keeps them over a restart', async () => {
    const exchange = await start();
    const host = (await createKey()).address;
    registerHost(exchange.chain, host, testSeed);
    const posted = (await (
      await postOffers(exchange, host, [makeOffer(exchange, host, 1n), makeOffer(exchange, host, 2n, { pricePerGibBlock: 900_000n })])
    ).json()) as { accepted: string[] };
    expect(posted.accepted).toEqual(['1', '2']);
    const key = await createRich(exchange);
    const [offer, ...others] = await readOffers(await request(exchange, key));
    expect([offer?.standing, offer?.pricePerGibBlock, others.length]).toEqual([true, '900000', 0]);
    const book = (await (await fetch(`${exchange.url}/v1/offers?limit=1`)).json()) as { offers: OfferView[]; next: string };
    const rest = (await (await fetch(`${exchange.url}/v1/offers?limit=1&after=${encodeURIComponent(book.next)}`)).json()) as {
      offers: OfferView[];
      next: string;
    };
    expect([book.offers.length, rest.offers.length, rest.next]).toEqual([1, 1, '']);
    await exchange.stop.stop('restart');
    const again = await start({}, exchange.chain);
    await waitFor('the directory', () => again.parts.directory.find(host));
    expect(await readOffers(await request(again, key))).toHaveLength(1);
    again.chain.advance(2_000n);
    await waitFor('the book empty', () => again.parts.book.size === 0);
    expect(await readOffers(await request(again, key))).toEqual([]);
  });

  it('drops standing offers of silent Hosts and of those that are no longer contractors', async () => {
    const exchange = await start({ standingTtlSeconds: 0 });
    const host = (await createKey()).address;
    registerHost(exchange.chain, host, testSeed);
    await postOffers(exchange, host, [makeOffer(exchange, host, 1n)]);
    await new Promise((resolve) => setTimeout(resolve, 2));
    exchange.chain.advance(10n);
    await waitFor('the book empty', () => exchange.parts.book.size === 0);
    const other = await start({}, exchange.chain);
    await postOffers(other, host, [makeOffer(other, host, 2n)]);
    other.chain.contractors.set(host, { ...other.chain.contractors.get(host)!, status: 'CONTRACTOR_STATUS_QUITTING' });
    other.chain.advance(20n);
    await waitFor('the directory', () => other.parts.directory.find(host) === undefined);
    other.chain.advance(20n);
    await waitFor('the book empty', () => other.parts.book.size === 0);
  });

  it('refuses offers that are forged, foreign, for another Exchange, bound or expired, each alone', async () => {
    const exchange = await start();
    const [host, other] = [(await createKey()).address, (await createKey()).address];
    registerHost(exchange.chain, host, testSeed);
    const good = decodeOffer(makeOffer(exchange, host, 7n));
    const offers = [
      encodeOffer(good),
      encodeOffer({ ...good, offer: { ...good.offer, pricePerGibBlock: 1n } }),
      makeOffer(exchange, other, 8n),
      makeOffer(exchange, host, 9n, { exchange: '' }),
      makeOffer(exchange, host, 10n, { commissionBps: 99 }),
      makeOffer(exchange, host, 11n, { sender: other }),
      makeOffer(exchange, host, 12n, { expiresAtHeight: 3n }),
      'AAAA',
    ];
    const answer = (await (await postOffers(exchange, host, offers)).json()) as { accepted: string[]; refused: { code: string }[] };
    expect(answer.accepted).toEqual(['7']);
    expect(answer.refused.map(({ code }) => code)).toEqual([
      'offer-forged',
      'offer-foreign',
      'offer-unfit',
      'offer-unfit',
      'offer-bound',
      'offer-expired',
      'bad-request',
    ]);
    expect(await readError(await postOffers(exchange, other, []))).toBe('403 not-registered');
    expect(await readError(await postOffers(exchange, host, [], new Uint8Array(32).fill(9)))).toBe('401 token-forged');
  });

  it('keeps at most so many standing offers of a Host, the newest', async () => {
    const exchange = await start({ standingPerHostMax: 3 });
    const host = (await createKey()).address;
    registerHost(exchange.chain, host, testSeed);
    await postOffers(
      exchange,
      host,
      [1n, 2n, 3n, 4n, 5n].map((nonce) => makeOffer(exchange, host, nonce)),
    );
    expect([...exchange.parts.book.list()].map(({ offer }) => offer.nonce)).toEqual([3n, 4n, 5n]);
    expect(exchange.parts.store.listStanding().map(({ nonce }) => nonce)).toEqual([3n, 4n, 5n]);
  });

  it('refuses Senders that the chain does not know, wishes outside its profile, floods, and bans who goes on', async () => {
    const exchange = await start({
      requestsPerSecond: 2,
      callsPerSecond: 1_000,
      slotBytesMin: 2_048n,
      refusalsPerMinuteMax: 12,
      banSeconds: 60,
    });
    expect(await readError(await request(exchange, await createKey()))).toBe('403 unknown-address');
    const key = await createRich(exchange);
    expect(await readError(await request(exchange, key, { ...wish, slotBytes: '1024' }))).toBe('400 bad-request');
    expect(await readError(await request(exchange, key, { ...wish, slots: 0 }))).toBe('400 bad-request');
    const statuses: number[] = [];
    for (let count = 0; count < 6; count++) statuses.push((await request(exchange, key)).status);
    expect(statuses).toContain(429);
    const flooder = await createRich(exchange);
    for (let count = 0; count < 20; count++)
      await fetch(`${exchange.url}/v1/requests`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(await readError(await request(exchange, flooder))).toBe('403 banned');
  });

  it("refuses a Host's hello with a forged, used or misdirected token, and from whom the chain does not know", async () => {
    const exchange = await start();
    const host = (await createKey()).address;
    registerHost(exchange.chain, host, testSeed);
    const hello = (address: string, seed: Uint8Array, audience = exchange.chain.address): string =>
      createToken(chainId, createOfferKeyTokenSigner(address, seed), { right: 'hello', audience }, Date.now() / 1_000);
    const connect = (token: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${exchange.url.replace('http', 'ws')}/v1/hosts/socket`, {
          headers: { authorization: `Marspace ${token}` },
        });
        socket.on('message', (data) => {
          resolve((JSON.parse(String(data)) as { type: string }).type);
          socket.close();
        });
        socket.on('unexpected-response', (_request, response) => {
          resolve(String(response.statusCode));
          socket.terminate();
        });
        socket.on('error', () => undefined);
      });
    const good = hello(host, testSeed);
    expect(await connect(good)).toBe('welcome');
    expect(await connect(good)).toBe('401');
    expect(await connect(hello(host, new Uint8Array(32).fill(9)))).toBe('401');
    expect(await connect(hello(host, testSeed, host))).toBe('403');
    expect(await connect(hello((await createKey()).address, testSeed))).toBe('403');
  });

  it('does not wait longer than asked for a Host that does not answer, and shows its standing offer instead', async () => {
    const exchange = await start();
    const host = (await createKey()).address;
    registerHost(exchange.chain, host, testSeed);
    await postOffers(exchange, host, [makeOffer(exchange, host, 1n)]);
    const token = createToken(
      chainId,
      createOfferKeyTokenSigner(host, testSeed),
      { right: 'hello', audience: exchange.chain.address },
      Date.now() / 1_000,
    );
    const socket = new WebSocket(`${exchange.url.replace('http', 'ws')}/v1/hosts/socket`, {
      headers: { authorization: `Marspace ${token}` },
    });
    await new Promise((resolve) => socket.once('message', resolve));
    socket.send(
      JSON.stringify({
        type: 'profile',
        slotBytesMin: '1',
        slotBytesMax: '10000000',
        termBlocksMin: '1',
        termBlocksMax: '1000',
        pricePerGibBlock: '1',
        freeBytes: '10000000',
      }),
    );
    const key = await createRich(exchange);
    await waitFor(
      'the profile',
      () =>
        [
          ...exchange.parts.connections.list({
            sender: key.address,
            slotBytes: 2_048n,
            slots: 1,
            termBlocks: 10n,
            pricePerGibBlockMax: undefined,
            regions: [],
            excludeHosts: new Set(),
            offersMax: 1,
            collectMs: 0,
          }),
        ].length === 1,
    );
    const asked = new Promise((resolve) => socket.once('message', (data) => resolve(JSON.parse(String(data)))));
    const startedAt = Date.now();
    const offers = await readOffers(await request(exchange, key, { ...wish, collectMs: 100 }));
    expect(await asked).toMatchObject({ type: 'request', sender: key.address, slotBytes: '1048576', termBlocks: '100', answerByMs: 100 });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(95);
    expect(offers.map(({ standing }) => standing)).toEqual([true]);
    socket.send(randomBytes(10));
    expect(
      await new Promise((resolve) => socket.once('message', (data) => resolve((JSON.parse(String(data)) as { type: string }).type))),
    ).toBe('error');
    socket.terminate();
  });
});
