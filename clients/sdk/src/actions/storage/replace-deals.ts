import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Fills empty slots of an archive with other Hosts; the slots keep their checksums. Throws TxError, ChainUnavailable. */
export function replaceDeals(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgReplaceDeals'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgReplaceDeals'>> {
  return account.execute('marspace.storage.v1.MsgReplaceDeals', fields, options);
}
