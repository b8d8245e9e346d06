import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AmountUnreadable,
  computePricePerGibBlock,
  computePricePerTbMonth,
  formatAmount,
  formatDecimal,
  parseAmount,
  parseDecimal,
} from './amounts.ts';

const seed = Number(process.env.MARSPACE_SEED ?? Date.now() % 2 ** 31);

describe('amounts', () => {
  it('reads tokens and base units', () => {
    expect(parseAmount('1.5 MASPC')).toEqual({ denom: 'amaspc', amount: 1_500_000_000_000_000_000n });
    expect(parseAmount('2masp')).toEqual({ denom: 'amasp', amount: 2n * 10n ** 18n });
    expect(parseAmount('1500amaspc')).toEqual({ denom: 'amaspc', amount: 1500n });
    expect(parseAmount('7 ibc/27394FB092D2ECCD56123C74F36E4C1F926001CEADA9CA97EA622B25F41E5EB2')).toMatchObject({ amount: 7n });
  });

  it.each([
    '',
    '1',
    'MASPC',
    '-1 MASPC',
    '1e18 MASPC',
    '1,5 MASPC',
    '1.5amaspc',
    '1.0000000000000000001 MASPC',
    '.5 MASPC',
    '1..2 MASPC',
    '0x10 MASPC',
  ])('refuses "%s"', (text) => {
    expect(() => parseAmount(text)).toThrow(AmountUnreadable);
  });

  it('writes no zeros at the end, cuts and never rounds up', () => {
    expect(formatAmount({ denom: 'amaspc', amount: 1_500_000_000_000_000_000n })).toBe('1.5 MASPC');
    expect(formatAmount({ denom: 'amaspc', amount: 999_999_999_999_999_999n }, 2)).toBe('0.99 MASPC');
    expect(formatAmount({ denom: 'amrk', amount: 1n })).toBe('0.000000000000000001 MRK');
    expect(formatAmount({ denom: 'ibc/AB', amount: 12n })).toBe('12 ibc/AB');
    expect(formatDecimal(-5n, 1)).toBe('-0.5');
  });

  it(`reads back every amount that it writes (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }), (amount) => parseDecimal(formatDecimal(amount)) === amount),
      { seed },
    );
  });

  it(`never sells a TB below the price it was told (seed ${seed})`, () => {
    const price = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(
        price,
        fc.bigInt({ min: 100n, max: 60_000n }),
        (perTbMonth, blockMs) => computePricePerTbMonth(computePricePerGibBlock(perTbMonth, blockMs), blockMs) >= perTbMonth,
      ),
      { seed },
    );
  });
});
