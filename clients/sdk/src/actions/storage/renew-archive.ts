import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Prolongs an archive with fresh offers of the same Hosts. Throws TxError, ChainUnavailable. */
export function renewArchive(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgRenewArchive'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgRenewArchive'>> {
  return account.execute('marspace.storage.v1.MsgRenewArchive', fields, options);
}
