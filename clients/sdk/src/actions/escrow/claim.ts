import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';

/** Pays out everything the chain owes the account; the response tells the coins. Throws TxError, ChainUnavailable. */
export function claim(account: Account, options: SendOptions = {}): Promise<Executed<'marspace.escrow.v1.MsgClaim'>> {
  return account.execute('marspace.escrow.v1.MsgClaim', {}, options);
}
