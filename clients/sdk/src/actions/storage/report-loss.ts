import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Says that the Host lost shards, for a smaller slash. Every item is judged alone. Throws TxError, ChainUnavailable. */
export function reportLoss(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgReportLoss'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgReportLoss'>> {
  return account.execute('marspace.storage.v1.MsgReportLoss', fields, options);
}
