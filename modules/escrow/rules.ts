/**
 * Locks, accidents, slashes and ratings: pure integer formulas, the same in the chain, agents, wallets and web pages.
 * Amounts are base units, heights and spans are blocks, shares are basis points (10000 = all).
 */
import { bpsOf, bpsWhole, ceilDiv, clamp, isqrt, max, min, mulDiv } from '@marspace/kit/math';
import type { Contractor, CustomerWeight, Params, Record as WorkRecord } from '../../proto/gen/modules/escrow.ts';

/** Bytes in a GiB: the measure of `amountPerGiB`. */
export const gibUnits = 1_073_741_824n;

/** No factor of a rating goes below a tenth, so that one bad trait costs at most 90 %. */
export const subScoreBpsMin = 1_000n;

/** After this many half-lives an accident level is 0: levels are below 2^64 by far (params.ts), so nothing is left of them. */
const halvingsMax = 64n;

/** z of a one-sided 97.5 % (two-sided 95 %) bound, in hundredths: 1.96. */
const zHundredths = 196n;
/** z squared in ten-thousandths: 3.8416. */
const zSquared = zHundredths * zHundredths;
const zSquaredHalf = zSquared / 2n;
if (zSquaredHalf * 2n !== zSquared) throw new Error('the Wilson bound wants an even z squared');

/** Where an accident level stands. */
export type AccidentState = Pick<Contractor, 'accidentLevelBps' | 'accidentAtHeight'>;
export type AccidentParams = Pick<Params, 'accidentHalfLifeBlocks' | 'accidentStepBps' | 'accidentLevelBpsMax'>;
export type RatingParams = Pick<Params, 'accidentHalfLifeBlocks' | 'ratingUnitAmount' | 'ratingAgeFullBlocks' | 'ratingCompletedFull'>;

/**
 * The accident level at a height, bps. It halves with every half-life free of accidents; within one it falls in a straight
 * line, rounded up, so that no block is worth waiting for.
 */
export function computeAccidentLevelBps(state: AccidentState, halfLifeBlocks: bigint, height: bigint): bigint {
  const level = state.accidentLevelBps;
  if (level === 0n || height <= state.accidentAtHeight) return level;
  const free = height - state.accidentAtHeight;
  const halvings = free / halfLifeBlocks;
  if (halvings >= halvingsMax) return 0n;
  const before = level >> halvings;
  const after = level >> (halvings + 1n);
  return after + mulDiv(before - after, halfLifeBlocks - (free % halfLifeBlocks), halfLifeBlocks, 'up');
}

/** The level right after one more accident at `height`, bps: the decayed level plus a step, up to the most. */
export function computeLevelAfterAccidentBps(state: AccidentState, params: AccidentParams, height: bigint): bigint {
  const decayed = computeAccidentLevelBps(state, params.accidentHalfLifeBlocks, height);
  return min(decayed + params.accidentStepBps, max(decayed, params.accidentLevelBpsMax));
}

/** What multiplies a new lock, bps: 10000 without accidents. */
export function computeAccidentFactorBps(state: AccidentState, halfLifeBlocks: bigint, height: bigint): bigint {
  return bpsWhole + computeAccidentLevelBps(state, halfLifeBlocks, height);
}

/** The deposit that a commitment locks: volume x amount per GiB x accident factor, rounded up. */
export function computeLock(volumeUnits: bigint, amountPerGiB: bigint, accidentFactorBps: bigint): bigint {
  return ceilDiv(volumeUnits * amountPerGiB * accidentFactorBps, gibUnits * bpsWhole);
}

/** The part of a deposit that no lock holds. */
export function computeFreeDeposit(contractor: Pick<Contractor, 'depositAmount' | 'lockedAmount'>): bigint {
  return contractor.depositAmount - contractor.lockedAmount;
}

/** What a contractor may take back now: all but the locks, and never so much that less than the least deposit stays. */
export function computeWithdrawable(contractor: Pick<Contractor, 'depositAmount' | 'lockedAmount'>, depositMinAmount: bigint): bigint {
  return max(0n, contractor.depositAmount - max(contractor.lockedAmount, depositMinAmount));
}

/** When a quitting contractor that has no commitments leaves: the delay after the last one ended, not before it quit. */
export function computeLeaveHeight(idleSinceHeight: bigint, quitAtHeight: bigint, quitDelayBlocks: bigint): bigint {
  return max(quitAtHeight, idleSinceHeight + quitDelayBlocks);
}

