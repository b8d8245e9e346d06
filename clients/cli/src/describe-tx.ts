import { type AccountTx, type Amount, type BlockClock, findErrorName, type IncludedTx } from '@marspace/sdk';
import { formatCoin, formatHeight, formatHeightDate } from './format.ts';
import { type Line, toTable } from './output.ts';

/** `executed`, or the name of the error with which the chain refused it. */
function describeOutcome({ code, codespace }: Pick<IncludedTx, 'code' | 'codespace'>): string {
  return code === 0 ? 'executed' : `failed with ${findErrorName(codespace, code) ?? `${codespace}/${code}`}`;
}

/** Transactions of an account as a table, as they come. */
export function listTxs(found: readonly AccountTx[], clock: BlockClock): Line[] {
  const coins = (amounts: readonly Amount[]) => amounts.map(({ amount, denom }) => formatCoin(amount, denom)).join(', ');
  const rows = found.map((tx) => [
    String(tx.height),
    formatHeightDate(BigInt(tx.height), clock),
    tx.messages.map((name) => name.replace(/^.*\.Msg/, '')).join(', '),
    tx.code === 0 ? '' : (findErrorName(tx.codespace, tx.code) ?? `${tx.codespace}/${tx.code}`),
    coins(tx.spent),
    coins(tx.received),
    tx.hash,
  ]);
  return toTable(['height', 'which was', 'did', 'refused', 'spent', 'received', 'hash'], rows);
}

/** A transaction and the types of its events. */
export function describeTx(
  tx: Pick<IncludedTx, 'height' | 'code' | 'codespace' | 'gasUsed'>,
  events: readonly { type: string }[],
  clock: BlockClock,
): string[] {
  return [
    `At ${formatHeight(BigInt(tx.height), clock)}: ${describeOutcome(tx)}, ${tx.gasUsed} gas`,
    ...events.map((event) => `  ${event.type}`),
  ];
}

/** A payment that is in a block. */
export function describeSent({ amount, denom }: Amount, done: { hash: string; height: number }, clock: BlockClock): string {
  return `Sent ${formatCoin(amount, denom)}, transaction ${done.hash} at ${formatHeight(BigInt(done.height), clock)}.`;
}
