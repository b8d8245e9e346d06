import { type BlockClock, computeTotalPerTbMonth, type MarspaceClient, measureBlockClock } from '@marspace/sdk';
import { formatCoin } from '../format.ts';
import type { Session } from '../session.ts';

/** The chain's rules and pace, read once. */
export interface Market {
  client: MarspaceClient;
  params: Awaited<ReturnType<MarspaceClient['storage']['params']>>['params'];
  clock: BlockClock;
}

export async function readMarket(session: Session): Promise<Market> {
  const client = await session.client();
  const [{ params }, clock] = await Promise.all([client.storage.params(), measureBlockClock(client)]);
  return { client, params, clock };
}

/** Price and fee in one line, with what that is for a TB and month. */
export function describeCost(
  { priceAmount, feeAmount }: { priceAmount: bigint; feeAmount: bigint },
  contentBytes: bigint,
  termBlocks: bigint,
  { params, clock }: Market,
): string {
  const total = computeTotalPerTbMonth(priceAmount + feeAmount, contentBytes, termBlocks, clock);
  const coin = (amount: bigint) => formatCoin(amount, params.paymentDenom);
  return `Price ${coin(priceAmount)} and a fee of ${coin(feeAmount)}: with all slots and the fee ${coin(total)} per TB and month`;
}
