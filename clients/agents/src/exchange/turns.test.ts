import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** Mulberry32: small, seeded, good enough to draw Hosts. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** 0: all equal; 1: one has everything. */
function computeGini(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  const weighted = sorted.reduce((total, value, index) => total + (index + 1) * value, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);
const hosts = Array.from({ length: 200 }, (_, index) => `host-${index}`);

function serve(
  turns: Turns,
  candidates: readonly string[],
  requests: number,
  perRequest: number,
  random: () => number,
): Map<string, number> {
  const shown = new Map<string, number>();
  for (let request = 0; request < requests; request++) {
    for (const host of turns.order(candidates, (name) => name, random).slice(0, perRequest)) {
      turns.count(host);
      shown.set(host, (shown.get(host) ?? 0) + 1);
    }
  }
  return shown;
}

describe(`turns (seed ${seed})`, () => {
  it('spread over all Hosts: Gini below 0.05 after 5,000 requests of 16 from 200 Hosts', () => {
    const shown = serve(new Turns(), hosts, 5_000, 16, createRandom(seed));
    expect(shown.size).toBe(200);
    expect(computeGini([...shown.values()])).toBeLessThan(0.05);
  });

  it('give newcomers more than their share at first, each at least half of it, and never everything', () => {
    const random = createRandom(seed);
    const turns = new Turns();
    serve(turns, hosts, 2_000, 16, random);
    const newcomers = Array.from({ length: 10 }, (_, index) => `newcomer-${index}`);
    const shown = serve(turns, [...hosts, ...newcomers], 500, 16, random);
    const counts = newcomers.map((name) => shown.get(name) ?? 0);
    const share = (500 * 16) / 210;
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeGreaterThan(share);
    expect(Math.min(...counts)).toBeGreaterThan(share / 2);
    expect(Math.max(...counts)).toBeLessThan(4 * share);
  });

  it('do not let a Host that was away for long take over when it comes back', () => {
    const random = createRandom(seed);
    const turns = new Turns();
    serve(turns, hosts, 100, 16, random);
    serve(turns, hosts.slice(1), 20_000, 16, random);
    const shown = serve(turns, hosts, 500, 16, random);
    expect(shown.get('host-0') ?? 0).toBeLessThan((4 * 500 * 16) / 200);
  });

  it('come in another order every time', () => {
    const random = createRandom(seed);
    const turns = new Turns();
    const orders = new Set(
      Array.from({ length: 20 }, () =>
        turns
          .order(hosts, (name) => name, random)
          .slice(0, 3)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(15);
  });
});
