import { utf8ToBytes } from '@noble/hashes/utils.js';
import { AgentError } from './agent-http.ts';
import { findEndpoint, type TransferChain } from './chain-port.ts';
import { encodeOfferRequest, listExchanges, type OfferRequest, type OfferView, requestOffers } from './market-calls.ts';
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
  onAsked?: (desk: Desk, offers: number) => void;
  onFailed?: (desk: Desk, reason: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Offers for a request, one per Host, each checked against its Host's offer key on chain: from the nearest Exchange, then the next,
 * and from the Hosts themselves when no Exchange answers. Throws TransferError `no-market` when nobody answers.
 */
export async function findOffers(chain: TransferChain, options: FindOffersOptions): Promise<OfferView[]> {
  const byHost = new Map<string, OfferView>();
  let answered = 0;
  for (const desk of await listExchangeDesks(chain, options)) {
    answered += (await askDesk(chain, desk, options, byHost)) ? 1 : 0;
    if (byHost.size >= options.wanted) return [...byHost.values()];
  }
  if (answered > 0) return [...byHost.values()];
  const hosts = await listHostDesks(chain);
  const asked = await Promise.all(hosts.slice(0, directHostsAtOnce).map((desk) => askDesk(chain, desk, options, byHost)));
  if (!asked.includes(true))
    throw new TransferError('no-market', 'No Exchange and no Host answers: nobody on this chain can be asked for offers now.');
  return [...byHost.values()];
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

/** Asks one desk and keeps its good offers; false when it does not answer. */
async function askDesk(chain: TransferChain, desk: Desk, options: FindOffersOptions, byHost: Map<string, OfferView>): Promise<boolean> {
  const body = utf8ToBytes(
    encodeOfferRequest({ ...options.request, excludeHosts: [...(options.request.excludeHosts ?? []), ...byHost.keys()] }),
  );
  try {
    const token = chain.createToken({ right: 'request', audience: desk.address, body });
    const views = await requestOffers(desk.endpoint, body, token, options.request.collectMs, options.signal);
    const good = await Promise.all(views.map((view) => isUsable(chain, view, options.request)));
    views.forEach((view, i) => good[i] && !byHost.has(view.host) && byHost.set(view.host, view));
    options.onAsked?.(desk, good.filter(Boolean).length);
    return true;
  } catch (error) {
    if (!(error instanceof AgentError)) throw error;
    options.onFailed?.(desk, error.message);
    return false;
  }
}

/** What an Exchange says is believed only where the chain and the Host's signature say it too. */
async function isUsable(chain: TransferChain, view: OfferView, request: OfferRequest): Promise<boolean> {
  const signed = chain.decodeOffer(view.offer);
  const { offer } = signed;
  const contractor = await chain.findContractor(offer.host);
  if (!contractor || contractor.status !== 'CONTRACTOR_STATUS_ACTIVE' || offer.host !== view.host) return false;
  const endpoint = findEndpoint(contractor, 'ROLE_HOST');
  if (!endpoint || !chain.isOfferGenuine(signed, contractor.offerKey)) return false;
  view.endpoint = endpoint;
  view.pricePerGibBlock = offer.pricePerGibBlock.toString();
  const fits =
    offer.volumeBytesMax >= request.slotBytes && offer.termBlocksMin <= request.termBlocks && request.termBlocks <= offer.termBlocksMax;
  const cheapEnough = request.pricePerGibBlockMax === undefined || offer.pricePerGibBlock <= request.pricePerGibBlockMax;
  return fits && cheapEnough && (offer.sender === '' || offer.sender === chain.address);
}
