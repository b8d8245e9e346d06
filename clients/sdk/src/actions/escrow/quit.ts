import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';

/** Ends the contractor's work: no new commitments at once, the deposit returns by itself after the last one. Throws TxError, ChainUnavailable. */
export function quit(account: Account, options: SendOptions = {}): Promise<Executed<'marspace.escrow.v1.MsgQuit'>> {
  return account.execute('marspace.escrow.v1.MsgQuit', {}, options);
}
