import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Deal } from '../../../../proto/gen/modules/storage.ts';
import type { SignedReceipt } from '../receipts.ts';
import { callAgent, readJson } from './agent-http.ts';
import type { TransferChain } from './chain-port.ts';
import { readReceipt } from './check-receipt.ts';
import type { OfferView } from './market-calls.ts';

const callMs = 10_000; // a look at the disk and a signature

/**
 * The receipt of a Host over the shard of a deal that it holds already: what a renewal is opened with. Throws AgentError when the Host refuses, an
 * Error with one sentence when what it gives is not what was agreed.
 */
export async function requestReceipt(
  chain: TransferChain,
  offer: OfferView,
  deal: Pick<Deal, 'id' | 'checksum' | 'shardBytes'>,
  termBlocks: bigint,
  signal?: AbortSignal,
): Promise<SignedReceipt> {
  const bytes = utf8ToBytes(JSON.stringify({ dealId: deal.id.toString(), offer: offer.offer, termBlocks: termBlocks.toString() }));
  const token = chain.createToken({ right: 'request', audience: offer.host, body: bytes });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await callAgent(offer.endpoint, '/v1/receipts', { method: 'POST', token, bytes, headers, timeoutMs: callMs, signal });
  const { receipt } = readJson<{ receipt?: string }>(offer.endpoint, answer);
  const { checksum, shardBytes } = deal;
  return readReceipt(chain, receipt, { offer: offer.offer, checksum, shardBytes, termBlocks });
}
