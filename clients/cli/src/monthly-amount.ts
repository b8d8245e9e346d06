import type { BlockClock } from '@marspace/sdk';

const monthMicros = 2_592_000_000_000n; // the 30 days of price lists

/** What a deal costs in 30 days, base units, rounded up. */
export function computeMonthlyAmount(
  deal: { readonly priceAmount: bigint; readonly termBlocks: bigint },
  { blockMicros }: BlockClock,
): bigint {
  const divisor = deal.termBlocks * blockMicros;
  return (deal.priceAmount * monthMicros + divisor - 1n) / divisor;
}
