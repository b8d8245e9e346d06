import type { BlockClock } from '@marspace/sdk';
import { computeEarlyEnd, computeEarned } from '@marspace/storage/rules';
import { formatCoin, formatHeight, formatHeightDate } from './format.ts';

/** A deal as far as its end matters; heights and blocks as the chain has them. */
export interface EndingDeal {
  readonly startsAtHeight: bigint;
  readonly termBlocks: bigint;
  readonly termBlocksMin: bigint;
  readonly endsAtHeight: bigint;
  readonly priceAmount: bigint;
  /** When the running period of its Host ends; 0 when the Host has none. */
  readonly runningSeedHeight: bigint;
}

/** What ending active deals now means. */
export interface EndEffect {
  readonly deals: number;
  readonly firstEndHeight: bigint;
  readonly lastEndHeight: bigint;
  /** The last end without ending. */
  readonly plannedEndHeight: bigint;
  readonly priceAmount: bigint;
  /** What comes back when every Host proves all that is left; more when one does not. */
  readonly refundAmountMin: bigint;
}

/** By the chain's own rules; undefined without a deal. */
export function computeEndEffect(deals: readonly EndingDeal[]): EndEffect | undefined {
  if (deals.length === 0) return undefined;
  const ends = deals.map(computeEnd).sort((a, b) => Number(a - b));
  const planned = deals.map(({ endsAtHeight }) => endsAtHeight).sort((a, b) => Number(a - b));
  return {
    deals: deals.length,
    firstEndHeight: ends[0] as bigint,
    lastEndHeight: ends.at(-1) as bigint,
    plannedEndHeight: planned.at(-1) as bigint,
    priceAmount: deals.reduce((sum, deal) => sum + deal.priceAmount, 0n),
    refundAmountMin: deals.reduce((sum, deal) => sum + deal.priceAmount - computeEarnedMax(deal), 0n),
  };
}

/** A Host without a running period is suspended: the end of its deals stays where it is. */
function computeEnd(deal: EndingDeal): bigint {
  const { startsAtHeight, termBlocksMin, runningSeedHeight, endsAtHeight } = deal;
  return runningSeedHeight === 0n ? endsAtHeight : computeEarlyEnd(startsAtHeight, termBlocksMin, runningSeedHeight, endsAtHeight);
}

function computeEarnedMax(deal: EndingDeal): bigint {
  return computeEarned(deal.priceAmount, computeEnd(deal) - deal.startsAtHeight + 1n, deal.termBlocks);
}

/** One sentence for people. */
export function describeEndEffect(effect: EndEffect, denom: string, clock: BlockClock): string {
  const { deals, firstEndHeight, lastEndHeight, plannedEndHeight, priceAmount, refundAmountMin } = effect;
  const last = formatHeight(lastEndHeight, clock);
  const ends = firstEndHeight === lastEndHeight ? `at ${last}` : `between ${formatHeight(firstEndHeight, clock)}, and ${last}`;
  const subject = deals === 1 ? '1 deal ends' : `${deals} deals end`;
  return `${subject} ${ends}, instead of ${plannedEndHeight}, ${formatHeightDate(plannedEndHeight, clock)}; at least ${formatCoin(refundAmountMin, denom)} of ${formatCoin(priceAmount, denom)} come back, the fee does not.`;
}
