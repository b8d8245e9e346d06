import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Answers a spot challenge. Throws TxError, ChainUnavailable. */
export function answerChallenge(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgAnswerChallenge'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgAnswerChallenge'>> {
  return account.execute('marspace.storage.v1.MsgAnswerChallenge', fields, options);
}
