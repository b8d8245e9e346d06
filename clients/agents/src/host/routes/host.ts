import { ProtocolError, readRawBody } from '@marspace/runtime';
import type { FastifyInstance } from 'fastify';
import { formatOfferView } from '../../market/offer-view.ts';
import { parseStorageRequest } from '../../market/request.ts';
import type { HostParts } from '../parts.ts';

/** Who this Host is, and the direct way to its offers for when no Exchange is up. */
export function addHostRoutes(server: FastifyInstance, parts: HostParts, listConnectedExchanges: () => string[]): void {
  const { chain, config } = parts;

  server.get('/v1/host', async () => {
    const terms = await parts.readTerms();
    return {
      address: chain.address,
      chainId: chain.chainId,
      moniker: config.moniker,
      region: config.region,
      offerKey: Buffer.from(parts.offerKey).toString('base64'),
      pricePerGibBlock: terms.pricePerGibBlock.toString(),
      slotBytesMin: terms.slotBytesMin.toString(),
      slotBytesMax: terms.slotBytesMax.toString(),
      termBlocksMin: terms.termBlocksMin.toString(),
      termBlocksMax: terms.termBlocksMax.toString(),
      freeBytes: (await parts.store.computeFreeBytes()).toString(),
      quotaBytes: parts.store.quotaBytes.toString(),
      exchanges: listConnectedExchanges(),
      height: (await chain.readHeight()).toString(),
    };
  });

  server.post('/v1/requests', async (request) => {
    const claims = parts.tokens.check(request.headers.authorization, 'request', { body: readRawBody(request) });
    parts.tokens.useOnce(claims);
    const connected = listConnectedExchanges();
    if (connected.length > 0)
      throw new ProtocolError(409, 'exchange-available', `This Host answers through Exchanges while one is up: ${connected.join(', ')}.`);
    const wish = parseStorageRequest(claims.signer, request.body);
    const balance = (await parts.balances.find(claims.signer)) ?? 0n;
    if (balance === 0n) throw new ProtocolError(403, 'unknown-address', `${claims.signer} has nothing on this chain.`);
    const requestId = claims.id;
    const height = (await chain.readHeight()).toString();
    const none = { requestId, height, offers: [], hostsAsked: 1 };
    if (wish.excludeHosts.has(chain.address)) return { ...none, short: {} };
    if (wish.regions.length > 0 && !wish.regions.includes(config.region)) return { ...none, short: { region: 1 } };
    const answer = await parts.offers.answer({ ...wish, exchange: '', commissionBps: 0 });
    if ('declined' in answer) return { ...none, short: { [answer.short]: 1 } };
    const contractor = await chain.findContractor(chain.address);
    const offers = contractor === undefined ? [] : [formatOfferView(answer.signed, answer.encoded, contractor, false)];
    return { ...none, offers, short: {} };
  });
}
