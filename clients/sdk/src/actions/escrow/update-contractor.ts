import type { Account, Executed } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { MsgFields } from '../../messages.ts';

/** Replaces the contractor's moniker, region, roles and offer key. Throws TxError, ChainUnavailable. */
export function updateContractor(
  account: Account,
  fields: MsgFields<'marspace.escrow.v1.MsgUpdateContractor'>,
  options: SendOptions = {},
): Promise<Executed<'marspace.escrow.v1.MsgUpdateContractor'>> {
  return account.execute('marspace.escrow.v1.MsgUpdateContractor', fields, options);
}
