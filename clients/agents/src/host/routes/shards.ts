import { Readable } from 'node:stream';
import { ProtocolError } from '@marspace/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CHECK_BYTES, ShardDamaged } from '../store/shard-files.ts';
import type { DealRecord } from '../store/deal-records.ts';
import type { HostParts } from '../parts.ts';

const CHUNK_BYTES = 1_024;
/** 1 MiB, as the codec's SLICE_BYTES_MAX. */
const SLICE_BYTES_MAX = CHECK_BYTES;

interface ByteRange {
  readonly from: number;
  /** The byte after the last. */
  readonly to: number;
}

/** The one range of a Range header; undefined when there is none. Throws ProtocolError `bad-range`. */
export function parseRange(header: string | undefined, bytes: number): ByteRange | undefined {
  if (header === undefined) return undefined;
  const match = /^bytes=([0-9]{0,16})-([0-9]{0,16})$/.exec(header.trim());
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? ''];
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1);
  if (match === null || (first === '' && last === '') || from >= to || from >= bytes) {
    throw new ProtocolError(416, 'bad-range', `The range ${header} does not lie within the shard's ${bytes} bytes.`, {
      'Content-Range': `bytes */${bytes}`,
    });
  }
  return { from, to };
}

function readWhole(value: unknown, name: string): number {
  if (typeof value === 'string' && /^(0|[1-9][0-9]{0,15})$/.test(value)) return Number(value);
  throw new ProtocolError(400, 'bad-request', `The query value ${name} is not a whole number.`);
}

export function addShardRoutes(server: FastifyInstance, parts: HostParts): void {
  const { store, tokens } = parts;
  const served = parts.metrics.counter('served_bytes_total', 'Shard bytes served');

  const authorise = (request: FastifyRequest): DealRecord => {
    const text = (request.params as { dealId: string }).dealId;
    const deal = /^(0|[1-9][0-9]{0,19})$/.test(text) ? store.deals.find(BigInt(text)) : undefined;
    if (deal === undefined) throw new ProtocolError(404, 'deal-unknown', 'This Host holds no shard of such a deal.');
    tokens.checkRead(request.headers.authorization, deal.archiveId, deal.sender);
    if (!store.shards.has(deal.checksum, deal.shardBytes)) throw lostShard();
    return deal;
  };

  /** Slices one after another, each checked before its bytes leave. */
  async function* readRange(deal: DealRecord, { from, to }: ByteRange): AsyncGenerator<Uint8Array> {
    for (let at = from - (from % CHECK_BYTES); at < to; at += CHECK_BYTES) {
      const { bytes } = await noticing(parts, store.shards.readSlice(deal.checksum, at, Math.min(CHECK_BYTES, deal.shardBytes - at)));
      const piece = bytes.subarray(Math.max(0, from - at), Math.min(bytes.length, to - at));
      served.inc(piece.length);
      yield piece;
    }
  }

  const describe = (reply: FastifyReply, deal: DealRecord): FastifyReply =>
    reply
      .type('application/octet-stream')
      .headers({ 'Marspace-Checksum': deal.checksum, 'Accept-Ranges': 'bytes', ETag: `"${deal.checksum}"` });

  server.get('/v1/shards/:dealId', { exposeHeadRoute: false }, async (request, reply) => {
    const deal = authorise(request);
    const range = parseRange(request.headers.range, deal.shardBytes);
    const { from, to } = range ?? { from: 0, to: deal.shardBytes };
    describe(reply, deal).header('Content-Length', String(to - from));
    if (range !== undefined) reply.code(206).header('Content-Range', `bytes ${from}-${to - 1}/${deal.shardBytes}`);
    const pieces = readRange(deal, { from, to });
    // The first piece is read before the status goes out, so that damage there is an answer and not a broken connection.
    const first = await pieces.next();
    return reply.send(Readable.from(prepend(first, pieces), { objectMode: false }));
  });

  server.head('/v1/shards/:dealId', async (request, reply) => {
    const deal = authorise(request);
    return describe(reply, deal).header('Content-Length', String(deal.shardBytes)).send();
  });

  server.get('/v1/shards/:dealId/slice', async (request, reply) => {
    const deal = authorise(request);
    const query = request.query as Record<string, unknown>;
    const [offset, length] = [readWhole(query.offset, 'offset'), readWhole(query.length, 'length')];
    const end = offset + length;
    const isWhole =
      offset % CHUNK_BYTES === 0 &&
      length > 0 &&
      length <= SLICE_BYTES_MAX &&
      (end === deal.shardBytes || (end < deal.shardBytes && length % CHUNK_BYTES === 0));
    if (!isWhole)
      throw new ProtocolError(
        416,
        'bad-range',
        `A slice is whole chunks of 1,024 bytes, at most ${SLICE_BYTES_MAX} bytes, within the shard's ${deal.shardBytes}; offset ${offset} and length ${length} are not.`,
      );
    const { slice } = await noticing(parts, store.shards.readSlice(deal.checksum, offset, length));
    served.inc(length);
    return describe(reply, deal).send(Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength));
  });

  server.get('/v1/shards/:dealId/proof', async (request, reply) => {
    const deal = authorise(request);
    const chunk = readWhole((request.query as Record<string, unknown>).chunk, 'chunk');
    if (chunk * CHUNK_BYTES >= deal.shardBytes)
      throw new ProtocolError(
        416,
        'bad-range',
        `The shard has ${Math.ceil(deal.shardBytes / CHUNK_BYTES)} chunks; chunk ${chunk} is not among them.`,
      );
    const proof = await noticing(parts, store.shards.readChunkProof(deal.checksum, chunk));
    return describe(reply, deal).send(Buffer.from(proof));
  });
}

function lostShard(): ProtocolError {
  return new ProtocolError(410, 'shard-lost', "This Host no longer has the shard's bytes.");
}

/** Damage that a reader meets is noted for the chain, and answered as loss. */
async function noticing<T>(parts: HostParts, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ShardDamaged)) throw error;
    await parts.damage.note(error.checksum, error.message);
    throw lostShard();
  }
}

async function* prepend<T>(first: IteratorResult<T, unknown>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
