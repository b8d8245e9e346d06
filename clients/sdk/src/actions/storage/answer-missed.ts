import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Proves challenged chunks of a missed period, so that their deals are no longer in question. Every item is judged alone. Throws TxError, ChainUnavailable. */
export function answerMissed(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgAnswerMissed'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgAnswerMissed'>> {
  return account.execute('marspace.storage.v1.MsgAnswerMissed', fields, options);
}
