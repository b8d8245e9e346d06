import { bpsOf, min, mulDiv } from '@marspace/kit/math';

/** Periods in one row of a Host's history: 256, some ten days of one-hour periods. */
export const rowPeriods = 256n;
const flagDue = 2;
const flagProven = 1;
/** A row holds length * 4 + flags in 32 bits. */
const packFactor = 4;
/** The longest period that a row can hold, 2^30 - 1 blocks; a Host that slept longer has its length cut, which pays nothing. */
const lengthMax = 1_073_741_823n;

/** One closed period for a row. */
export function packPeriod(lengthBlocks: bigint, due: boolean, proven: boolean): number {
  return Number(min(lengthBlocks, lengthMax)) * packFactor + (due ? flagDue : 0) + (proven ? flagProven : 0);
}

/** What a Host has proven from its first period on, or in one row. */
export interface ProvenCount {
  readonly blocks: bigint;
  readonly due: bigint;
  readonly proven: bigint;
}

/**
 * Proven blocks of one row up to a height, and how many of its periods began before it. Plain numbers inside: a row spans at most 2^38 blocks.
 * `periods` as packPeriod made them; `beforeHeight` is the last block before the first of them.
 */
export function computeProvenInRow(beforeHeight: bigint, periods: readonly number[], through: bigint): ProvenCount {
  const limit = Number(through - beforeHeight);
  let blocks = 0;
  let due = 0;
  let proven = 0;
  let start = 0;
  for (let i = 0; i < periods.length && start < limit; i++) {
    const packed = periods[i] as number;
    const flags = packed % packFactor;
    const length = (packed - flags) / packFactor;
    if (flags >= flagDue) due += 1;
    if (flags % 2 === flagProven) {
      proven += 1;
      blocks += Math.min(length, limit - start);
    }
    start += length;
  }
  return { blocks: BigInt(blocks), due: BigInt(due), proven: BigInt(proven) };
}

/** Blocks in all periods of a row. */
export function computeRowBlocks(periods: readonly number[]): bigint {
  let blocks = 0;
  for (let i = 0; i < periods.length; i++) blocks += ((periods[i] as number) - ((periods[i] as number) % packFactor)) / packFactor;
  return BigInt(blocks);
}

/** What a deal has earned for its proven blocks, in all, rounded down. */
export function computeEarned(priceAmount: bigint, provenBlocks: bigint, termBlocks: bigint): bigint {
  return mulDiv(priceAmount, provenBlocks, termBlocks, 'down');
}

/** The part of what is earned that waits for the deal's good end, of the gross price, rounded up. */
export function computeRetained(earnedAmount: bigint, retainBps: bigint): bigint {
  return bpsOf(earnedAmount, retainBps, 'up');
}

/** How a payment is split between the Exchange and the Host; the Host gets the rest. */
export function computeCommission(paidAmount: bigint, commissionBps: bigint): bigint {
  return bpsOf(paidAmount, commissionBps, 'down');
}
