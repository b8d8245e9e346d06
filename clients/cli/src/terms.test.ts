import type { BlockClock } from '@marspace/sdk';
import { describe, expect, it } from 'vitest';
import { formatHeight, formatTerm } from './format.ts';
import { checkTerm, computeDefaultTerm } from './terms.ts';

const params = { periodBlocks: 600n, termBlocksMax: 10_512_000n };
const clock: BlockClock = { height: 1000n, timeMs: BigInt(Date.parse('2026-11-27T12:00:00Z')), blockMicros: 6_000_000n };
const year = 5_361_120n;

describe('a term', () => {
  it.each([
    [1n, 4],
    [599n, 4],
    [10_512_001n, 4],
    [0n, 2],
  ])('of %s blocks is refused before anybody is asked', (blocks, exitCode) => {
    expect(() => checkTerm(blocks, 'so', params, clock)).toThrow(expect.objectContaining({ exitCode }));
  });

  it('that the chain takes passes', () => {
    for (const blocks of [600n, 10_512_000n]) checkTerm(blocks, 'so', params, clock);
  });

  it('is a year when nobody says one, or the most that the chain and enough Hosts take', () => {
    const longest = (count: number, blocks: bigint) => Array.from({ length: count }, () => blocks);
    expect(computeDefaultTerm(year, params, longest(16, 9_000_000n), undefined)).toBe(year);
    expect(computeDefaultTerm(year, { ...params, termBlocksMax: 7n }, longest(16, 9_000_000n), undefined)).toBe(7n);
    const six = [...longest(6, 50_000n), ...longest(6, 1_000n)]; // twelve Hosts: 4+2, six of them for long
    expect(computeDefaultTerm(year, params, six, undefined)).toBe(50_000n);
    expect(computeDefaultTerm(year, params, six, { dataShards: 5, parityShards: 2 })).toBe(1_000n);
    expect(computeDefaultTerm(year, params, [], undefined)).toBe(year);
  });
});

describe('a height', () => {
  it('is shown with its date, nearer than two days with the hour', () => {
    expect(formatHeight(1600n, clock)).toBe('height 1600, about 2026-11-27 13:00 UTC');
    expect(formatHeight(1n, clock)).toBe('height 1, about 2026-11-27 10:20 UTC');
    expect(formatTerm(14_400n * 30n, clock)).toBe('432000 blocks, until about 2026-12-27');
  });
});
