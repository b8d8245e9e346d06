import type { Comet38Client } from '@cosmjs/tendermint-rpc';
import { Tx } from 'cosmjs-types/cosmos/tx/v1beta1/tx';
import type { Amount } from './amounts.ts';
import type { RawEvent } from './events.ts';
import { computeTxHash, createIncludedTx, type IncludedTx } from './ledger.ts';

/** A transaction that an address sent, or that paid it something. */
export interface AccountTx extends IncludedTx {
  /** Type names of its messages, e.g. `marspace.storage.v1.MsgOpenArchive`. */
  readonly messages: readonly string[];
  /** What came to the address and what left it, fee included; by denom, none zero. */
  readonly received: readonly Amount[];
  readonly spent: readonly Amount[];
}

const pageSizeMax = 100; // CometBFT's own bound of a page

/**
 * The newest transactions that an address sent or was paid by, newest first, at most `limit`. Coins that the chain paid at the end of a block are in
 * none of them. The node needs its transaction index, which is on by default.
 */
export async function listTxs(comet: Comet38Client, address: string, limit: number): Promise<AccountTx[]> {
  const found = new Map<string, AccountTx>();
  for (const query of [`message.sender='${address}'`, `coin_received.receiver='${address}'`]) {
    for (let page = 1; (page - 1) * pageSizeMax < limit; page += 1) {
      const { txs, totalCount } = await comet.txSearch({ query, order_by: 'desc', page, per_page: pageSizeMax });
      for (const { tx, height, result } of txs) {
        const included = createIncludedTx(computeTxHash(tx), height, result);
        found.set(included.hash, { ...included, messages: listMessages(tx), ...computeFlows(included.events, address) });
      }
      if (page * pageSizeMax >= totalCount) break;
    }
  }
  return [...found.values()].sort((a, b) => b.height - a.height).slice(0, limit);
}

function listMessages(tx: Uint8Array): string[] {
  return (Tx.decode(tx).body?.messages ?? []).map(({ typeUrl }) => typeUrl.slice(1));
}

/** Sums of the bank's own events for an address. */
export function computeFlows(events: readonly RawEvent[], address: string): { received: Amount[]; spent: Amount[] } {
  return { received: sumCoins(events, 'coin_received', 'receiver', address), spent: sumCoins(events, 'coin_spent', 'spender', address) };
}

function sumCoins(events: readonly RawEvent[], type: string, party: string, address: string): Amount[] {
  const sums = new Map<string, bigint>();
  for (const event of events) {
    const value = (key: string) => event.attributes.find((attribute) => attribute.key === key)?.value;
    if (event.type !== type || value(party) !== address) continue;
    for (const coin of (value('amount') ?? '').split(',')) {
      const [, digits, denom] = /^([0-9]+)(.+)$/.exec(coin) ?? [];
      if (digits !== undefined && denom !== undefined) sums.set(denom, (sums.get(denom) ?? 0n) + BigInt(digits));
    }
  }
  return [...sums].filter(([, amount]) => amount !== 0n).map(([denom, amount]) => ({ denom, amount }));
}
