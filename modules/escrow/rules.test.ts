import { chooseSeed } from '@marspace/testkit';
import { min } from '@marspace/kit/math';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeParams } from './fixtures.ts';
import {
  computeAccidentFactorBps,
  computeAccidentLevelBps,
  computeCustomerShare,
  computeLeaveHeight,
  computeLevelAfterAccidentBps,
  computeLock,
  computeRating,
  computeSlash,
  computeWilsonBps,
  computeWithdrawable,
  gibUnits,
} from './rules.ts';

const seed = chooseSeed();
const runs = { seed, numRuns: 500 };
const levels = fc.bigInt(0n, 1_000_000n);
const heights = fc.bigInt(0n, 1n << 40n);
const amounts = fc.bigInt(0n, 10n ** 30n);
const shares = fc.bigInt(0n, 10_000n);

describe(`locks and accidents (seed ${seed})`, () => {
  test('a GiB at 100 locks 100 without accidents, a byte rounds up', () => {
    expect(computeLock(gibUnits, 100n, 10_000n)).toBe(100n);
    expect(computeLock(1n, 100n, 10_000n)).toBe(1n);
    expect(computeLock(0n, 100n, 10_000n)).toBe(0n);
    expect(computeLock(gibUnits, 100n, 12_500n)).toBe(125n);
  });

  test('a larger volume, amount or factor never locks less, and splitting a volume never saves', () => {
    const property = fc.property(amounts, amounts, amounts, levels, (a, b, perGiB, level) => {
      const factor = 10_000n + level;
      const whole = computeLock(a + b, perGiB, factor);
      expect(whole >= computeLock(a, perGiB, factor)).toBe(true);
      expect(whole >= computeLock(a + b, perGiB, 10_000n)).toBe(true);
      expect(computeLock(a, perGiB, factor) + computeLock(b, perGiB, factor) >= whole).toBe(true);
    });
    fc.assert(property, runs);
  });

  test('a level halves with every half-life free of accidents and ends at 0', () => {
    const state = { accidentLevelBps: 8_000n, accidentAtHeight: 100n };
    const at = (height: bigint) => computeAccidentLevelBps(state, 10n, height);
    expect([100n, 110n, 120n, 130n].map(at)).toEqual([8_000n, 4_000n, 2_000n, 1_000n]);
    expect(at(105n)).toBe(6_000n);
    expect(at(50n)).toBe(8_000n);
    expect(at(100n + 10n * 64n)).toBe(0n);
    expect(computeAccidentFactorBps(state, 10n, 110n)).toBe(14_000n);
  });

  test('a level never rises while nothing happens', () => {
    const property = fc.property(levels, heights, fc.bigInt(1n, 1000n), fc.bigInt(0n, 70_000n), (level, start, halfLife, after) => {
      const state = { accidentLevelBps: level, accidentAtHeight: start };
      const now = computeAccidentLevelBps(state, halfLife, start + after);
      const next = computeAccidentLevelBps(state, halfLife, start + after + 1n);
      expect(next <= now && now <= level && next >= 0n).toBe(true);
    });
    fc.assert(property, runs);
  });

  test('an accident adds a step up to the most, and never lowers a level that params left above it', () => {
    const params = makeParams({ accidentStepBps: 2_500n, accidentLevelBpsMax: 6_000n });
    const after = (accidentLevelBps: bigint) => computeLevelAfterAccidentBps({ accidentLevelBps, accidentAtHeight: 5n }, params, 5n);
    expect([0n, 2_500n, 5_000n, 9_000n].map(after)).toEqual([2_500n, 5_000n, 6_000n, 9_000n]);
  });
});

describe(`money (seed ${seed})`, () => {
  test('a slash takes its fraction, all of it goes to the customer or the pot, and never more than the lock', () => {
    const property = fc.property(amounts, shares, fc.bigInt(0n, 5_000n), (lock, fraction, reward) => {
      const { taken, toCustomer, toPot } = computeSlash(lock, fraction, reward);
      expect(toCustomer + toPot).toBe(taken);
      expect(taken <= lock && taken * 10_000n >= lock * fraction && toCustomer >= toPot).toBe(true);
    });
    fc.assert(property, runs);
    expect(computeSlash(101n, 5_000n, 2_000n)).toEqual({ taken: 51n, toCustomer: 41n, toPot: 10n });
  });

  test('what can be withdrawn leaves the locks and the least deposit', () => {
    expect(computeWithdrawable({ depositAmount: 500n, lockedAmount: 200n }, 100n)).toBe(300n);
    expect(computeWithdrawable({ depositAmount: 500n, lockedAmount: 50n }, 100n)).toBe(400n);
    expect(computeWithdrawable({ depositAmount: 80n, lockedAmount: 0n }, 100n)).toBe(0n);
  });

  test('the delay counts from the last commitment, and nobody leaves before quitting', () => {
    expect(computeLeaveHeight(100n, 90n, 5n)).toBe(105n);
    expect(computeLeaveHeight(100n, 200n, 5n)).toBe(200n);
  });
});

