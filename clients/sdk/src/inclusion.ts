import { TxExpired, TxUndecided } from './errors.ts';
import type { IncludedTx, Ledger } from './ledger.ts';

/** A node's transaction index may trail its height by a block or two. */
const indexLagBlocks = 2;

/** A transaction that a node has accepted. */
export interface SentTx {
  /** As signed. */
  readonly tx: Uint8Array;
  readonly hash: string;
  readonly sequence: number;
  /** The chain's height before it was signed; it is in a later block, if in any. */
  readonly sentAtHeight: number;
  /** The last height at which it can be in a block. */
  readonly timeoutHeight: number;
}

export interface InclusionOptions {
  readonly pollMs: number;
  readonly deadlineMs: number;
  /** Told every few seconds that there is no block with the transaction yet. */
  readonly onWaiting?: (hash: string, waitedMs: number) => void;
}

/** Between two words about a transaction that waits: longer than a block takes. */
const waitingWordMs = 7_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A transaction that waits so long is handed in again: a node that was restarted has forgotten its mempool. */
const handInAgainBlocks = 4;

type Reader = Pick<Ledger, 'broadcast' | 'findAccount' | 'findTx' | 'findTxInBlocks' | 'getHeight'>;

/** True when a block holds another transaction with the same sequence, so that this one can never execute. */
async function isSequenceTaken(ledger: Reader, sent: SentTx, height: number): Promise<boolean> {
  if (height <= sent.sentAtHeight + indexLagBlocks) return false;
  return ((await ledger.findAccount())?.sequence ?? 0) > sent.sequence;
}

/**
 * Waits until the transaction is in a block, whatever its outcome there, and answers with it. Answers undefined when another one took its
 * sequence. Throws TxExpired when the chain has passed its last height
 * without it, and TxUndecided after the deadline. Before it gives a transaction up it reads the blocks themselves, because a node that
 * crashed may have blocks that it never indexed.
 */
export async function waitForInclusion(ledger: Reader, sent: SentTx, options: InclusionOptions): Promise<IncludedTx | undefined> {
  const startedAt = performance.now();
  let handedInAtHeight = sent.sentAtHeight;
  let saidAtMs = 0;
  for (;;) {
    // The height first: a transaction that is not found afterwards was in no block up to it.
    const height = await ledger.getHeight();
    const found = await ledger.findTx(sent.hash);
    if (found !== undefined) return found;
    const isExpired = height > sent.timeoutHeight + indexLagBlocks;
    if (isExpired || (await isSequenceTaken(ledger, sent, height))) {
      const last = Math.min(await ledger.getHeight(), sent.timeoutHeight);
      const inBlock = await ledger.findTxInBlocks(sent.hash, sent.sentAtHeight, last);
      if (inBlock !== undefined || !isExpired) return inBlock;
      throw new TxExpired(sent.hash, sent.timeoutHeight);
    }
    if (height >= handedInAtHeight + handInAgainBlocks) {
      // The same bytes again can do no harm; what the node says to them changes nothing here.
      await ledger.broadcast(sent.tx);
      handedInAtHeight = height;
    }
    const waitedMs = Math.round(performance.now() - startedAt);
    if (waitedMs - saidAtMs >= waitingWordMs) {
      saidAtMs = waitedMs;
      options.onWaiting?.(sent.hash, waitedMs);
    }
    if (waitedMs > options.deadlineMs) throw new TxUndecided(sent.hash, waitedMs, height);
    await sleep(options.pollMs);
  }
}
