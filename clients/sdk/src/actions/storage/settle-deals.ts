import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Credits what deals have earned up to now; anybody may. Every item is judged alone. Throws TxError, ChainUnavailable. */
export function settleDeals(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgSettleDeals'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgSettleDeals'>> {
  return account.execute('marspace.storage.v1.MsgSettleDeals', fields, options);
}
