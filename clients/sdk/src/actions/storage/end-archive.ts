import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Ends an archive before its term; the response tells the height at which its last deal ends. Throws TxError, ChainUnavailable. */
export function endArchive(
  account: Account,
  fields: MsgFields<'marspace.storage.v1.MsgEndArchive'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.storage.v1.MsgEndArchive'>> {
  return account.execute('marspace.storage.v1.MsgEndArchive', fields, options);
}
