import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Says which shards the Host received. Every item is judged alone: look at `response.results`. Throws TxError, ChainUnavailable. */
export function confirmDeals(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgConfirmDeals'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgConfirmDeals'>> {
  return account.execute('marspace.storage.v1.MsgConfirmDeals', fields, options);
}
