import { decodeOffer } from '@marspace/sdk';
import type { Contractor } from '../chain/port.ts';
import { findRefusal } from './collect-offers.ts';
import type { ExchangeParts } from './parts.ts';

export type StandingResult =
  | { readonly nonce: bigint }
  | { readonly nonce: bigint | undefined; readonly code: string; readonly message: string };

/** Puts a Host's offers into the book, each judged alone. The oldest give way when there are too many. */
export async function takeStandingOffers(
  parts: ExchangeParts,
  contractor: Contractor,
  encodedOffers: readonly string[],
): Promise<StandingResult[]> {
  const height = await parts.chain.readHeight();
  const host = contractor.address;
  const taken = new Map<bigint, string>();
  const results = encodedOffers.map((encoded): StandingResult => {
    try {
      const signed = decodeOffer(encoded);
      const { nonce } = signed.offer;
      const refusal = findRefusal(parts, signed, contractor, undefined, height);
      if (refusal !== undefined) return { nonce, ...refusal };
      parts.book.add({ offer: signed.offer, encoded });
      taken.set(nonce, encoded);
      return { nonce };
    } catch {
      return { nonce: undefined, code: 'bad-request', message: 'This is no signed offer.' };
    }
  });
  const seenAtMs = parts.clock.nowMs();
  parts.store.saveStanding([...taken].map(([nonce, offer]) => ({ host, nonce, offer, seenAtMs })));
  while (parts.book.count(host) > parts.config.standingPerHostMax)
    removeStandingOffers(parts, host, [parts.book.findOldest(host)!.offer.nonce]);
  return results;
}

export function removeStandingOffers(parts: ExchangeParts, host: string, nonces: readonly bigint[]): void {
  const removed = nonces.filter((nonce) => parts.book.remove(host, nonce));
  parts.store.removeStanding(removed.map((nonce) => ({ host, nonce })));
}
