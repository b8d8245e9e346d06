import { blake3 } from '@noble/hashes/blake3.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeChecksum, computeChunkProof, verifyChunkProof } from './blake3-tree.ts';

const sizes = [0, 1, 1023, 1024, 1025, 2048, 3000, 4096, 5 * 1024, 7 * 1024 + 1, 16 * 1024];

function shardOf(bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8)) & 0xff);
}

describe('chunk proofs', () => {
  test.each(sizes)('the tree of %i bytes has the hash of BLAKE3, and every chunk has a proof', (bytes) => {
    const shard = shardOf(bytes);
    const checksum = computeChecksum(shard);
    expect(checksum).toEqual(blake3(shard));
    const chunks = Math.max(1, Math.ceil(bytes / 1024));
    for (let i = 0; i < chunks; i++) {
      const proof = computeChunkProof(shard, i);
      expect(verifyChunkProof(checksum, BigInt(bytes), BigInt(i), proof)).toBe(true);
      expect(verifyChunkProof(checksum, BigInt(bytes), BigInt(i + 1), proof)).toBe(false);
      if (proof.length > 0) {
        const broken = proof.slice();
        broken[proof.length - 1] = (broken[proof.length - 1] as number) ^ 1;
        expect(verifyChunkProof(checksum, BigInt(bytes), BigInt(i), broken)).toBe(false);
      }
      expect(verifyChunkProof(checksum, BigInt(bytes), BigInt(i), new Uint8Array([...proof, 0]))).toBe(false);
    }
  });

  test('agrees with the vectors that the codec and the node share', () => {
    const file = new URL('../../../vectors/chunk-proofs.json', import.meta.url);
    const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };
    expect(vectors.length).toBeGreaterThan(10);
    for (const vector of vectors) {
      const [checksum, proof] = [Buffer.from(vector.checksum, 'hex'), Buffer.from(vector.proof, 'base64')];
      expect(verifyChunkProof(checksum, BigInt(vector.shardBytes), BigInt(vector.chunkIndex), proof), vector.name).toBe(vector.valid);
    }
  });
});

interface Vector {
  readonly name: string;
  readonly shardBytes: number;
  readonly checksum: string;
  readonly chunkIndex: number;
  readonly proof: string;
  readonly valid: boolean;
}
