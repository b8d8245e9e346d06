import { readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { Codec, loadPlans } from '@marspace/testkit';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeChallengeFee,
  computeChunks,
  computeCommission,
  computeEarned,
  computeEarlyEnd,
  computeFeeShare,
  computeJitter,
  computeJitterMax,
  computeNextNominalEnd,
  computeNominalEnd,
  computeOpenFee,
  computePlaceChunks,
  computePoolPart,
  computePrice,
  computeProvenInRow,
  computeRetained,
  computeRowBlocks,
  computeShardBytes,
  computeShelfSize,
  computeSpaceChunks,
  countMissed,
  type DrawNumber,
  drawChunk,
  isMissedTooOften,
  locateChunk,
  offerSignParts,
  receiptSignParts,
  packPeriod,
  pushRecent,
  redrawsMax,
  type ShelfCount,
  type Tenant,
} from './rules.ts';

const vectorsOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8'));

describe('shards', () => {
  test('have the bytes that the archive format says', () => {
    const list = vectorsOf('archive-layout').shardBytes as { contentBytes: string; dataShards: number; shardBytes: string }[];
    expect(list.length).toBeGreaterThan(20);
    for (const { contentBytes, dataShards, shardBytes } of list) {
      expect(computeShardBytes(BigInt(contentBytes), BigInt(dataShards)), `${contentBytes} over ${dataShards}`).toBe(BigInt(shardBytes));
    }
  });

  test('are whole chunks that hold the content, with less than a block of padding', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 1n << 50n), fc.bigInt(1n, 256n), (content, k) => {
        const shard = computeShardBytes(content, k);
        expect(shard % 1024n).toBe(0n);
        expect(shard * k >= content && shard * k - content < 1024n * k).toBe(true);
        expect(computeChunks(shard)).toBe(shard / 1024n);
      }),
    );
  });
});

describe('prices', () => {
  test('are volume x term x price rounded up', () => {
    expect(computePrice(1n, 1n, 1n)).toBe(1n);
    expect(computePrice(1_073_741_824n, 10n, 7n)).toBe(70n);
    expect(computePrice(1_073_741_825n, 10n, 7n)).toBe(71n);
    expect(computePrice(1024n, 0n, 7n)).toBe(0n);
  });

  test('bear a fee of a share and at least a minimum, whose parts never exceed it', () => {
    const terms = { openFeeBps: 100n, openFeeAmountMin: 10n, stateBytePrice: 0n };
    expect(computeOpenFee(10_000n, 500n, terms)).toBe(100n);
    expect(computeOpenFee(10_001n, 500n, terms)).toBe(101n);
    expect(computeOpenFee(5n, 500n, terms)).toBe(10n);
    expect(computeOpenFee(5n, 500n, { ...terms, stateBytePrice: 3n })).toBe(1510n);
    expect(computeFeeShare(100n, 1n, 3n) * 3n).toBe(99n);
    expect(computeFeeShare(100n, 0n, 0n)).toBe(0n);
  });

  test('are retained before commission is taken', () => {
    const earned = computeEarned(1000n, 7n, 10n);
    expect(earned).toBe(700n);
    expect(computeRetained(earned, 1000n)).toBe(70n);
    expect(computeCommission(earned - 70n, 500n)).toBe(31n);
  });
});

/** Random numbers as the chain makes them, from a seed. */
function numbersOf(seed: string): DrawNumber {
  return (challenge, redraw) => {
    const digest = sha256(new TextEncoder().encode(`${seed} ${challenge} ${redraw}`));
    let number = 0n;
    for (const byte of digest.subarray(0, 16)) number = number * 256n + BigInt(byte);
    return number;
  };
}

