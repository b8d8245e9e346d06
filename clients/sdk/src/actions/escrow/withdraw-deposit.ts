import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Takes insurance money back that no lock holds, in base units of the deposit denom. Throws TxError, ChainUnavailable. */
export function withdrawDeposit(
  account: Account,
  fields: MsgFields<'marspace.escrow.v1.MsgWithdrawDeposit'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.escrow.v1.MsgWithdrawDeposit'>> {
  return account.execute('marspace.escrow.v1.MsgWithdrawDeposit', fields, options);
}
