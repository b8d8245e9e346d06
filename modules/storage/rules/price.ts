import { bpsOf, max, min, mulDiv } from '@marspace/kit/math';

/** Bytes in one GiB, the volume unit of prices and deposits. */
export const gibBytes = 1_073_741_824n;

/** What a Sender pays for one slot: volume x term x price, rounded up, in base units of the payment denom. */
export function computePrice(shardBytes: bigint, termBlocks: bigint, pricePerGibBlock: bigint): bigint {
  return mulDiv(shardBytes * termBlocks, pricePerGibBlock, gibBytes, 'up');
}

/**
 * Bytes of state that an archive takes without its slots, and those of one slot with its deal, lock, hold, place, receipt and indexes, keys
 * included. Measured with addresses and texts as they usually are: state.test.ts.
 */
export const archiveStateBytes = 160n;
export const slotStateBytes = 950n;

/** Bytes of state that are paid for: an opening has one archive and its slots, a renewal or replacement has no archive and the slots named. */
export function computeStateBytes(archives: bigint, slots: bigint): bigint {
  return archives * archiveStateBytes + slots * slotStateBytes;
}

/** The params that the open fee follows from. */
export interface OpenFeeTerms {
  readonly openFeeBps: bigint;
  readonly openFeeAmountMin: bigint;
  readonly stateBytePrice: bigint;
}

/** The fee of a payment in, which nobody gets back: a share of the price, at least a minimum, and what the state costs that it takes. */
export function computeOpenFee(priceAmount: bigint, stateBytes: bigint, terms: OpenFeeTerms): bigint {
  return max(bpsOf(priceAmount, terms.openFeeBps, 'up'), terms.openFeeAmountMin) + stateBytes * terms.stateBytePrice;
}

/** A part of the fee: by a deal's price in the price in all, or by blocks in the term; rounded down. */
export function computeFeeShare(feeAmount: bigint, part: bigint, whole: bigint): bigint {
  return whole === 0n ? 0n : mulDiv(feeAmount, part, whole, 'down');
}

/** Doublings of a fee after which it is more than all coins there are. */
const doublingsMax = 100n;

/** What a spot challenge costs while `open` others are open at the Host: the least fee, doubled with every `perStep` of them. */
export function computeChallengeFee(feeAmountLeast: bigint, open: bigint, perStep: bigint): bigint {
  const doublings = min(open / perStep, doublingsMax);
  let fee = feeAmountLeast;
  for (let done = 0n; done < doublings; done++) fee += fee;
  return fee;
}

/** The part of a spot challenge's fee that the community pool keeps, whatever comes of it; rounded up. */
export function computePoolPart(feeAmount: bigint, poolBps: bigint): bigint {
  return bpsOf(feeAmount, poolBps, 'up');
}
