import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Voids all of the Host's offers below a nonce. Throws TxError, ChainUnavailable. */
export function cancelOffers(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgCancelOffers'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgCancelOffers'>> {
  return account.execute('marspace.storage.v1.MsgCancelOffers', fields, options);
}
