import { describe, expect, it } from 'vitest';
import { computeEndEffect, describeEndEffect, type EndingDeal } from './end-effect.ts';

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

  it('is one sentence', () => {
    const effect = computeEndEffect([{ ...deal, priceAmount: 10n ** 18n }]);
    expect(effect && describeEndEffect(effect, 'amaspc')).toBe(
      '1 deal ends at height 40 instead of 110; at least 0.7 MASPC of 1 MASPC come back, the fee does not.',
    );
  });
});
