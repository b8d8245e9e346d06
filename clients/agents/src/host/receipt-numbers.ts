import type { DealStatus, HostChain } from '../chain/port.ts';
import type { Nonces } from './nonces.ts';

const OPEN: readonly DealStatus[] = ['DEAL_STATUS_ACTIVE', 'DEAL_STATUS_WAITING'];

/** Numbers for receipts that the chain takes: none that it knows as used or void, whatever the record in the home says. */
export interface ReceiptNumbers {
  /** No number below it was taken by this program since it started. */
  readonly first: bigint;
  /** The smallest number that is not void. Throws when no node answers, as `next` does. */
  readLeast(): Promise<bigint>;
  next(): Promise<bigint>;
}

export function createReceiptNumbers(chain: HostChain, nonces: Nonces): ReceiptNumbers {
  let used: Promise<bigint> | undefined;

  const readLeast = async (): Promise<bigint> => (await chain.findHostView())?.receiptNumberMin ?? 0n;

  /** The highest number that has opened a deal which stands, as of the first time that it was asked: later ones are this program's own. */
  function readUsed(): Promise<bigint> {
    used ??= readHighestUsed(chain).catch((error: unknown) => {
      used = undefined;
      throw error;
    });
    return used;
  }

  return {
    first: nonces.first,
    readLeast,
    async next() {
      const [least, highest] = await Promise.all([readLeast(), readUsed()]);
      return nonces.next(least > highest ? least : highest + 1n);
    },
  };
}

async function readHighestUsed(chain: HostChain): Promise<bigint> {
  const deals = (await Promise.all(OPEN.map((status) => chain.listDeals(status)))).flat();
  let highest = 0n;
  for (const { receiptNumber } of deals) if (receiptNumber > highest) highest = receiptNumber;
  return highest;
}
