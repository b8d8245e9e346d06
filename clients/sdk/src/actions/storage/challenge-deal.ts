import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Asks a Host for one random chunk of one deal, for a fee that comes back when the Host fails. Throws TxError, ChainUnavailable. */
export function challengeDeal(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgChallengeDeal'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgChallengeDeal'>> {
  return account.execute('marspace.storage.v1.MsgChallengeDeal', fields, options);
}
