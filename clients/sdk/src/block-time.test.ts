import { computeOpenFee, computePrice } from '@marspace/storage/rules';
import { describe, expect, it } from 'vitest';
import {
  type BlockClock,
  computeHeightTimeMs,
  computePriceMaxPerGibBlock,
  computeTermBlocks,
  computeTotalPerTbMonth,
  parseTerm,
} from './block-time.ts';

const clock: BlockClock = { height: 1000n, timeMs: BigInt(Date.parse('2027-01-01T00:00:00Z')), blockMicros: 6_000_000n };
const blocksOf = (text: string) => {
  const term = parseTerm(text);
  return term && computeTermBlocks(term, clock);
};

describe('a term', () => {
  it.each([
    ['1200', 1200n],
    ['1200blocks', 1200n],
    ['1block', 1n],
    ['1d', 14_688n], // 14,400 and 2 %
    ['2w', 205_632n],
    ['1m', 440_640n],
    ['1y', 5_361_120n],
    ['2027-01-31', 440_640n],
    ['2026-12-31', 0n],
  ])('%s is %s blocks of six seconds', (text, blocks) => {
    expect(blocksOf(text)).toBe(blocks);
  });

  it.each(['', '0', '-1', '1.5d', '1h', 'd', '1 d', '2027-02-30', '2027-6-1', 'tomorrow', '1e3'])('is not "%s"', (text) => {
    expect(parseTerm(text)).toBeUndefined();
  });

  it('is rounded up and never ends before its date by the mean', () => {
    for (const blockMicros of [499_999n, 500_001n, 1_234_567n, 6_000_001n]) {
      const own = { ...clock, blockMicros };
      const blocks = computeTermBlocks({ kind: 'span', ms: 86_400_000n }, own);
      expect(computeHeightTimeMs(clock.height + blocks, own) - clock.timeMs).toBeGreaterThanOrEqual((86_400_000n * 102n) / 100n - 1n);
    }
  });
});

describe('a price per TB and month', () => {
  it('counts all slots and the fee', () => {
    const content = 10n ** 12n;
    const price = 6n * computePrice(content / 4n, 432_000n, 1_000_000_000n);
    const fee = computeOpenFee(price, 0n, { openFeeBps: 100n, openFeeAmountMin: 0n, stateBytePrice: 0n });
    expect(computeTotalPerTbMonth(price + fee, content, 432_000n, clock)).toBe(price + fee);
    expect(computeTotalPerTbMonth(2n * (price + fee), content, 864_000n, clock)).toBe(price + fee);
  });

  it.each([
    [4, 2],
    [10, 6],
    [2, 1],
  ])('as a limit is never exceeded by offers at the highest price that it allows (%i+%i)', (dataShards, parityShards) => {
    const limit = 5n * 10n ** 18n;
    const highest = computePriceMaxPerGibBlock(limit, { dataShards, parityShards }, 100n, clock);
    const shard = 10n ** 12n / BigInt(dataShards);
    const cost = (each: bigint) => {
      const price = BigInt(dataShards + parityShards) * computePrice(shard, 432_000n, each);
      return computeTotalPerTbMonth(
        price + computeOpenFee(price, 0n, { openFeeBps: 100n, openFeeAmountMin: 0n, stateBytePrice: 0n }),
        10n ** 12n,
        432_000n,
        clock,
      );
    };
    expect(cost(highest)).toBeLessThanOrEqual(limit);
    expect(cost((highest * 1001n) / 1000n)).toBeGreaterThan(limit);
  });
});
