import type { Readable } from 'node:stream';
import { ProtocolError } from '@marspace/runtime';
import { decodeOffer, isOfferSignedBy } from '@marspace/sdk';
import type { SignedOffer } from '@marspace/sdk';
import { computePrice } from '@marspace/storage/rules';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decimal, parseBody } from '../../market/request.ts';
import type { HostParts } from '../parts.ts';
import type { Upload } from '../store/uploads.ts';

/** The chain is some blocks further when the archive is opened. */
const EXPIRY_MARGIN_BLOCKS = 5n;
const MILLISECONDS = 1_000;

const uploadId = z.string().regex(/^[0-9a-f]{32}$/, 'wants 32 hex digits');
const createBody = z.object({
  uploadId,
  offer: z.string().max(1_024),
  shardBytes: decimal.refine((bytes) => bytes > 0n && bytes <= BigInt(Number.MAX_SAFE_INTEGER), 'wants 1 to 2^53 - 1 bytes'),
  termBlocks: decimal,
});
type CreateBody = z.output<typeof createBody>;

function formatUpload(parts: HostParts, { record, receivedBytes }: Upload): Record<string, unknown> {
  const deal =
    record.checksum === undefined
      ? undefined
      : parts.store.deals.list().find((candidate) => candidate.checksum === record.checksum && candidate.sender === record.sender);
  return {
    uploadId: record.uploadId,
    receivedBytes: String(receivedBytes),
    shardBytes: String(record.shardBytes),
    complete: record.checksum !== undefined,
    checksum: record.checksum,
    expiresAt: computeExpiry(parts, record.touchedAtMs),
    dealId: deal?.dealId.toString(),
  };
}

function computeExpiry(parts: HostParts, touchedAtMs: number): number {
  return Math.floor(touchedAtMs / MILLISECONDS) + parts.config.uploadTtlSeconds;
}

/** The checks of docs/spec/agent-protocol.md, section 5. Throws ProtocolError. */
async function checkOffer(parts: HostParts, { offer, signature }: SignedOffer, sender: string, body: CreateBody): Promise<void> {
  const { chain } = parts;
  if (offer.host !== chain.address)
    throw new ProtocolError(422, 'offer-foreign', `The offer is of ${offer.host}, this Host is ${chain.address}.`);
  if (!isOfferSignedBy(chain.chainId, { offer, signature }, parts.offerKey))
    throw new ProtocolError(422, 'offer-forged', "The offer is not signed by this Host's offer key.");
  if (offer.sender !== '' && offer.sender !== sender)
    throw new ProtocolError(422, 'offer-bound', `The offer is for ${offer.sender}, the token is signed by ${sender}.`);
  if (body.termBlocks < offer.termBlocksMin || body.termBlocks > offer.termBlocksMax)
    throw new ProtocolError(
      422,
      'offer-unfit',
      `The offer is for terms of ${offer.termBlocksMin} to ${offer.termBlocksMax} blocks, not ${body.termBlocks}.`,
    );
  const height = await chain.readHeight();
  if (height + EXPIRY_MARGIN_BLOCKS > offer.expiresAtHeight)
    throw new ProtocolError(
      410,
      'offer-expired',
      `The offer is good up to height ${offer.expiresAtHeight} and the chain is at ${height}; ask for a fresh one.`,
    );
}

/** What this Host still has room for: under the offer, for this Sender, on the disk. Throws ProtocolError. */
async function checkRoom(parts: HostParts, { offer }: SignedOffer, sender: string, shardBytes: bigint): Promise<void> {
  const { config, store } = parts;
  const uploads = store.uploads.list();
  const underOffer = uploads
    .filter(({ record }) => record.offerNonce === offer.nonce)
    .reduce((sum, { record }) => sum + BigInt(record.shardBytes), 0n);
  if (underOffer + shardBytes > offer.volumeBytesMax)
    throw new ProtocolError(
      413,
      'volume-exceeded',
      `The offer is for ${offer.volumeBytesMax} bytes, of which ${underOffer} are uploaded already; ${shardBytes} more do not fit.`,
    );
  const unopened = BigInt(store.uploads.computeUnopenedBytes(sender));
  if (unopened + shardBytes > config.unopenedBytesMax)
    throw new ProtocolError(
      507,
      'quota-full',
      `This Sender has ${unopened} bytes here that no deal has taken; ${config.unopenedBytesMax} are allowed.`,
    );
  if (uploads.filter(({ record }) => record.checksum === undefined).length >= config.uploadsMax)
    throw new ProtocolError(507, 'quota-full', `This Host takes ${config.uploadsMax} uploads at once and has them.`);
  const free = await store.computeFreeBytes();
  if (shardBytes > free) throw new ProtocolError(507, 'quota-full', `This Host has ${free} bytes left, ${shardBytes} are wanted.`);
}

