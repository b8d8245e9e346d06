import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createOfferKey } from '../offer-key.ts';
import { decodeOffer, encodeOffer, isOfferSignedBy, type Offer, signOffer } from '../offers.ts';
import type { TransferChain } from './chain-port.ts';
import { findOffers } from './find-offers.ts';
import type { OfferRequest } from './market-calls.ts';

const chainId = 'test-1';
const request: OfferRequest = { slotBytes: 1_024n, slots: 3, termBlocks: 100n, pricePerGibBlockMax: 50n, collectMs: 10 };
const keys = new Map(['h1', 'h2', 'h3'].map((host) => [host, createOfferKey()]));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function createOffer(host: string, changes: Partial<Offer> = {}): Offer {
  return {
    host,
    exchange: '',
    commissionBps: 0,
    sender: '',
    pricePerGibBlock: 10n,
    volumeBytesMax: 4_096n,
    termBlocksMin: 1n,
    termBlocksMax: 1_000n,
    expiresAtHeight: 900n,
    nonce: 1n,
    ...changes,
  } as Offer;
}

function createView(host: string, changes: Partial<Offer> = {}, signer = host, network = chainId) {
  const key = keys.get(signer)?.privateKey as Uint8Array;
  const offer = encodeOffer(signOffer(network, createOffer(host, changes), key));
  return {
    offer,
    host,
    endpoint: 'http://evil.example',
    moniker: '',
    region: 'eu',
    pricePerGibBlock: '1',
    expiresAtHeight: '900',
    standing: false,
  };
}

