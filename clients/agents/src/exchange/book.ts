import type { StorageRequest } from '../market/request.ts';
import type { Offer } from '../../../../proto/gen/modules/storage.ts';

/** A signed offer with what is compared most. */
export interface BookOffer {
  readonly offer: Offer;
  /** Base64 of the signed offer. */
  readonly encoded: string;
}

/** Why an offer does not answer a request; undefined when it does. */
export function findUnfitness(offer: Offer, request: StorageRequest, height: bigint): string | undefined {
  if (offer.sender !== '' && offer.sender !== request.sender) return `it is for ${offer.sender}`;
  if (offer.volumeBytesMax < request.slotBytes) return `its volume is ${offer.volumeBytesMax} bytes, ${request.slotBytes} are wanted`;
  if (request.termBlocks < offer.termBlocksMin || request.termBlocks > offer.termBlocksMax)
    return `its terms are ${offer.termBlocksMin} to ${offer.termBlocksMax} blocks, ${request.termBlocks} are wanted`;
  if (request.pricePerGibBlockMax !== undefined && offer.pricePerGibBlock > request.pricePerGibBlockMax)
    return `its price is ${offer.pricePerGibBlock}, at most ${request.pricePerGibBlockMax} is wanted`;
  if (offer.expiresAtHeight <= height) return `it expires at height ${offer.expiresAtHeight}, the chain is at ${height}`;
  return undefined;
}

/** The standing offers, by Host. In memory; the store keeps a copy. */
export class Book {
  readonly #byHost = new Map<string, Map<bigint, BookOffer>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(entry: BookOffer): void {
    const { host, nonce } = entry.offer;
    const offers = this.#byHost.get(host) ?? new Map<bigint, BookOffer>();
    if (!offers.has(nonce)) this.#size += 1;
    offers.set(nonce, entry);
    this.#byHost.set(host, offers);
  }

  remove(host: string, nonce: bigint): boolean {
    const offers = this.#byHost.get(host);
    if (offers?.delete(nonce) !== true) return false;
    this.#size -= 1;
    if (offers.size === 0) this.#byHost.delete(host);
    return true;
  }

  count(host: string): number {
    return this.#byHost.get(host)?.size ?? 0;
  }

  /** The Host's offer with the lowest nonce, which gives way to a newer one. */
  findOldest(host: string): BookOffer | undefined {
    const offers = [...(this.#byHost.get(host)?.values() ?? [])];
    return offers.sort((a, b) => (a.offer.nonce < b.offer.nonce ? -1 : 1))[0];
  }

  has(host: string, nonce: bigint): boolean {
    return this.#byHost.get(host)?.has(nonce) === true;
  }

  *list(): Generator<BookOffer> {
    for (const offers of this.#byHost.values()) yield* offers.values();
  }

  /** For each Host the cheapest offer that fits. */
  *findFitting(request: StorageRequest, height: bigint): Generator<BookOffer> {
    for (const [host, offers] of this.#byHost) {
      if (request.excludeHosts.has(host)) continue;
      let best: BookOffer | undefined;
      for (const entry of offers.values()) {
        if (best !== undefined && best.offer.pricePerGibBlock <= entry.offer.pricePerGibBlock) continue;
        if (findUnfitness(entry.offer, request, height) === undefined) best = entry;
      }
      if (best !== undefined) yield best;
    }
  }
}
