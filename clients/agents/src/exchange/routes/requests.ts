import { PassThrough } from 'node:stream';
import { ProtocolError, readRawBody } from '@marspace/runtime';
import type { FastifyInstance } from 'fastify';
import type { OfferView } from '../../market/offer-view.ts';
import { parseStorageRequest } from '../../market/request.ts';
import type { StorageRequest } from '../../market/request.ts';
import type { Collected } from '../collect-offers.ts';
import { collectOffers } from '../collect-offers.ts';
import type { ExchangeParts } from '../parts.ts';

const NDJSON = 'application/x-ndjson';

/** The Exchange's own usage profile. Throws ProtocolError `bad-request`. */
function checkProfile({ config }: ExchangeParts, request: StorageRequest): void {
  if (request.slotBytes < config.slotBytesMin || request.slotBytes > config.slotBytesMax)
    throw new ProtocolError(
      400,
      'bad-request',
      `This Exchange takes requests for shards of ${config.slotBytesMin} to ${config.slotBytesMax} bytes, not ${request.slotBytes}.`,
    );
  if (request.termBlocks < config.termBlocksMin)
    throw new ProtocolError(
      400,
      'bad-request',
      `This Exchange takes requests for terms from ${config.termBlocksMin} blocks on, not ${request.termBlocks}.`,
    );
}

export function addRequestRoutes(server: FastifyInstance, parts: ExchangeParts): void {
  const seconds = parts.metrics.duration('request_seconds', 'Time from a request to its last offer');
  const shown = parts.metrics.counter('offers_shown_total', 'Offers given to Senders', ['kind']);

  server.post('/v1/requests', async (request, reply) => {
    const claims = parts.tokens.check(request.headers.authorization, 'request', { body: readRawBody(request) });
    parts.tokens.useOnce(claims);
    parts.requests.take(claims.signer);
    const wish = parseStorageRequest(claims.signer, request.body);
    checkProfile(parts, wish);
    if (((await parts.balances.find(claims.signer)) ?? 0n) === 0n)
      throw new ProtocolError(403, 'unknown-address', `${claims.signer} has nothing on this chain.`);
    const requestId = claims.id;
    const end = seconds.startTimer();
    const collect = async (onOffer: (view: OfferView) => void): Promise<Collected> => {
      const collected = await collectOffers(parts, requestId, wish, (view) => {
        shown.inc({ kind: view.standing ? 'standing' : 'answer' });
        onOffer(view);
      });
      end();
      return collected;
    };
    if (request.headers.accept?.includes(NDJSON)) {
      const lines = new PassThrough();
      void collect((view) => void lines.write(`${JSON.stringify(view)}\n`)).then(
        (collected) => lines.end(`${JSON.stringify({ done: true, requestId, ...collected })}\n`),
        (error: unknown) => lines.destroy(error as Error),
      );
      return reply.type(NDJSON).send(lines);
    }
    const offers: OfferView[] = [];
    const collected = await collect((view) => offers.push(view));
    return { requestId, height: (await parts.chain.readHeight()).toString(), offers, ...collected };
  });
}
