import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Adds insurance money, in base units of the deposit denom. Throws TxError, ChainUnavailable. */
export function addDeposit(
  account: Account,
  fields: MsgFields<'marspace.escrow.v1.MsgAddDeposit'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.escrow.v1.MsgAddDeposit'>> {
  return account.execute('marspace.escrow.v1.MsgAddDeposit', fields, options);
}