export interface SlashSplit {
  /** Taken from the deposit: toCustomer + toPot. */
  readonly taken: bigint;
  readonly toCustomer: bigint;
  readonly toPot: bigint;
}

/** Where a slashed lock goes. What is taken is rounded up, the pot down: doubt favours the customer. */
export function computeSlash(lockAmount: bigint, fractionBps: bigint, repairRewardBps: bigint): SlashSplit {
  const taken = bpsOf(lockAmount, fractionBps, 'up');
  const toPot = bpsOf(taken, repairRewardBps, 'down');
  return { taken, toCustomer: taken - toPot, toPot };
}

/**
 * A customer's share of a record after more periods. Below the cap weights add up; at the cap older periods give way in
 * proportion, so that the share never weighs more than the cap and still follows what the contractor does lately.
 */
export function computeCustomerShare(
  share: Pick<CustomerWeight, 'due' | 'proven'>,
  feeWeight: bigint,
  duePeriods: bigint,
  provenPeriods: bigint,
  weightMax: bigint,
): { due: bigint; proven: bigint } {
  const due = share.due + feeWeight;
  const proven = share.proven + mulDiv(feeWeight, provenPeriods, duePeriods, 'down');
  if (due <= weightMax) return { due, proven };
  return { due: weightMax, proven: mulDiv(proven, weightMax, due, 'down') };
}

/**
 * Lower end of the 95 % Wilson interval of proven / due, bps, rounded down; `unit` is the weight of one observation.
 * With n = due / unit and p = proven / due it is (p + z²/2n - z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), all times n and unit,
 * and in ten-thousandths to hold z. 0 without observations.
 */
export function computeWilsonBps(proven: bigint, due: bigint, unit: bigint): bigint {
  if (due === 0n) return 0n;
  const centre = bpsWhole * proven + zSquaredHalf * unit;
  const spread = (zSquared * bpsWhole * unit * proven * (due - proven)) / due + zSquaredHalf * unit * (zSquaredHalf * unit);
  const low = centre - ceilSqrt(spread);
  return low <= 0n ? 0n : (low * bpsWhole) / (bpsWhole * due + zSquared * unit);
}

function ceilSqrt(n: bigint): bigint {
  const root = isqrt(n);
  return root * root === n ? root : root + 1n;
}

export interface Rating {
  readonly scoreBps: bigint;
  readonly provenBps: bigint;
  readonly ageBps: bigint;
  readonly accidentBps: bigint;
  readonly completedBps: bigint;
}

/**
 * A contractor's score in one role, 1 to 10000 bps: the product of what it has proven (Wilson), how long it has been here, how free of
 * accidents it is and how many commitments it has completed; each of them a tenth at least.
 */
export function computeRating(
  contractor: Pick<Contractor, 'joinedAtHeight' | 'accidentLevelBps' | 'accidentAtHeight'>,
  record: Pick<WorkRecord, 'weightedDue' | 'weightedProven' | 'completed' | 'failed'>,
  params: RatingParams,
  height: bigint,
): Rating {
  const provenBps = clampSubScore(computeWilsonBps(record.weightedProven, record.weightedDue, params.ratingUnitAmount));
  const age = max(0n, height - contractor.joinedAtHeight);
  const ageBps = clampSubScore((age * bpsWhole) / params.ratingAgeFullBlocks);
  // The same factor that makes locks dearer makes the score smaller.
  const factorBps = computeAccidentFactorBps(contractor, params.accidentHalfLifeBlocks, height);
  const accidentBps = clampSubScore((bpsWhole * bpsWhole) / factorBps);
  // Grows with each completed commitment until there are enough; from then on it is the share that ended well.
  const ended = max(record.completed + record.failed, params.ratingCompletedFull);
  const completedBps = clampSubScore((record.completed * bpsWhole) / ended);
  const scoreBps = (provenBps * ageBps * accidentBps * completedBps) / (bpsWhole * bpsWhole * bpsWhole);
  return { scoreBps, provenBps, ageBps, accidentBps, completedBps };
}

function clampSubScore(bps: bigint): bigint {
  return clamp(bps, subScoreBpsMin, bpsWhole);
}
