import { describe, expect, it } from 'vitest';
import { RateLimit } from './rate-limit.ts';

describe('a limit of bytes a second', () => {
  it('lets the first bytes go at once and each next when the ones before are through', () => {
    let now = 5_000;
    const limit = new RateLimit(1_000, () => now);
    expect([limit.reserve(500), limit.reserve(1_000), limit.reserve(1)]).toEqual([0, 500, 1_500]);
    now += 2_000;
    expect(limit.reserve(1)).toBe(0);
  });

  it('saves nothing up while nothing goes', () => {
    let now = 0;
    const limit = new RateLimit(1_000, () => now);
    now = 60_000;
    expect([limit.reserve(1_000), limit.reserve(1_000)]).toEqual([0, 1_000]);
  });

  it('refuses what is no rate, and ends a wait with the signal', async () => {
    for (const rate of [0, -1, Number.NaN]) expect(() => new RateLimit(rate)).toThrow('at least 1');
    const limit = new RateLimit(1);
    await limit.take(1_000_000);
    await expect(limit.take(1, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });
});
