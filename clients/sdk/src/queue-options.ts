import type { Amount } from './amounts.ts';
import { gasMarginBpsDefault, gasPriceDefault } from './fees.ts';

export interface QueueOptions {
  readonly gasPrice?: Amount;
  readonly gasMarginBps?: bigint;
  /** Messages of separate calls that may share a transaction while others are on their way: 1 by default, which shares none. */
  readonly batchMessagesMax?: number;
  /** Blocks after which a transaction that is in none can no longer execute. */
  readonly timeoutBlocks?: number;
  readonly pollMs?: number;
  readonly inclusionMs?: number;
  /** Told a transaction's hash just before a node gets it: from then on it may execute, whatever becomes of this program. */
  readonly onBroadcast?: (hash: string) => void;
  /** Told now and then of a transaction that is in no block yet, and for how long. */
  readonly onWaiting?: (hash: string, waitedMs: number) => void;
}

export interface SendOptions {
  /** Gas limit; simulated where it is left out. */
  readonly gas?: bigint;
  readonly memo?: string;
}

/** 100 blocks: ten minutes at 6 s, long enough for a full mempool to drain. */
const timeoutBlocksDefault = 100;
/** Half a second: blocks take one to six. */
const pollMsDefault = 500;
/** Two minutes: twenty blocks at 6 s. */
const inclusionMsDefault = 120_000;

/** The options with every missing one at its default. */
export function fillQueueOptions(options: QueueOptions): Required<QueueOptions> {
  return {
    gasPrice: options.gasPrice ?? gasPriceDefault,
    gasMarginBps: options.gasMarginBps ?? gasMarginBpsDefault,
    batchMessagesMax: options.batchMessagesMax ?? 1,
    timeoutBlocks: options.timeoutBlocks ?? timeoutBlocksDefault,
    pollMs: options.pollMs ?? pollMsDefault,
    inclusionMs: options.inclusionMs ?? inclusionMsDefault,
    onBroadcast: options.onBroadcast ?? (() => undefined),
    onWaiting: options.onWaiting ?? (() => undefined),
  };
}
