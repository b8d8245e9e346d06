import { decodeOffer } from '@marspace/sdk';
import type { Shortfall, Shortfalls, SignedOffer } from '@marspace/sdk';
import type { Contractor } from '../chain/port.ts';
import type { OfferView } from '../market/offer-view.ts';
import { formatOfferView } from '../market/offer-view.ts';
import { isOfferGenuine } from '../market/offer-signature.ts';
import type { StorageRequest } from '../market/request.ts';
import type { BookOffer } from './book.ts';
import { findUnfitness } from './book.ts';
import type { HostConnection } from './host-connections.ts';
import type { ExchangeParts } from './parts.ts';

/** A Host that may get a turn: with a standing offer that fits, or connected and to be asked. */
interface Candidate {
  readonly contractor: Contractor;
  standing: BookOffer | undefined;
  connection: HostConnection | undefined;
}

/** What collecting came to. */
export interface Collected {
  /** Hosts that had their turn. */
  readonly hostsAsked: number;
  /** What the Hosts lacked that gave no offer. */
  readonly short: Shortfalls;
}

/**
 * Connected Hosts are asked for an offer of their own, bound to the Sender; a standing one is the answer of those who are away.
 * Also what those lack, by Host, who cannot be asked.
 */
function findCandidates(
  parts: ExchangeParts,
  request: StorageRequest,
  height: bigint,
): { candidates: Candidate[]; lacking: Map<string, Shortfall> } {
  const candidates = new Map<string, Candidate>();
  const lacking = new Map<string, Shortfall>();
  const take = (host: string, fields: Partial<Candidate>): void => {
    const contractor = parts.directory.find(host);
    if (contractor === undefined) return;
    if (request.regions.length > 0 && !request.regions.includes(contractor.region)) return void lacking.set(host, 'region');
    const known = candidates.get(host);
    if (known === undefined) candidates.set(host, { contractor, standing: undefined, connection: undefined, ...fields });
    else Object.assign(known, fields);
  };
  for (const { connection, short } of parts.connections.list(request)) {
    if (short === undefined) take(connection.host, { connection });
    else lacking.set(connection.host, short);
  }
  for (const standing of parts.book.findFitting(request, height)) take(standing.offer.host, { standing });
  for (const host of candidates.keys()) lacking.delete(host);
  return { candidates: [...candidates.values()], lacking };
}

function countShortfalls(lacking: Iterable<Shortfall>): Shortfalls {
  const short: Shortfalls = {};
  for (const kind of lacking) short[kind] = (short[kind] ?? 0) + 1;
  return short;
}

/** The reason to refuse an offer that came for a request; undefined when it is good. */
export function findRefusal(
  parts: ExchangeParts,
  { offer, signature }: SignedOffer,
  contractor: Contractor,
  request: StorageRequest | undefined,
  height: bigint,
): { code: string; message: string } | undefined {
  const { chain, commissionBps } = parts;
  if (offer.host !== contractor.address)
    return { code: 'offer-foreign', message: `The offer is of ${offer.host}, not of ${contractor.address}.` };
  if (offer.exchange !== chain.address || offer.commissionBps !== commissionBps)
    return {
      code: 'offer-unfit',
      message: `The offer names Exchange ${offer.exchange || 'none'} with ${offer.commissionBps} bps; ${chain.address} with ${commissionBps} is wanted.`,
    };
  if (request === undefined && offer.sender !== '')
    return { code: 'offer-bound', message: 'A standing offer is open to anybody; this one names a Sender.' };
  if (request === undefined && offer.expiresAtHeight <= height)
    return { code: 'offer-expired', message: `The offer expires at height ${offer.expiresAtHeight}, the chain is at ${height}.` };
  const unfitness = request === undefined ? undefined : findUnfitness(offer, request, height);
  if (unfitness !== undefined) return { code: 'offer-unfit', message: `The offer does not fit: ${unfitness}.` };
  if (!isOfferGenuine(chain.chainId, { offer, signature }, contractor.offerKey))
    return { code: 'offer-forged', message: "The offer is not signed by the Host's offer key on chain." };
  return undefined;
}

/**
 * Gives the request to the Hosts whose turn it is, at most `offersMax` at a time, and hands each good offer to `onOffer` as it comes.
 * Resolves when there are enough, nobody is left to ask, or `collectMs` is over. Gives how many had their turn, and what those lacked that gave none.
 */
export async function collectOffers(
  parts: ExchangeParts,
  requestId: string,
  request: StorageRequest,
  onOffer: (view: OfferView) => void,
): Promise<Collected> {
  const height = await parts.chain.readHeight();
  const { candidates, lacking } = findCandidates(parts, request, height);
  const order = parts.turns.order(candidates, ({ contractor }) => contractor.address, parts.random);
  const asked = new Map<string, Candidate>();
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  const deadline = setTimeout(finish, request.collectMs);
  let next = 0;
  let waiting = 0;
  let offers = 0;
  let isOver = false;

  function show(signed: SignedOffer, encoded: string, contractor: Contractor, standing: boolean): void {
    offers += 1;
    parts.turns.count(contractor.address);
    onOffer(formatOfferView(signed, encoded, contractor, standing));
  }

  /** The Host's own answer when it is good, else its standing offer. */
  function takeAnswer({ contractor, standing, connection }: Candidate, encoded: string | undefined): void {
    if (encoded !== undefined) {
      const signed = findDecoded(encoded);
      const refusal =
        signed === undefined
          ? { code: 'bad-request', message: 'This is no signed offer.' }
          : findRefusal(parts, signed, contractor, request, height);
      if (refusal === undefined) {
        show(signed!, encoded, contractor, false);
        return;
      }
      connection?.send({ type: 'refused', requestId, ...refusal });
    }
    if (standing !== undefined) show({ offer: standing.offer, signature: new Uint8Array() }, standing.encoded, contractor, true);
  }

  function fill(): void {
    while (!isOver && next < order.length && offers + waiting < request.offersMax) {
      const candidate = order[next++] as Candidate;
      if (candidate.connection === undefined) {
        takeAnswer(candidate, undefined);
        continue;
      }
      waiting += 1;
      asked.set(candidate.contractor.address, candidate);
      void parts.connections.ask(candidate.connection, requestId, request, request.collectMs).then((answer) => {
        waiting -= 1;
        if (isOver) return;
        asked.delete(candidate.contractor.address);
        if ('declined' in answer && candidate.standing === undefined) lacking.set(candidate.contractor.address, answer.short ?? 'closed');
        takeAnswer(candidate, 'offer' in answer ? answer.offer : undefined);
        fill();
      });
    }
    if (waiting === 0) finish();
  }

  fill();
  await finished;
  isOver = true;
  clearTimeout(deadline);
  // Who did not answer in time is spoken for by a standing offer, if there is one.
  for (const [host, candidate] of asked) {
    if (candidate.standing === undefined) lacking.set(host, 'silent');
    if (offers < request.offersMax) takeAnswer(candidate, undefined);
  }
  parts.connections.forget(requestId, asked.keys());
  return { hostsAsked: next, short: countShortfalls(lacking.values()) };
}

function findDecoded(encoded: string): SignedOffer | undefined {
  try {
    return decodeOffer(encoded);
  } catch {
    return undefined;
  }
}
