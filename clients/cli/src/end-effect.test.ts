import { describe, expect, it } from 'vitest';
import { computeEndEffect, describeEndEffect, type EndingDeal } from './end-effect.ts';

/** A block a minute, the last one at noon. */
const clock = { height: 30n, timeMs: BigInt(Date.UTC(2027, 0, 1, 12)), blockMicros: 60_000_000n };

/** Paid from height 11 to 110, 1,000 for 100 blocks. */
const deal: EndingDeal = {
  startsAtHeight: 11n,
  termBlocks: 100n,
  termBlocksMin: 1n,
  endsAtHeight: 110n,
  priceAmount: 1_000n,
  runningSeedHeight: 40n,
};

describe('what ending an archive means', () => {
  it('is that deals end with the running periods of their Hosts, and the rest of the price comes back', () => {
    const effect = computeEndEffect([deal, { ...deal, runningSeedHeight: 50n }]);
    expect(effect).toEqual({
      deals: 2,
      firstEndHeight: 40n,
      lastEndHeight: 50n,
      plannedEndHeight: 110n,
      priceAmount: 2_000n,
      refundAmountMin: 700n + 600n,
    });
  });

  it('respects the shortest term of an offer, and ends of Hosts without a period', () => {
    expect(computeEndEffect([{ ...deal, termBlocksMin: 60n }])).toMatchObject({ lastEndHeight: 70n, refundAmountMin: 400n });
    expect(computeEndEffect([{ ...deal, runningSeedHeight: 0n }])).toMatchObject({ lastEndHeight: 110n, refundAmountMin: 0n });
    expect(computeEndEffect([{ ...deal, runningSeedHeight: 200n }])).toMatchObject({ lastEndHeight: 110n, refundAmountMin: 0n });
    expect(computeEndEffect([])).toBeUndefined();
  });

  it('is one sentence, with dates', () => {
    const effect = (...deals: EndingDeal[]) => computeEndEffect(deals) as NonNullable<ReturnType<typeof computeEndEffect>>;
    const coin = { ...deal, priceAmount: 10n ** 18n };
    expect(describeEndEffect(effect(coin), 'amaspc', clock)).toBe(
      '1 deal ends at height 40, about 2027-01-01 12:10 UTC, instead of 110, about 2027-01-01 13:20 UTC; at least 0.7 MASPC of 1 MASPC come back, the fee does not.',
    );
    expect(describeEndEffect(effect(coin, { ...coin, runningSeedHeight: 50n }), 'amaspc', clock)).toMatch(
      /^2 deals end between height 40, about 2027-01-01 12:10 UTC, and height 50, about 2027-01-01 12:20 UTC, instead of /,
    );
  });
});
