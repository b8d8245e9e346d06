import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Makes the account a contractor with roles, an offer key and a first deposit; the registration fee is not returned. Throws TxError, ChainUnavailable. */
export function registerContractor(
  account: Account,
  fields: MsgFields<'marspace.escrow.v1.MsgRegisterContractor'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.escrow.v1.MsgRegisterContractor'>> {
  return account.execute('marspace.escrow.v1.MsgRegisterContractor', fields, options);
}
