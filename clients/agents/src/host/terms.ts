import type { HostChain, StorageParams } from '../chain/port.ts';
import type { HostConfig } from './config.ts';

/** What this Host sells, from its configuration within the chain's params. */
export interface HostTerms {
  readonly pricePerGibBlock: bigint;
  readonly slotBytesMin: bigint;
  readonly slotBytesMax: bigint;
  readonly termBlocksMin: bigint;
  readonly termBlocksMax: bigint;
  readonly offerBlocks: bigint;
  readonly receiptBlocks: bigint;
  readonly paymentDenom: string;
}

/** Blocks left off the longest validity that the chain takes: the node that judges may be a few blocks behind. */
const VALIDITY_MARGIN_BLOCKS = 2n;

export function computeTerms(config: HostConfig, params: StorageParams): HostTerms {
  return {
    pricePerGibBlock: max(config.pricePerGibBlock, params.priceFloorPerGibBlock),
    slotBytesMin: config.slotBytesMin,
    slotBytesMax: config.slotBytesMax,
    termBlocksMin: max(config.termBlocksMin, 1n),
    termBlocksMax: config.termBlocksMax === 0n ? params.termBlocksMax : min(config.termBlocksMax, params.termBlocksMax),
    offerBlocks: config.offerBlocks,
    receiptBlocks: min(config.receiptBlocks, max(params.receiptValidBlocksMax - VALIDITY_MARGIN_BLOCKS, 1n)),
    paymentDenom: params.paymentDenom,
  };
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Terms that follow the chain's params; params change seldom, so they are read again every 100 blocks. */
export function createTermsReader(config: HostConfig, chain: HostChain): () => Promise<HostTerms> {
  const PARAMS_KEEP_BLOCKS = 100n;
  let terms: HostTerms | undefined;
  let readAtHeight = 0n;
  return async () => {
    const height = await chain.readHeight();
    if (terms === undefined || height >= readAtHeight + PARAMS_KEEP_BLOCKS) {
      terms = computeTerms(config, await chain.readStorageParams());
      readAtHeight = height;
    }
    return terms;
  };
}
