import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { computeBlake3, createEnvelope } from '@marspace/codec';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChainUnavailable, TxError } from '../errors.ts';
import { createOfferKey } from '../offer-key.ts';
import { encodeOffer, type Offer, signOffer } from '../offers.ts';
import { encodeReceipt, signReceipt } from '../receipts.ts';
import type { TransferChain } from './chain-port.ts';
import type { OfferView } from './market-calls.ts';
import { put } from './put.ts';
import type { JournalStore, PutEvent, PutJournal } from './put-types.ts';
import { planSlot } from './upload-slots.ts';

const chainId = 'test-1';
const termBlocks = 100n;
const source = {
  bytes: 3_000,
  stamp: 's',
  async *open() {
    yield new Uint8Array(3_000).fill(5);
  },
};
const hostNames = ['mspace1h1', 'mspace1h2', 'mspace1h3', 'mspace1h4'];
const keys = new Map(hostNames.map((host) => [host, createOfferKey()]));

type Fields = Parameters<TransferChain['openArchive']>[0];

/** Hosts on loopback that take uploads and sign receipts; `lying` ones sign over other bytes than they got. */
class Market {
  readonly lying = new Set<string>();
  /** Bytes that came, by Host. */
  readonly received = new Map<string, number>();
  readonly #uploads = new Map<string, { shardBytes: number; bytes: Buffer }>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #url = '';
  #number = 1n;

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  offerOf(host: string): OfferView {
    const offer: Offer = {
      host,
      sender: 'alice',
      pricePerGibBlock: 1n,
      volumeBytesMax: 1n << 30n,
      termBlocksMin: 1n,
      termBlocksMax: 1_000n,
      exchange: '',
      commissionBps: 0,
      expiresAtHeight: 500n,
      nonce: 1n,
    };
    const signed = encodeOffer(signOffer(chainId, offer, keys.get(host)!.privateKey));
    const endpoint = `${this.#url}/${host}`;
    return { offer: signed, host, endpoint, moniker: host, region: '', pricePerGibBlock: '1', expiresAtHeight: '500', standing: false };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, host = '', , , id] = (request.url ?? '').split('/');
    const pieces: Buffer[] = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    const body = Buffer.concat(pieces);
    if (request.method === 'POST') {
      const { uploadId, shardBytes } = JSON.parse(body.toString()) as { uploadId: string; shardBytes: string };
      if (!this.#uploads.has(uploadId)) this.#uploads.set(uploadId, { shardBytes: Number(shardBytes), bytes: Buffer.alloc(0) });
      return void response.end(this.#view(host, uploadId));
    }
    const upload = this.#uploads.get(id ?? '');
    if (!upload) return void response.writeHead(404).end('{"error":{"code":"upload-unknown","message":"unknown"}}');
    if (request.method === 'PUT') {
      upload.bytes = Buffer.concat([upload.bytes, body]);
      this.received.set(host, (this.received.get(host) ?? 0) + body.length);
    }
    if (request.method === 'DELETE') this.#uploads.delete(id ?? '');
    response.end(request.method === 'DELETE' ? '' : this.#view(host, id ?? ''));
  }

  #view(host: string, uploadId: string): string {
    const { shardBytes, bytes } = this.#uploads.get(uploadId)!;
    const complete = bytes.length === shardBytes;
    const checksum = computeBlake3(this.lying.has(host) ? new Uint8Array(bytes.length) : bytes);
    return JSON.stringify({
      uploadId,
      receivedBytes: String(bytes.length),
      shardBytes: String(shardBytes),
      complete,
      expiresAt: 0,
      ...(complete ? { checksum: Buffer.from(checksum).toString('hex'), receipt: this.#sign(host, checksum, shardBytes) } : {}),
    });
  }

  #sign(host: string, checksum: Uint8Array, shardBytes: number): string {
    const terms = { pricePerGibBlock: 1n, termBlocksMin: 1n, termBlocksMax: 1_000n, exchange: '', commissionBps: 0 };
    const number = this.#number++;
    const receipt = { ...terms, host, sender: 'alice', checksum, shardBytes: BigInt(shardBytes), number, validUntilHeight: 1_000n };
    return encodeReceipt(signReceipt(chainId, receipt, keys.get(host)!.privateKey));
  }
}

let market: Market;

beforeEach(async () => {
  market = new Market();
  await market.start();
});
afterEach(() => market.stop());

/** A chain that answers each opening with the next of `outcomes`: an error, or success. */
function createChain(outcomes: (Error | undefined)[], opened: Fields[]): TransferChain {
  const chain: Partial<TransferChain> = {
    chainId,
    address: 'alice',
    createToken: () => 'token',
    height: async () => 10n,
    listArchives: async () => [],
    findContractor: async (host) => ({ offerKey: keys.get(host)!.publicKey }) as never,
    openArchive: async (fields) => {
      opened.push(fields);
      const outcome = outcomes.shift();
      if (outcome) throw outcome;
      return { archiveId: 7n, dealIds: [], paidAmount: 5n, tx: { hash: 'h', height: 11, gasUsed: 1n } };
    },
  };
  return chain as TransferChain;
}

/** A journal of a put that is planned and has sent nothing yet. */
async function planned(): Promise<{ store: JournalStore; saved: () => PutJournal }> {
  const envelope = await createEnvelope({ recipients: [await identityToRecipient(await generateIdentity())] });
  const offers = hostNames.map((host) => market.offerOf(host));
  let journal: PutJournal = {
    version: 1,
    sourceBytes: source.bytes,
    sourceStamp: source.stamp,
    envelope,
    code: { dataShards: 2, parityShards: 1 },
    termBlocks: termBlocks.toString(),
    slots: offers.slice(0, 3).map((offer, slot) => planSlot(slot, offer)),
    spares: offers.slice(3),
  };
  const store: JournalStore = {
    load: async () => structuredClone(journal),
    save: async (next) => {
      journal = structuredClone(next);
    },
    remove: async () => undefined,
  };
  return { store, saved: () => journal };
}

async function run(chain: TransferChain, journal: JournalStore): Promise<{ events: PutEvent[]; hosts: string[] | undefined }> {
  const events: PutEvent[] = [];
  const { envelope } = (await journal.load())!;
  const done = await put({ chain, source, envelope, journal, termBlocks, onEvent: (event) => events.push(event) });
  return { events, hosts: done?.hosts };
}

const hostsOf = (fields: Fields | undefined): string[] => (fields?.slots ?? []).map(({ receipt }) => receipt.receipt.host);
const numbersOf = (fields: Fields | undefined): bigint[] => (fields?.slots ?? []).map(({ receipt }) => receipt.receipt.number);

describe('a put', () => {
  it('opens with the receipt of every Host and the checksums that it computed', async () => {
    const opened: Fields[] = [];
    const { events, hosts } = await run(createChain([], opened), (await planned()).store);
    expect([hosts, hostsOf(opened[0])]).toEqual([hostNames.slice(0, 3), hostNames.slice(0, 3)]);
    const uploaded = events.find((event) => event.type === 'uploaded');
    expect(opened[0]?.slots.map(({ checksum }) => Buffer.from(checksum).toString('hex'))).toEqual(uploaded?.checksums);
    expect(events.filter((event) => event.type === 'received')).toHaveLength(3);
  });

  it('gives the slot of a Host that promised more than it has to a spare, names it, and sends the others nothing again', async () => {
    const opened: Fields[] = [];
    const tooSmall = new TxError({ codespace: 'escrow', code: 9, log: `${hostNames[1]} has 0 amasp free, wanted 5` });
    const { events, hosts } = await run(createChain([tooSmall], opened), (await planned()).store);
    expect(hosts).toEqual([hostNames[0], hostNames[3], hostNames[2]]);
    expect(opened).toHaveLength(2);
    const [first, second] = opened.map(numbersOf);
    expect([second?.[0], second?.[2]]).toEqual([first?.[0], first?.[2]]);
    expect(events.find((event) => event.type === 'replaced')).toMatchObject({ slot: 1, host: hostNames[1], by: hostNames[3] });
    expect(new Set([...market.received.values()]).size).toBe(1);
  });

  it('gives the slot of a Host that signed over other bytes to a spare', async () => {
    market.lying.add(hostNames[2] as string);
    const opened: Fields[] = [];
    const { hosts } = await run(createChain([], opened), (await planned()).store);
    expect([hosts, opened.length]).toEqual([[hostNames[0], hostNames[1], hostNames[3]], 1]);
  });

  it('stopped before its opening goes on with the receipts that it has: nothing is sent again', async () => {
    const opened: Fields[] = [];
    const { store } = await planned();
    const down = new ChainUnavailable(['memory'], 0, 'it is down');
    await expect(run(createChain([down], opened), store)).rejects.toThrow(down.message);
    const sent = new Map(market.received);
    await run(createChain([], opened), store);
    expect(market.received).toEqual(sent);
    expect(numbersOf(opened[1])).toEqual(numbersOf(opened[0]));
  });

  it('does not replace a Host whose receipt was used: an earlier opening went through', async () => {
    const used = new TxError({ codespace: 'storage', code: 22, log: `receipt 1 of ${hostNames[0]} has opened a deal already` });
    const opened: Fields[] = [];
    await expect(run(createChain([used], opened), (await planned()).store)).rejects.toThrow('ReceiptUsed');
    expect(opened).toHaveLength(1);
  });
});
