import { randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SignedOffer } from '../../../../proto/gen/modules/storage.ts';
import { QueryError } from '../errors.ts';
import { AgentError } from './agent-http.ts';
import { findEndpoint, type TransferChain } from './chain-port.ts';
import { encodeOfferRequest, listExchanges, type OfferRequest, type OfferView, requestOffers } from './market-calls.ts';
import type { Shortfalls } from './shortfall.ts';
import { TransferError } from './transfer-error.ts';

const exchangesPerHub = 2; // the one to use and its second choice
const directHostsAtOnce = 16; // arbitrary: enough for the widest code chosen by itself

/** Somebody who answers requests for offers. */
interface Desk {
  kind: 'exchange' | 'host';
  address: string;
  endpoint: string;
}

export interface FindOffersOptions {
  request: OfferRequest;
  /** Offers of different Hosts that are enough to stop asking. */
  wanted: number;
  /** Addresses of Exchanges to try first; all others follow. */
  preferredExchange?: string | undefined;
  /** With what the Hosts lacked that gave no offer. */
  onAsked?: (desk: Desk, offers: number, short: Shortfalls) => void;
  onFailed?: (desk: Desk, reason: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Offers for a request, one per Host, each checked against its Host's offer key on chain: from the nearest Exchange, then the next,
 * and from the Hosts themselves when no Exchange answers. Throws TransferError `no-market` when nobody answers.
 */
export async function findOffers(chain: TransferChain, options: FindOffersOptions): Promise<OfferView[]> {
  const byHost = new Map<string, OfferView>();
  const failures: AgentError[] = [];
  let answered = 0;
  const ask = async (desk: Desk): Promise<void> => {
    const failure = await askDesk(chain, desk, options, byHost);
    if (failure) failures.push(failure);
    else answered += 1;
  };
  for (const desk of await listExchangeDesks(chain, options)) {
    await ask(desk);
    if (byHost.size >= options.wanted) return [...byHost.values()];
  }
  const refusal = failures.find(isRefusal);
  if (answered === 0 && !refusal)
    await Promise.all(
      shuffle(await listHostDesks(chain))
        .slice(0, directHostsAtOnce)
        .map(ask),
    );
  if (answered > 0) return [...byHost.values()];
  throw new TransferError(
    'no-market',
    refusal
      ? `No Exchange takes this request: ${refusal.message}`
      : 'No Exchange and no Host answers: nobody on this chain can be asked for offers now.',
  );
}

/** Whether a peer is up and will not take such a request, so that asking others the same is no way out. */
function isRefusal(failure: AgentError): boolean {
  return failure.status >= 400 && failure.status < 500 && failure.status !== 429;
}

/** In random order, so that no Host is asked more often than another. */
function shuffle<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, turn: new DataView(randomBytes(4).buffer).getUint32(0) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ item }) => item);
}

/** Exchanges as the Hubs list them, nearest first, then those known only by the chain. */
async function listExchangeDesks(chain: TransferChain, options: FindOffersOptions): Promise<Desk[]> {
  const desks = new Map<string, Desk>();
  for (const hub of await chain.listContractors('ROLE_HUB')) {
    const endpoint = findEndpoint(hub, 'ROLE_HUB');
    const entries = endpoint ? await listExchanges(endpoint, exchangesPerHub, options.signal).catch(() => []) : [];
    for (const entry of entries) desks.set(entry.address, { kind: 'exchange', address: entry.address, endpoint: entry.endpoint });
    if (entries.length > 0) break;
  }
  for (const contractor of await chain.listContractors('ROLE_EXCHANGE')) {
    const endpoint = findEndpoint(contractor, 'ROLE_EXCHANGE');
    if (endpoint && !desks.has(contractor.address))
      desks.set(contractor.address, { kind: 'exchange', address: contractor.address, endpoint });
  }
  const preferred = options.preferredExchange && desks.get(options.preferredExchange);
  const rest = [...desks.values()].filter((desk) => desk !== preferred);
  return preferred ? [preferred, ...rest] : rest;
}

async function listHostDesks(chain: TransferChain): Promise<Desk[]> {
  const hosts = await chain.listContractors('ROLE_HOST');
  return hosts.flatMap((host) => {
    const endpoint = findEndpoint(host, 'ROLE_HOST');
    return endpoint ? [{ kind: 'host' as const, address: host.address, endpoint }] : [];
  });
}

/** Asks one desk and keeps its good offers; gives why when it has none to give because it is down or refuses. */
async function askDesk(
  chain: TransferChain,
  desk: Desk,
  options: FindOffersOptions,
  byHost: Map<string, OfferView>,
): Promise<AgentError | undefined> {
  const body = utf8ToBytes(
    encodeOfferRequest({ ...options.request, excludeHosts: [...(options.request.excludeHosts ?? []), ...byHost.keys()] }),
  );
  try {
    const token = chain.createToken({ right: 'request', audience: desk.address, body });
    const { offers: views, short } = await requestOffers(desk.endpoint, body, token, options.request.collectMs, options.signal);
    if (!Array.isArray(views)) throw new AgentError(desk.endpoint, 200, 'bad-answer', 'the answer has no list of offers');
    const good = await Promise.all(views.map((view) => isUsable(chain, view, options.request)));
    for (const [i, view] of views.entries()) if (good[i] && !byHost.has(view.host)) byHost.set(view.host, view);
    options.onAsked?.(desk, good.filter(Boolean).length, short);
    return undefined;
  } catch (error) {
    if (!(error instanceof AgentError)) throw error;
    options.onFailed?.(desk, error.message);
    return error;
  }
}

/** What an Exchange says is believed only where the chain and the Host's signature say it too. */
async function isUsable(chain: TransferChain, view: OfferView, request: OfferRequest): Promise<boolean> {
  const signed = decodeOrUndefined(chain, view);
  if (!signed) return false;
  const { offer } = signed;
  const contractor = await chain.findContractor(offer.host).catch((error) => {
    if (error instanceof QueryError) return undefined; // what stands there is no address
    throw error;
  });
  if (contractor?.status !== 'CONTRACTOR_STATUS_ACTIVE' || offer.host !== view.host) return false;
  const endpoint = findEndpoint(contractor, 'ROLE_HOST');
  if (!endpoint || !chain.isOfferGenuine(signed, contractor.offerKey)) return false;
  view.endpoint = endpoint;
  view.pricePerGibBlock = offer.pricePerGibBlock.toString();
  const fits =
    offer.volumeBytesMax >= request.slotBytes && offer.termBlocksMin <= request.termBlocks && request.termBlocks <= offer.termBlocksMax;
  const cheapEnough = request.pricePerGibBlockMax === undefined || offer.pricePerGibBlock <= request.pricePerGibBlockMax;
  return fits && cheapEnough && (offer.sender === '' || offer.sender === chain.address);
}

/** Undefined when the bytes are no offer: what an Exchange sends must not end the whole request. */
function decodeOrUndefined(chain: TransferChain, view: OfferView): SignedOffer | undefined {
  try {
    return chain.decodeOffer(view.offer);
  } catch {
    return undefined;
  }
}
