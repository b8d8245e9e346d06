/**
 * How long a loss stays unnoticed, and what dilution earns: docs/spec/storage-proofs.md. Draws chunks with the chain's own rules from real
 * SHA-256 numbers. `node modules/storage/bench/detection.ts` prints the figures; `npm run bench:market` includes them.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { defaultParams } from '../params.ts';
import {
  computeJitter,
  computeShelfSize,
  computeSpaceChunks,
  drawChunk,
  isMissedTooOften,
  pushRecent,
  type ShelfCount,
  type Tenant,
} from '../rules.ts';

/** One line of a benchmark, as every bench prints it. */
export interface DetectionRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly limit: number;
  readonly better: 'lower' | 'higher';
}

/** Mainnet: 6 s blocks. */
const blockSeconds = 6;
const secondsPerHour = 3600;
const trials = 1000;
const lostShare = 0.01;
const quantile = 0.99;
/** Deals of the simulated Host: shards of 1 to 1,024 MiB, so that all kinds of shelves meet. */
const dealCount = 400;
const chunksPerMib = 1024;

const utf8 = new TextEncoder();

/** The first 16 bytes of a SHA-256 as the chain takes them. */
function numberOf(text: string): bigint {
  const digest = sha256(utf8.encode(text));
  let number = 0n;
  for (let i = 0; i < 16; i++) number = number * 256n + BigInt(digest[i] as number);
  return number;
}

function shareOf(text: string): number {
  return Number(numberOf(text) % 1_000_000_007n) / 1_000_000_007;
}

interface SimulatedHost {
  readonly shelves: readonly ShelfCount[];
  readonly space: bigint;
  readonly chunks: bigint;
  tenantAt(size: number, place: bigint): Tenant;
}

/** A Host whose shards have sizes spread evenly over their logarithm. */
function makeHost(): SimulatedHost {
  const shelfChunks = new Map<number, bigint[]>();
  let chunks = 0n;
  for (let i = 0; i < dealCount; i++) {
    const size = BigInt(Math.floor(chunksPerMib * 2 ** (10 * shareOf(`size ${i}`))));
    const shelf = computeShelfSize(size);
    shelfChunks.set(shelf, [...(shelfChunks.get(shelf) ?? []), size]);
    chunks += size;
  }
  const sizes = [...shelfChunks.keys()].sort((a, b) => a - b);
  const shelves = sizes.map((size) => ({ size, places: BigInt((shelfChunks.get(size) as bigint[]).length) }));
  const tenantAt = (size: number, place: bigint): Tenant => {
    const here = (shelfChunks.get(size) as bigint[])[Number(place)] as bigint;
    return { dealId: BigInt(size) * 1_000_000n + place, chunks: here, live: true };
  };
  return { shelves, space: computeSpaceChunks(shelves), chunks, tenantAt };
}

/** Hours from a loss at a random moment to the end of the first proof window that the Host misses for it. */
function simulateLoss(host: SimulatedHost, trial: number): number {
  const { periodBlocks, proofWindowBlocks, challengesPerPeriod } = defaultParams;
  let height = BigInt(Math.floor(shareOf(`moment ${trial}`) * Number(periodBlocks)));
  const lostAt = height;
  let nominal = periodBlocks;
  for (let period = 0; ; period++) {
    height = nominal + computeJitter(numberOf(`jitter ${trial} ${period}`), periodBlocks);
    nominal += periodBlocks;
    if (height <= lostAt) continue;
    const number = (challenge: number, redraw: number): bigint => numberOf(`${trial} ${period} ${challenge} ${redraw}`);
    for (let challenge = 0; challenge < Number(challengesPerPeriod); challenge++) {
      const chunk = drawChunk(host.shelves, host.space, challenge, number, host.tenantAt);
      // One chunk in a hundred of every shard is gone: which, is a hash of the chunk's name.
      if (shareOf(`gone ${trial} ${chunk.dealId} ${chunk.chunkIndex}`) < lostShare) {
        return (Number(height + proofWindowBlocks - lostAt) * blockSeconds) / secondsPerHour;
      }
    }
  }
}

