import { ProtocolError, readRawBody } from '@marspace/runtime';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { formatOfferView } from '../../market/offer-view.ts';
import { parseBody } from '../../market/request.ts';
import { STANDING_PER_MESSAGE_MAX } from '../../market/socket-messages.ts';
import type { ExchangeParts } from '../parts.ts';
import { takeStandingOffers } from '../standing-offers.ts';
import { authoriseHost } from './sockets.ts';

const PAGE_OFFERS_MAX = 500;
const PAGE_OFFERS = 100;
const offersBody = z.object({ offers: z.array(z.string().max(1_024)).max(STANDING_PER_MESSAGE_MAX) });

/** The public book, offers by HTTP for Hosts that are not always on, and who this Exchange is. */
export function addBookRoutes(server: FastifyInstance, parts: ExchangeParts): void {
  const { chain, config, book, directory } = parts;

  server.get('/v1/exchange', async () => ({
    address: chain.address,
    chainId: chain.chainId,
    moniker: config.moniker,
    region: config.region,
    commissionBps: parts.commissionBps,
    profile: {
      slotBytesMin: config.slotBytesMin.toString(),
      slotBytesMax: config.slotBytesMax.toString(),
      termBlocksMin: config.termBlocksMin.toString(),
      regions: config.regions,
    },
    hostsConnected: parts.connections.size,
    standingOffers: book.size,
    height: (await chain.readHeight()).toString(),
  }));

  server.get('/v1/offers', async (request) => {
    const query = request.query as Record<string, string | undefined>;
    const limit = Number(query.limit ?? PAGE_OFFERS);
    if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_OFFERS_MAX)
      throw new ProtocolError(400, 'bad-request', `The limit is ${query.limit}; 1 to ${PAGE_OFFERS_MAX} is wanted.`);
    const after = query.after ?? '';
    const named = [...book.list()].map((entry) => ({
      entry,
      cursor: `${entry.offer.host}/${entry.offer.nonce.toString().padStart(20, '0')}`,
    }));
    const rest = named.filter(({ cursor }) => cursor > after).sort((a, b) => (a.cursor < b.cursor ? -1 : 1));
    const page = rest.slice(0, limit);
    const offers = page.flatMap(({ entry }) => {
      const contractor = directory.find(entry.offer.host);
      return contractor === undefined
        ? []
        : [formatOfferView({ offer: entry.offer, signature: new Uint8Array() }, entry.encoded, contractor, true)];
    });
    return { offers, next: rest.length > limit ? page.at(-1)!.cursor : '' };
  });

  server.post('/v1/offers', async (request) => {
    const contractor = await authoriseHost(parts, request.headers.authorization, 'offers', readRawBody(request));
    parts.lastSeenMs.set(contractor.address, parts.clock.nowMs());
    const { offers } = parseBody(offersBody, request.body);
    const results = await takeStandingOffers(parts, contractor, offers);
    return {
      accepted: results.flatMap((result) => ('code' in result ? [] : [result.nonce.toString()])),
      refused: results.flatMap((result) =>
        'code' in result ? [{ nonce: result.nonce?.toString() ?? '', code: result.code, message: result.message }] : [],
      ),
    };
  });
}