/** A desk that answers every call the same. */
async function serve(status: number, answer: unknown): Promise<{ endpoint: string; calls: string[] }> {
  const calls: string[] = [];
  const server = createServer((incoming, response) => {
    calls.push(incoming.url ?? '');
    incoming.resume().on('end', () => response.writeHead(status).end(typeof answer === 'string' ? answer : JSON.stringify(answer)));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

type Places = Partial<Record<'ROLE_HUB' | 'ROLE_EXCHANGE' | 'ROLE_HOST', Record<string, string>>>;

function createChain(places: Places): TransferChain {
  const contractor = (role: string, address: string, endpoint: string) =>
    ({
      address,
      status: 'CONTRACTOR_STATUS_ACTIVE',
      offerKey: keys.get(address)?.publicKey ?? new Uint8Array(32),
      roles: [{ role, endpoint }],
    }) as never;
  const part: Partial<TransferChain> = {
    chainId,
    address: 'me',
    createToken: () => 'token',
    decodeOffer,
    isOfferGenuine: (signed, key) => isOfferSignedBy(chainId, signed, key),
    listContractors: async (role) =>
      Object.entries(places[role as 'ROLE_HUB'] ?? {}).map(([address, endpoint]) => contractor(role, address, endpoint)),
    findContractor: async (address) => (keys.has(address) ? contractor('ROLE_HOST', address, `http://${address}.real`) : undefined),
  };
  return part as TransferChain;
}

const down = 'http://127.0.0.1:9'; // nothing listens there

describe('offers', () => {
  it('are believed only where chain and signature say it: endpoint and price come from there', async () => {
    const exchange = await serve(200, { offers: [createView('h1')] });
    const found = await findOffers(createChain({ ROLE_EXCHANGE: { x: exchange.endpoint } }), { request, wanted: 1 });
    expect(found).toMatchObject([{ host: 'h1', endpoint: 'http://h1.real', pricePerGibBlock: '10' }]);
  });

  it.each([
    ['forged by another Host', createView('h1', {}, 'h2')],
    ['signed for another chain', createView('h1', {}, 'h1', 'other-1')],
    ['shown under another Host', { ...createView('h1'), host: 'h2' }],
    ['of nobody on the chain', { ...createView('h1', { host: 'nobody' }), host: 'nobody' }],
    ['no offer at all', { ...createView('h1'), offer: 'AAAA' }],
    ['too small', createView('h1', { volumeBytesMax: 1_023n })],
    ['too short', createView('h1', { termBlocksMax: 99n })],
    ['too long', createView('h1', { termBlocksMin: 101n })],
    ['too dear', createView('h1', { pricePerGibBlock: 51n })],
    ['for another Sender', createView('h1', { sender: 'somebody' })],
  ])('%s are dropped, and the others stay', async (_name, bad) => {
    const exchange = await serve(200, { offers: [bad, createView('h3')] });
    const found = await findOffers(createChain({ ROLE_EXCHANGE: { x: exchange.endpoint } }), { request, wanted: 5 });
    expect(found.map(({ host }) => host)).toEqual(['h3']);
  });

  it('come from the second Exchange when the first is down or talks nonsense', async () => {
    for (const first of [
      down,
      (await serve(200, 'nonsense')).endpoint,
      (await serve(200, { offers: 7 })).endpoint,
      (await serve(503, '')).endpoint,
    ]) {
      const second = await serve(200, { offers: [createView('h2')] });
      const failed: string[] = [];
      const chain = createChain({ ROLE_EXCHANGE: { x: first, y: second.endpoint } });
      const found = await findOffers(chain, { request, wanted: 1, onFailed: (desk) => failed.push(desk.address) });
      expect([found.map(({ host }) => host), failed]).toEqual([['h2'], ['x']]);
    }
  });

  it('of the preferred Exchange come first, others are asked only when they are too few', async () => {
    const [first, second] = [await serve(200, { offers: [createView('h1')] }), await serve(200, { offers: [createView('h2')] })];
    const chain = createChain({ ROLE_EXCHANGE: { x: first.endpoint, y: second.endpoint } });
    expect((await findOffers(chain, { request, wanted: 1, preferredExchange: 'y' })).map(({ host }) => host)).toEqual(['h2']);
    expect(first.calls).toEqual([]);
    expect((await findOffers(chain, { request, wanted: 2 })).map(({ host }) => host)).toEqual(['h1', 'h2']);
  });

  it('come from the Exchanges that a Hub lists, also when the first Hub is down', async () => {
    const exchange = await serve(200, { offers: [createView('h1')] });
    const hub = await serve(200, { exchanges: [{ address: 'z', endpoint: exchange.endpoint }] });
    const found = await findOffers(createChain({ ROLE_HUB: { a: down, b: hub.endpoint } }), { request, wanted: 1 });
    expect(found).toHaveLength(1);
  });

  it('come from the Hosts themselves when no Exchange answers, and only then', async () => {
    const [h1, h2] = [await serve(200, { offers: [createView('h1')] }), await serve(200, { offers: [createView('h2')] })];
    const hosts = { h1: h1.endpoint, h2: h2.endpoint };
    const found = await findOffers(createChain({ ROLE_EXCHANGE: { x: down }, ROLE_HOST: hosts }), { request, wanted: 2 });
    expect(found.map(({ host }) => host).sort()).toEqual(['h1', 'h2']);
    const exchange = await serve(200, { offers: [] });
    h1.calls.length = 0;
    expect(await findOffers(createChain({ ROLE_EXCHANGE: { x: exchange.endpoint }, ROLE_HOST: hosts }), { request, wanted: 2 })).toEqual(
      [],
    );
    expect(h1.calls).toEqual([]);
  });

  it('of nobody are an error that says why', async () => {
    await expect(
      findOffers(createChain({ ROLE_EXCHANGE: { x: down }, ROLE_HOST: { h1: down } }), { request, wanted: 1 }),
    ).rejects.toMatchObject({ code: 'no-market' });
    const picky = await serve(400, { error: { code: 'bad-request', message: 'The request has too many slots.' } });
    await expect(findOffers(createChain({ ROLE_EXCHANGE: { x: picky.endpoint } }), { request, wanted: 1 })).rejects.toThrow(
      'too many slots',
    );
  });
});
