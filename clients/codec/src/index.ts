/** @module The archive codec: files to shards and back. docs/spec/archive-format.md describes every byte. */
export * from './capability.ts';
export { checkHeaderMac, createEnvelope, HEADER_BYTES_MAX, openHeader } from './envelope.ts';
export type { EnvelopeFor } from './envelope.ts';
export { encodeArchive } from './encode.ts';
export { decodeArchive, decodeCiphertext, readArchiveHeader, rebuildShards } from './decode.ts';
export * from './errors.ts';
export { Blake3Hasher, computeBlake3, ShardHasher } from './hash.ts';
export { findKernelVariant } from './kernel.ts';
export type { KernelVariant } from './kernel.ts';
export * from './layout.ts';
export { ShardTree } from './shard-tree.ts';
export { createBlockChannel } from './sinks.ts';
export type { BlockChannel } from './sinks.ts';
export { computeChunkProof, computeSlice, createSliceReader, SLICE_BYTES_MAX, verifyChunkProof, verifySlice } from './slice.ts';
export type * from './types.ts';
