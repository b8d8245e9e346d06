import type { OfferView } from './market-calls.ts';

/** Offers in the order in which slots take them: cheapest first, but no region twice before every region had its turn. The rest are spares. */
export function orderOffers(offers: readonly OfferView[]): OfferView[] {
  const byPrice = [...offers].sort((a, b) => compareBigint(BigInt(a.pricePerGibBlock), BigInt(b.pricePerGibBlock)));
  const rounds = new Map<string, number>();
  const withRound = byPrice.map((offer, rank) => {
    const round = rounds.get(offer.region) ?? 0;
    rounds.set(offer.region, round + 1);
    return { offer, round, rank };
  });
  return withRound.sort((a, b) => a.round - b.round || a.rank - b.rank).map(({ offer }) => offer);
}

function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
