/** Reproducible draws for tests; mulberry32, not for keys. */
export interface SeededRandom {
  below(limit: number): number;
  bits(count: number): bigint;
  bytes(count: number): Uint8Array;
  text(): string;
  pick<T>(items: readonly T[]): T;
}

export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => below(256));
  return {
    below,
    bytes,
    // Small numbers and whole words come as often as anything in between.
    bits: (count) => BigInt.asUintN(below(count + 1), BigInt(`0x${Buffer.from(bytes(count / 8)).toString('hex')}`)),
    text: () => ['', 'a', 'amaspc', 'Grüße 🪐', 'x'.repeat(below(200))][below(5)] as string,
    pick: (items) => items[below(items.length)] as never,
  };
}
