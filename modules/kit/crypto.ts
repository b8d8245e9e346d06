import type { Context } from './context.ts';
import type { BytesPart } from './host.ts';

/** 32 bytes. */
export function sha256(ctx: Context, bytes: Uint8Array): Uint8Array {
  return ctx.host.hash('sha256', bytes);
}

/** 32 bytes. */
export function keccak256(ctx: Context, bytes: Uint8Array): Uint8Array {
  return ctx.host.hash('keccak256', bytes);
}

/** 32 bytes. */
export function blake3(ctx: Context, bytes: Uint8Array): Uint8Array {
  return ctx.host.hash('blake3', bytes);
}

/** A number below 2^128 that nobody can foresee who does not know all parts: the first 16 bytes of their SHA-256, big-endian. */
export function randomNumber(ctx: Context, parts: readonly BytesPart[]): bigint {
  return ctx.host.random(parts);
}

/** Whether `signature` (64 bytes) of `message` was made with the key; false also for malformed keys and signatures. */
export function verifyEd25519(ctx: Context, publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  return ctx.host.verify('ed25519', publicKey, message, signature);
}

/** The same for secp256k1 over SHA-256 of the message: compressed key (33 bytes), R and S (64 bytes), low S only. */
export function verifySecp256k1(ctx: Context, publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  return ctx.host.verify('secp256k1', publicKey, message, signature);
}

/** Whether `proof` shows chunk `chunkIndex` of a shard of `shardBytes` bytes with this BLAKE3 checksum (docs/spec/archive-format.md). */
export function verifyChunkProof(ctx: Context, checksum: Uint8Array, shardBytes: bigint, chunkIndex: bigint, proof: Uint8Array): boolean {
  return ctx.host.verifyChunkProof(checksum, shardBytes, chunkIndex, proof);
}

/** 32 bytes, or undefined for a block that is in the future or too old. Randomness: take a block after the commitment it tests. */
export function blockHash(ctx: Context, height: bigint): Uint8Array | undefined {
  return ctx.host.blockHash(height);
}
