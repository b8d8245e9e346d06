import { callAgent, readJson } from './agent-http.ts';
import { readShortfalls, type Shortfalls } from './shortfall.ts';

const shortCallMs = 5_000;
const requestMarginMs = 5_000; // over the collecting time: an Exchange that needs longer counts as down

/** An Exchange as a Hub lists it. */
export interface ExchangeEntry {
  address: string;
  endpoint: string;
  region: string;
  moniker: string;
  latencyMs: number;
}

/** An offer as an Exchange shows it; `offer` is the signed one, the rest repeats it or the chain. */
export interface OfferView {
  /** base64 of `marspace.storage.v1.SignedOffer`. */
  offer: string;
  host: string;
  endpoint: string;
  moniker: string;
  region: string;
  pricePerGibBlock: string;
  expiresAtHeight: string;
  standing: boolean;
}

/** What a Sender asks an Exchange for. */
export interface OfferRequest {
  slotBytes: bigint;
  slots: number;
  termBlocks: bigint;
  pricePerGibBlockMax?: bigint | undefined;
  regions?: string[] | undefined;
  excludeHosts?: string[] | undefined;
  collectMs: number;
}

/** The Exchanges that a Hub says are up, nearest first. */
export async function listExchanges(hub: string, count: number, signal?: AbortSignal): Promise<ExchangeEntry[]> {
  const response = await callAgent(hub, `/v1/exchanges?count=${count}`, { timeoutMs: shortCallMs, signal });
  return readJson<{ exchanges: ExchangeEntry[] }>(hub, response).exchanges;
}

/** The body of a request for offers; its token is bound to these very bytes. */
export function encodeOfferRequest(request: OfferRequest): string {
  return JSON.stringify({
    slotBytes: request.slotBytes.toString(),
    slots: request.slots,
    termBlocks: request.termBlocks.toString(),
    pricePerGibBlockMax: request.pricePerGibBlockMax?.toString(),
    regions: request.regions,
    excludeHosts: request.excludeHosts,
    collectMs: request.collectMs,
  });
}

/** Sends a request for offers to an Exchange, or to a Host when no Exchange answers; also what those lacked who gave none. */
export async function requestOffers(
  endpoint: string,
  bytes: Uint8Array,
  token: string,
  collectMs: number,
  signal?: AbortSignal,
): Promise<{ offers: OfferView[]; short: Shortfalls }> {
  const headers = { 'Content-Type': 'application/json' };
  const call = { method: 'POST' as const, token, bytes, headers, timeoutMs: collectMs + requestMarginMs, signal };
  const answer = readJson<{ offers: OfferView[]; short?: unknown }>(endpoint, await callAgent(endpoint, '/v1/requests', call));
  return { offers: answer.offers, short: readShortfalls(answer.short) };
}
