import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bpsOf, ceilDiv, clamp, isqrt, max, min, mulDiv } from './math.ts';

const seed = Number(process.env.MARSPACE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const amount = fc.bigInt(0n, 1n << 256n);
const divisor = fc.bigInt(1n, 1n << 256n);

describe(`exact arithmetic (MARSPACE_SEED=${seed})`, () => {
  test('mulDiv brackets the exact quotient', () => {
    fc.assert(
      fc.property(amount, amount, divisor, (a, b, c) => {
        const down = mulDiv(a, b, c, 'down');
        const up = mulDiv(a, b, c, 'up');
        expect(down * c <= a * b && a * b < (down + 1n) * c).toBe(true);
        expect(up - down).toBe((a * b) % c === 0n ? 0n : 1n);
        expect(ceilDiv(a * b, c)).toBe(up);
      }),
      { seed },
    );
  });

  test('isqrt is the largest root that fits', () => {
    fc.assert(
      fc.property(amount, (n) => {
        const root = isqrt(n);
        expect(root * root <= n && n < (root + 1n) * (root + 1n)).toBe(true);
      }),
      { seed },
    );
    expect([0n, 1n, 2n, 3n, 4n, 8n, 9n].map(isqrt)).toEqual([0n, 1n, 1n, 1n, 2n, 2n, 3n]);
  });

  test('basis points, bounds and order', () => {
    expect(bpsOf(999n, 5_000n, 'down')).toBe(499n);
    expect(bpsOf(999n, 5_000n, 'up')).toBe(500n);
    expect([min(1n, 2n), max(1n, 2n), clamp(5n, 1n, 3n), clamp(0n, 1n, 3n), clamp(2n, 1n, 3n)]).toEqual([1n, 2n, 3n, 1n, 2n]);
  });

  test('refuses what has no exact meaning', () => {
    expect(() => mulDiv(-1n, 1n, 1n, 'down')).toThrow('mulDiv wants a, b >= 0 and c > 0, got -1, 1, 1');
    expect(() => mulDiv(1n, 1n, 0n, 'down')).toThrow(RangeError);
    expect(() => ceilDiv(1n, 0n)).toThrow(RangeError);
    expect(() => isqrt(-1n)).toThrow(RangeError);
    expect(() => clamp(1n, 2n, 1n)).toThrow(RangeError);
  });
});
