import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Voids all of the Host's receipts below a number. Throws TxError, ChainUnavailable. */
export function voidReceipts(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgVoidReceipts'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgVoidReceipts'>> {
  return account.execute('marspace.storage.v1.MsgVoidReceipts', fields, options);
}
