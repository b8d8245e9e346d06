import { ceilDiv } from '@marspace/kit/math';

/** 1 KiB: BLAKE3's chunk, the leaf of a proof; every shard is a whole number of them. */
export const chunkBytes = 1024n;
/** 64 KiB: the unit in which content is dealt over data shards (docs/spec/archive-format.md). */
export const blockBytes = 65_536n;
/** k + m: GF(2^8) has 256 elements, one for each row of the code's matrix. */
export const slotsMax = 256;

/** Bytes of each shard: content striped in blocks of 64 KiB over k data shards, the last stripe in blocks of ceil(rest / k) rounded up to 1 KiB. */
export function computeShardBytes(contentBytes: bigint, dataShards: bigint): bigint {
  const stripeBytes = blockBytes * dataShards;
  const rest = contentBytes % stripeBytes;
  return (contentBytes / stripeBytes) * blockBytes + ceilDiv(ceilDiv(rest, dataShards), chunkBytes) * chunkBytes;
}

/** Chunks of 1 KiB in a shard. */
export function computeChunks(shardBytes: bigint): bigint {
  return ceilDiv(shardBytes, chunkBytes);
}
