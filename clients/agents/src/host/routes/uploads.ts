import type { Readable } from 'node:stream';
import { ProtocolError } from '@marspace/runtime';
import { decodeOffer } from '@marspace/sdk';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decimal, parseBody } from '../../market/request.ts';
import { acceptUpload } from '../accept-upload.ts';
import type { HostParts } from '../parts.ts';
import { subjectOfUpload } from '../store/receipt-records.ts';
import type { UploadRecord } from '../store/upload-records.ts';
import type { Upload } from '../store/uploads.ts';

const MILLISECONDS = 1_000;

const uploadId = z.string().regex(/^[0-9a-f]{32}$/, 'wants 32 hex digits');
const createBody = z.object({
  uploadId,
  offer: z.string().max(1_024),
  shardBytes: decimal.refine((bytes) => bytes > 0n && bytes <= BigInt(Number.MAX_SAFE_INTEGER), 'wants 1 to 2^53 - 1 bytes'),
  termBlocks: decimal,
});

/** Where the upload stands; of a complete one the receipt over the bytes that came. Throws ProtocolError where none can be given. */
async function formatUpload(parts: HostParts, { record, receivedBytes }: Upload): Promise<Record<string, unknown>> {
  return {
    uploadId: record.uploadId,
    receivedBytes: String(receivedBytes),
    shardBytes: String(record.shardBytes),
    complete: record.checksum !== undefined,
    checksum: record.checksum,
    receipt: await giveReceipt(parts, record),
    expiresAt: computeExpiry(parts, record.touchedAtMs),
  };
}

async function giveReceipt(parts: HostParts, record: UploadRecord): Promise<string | undefined> {
  const { uploadId, sender, checksum, shardBytes } = record;
  if (checksum === undefined) return undefined;
  const { offer } = decodeOffer(record.offer);
  return parts.receipts.give({ subject: subjectOfUpload(uploadId), sender, checksum, shardBytes, offer });
}

function computeExpiry(parts: HostParts, touchedAtMs: number): number {
  return Math.floor(touchedAtMs / MILLISECONDS) + parts.config.uploadTtlSeconds;
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

  server.post('/v1/uploads', async (request, reply) => {
    const body = parseBody(createBody, request.body);
    const { signer } = tokens.check(request.headers.authorization, 'upload', { uploadId: body.uploadId });
    const work = creating.then(() => acceptUpload(parts, body, signer));
    creating = work.catch(() => undefined);
    const { upload, isNew } = await work;
    return reply.code(isNew ? 201 : 200).send(await formatUpload(parts, upload));
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
      return await formatUpload(parts, upload);
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
