import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Answers all challenges of one period of the Host. Throws TxError, ChainUnavailable. */
export function proveStorage(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgProveStorage'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgProveStorage'>> {
  return account.execute('marspace.storage.v1.MsgProveStorage', fields, options);
}
