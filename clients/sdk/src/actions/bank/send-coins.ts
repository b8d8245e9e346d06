import type { Account } from '../../account.ts';
import type { SendOptions } from '../../queue-options.ts';
import type { Amount } from '../../amounts.ts';
import { isAddress } from '../../keys.ts';
import type { IncludedTx } from '../../ledger.ts';

/** Sends coins, in base units, to another address. Throws TxError, ChainUnavailable, and an Error on an address of another chain. */
export function sendCoins(
  account: Account,
  fields: { readonly to: string; readonly amounts: readonly Amount[] },
  options: SendOptions = {},
): Promise<IncludedTx> {
  if (!isAddress(fields.to)) throw new Error(`"${fields.to}" is no address of this chain: one that begins with mspace1 is wanted`);
  // The chain takes coins sorted by denom, each once and positive.
  const amount = fields.amounts
    .toSorted((a, b) => (a.denom < b.denom ? -1 : 1))
    .map((coin) => ({ denom: coin.denom, amount: coin.amount.toString() }));
  return account.send(
    [{ typeUrl: '/cosmos.bank.v1beta1.MsgSend', value: { fromAddress: account.address, toAddress: fields.to, amount } }],
    options,
  );
}