describe(`ratings (seed ${seed})`, () => {
  test('the Wilson bound is the formula in floating point, rounded down', () => {
    const property = fc.property(fc.nat(1_000_000), fc.nat(10_000), fc.integer({ min: 1, max: 500 }), (due, provenBps, unit) => {
      fc.pre(due > 0);
      const proven = Math.floor((due * provenBps) / 10_000);
      const exact = computeWilsonInFloats(proven / due, due / unit) * 10_000;
      const got = Number(computeWilsonBps(BigInt(proven), BigInt(due), BigInt(unit)));
      // Two roundings down: of the result, and of the root, which is whole in units of the denominator.
      const rootStep = 10_000 / (10_000 * due + 38_416 * unit);
      expect(got).toBeGreaterThan(exact - 1 - rootStep - 1e-6);
      expect(got).toBeLessThan(exact + 1e-6);
    });
    fc.assert(property, runs);
    // Just below 692: the root must be rounded up for the bound to be one.
    expect(computeWilsonBps(2n, 4n, 3n)).toBe(691n);
    expect(computeWilsonBps(0n, 0n, 10n)).toBe(0n);
    expect(computeWilsonBps(0n, 500n, 10n)).toBe(0n);
  });

  test('more observations of the same share raise the bound, and a proven period never lowers it', () => {
    const property = fc.property(fc.bigInt(1n, 10n ** 20n), fc.bigInt(0n, 10n ** 20n), fc.bigInt(1n, 10n ** 18n), (a, b, unit) => {
      const [due, proven] = [a + b, a];
      expect(computeWilsonBps(proven * 3n, due * 3n, unit) >= computeWilsonBps(proven, due, unit)).toBe(true);
      expect(computeWilsonBps(proven + unit, due + unit, unit) >= computeWilsonBps(proven, due, unit)).toBe(true);
      expect(computeWilsonBps(proven, due, unit) <= (proven * 10_000n) / due).toBe(true);
    });
    fc.assert(property, runs);
  });

  test('one customer never weighs more than the cap, whatever and however often it pays', () => {
    const steps = fc.array(fc.tuple(fc.bigInt(1n, 5_000n), fc.bigInt(1n, 20n), fc.bigInt(0n, 20n)), { maxLength: 30 });
    const property = fc.property(steps, fc.bigInt(1n, 3_000n), (periods, cap) => {
      let share = { due: 0n, proven: 0n };
      for (const [weight, due, proven] of periods) {
        share = computeCustomerShare(share, weight, due, min(proven, due), cap);
        expect(share.due <= cap && share.proven >= 0n && share.proven <= share.due).toBe(true);
      }
    });
    fc.assert(property, runs);
  });

  test('at the cap a share still follows what the contractor does lately', () => {
    let share = computeCustomerShare({ due: 0n, proven: 0n }, 5_000n, 10n, 10n, 1_000n);
    expect(share).toEqual({ due: 1_000n, proven: 1_000n });
    for (let i = 0; i < 5; i++) share = computeCustomerShare(share, 500n, 1n, 0n, 1_000n);
    expect(share.proven < 150n).toBe(true);
  });

  test('every trait counts, none costs more than nine tenths', () => {
    const params = makeParams();
    const best = { joinedAtHeight: 0n, accidentLevelBps: 0n, accidentAtHeight: 0n };
    const record = { weightedDue: 100_000n, weightedProven: 100_000n, completed: 10n, failed: 0n };
    const none = { weightedDue: 0n, weightedProven: 0n, completed: 0n, failed: 0n };
    expect(computeRating(best, record, params, 1_000n).scoreBps > 9_990n).toBe(true);
    expect(computeRating({ ...best, joinedAtHeight: 950n }, record, params, 1_000n).ageBps).toBe(5_000n);
    expect(computeRating({ ...best, accidentLevelBps: 10_000n, accidentAtHeight: 1_000n }, record, params, 1_000n).accidentBps).toBe(
      5_000n,
    );
    expect(computeRating(best, { ...record, failed: 10n }, params, 1_000n).completedBps).toBe(5_000n);
    const newcomer = computeRating({ ...best, joinedAtHeight: 1_000n }, none, params, 1_000n);
    expect(newcomer).toEqual({ scoreBps: 10n, provenBps: 1_000n, ageBps: 1_000n, accidentBps: 10_000n, completedBps: 1_000n });
  });
});

function computeWilsonInFloats(p: number, n: number): number {
  const z = 1.96;
  return (p + (z * z) / (2 * n) - z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
}
