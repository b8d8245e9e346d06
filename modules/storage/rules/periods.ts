import { max } from '@marspace/kit/math';

/** The jitter of a seed height is less than or equal to this part of the period: an eighth. */
export const jitterPart = 8n;
/** Periods that the look-back of suspension spans. */
export const recentPeriods = 32;

/** Domains of the hashes that phase and jitter come from. */
export const phaseLabel = 'marspace/phase/v1';
export const jitterLabel = 'marspace/jitter/v1';

/** Longest jitter in blocks for periods of this length. */
export function computeJitterMax(periodBlocks: bigint): bigint {
  return periodBlocks / jitterPart;
}

/** Jitter in blocks, 0 to an eighth of the period, from a random number. */
export function computeJitter(random: bigint, periodBlocks: bigint): bigint {
  return random % (computeJitterMax(periodBlocks) + 1n);
}

/** The first height after `height` on a Host's grid of nominal period ends: heights that leave `phase` when divided by the period. */
export function computeNominalEnd(height: bigint, phase: bigint, periodBlocks: bigint): bigint {
  const next = height + 1n;
  const behind = (((next - phase) % periodBlocks) + periodBlocks) % periodBlocks;
  return behind === 0n ? next : next + periodBlocks - behind;
}

/** The nominal end of the next period: one period on, but never before the proof window of the one that just ended is over. */
export function computeNextNominalEnd(nominalEnd: bigint, openLastHeight: bigint, periodBlocks: bigint): bigint {
  return max(nominalEnd + periodBlocks, openLastHeight + 1n);
}

/** The last height at which a proof of the period with this seed height is accepted. */
export function computeLastProofHeight(seedHeight: bigint, proofWindowBlocks: bigint): bigint {
  return seedHeight + proofWindowBlocks;
}

export interface Recent {
  readonly recentMissed: number;
  readonly recentDue: number;
}

/** The look-back after one more due period. */
export function pushRecent(recent: Recent, missed: boolean): Recent {
  return {
    recentMissed: ((recent.recentMissed << 1) | (missed ? 1 : 0)) >>> 0,
    recentDue: recent.recentDue < recentPeriods ? recent.recentDue + 1 : recentPeriods,
  };
}

/** How many of the last 32 due periods were missed. */
export function countMissed(recentMissed: number): number {
  let missed = 0;
  for (let bits = recentMissed; bits !== 0; bits = (bits & (bits - 1)) >>> 0) missed += 1;
  return missed;
}

/** Whether a Host with this record is suspended. */
export function isMissedTooOften(missedInARow: number, recentMissed: number, missedInARowMax: bigint, missedOf32Max: bigint): boolean {
  return BigInt(missedInARow) >= missedInARowMax || BigInt(countMissed(recentMissed)) >= missedOf32Max;
}

/** When a deal ends that its Sender ends now: with the running period of its Host, but not before the shortest term of its offer. */
export function computeEarlyEnd(startsAtHeight: bigint, termBlocksMin: bigint, runningSeedHeight: bigint, endsAtHeight: bigint): bigint {
  const earliest = max(startsAtHeight - 1n + termBlocksMin, runningSeedHeight);
  return earliest < endsAtHeight ? earliest : endsAtHeight;
}
