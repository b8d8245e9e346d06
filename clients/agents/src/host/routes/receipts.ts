import { ProtocolError, readRawBody } from '@marspace/runtime';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { decimal, parseBody } from '../../market/request.ts';
import { checkOffer, checkPayer, decodeRefusing } from '../accept-upload.ts';
import type { HostParts } from '../parts.ts';
import { subjectOfDeal } from '../store/receipt-records.ts';

const renewalBody = z.object({ dealId: decimal, offer: z.string().max(1_024), termBlocks: decimal });

/** Receipts over shards that are here already: for renewals. docs/spec/agent-protocol.md, section 5. */
export function addReceiptRoutes(server: FastifyInstance, parts: HostParts): void {
  const { store, tokens } = parts;

  server.post('/v1/receipts', async (request) => {
    const claims = tokens.check(request.headers.authorization, 'request', { body: readRawBody(request) });
    tokens.useOnce(claims);
    const body = parseBody(renewalBody, request.body);
    const deal = store.deals.find(body.dealId);
    if (deal === undefined || deal.sender !== claims.signer)
      throw new ProtocolError(404, 'deal-unknown', 'This Host holds no shard of such a deal of this Sender.');
    if (!store.shards.has(deal.checksum, deal.shardBytes))
      throw new ProtocolError(410, 'shard-lost', "This Host no longer has the shard's bytes.");
    const signed = decodeRefusing(body.offer);
    await checkOffer(parts, signed, claims.signer, body.termBlocks);
    const { offer } = signed;
    if (BigInt(deal.shardBytes) > offer.volumeBytesMax)
      throw new ProtocolError(413, 'volume-exceeded', `The offer is for ${offer.volumeBytesMax} bytes, the shard has ${deal.shardBytes}.`);
    await checkPayer(parts, claims.signer, signed, BigInt(deal.shardBytes), body.termBlocks);
    const { sender, checksum, shardBytes } = deal;
    const subject = subjectOfDeal(deal.dealId, offer.nonce);
    return { receipt: await parts.receipts.give({ subject, sender, checksum, shardBytes, offer }) };
  });
}
