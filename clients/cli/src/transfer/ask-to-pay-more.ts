import type { PriceRaise } from '@marspace/sdk';
import { askToGoOn } from '../ask.ts';
import { formatCoin } from '../format.ts';
import type { Session } from '../session.ts';
import type { Market } from './market.ts';

/** True when a person agrees to more than before, because a Host failed; `--yes` agreed to the price that was shown, and to no other. */
export async function askToPayMore(
  session: Session,
  { slot, offer, agreedAmount, priceAmount, feeAmount }: PriceRaise,
  { params }: Pick<Market, 'params'>,
): Promise<boolean> {
  if (session.flags.yes) return false;
  const coin = (amount: bigint) => formatCoin(amount, params.paymentDenom);
  session.output.note(
    `Slot ${slot}: the cheapest Host left is ${offer.host} at ${offer.pricePerGibBlock} amaspc per GiB and block; price and fee come to ${coin(priceAmount + feeAmount)} with it, ${coin(agreedAmount)} were agreed.`,
  );
  return askToGoOn('Go on at the higher price?', false);
}
