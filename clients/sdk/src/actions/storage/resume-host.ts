import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';

/** Lets a suspended Host work again. Throws TxError, ChainUnavailable. */
export function resumeHost(account: Account, options: SendOptions = {}): Promise<Executed<'marspace.storage.v1.MsgResumeHost'>> {
  return account.execute('marspace.storage.v1.MsgResumeHost', {}, options);
}