/** The time within which a share of the losses is noticed, hours, measured over many trials. */
export function simulateDetection(count = trials): { readonly hours: number; readonly median: number } {
  const host = makeHost();
  const found = Array.from({ length: count }, (_, trial) => simulateLoss(host, trial)).sort((a, b) => a - b);
  return { hours: found[Math.ceil(count * quantile) - 1] as number, median: found[Math.floor(count / 2)] as number };
}

/** The same by arithmetic: the seeds needed, each at most one period apart, and one window. */
export function computeDetectionHours(share: number, challenges: number, periodHours: number, windowHours: number): number {
  const periods = Math.ceil(Math.log(1 - quantile) / (challenges * Math.log(1 - share)));
  return periods * periodHours + windowHours;
}

/**
 * What a Host earns by dropping a share of its real data under dilution, as a share of its honest income per period. Money is counted in the
 * real data's income per period; keeping all of it costs `costShare` of that, and the self-deals pay their fee at the same price. Locks are
 * left out, which favours the cheat. Ends when the Host is suspended.
 */
export function simulateDilution(dilution: number, dropped: number, costShare = 1, periods = 20_000): number {
  const challenges = Number(defaultParams.challengesPerPeriod);
  const fee = Number(defaultParams.openFeeBps) / 10_000;
  const lost = dropped / (1 + dilution);
  let gain = 0;
  let missedInARow = 0;
  let recent = { recentMissed: 0, recentDue: 0 };
  let period = 0;
  for (; period < periods; period++) {
    let missed = false;
    for (let challenge = 0; challenge < challenges; challenge++) {
      if (shareOf(`dilute ${dilution} ${dropped} ${period} ${challenge}`) < lost) missed = true;
    }
    gain += dropped * costShare - fee * dilution - (missed ? 1 : 0);
    missedInARow = missed ? missedInARow + 1 : 0;
    recent = pushRecent(recent, missed);
    if (isMissedTooOften(missedInARow, recent.recentMissed, defaultParams.missedInARowMax, defaultParams.missedOf32Max)) break;
  }
  return gain / (period + 1);
}

/** The row of the market's bars, and what the best dilution earns while dropping a tenth. */
export function benchDetection(): DetectionRow[] {
  const { hours } = simulateDetection();
  const dilutions = [0, 1, 3, 7, 15, 31, 63];
  const best = Math.max(...dilutions.map((dilution) => simulateDilution(dilution, 0.1)));
  return [
    {
      name: 'time until a Host that lost 1 % of its bytes is noticed with 99 %, mainnet parameters',
      value: hours,
      unit: 'h',
      bar: 30,
      limit: 30,
      better: 'lower',
    },
    {
      name: 'profit of dropping 10 % under the best dilution, share of honest income',
      value: 100 * best,
      unit: '%',
      bar: 0,
      limit: 0,
      better: 'lower',
    },
  ];
}

if (process.argv[1] === import.meta.filename) {
  const { hours, median } = simulateDetection();
  const { periodBlocks, proofWindowBlocks, challengesPerPeriod } = defaultParams;
  const toHours = (blocks: bigint): number => (Number(blocks) * blockSeconds) / secondsPerHour;
  console.log(
    `1 % lost, ${challengesPerPeriod} challenges an hour: noticed with 99 % within ${hours.toFixed(1)} h (median ${median.toFixed(1)} h), ${trials} trials`,
  );
  console.log(
    `by arithmetic: ${computeDetectionHours(lostShare, Number(challengesPerPeriod), toHours(periodBlocks), toHours(proofWindowBlocks)).toFixed(1)} h`,
  );
  for (const dropped of [0.01, 0.1, 0.3, 1]) {
    const gains = [0, 1, 3, 7, 15, 31, 63].map((dilution) => `${dilution}x ${(100 * simulateDilution(dilution, dropped)).toFixed(1)} %`);
    console.log(`dropping ${100 * dropped} %, profit a period by dilution: ${gains.join(', ')}`);
  }
}
