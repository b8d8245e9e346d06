import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { computeBlake3, createSliceReader } from '@marspace/codec';
import { createOfferKey } from '../src/offer-key.ts';
import { encodeOffer, type Offer, signOffer } from '../src/offers.ts';
import { encodeReceipt, signReceipt } from '../src/receipts.ts';
import type { OfferView } from '../src/transfer/market-calls.ts';

export const chainId = 'test-1';
export const hostNames = ['mspace1h1', 'mspace1h2', 'mspace1h3', 'mspace1h4', 'mspace1h5'];
export const keys = new Map(hostNames.map((host) => [host, createOfferKey()]));

/** Hosts on loopback that take uploads, sign receipts and serve slices; `lying` ones sign over other bytes than they got. */
export class Market {
  readonly lying = new Set<string>();
  /** What Hosts ask that ask for more than one base unit per GiB and block. */
  readonly prices = new Map<string, bigint>();
  /** Bytes that came, by Host. */
  readonly received = new Map<string, number>();
  /** Whole shards, by deal. */
  readonly shards = new Map<bigint, Uint8Array>();
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
      pricePerGibBlock: this.prices.get(host) ?? 1n,
      volumeBytesMax: 1n << 30n,
      termBlocksMin: 1n,
      termBlocksMax: 1_000n,
      exchange: '',
      commissionBps: 0,
      expiresAtHeight: 500n,
      nonce: 1n,
    };
    const signed = encodeOffer(signOffer(chainId, offer, keys.get(host)!.privateKey));
    const endpoint = this.endpointOf(host);
    const pricePerGibBlock = offer.pricePerGibBlock.toString();
    return { offer: signed, host, endpoint, moniker: host, region: '', pricePerGibBlock, expiresAtHeight: '500', standing: false };
  }

  /** Where a Host answers. */
  endpointOf(host: string): string {
    return `${this.#url}/${host}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, host = '', , kind, id] = (request.url ?? '').split('/');
    if (kind === 'shards') return this.#answerSlice(request.url ?? '', BigInt(id ?? 0), response);
    const pieces: Buffer[] = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    const body = Buffer.concat(pieces);
    if (kind === 'requests') return void response.end(JSON.stringify({ offers: [this.offerOf(host)] }));
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

  async #answerSlice(url: string, dealId: bigint, response: ServerResponse): Promise<void> {
    const shard = this.shards.get(dealId);
    if (!shard) return void response.writeHead(404).end('{"error":{"code":"shard-unknown","message":"unknown"}}');
    const query = new URL(url, 'http://localhost').searchParams;
    const read = createSliceReader((offset, length) => shard.subarray(offset, offset + length), shard.length);
    response.end(await read(Number(query.get('offset')), Number(query.get('length'))));
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