/** That the Sender is somebody on chain and has the money. Throws ProtocolError. */
async function checkPayer(parts: HostParts, sender: string, { offer }: SignedOffer, body: CreateBody): Promise<void> {
  const price = computePrice(body.shardBytes, body.termBlocks, offer.pricePerGibBlock);
  const balance = (await parts.balances.find(sender)) ?? 0n;
  if (balance === 0n) throw new ProtocolError(403, 'unknown-address', `${sender} has nothing on this chain.`);
  if (balance < price) throw new ProtocolError(402, 'cannot-pay', `The slot costs ${price} base units and ${sender} has ${balance}.`);
}

function readOffset(request: FastifyRequest): number {
  const header = request.headers['upload-offset'];
  if (typeof header === 'string' && /^(0|[1-9][0-9]{0,15})$/.test(header)) return Number(header);
  throw new ProtocolError(400, 'bad-request', 'The header Upload-Offset is missing: the byte that the body begins with.');
}

export function addUploadRoutes(server: FastifyInstance, parts: HostParts): void {
  const { store, tokens } = parts;
  const received = parts.metrics.counter('upload_bytes_total', 'Bytes received in uploads');
  /** Room is looked at and taken by one upload at a time. */
  let creating: Promise<unknown> = Promise.resolve();

  const authorise = (request: FastifyRequest): { id: string; sender: string } => {
    const id = parseBody(uploadId, (request.params as { id: string }).id);
    return { id, sender: tokens.check(request.headers.authorization, 'upload', { uploadId: id }).signer };
  };
  const require = (id: string, sender: string): Upload => {
    const upload = store.uploads.find(id);
    if (upload === undefined || upload.record.sender !== sender)
      throw new ProtocolError(404, 'upload-unknown', 'This Host knows no such upload, or it has expired.');
    return upload;
  };

  async function create(body: CreateBody, sender: string): Promise<{ upload: Upload; isNew: boolean }> {
    const signed = decodeRefusing(body.offer);
    const record = {
      uploadId: body.uploadId,
      sender,
      offerNonce: signed.offer.nonce,
      shardBytes: Number(body.shardBytes),
      termBlocks: body.termBlocks,
      touchedAtMs: parts.clock.nowMs(),
    };
    if (store.uploads.find(body.uploadId) === undefined) {
      if (!parts.standing.isRegistered || parts.standing.isSuspended)
        throw new ProtocolError(503, 'stopping', 'This Host takes no new work now.', { 'Retry-After': '5' });
      await checkOffer(parts, signed, sender, body);
      await checkPayer(parts, sender, signed, body);
      await checkRoom(parts, signed, sender, body.shardBytes);
    }
    return store.uploads.create(record);
  }

  server.post('/v1/uploads', async (request, reply) => {
    const body = parseBody(createBody, request.body);
    const { signer } = tokens.check(request.headers.authorization, 'upload', { uploadId: body.uploadId });
    const work = creating.then(() => create(body, signer));
    creating = work.catch(() => undefined);
    const { upload, isNew } = await work;
    return reply.code(isNew ? 201 : 200).send(formatUpload(parts, upload));
  });

  server.get('/v1/uploads/:id', { exposeHeadRoute: false }, async (request) => {
    const { id, sender } = authorise(request);
    return formatUpload(parts, require(id, sender));
  });

  server.head('/v1/uploads/:id', async (request, reply) => {
    const { id, sender } = authorise(request);
    const { record, receivedBytes } = require(id, sender);
    return reply
      .code(204)
      .headers({
        'Upload-Offset': String(receivedBytes),
        'Upload-Length': String(record.shardBytes),
        'Upload-Expires': String(computeExpiry(parts, record.touchedAtMs)),
      })
      .send();
  });

  server.put('/v1/uploads/:id', { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request) => {
    const { id, sender } = authorise(request);
    const before = require(id, sender).receivedBytes;
    const offset = readOffset(request);
    const { socket } = request.raw;
    const cutOff = (): void => void request.raw.destroy();
    socket.setTimeout(parts.config.uploadIdleSeconds * MILLISECONDS, cutOff);
    try {
      const upload = await store.uploads.append(id, offset, request.body as Readable);
      return formatUpload(parts, upload);
    } finally {
      // The connection serves further calls: neither the timer nor its listener may stay.
      socket.setTimeout(0, cutOff);
      received.inc(Math.max(0, (store.uploads.find(id)?.receivedBytes ?? before) - before));
    }
  });

  server.delete('/v1/uploads/:id', async (request, reply) => {
    const { id, sender } = authorise(request);
    if (store.uploads.find(id)?.record.sender === sender) await store.uploads.remove(id);
    return reply.code(204).send();
  });
}

function decodeRefusing(text: string): SignedOffer {
  try {
    return decodeOffer(text);
  } catch {
    throw new ProtocolError(400, 'bad-request', 'The offer is not base64 of a signed offer.');
  }
}
