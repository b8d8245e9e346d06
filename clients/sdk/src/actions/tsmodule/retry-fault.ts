import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Runs an item of begin or end block again that failed and was parked; anybody may. Throws TxError, ChainUnavailable. */
export function retryFault(
  account: Account,
  fields: MsgFields<'marspace.tsmodule.v1.MsgRetryFault'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.tsmodule.v1.MsgRetryFault'>> {
  return account.execute('marspace.tsmodule.v1.MsgRetryFault', fields, options);
}
