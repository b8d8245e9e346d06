import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Opens an archive with one receipt and one checksum per slot, and pays for its whole term; the response tells the ids and the price. Throws TxError, ChainUnavailable. */
export function openArchive(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgOpenArchive'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgOpenArchive'>> {
  return account.execute('marspace.storage.v1.MsgOpenArchive', fields, options);
}
