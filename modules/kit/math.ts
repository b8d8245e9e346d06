/** Exact integer arithmetic for amounts. Pure: rules files and browsers import this file alone. */

/** Which way a quotient goes when it is not whole. Down favours the payer, up the receiver: say it at every call. */
export type Rounding = 'down' | 'up';

/** Basis points in one whole: 10000 bps = 100 %. */
export const bpsWhole = 10_000n;

/** a * b / c without losing precision in between. All operands must be >= 0 and c > 0; throws a RangeError otherwise. */
export function mulDiv(a: bigint, b: bigint, c: bigint, rounding: Rounding): bigint {
  if (a < 0n || b < 0n || c <= 0n) throw new RangeError(`mulDiv wants a, b >= 0 and c > 0, got ${a}, ${b}, ${c}`);
  const product = a * b;
  return rounding === 'up' ? (product + c - 1n) / c : product / c;
}

/** `bps` ten-thousandths of an amount, in the amount's unit. */
export function bpsOf(amount: bigint, bps: bigint, rounding: Rounding): bigint {
  return mulDiv(amount, bps, bpsWhole, rounding);
}

/** a / b rounded up; a >= 0, b > 0. */
export function ceilDiv(a: bigint, b: bigint): bigint {
  if (a < 0n || b <= 0n) throw new RangeError(`ceilDiv wants a >= 0 and b > 0, got ${a}, ${b}`);
  return (a + b - 1n) / b;
}

/** The largest whole number whose square is at most n; n >= 0. Newton's method, at most some 20 turns for 256 bits. */
export function isqrt(n: bigint): bigint {
  if (n < 0n) throw new RangeError(`isqrt wants n >= 0, got ${n}`);
  if (n < 2n) return n;
  let root = 1n;
  // A power of two above the root, by quarters of n, is where Newton's method only ever goes down.
  for (let rest = n; rest > 0n; rest /= 4n) root *= 2n;
  while (true) {
    const next = (root + n / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

export function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** `value` moved into [low, high]; throws a RangeError when low > high. */
export function clamp(value: bigint, low: bigint, high: bigint): bigint {
  if (low > high) throw new RangeError(`clamp wants low <= high, got ${low} and ${high}`);
  return value < low ? low : value > high ? high : value;
}