describe('the layout', () => {
  test('puts a shard on the smallest shelf, so that more than half of a place is live', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 1n << 53n), (chunks) => {
        const place = computePlaceChunks(computeShelfSize(chunks));
        expect(chunks <= place && chunks * 2n > place).toBe(true);
      }),
    );
  });

  test('finds every address on exactly one place', () => {
    const shelves = [
      { size: 0, places: 2n },
      { size: 2, places: 3n },
      { size: 5, places: 1n },
    ];
    const space = computeSpaceChunks(shelves);
    expect(space).toBe(46n);
    const seen = new Set<string>();
    for (let address = 0n; address < space; address++) {
      const { size, place, offset } = locateChunk(shelves, address);
      expect(offset < computePlaceChunks(size)).toBe(true);
      seen.add(`${size} ${place} ${offset}`);
    }
    expect(seen.size).toBe(46);
    expect(() => locateChunk(shelves, 46n)).toThrow('outside');
  });

  test('gives every live chunk the same chance', () => {
    // 1, 3 and 5 chunks on shelves of 1, 4 and 8: 9 live chunks among 13 addresses.
    const shelves: ShelfCount[] = [
      { size: 0, places: 1n },
      { size: 2, places: 1n },
      { size: 3, places: 1n },
    ];
    const chunksOf = new Map([
      [0, 1n],
      [2, 3n],
      [3, 5n],
    ]);
    const tenantAt = (size: number): Tenant => ({ dealId: BigInt(size), chunks: chunksOf.get(size)!, live: true });
    const hits = new Map<string, number>();
    const draws = 9000;
    const fair = numbersOf('fair');
    for (let i = 0; i < draws; i++) {
      const { dealId, chunkIndex } = drawChunk(shelves, computeSpaceChunks(shelves), i, fair, tenantAt);
      expect(chunkIndex < chunksOf.get(Number(dealId))!).toBe(true);
      hits.set(`${dealId} ${chunkIndex}`, (hits.get(`${dealId} ${chunkIndex}`) ?? 0) + 1);
    }
    expect(hits.size).toBe(9);
    // Chi-squared with 8 degrees of freedom: 26.1 is the 99.9 % bound; the numbers are fixed by the seed.
    let chi = 0;
    for (const hit of hits.values()) chi += (hit - draws / 9) ** 2 / (draws / 9);
    expect(chi).toBeLessThan(26.1);
  });

  test('takes the next live place upward when every redraw is unlucky, so that exhaustion never passes', () => {
    const shelves: ShelfCount[] = [{ size: 2, places: 3n }];
    let tries = 0;
    // Always the last address of place 1, which is empty; place 2 ended, so place 0 is next.
    const unlucky: DrawNumber = () => {
      tries += 1;
      return 7n;
    };
    const tenantAt = (_: number, place: bigint): Tenant => ({ dealId: 10n + place, chunks: 3n, live: place !== 2n });
    expect(drawChunk(shelves, 12n, 0, unlucky, tenantAt)).toEqual({ dealId: 10n, chunkIndex: 0n });
    expect(tries).toBe(redrawsMax + 1);
    const nobody = (_: number, place: bigint): Tenant => ({ dealId: 10n + place, chunks: 3n, live: false });
    expect(drawChunk(shelves, 12n, 0, unlucky, nobody).dealId).toBeGreaterThan(0n);
  });
});

describe('periods', () => {
  test('end on the grid of their phase, after the height given', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10_000n), fc.bigInt(0n, 10_000n), fc.bigInt(8n, 700n), (height, phase, period) => {
        const end = computeNominalEnd(height, phase, period);
        expect(end > height && end <= height + period).toBe(true);
        expect((end - phase) % period).toBe(0n);
      }),
    );
  });

  test('have a jitter of at most an eighth, and the next seed always comes after the window', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 1n << 128n),
        fc.bigInt(8n, 700n),
        fc.bigInt(8n, 700n),
        fc.bigInt(0n, 700n),
        (random, before, after, share) => {
          const jitter = computeJitter(random, before);
          expect(jitter >= 0n && jitter <= before / 8n).toBe(true);
          const window = 1n + (share % (before - computeJitterMax(before) - 1n));
          const nominal = 1000n;
          const last = nominal + jitter + window;
          const next = computeNextNominalEnd(nominal, last, after);
          expect(next > last && next >= nominal + after).toBe(true);
          // With unchanged rules the grid stays: lengths differ by jitter only.
          if (before === after) expect(next).toBe(nominal + before);
        },
      ),
    );
  });

  test('are remembered for 32, and too many misses suspend', () => {
    let recent = { recentMissed: 0, recentDue: 0 };
    for (let i = 0; i < 32; i++) recent = pushRecent(recent, i < 3);
    expect(recent.recentDue).toBe(32);
    expect(countMissed(recent.recentMissed)).toBe(3);
    recent = pushRecent(recent, false);
    expect(countMissed(recent.recentMissed)).toBe(2);
    for (let i = 0; i < 40; i++) recent = pushRecent(recent, true);
    expect(recent).toEqual({ recentMissed: 0xffffffff, recentDue: 32 });
    expect(isMissedTooOften(2, 0b111, 3n, 8n)).toBe(false);
    expect(isMissedTooOften(3, 0b111, 3n, 8n)).toBe(true);
    expect(isMissedTooOften(1, 0xff, 3n, 8n)).toBe(true);
  });

  test('bound an early end from below by the running period and the shortest term', () => {
    expect(computeEarlyEnd(100n, 10n, 150n, 400n)).toBe(150n);
    expect(computeEarlyEnd(100n, 90n, 150n, 400n)).toBe(189n);
    expect(computeEarlyEnd(100n, 900n, 150n, 400n)).toBe(400n);
  });
});

describe('rows of periods', () => {
  test('give what a count block by block gives', () => {
    const period = fc.record({ length: fc.integer({ min: 1, max: 40 }), due: fc.boolean(), proven: fc.boolean() });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 40 }), fc.bigInt(0n, 100n), fc.bigInt(0n, 1000n), (list, before, ahead) => {
        const blocks: boolean[] = [];
        const starts: { at: number; due: boolean; proven: boolean }[] = [];
        for (const each of list) {
          const proven = each.due && each.proven;
          starts.push({ at: blocks.length, due: each.due, proven });
          for (let i = 0; i < each.length; i++) blocks.push(proven);
        }
        const packed = list.map((each) => packPeriod(BigInt(each.length), each.due, each.due && each.proven));
        const count = computeProvenInRow(before, packed, before + ahead);
        const begun = starts.filter((start) => start.at < Number(ahead));
        expect(count.blocks).toBe(BigInt(blocks.slice(0, Number(ahead)).filter((proven) => proven).length));
        expect(count.due).toBe(BigInt(begun.filter((start) => start.due).length));
        expect(count.proven).toBe(BigInt(begun.filter((start) => start.proven).length));
        expect(computeRowBlocks(packed)).toBe(BigInt(blocks.length));
      }),
    );
  });
});

test('offers are signed over the bytes that clients sign', () => {
  const codec = new Codec(loadPlans());
  const { cases } = vectorsOf('offers') as { cases: { chainId: string; offer: Record<string, string | number>; signedBytes: string }[] };
  expect(cases.length).toBeGreaterThan(0);
  for (const vector of cases) {
    const offer = Object.fromEntries(
      Object.entries(vector.offer).map(([name, value]) => [
        name,
        ['host', 'sender', 'exchange', 'commissionBps'].includes(name) ? value : BigInt(value),
      ]),
    );
    const parts = offerSignParts(vector.chainId, codec.encode('marspace.storage.v1.Offer', offer));
    expect(Buffer.concat(parts.map((part) => Buffer.from(part))).toString('hex')).toBe(vector.signedBytes);
  }
});

test('receipts are signed over the bytes that Hosts sign', () => {
  const codec = new Codec(loadPlans());
  const { cases } = vectorsOf('receipts') as {
    cases: { chainId: string; receipt: Record<string, string | number>; signedBytes: string }[];
  };
  expect(cases.length).toBeGreaterThan(0);
  const decode = (name: string, value: string | number) => {
    if (name === 'checksum') return Uint8Array.from(Buffer.from(String(value), 'hex'));
    return ['host', 'sender', 'exchange', 'commissionBps'].includes(name) ? value : BigInt(value);
  };
  for (const vector of cases) {
    const receipt = Object.fromEntries(Object.entries(vector.receipt).map(([name, value]) => [name, decode(name, value)]));
    const parts = receiptSignParts(vector.chainId, codec.encode('marspace.storage.v1.Receipt', receipt));
    expect(Buffer.concat(parts.map((part) => Buffer.from(part))).toString('hex')).toBe(vector.signedBytes);
  }
});

test('a spot challenge costs twice as much with every step of open ones, and never overflows', () => {
  expect([0n, 2n, 3n, 5n, 6n].map((open) => computeChallengeFee(100n, open, 3n))).toEqual([100n, 100n, 200n, 200n, 400n]);
  expect(computeChallengeFee(1n, 10n ** 18n, 1n)).toBe(2n ** 100n);
  expect(computePoolPart(101n, 2000n)).toBe(21n);
});
