import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createNoise } from '../test/archives.ts';
import {
  computeBlake3,
  computeChunkProof,
  computeSlice,
  createSliceReader,
  ShardHasher,
  ShardTree,
  SLICE_BYTES_MAX,
  verifyChunkProof,
  verifySlice,
} from './index.ts';

// A deadline against hanging, not a measure of speed: the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SEED = Number(process.env.CODEC_SEED ?? Date.now() % 1_000_000_000);
console.log(`slice.test seed ${SEED}`);

function createShard(chunks: number) {
  const bytes = createNoise(chunks * 1_024, chunks);
  const { checksum, tree } = new ShardHasher().update(bytes).digest();
  return { bytes, checksum, tree, read: (offset: number, length: number) => bytes.subarray(offset, offset + length) };
}

describe('a chunk proof', () => {
  it.each([1, 2, 3, 5, 63, 64, 65, 127, 129, 191, 200, 321])('of every chunk of a shard of %i chunks is accepted', async (chunks) => {
    const { bytes, checksum, tree, read } = createShard(chunks);
    expect(checksum).toEqual(computeBlake3(bytes));
    for (let chunk = 0; chunk < chunks; chunk++) {
      const proof = await computeChunkProof(tree, read, chunk);
      expect(verifyChunkProof(checksum, bytes.length, chunk, proof), `chunk ${chunk}`).toBe(true);
      expect(verifyChunkProof(checksum, bytes.length, chunk + 1, proof)).toBe(false);
    }
  });

  it('is refused after any change', async () => {
    const { bytes, checksum, tree, read } = createShard(77);
    const proof = await computeChunkProof(tree, read, 70);
    for (let at = 0; at < proof.length; at++) {
      const changed = proof.slice();
      changed[at]! ^= 1 << (at % 8);
      expect(verifyChunkProof(checksum, bytes.length, 70, changed), `byte ${at}`).toBe(false);
      expect(verifyChunkProof(checksum, bytes.length, 70, proof.subarray(0, at)), `cut at ${at}`).toBe(false);
    }
    expect(verifyChunkProof(checksum, bytes.length, 70, new Uint8Array([...proof, ...new Uint8Array(32)]))).toBe(false);
    expect(verifyChunkProof(checksum, bytes.length, -1, proof)).toBe(false);
    expect(verifyChunkProof(checksum, 0, 0, proof)).toBe(false);
    expect(verifyChunkProof(new Uint8Array(32), bytes.length, 70, proof)).toBe(false);
  });

  it('agrees with the vectors that the chain checks', async () => {
    const { vectors } = JSON.parse(await readFile(new URL('../../../vectors/chunk-proofs.json', import.meta.url), 'utf8'));
    expect(vectors.length).toBeGreaterThan(20);
    for (const vector of vectors) {
      expect(
        verifyChunkProof(Buffer.from(vector.checksum, 'hex'), vector.shardBytes, vector.chunkIndex, Buffer.from(vector.proof, 'base64')),
        vector.name,
      ).toBe(vector.valid);
    }
  });
});

describe('a slice', () => {
  it('of any range is accepted, reads little, and is refused for any other range', async () => {
    const { bytes, checksum, tree } = createShard(700);
    await fc.assert(
      fc.asyncProperty(fc.nat(699), fc.integer({ min: 1, max: 700 }), fc.nat(), async (first, count, bit) => {
        const offset = first * 1_024;
        const length = Math.min(count, 700 - first) * 1_024;
        let readBytes = 0;
        const slice = await computeSlice(
          tree,
          (from, size) => {
            readBytes += size;
            return bytes.subarray(from, from + size);
          },
          offset,
          length,
        );
        expect(readBytes).toBeLessThanOrEqual(length + 131_072);
        expect(Buffer.compare(verifySlice(checksum, bytes.length, offset, length, slice), bytes.subarray(offset, offset + length))).toBe(0);
        const changed = slice.slice();
        changed[bit % slice.length]! ^= 1 << (bit % 8);
        expect(() => verifySlice(checksum, bytes.length, offset, length, changed)).toThrowError(
          expect.objectContaining({ code: 'InvalidProof' }),
        );
        if (first > 0)
          expect(() => verifySlice(checksum, bytes.length, offset - 1_024, length, slice)).toThrowError(
            expect.objectContaining({ code: 'InvalidProof' }),
          );
      }),
      { seed: SEED, numRuns: 80 },
    );
  });

  it('needs no read beyond its bytes when it begins and ends on 64 KiB', async () => {
    const { bytes, tree } = createShard(512);
    const asked: number[] = [];
    await computeSlice(
      tree,
      (offset, length) => {
        asked.push(length);
        return bytes.subarray(offset, offset + length);
      },
      131_072,
      262_144,
    );
    expect(asked).toEqual([262_144]);
  });

  it.each([
    [1, 1_024],
    [0, 1_000],
    [0, 0],
    [-1_024, 1_024],
    [0, SLICE_BYTES_MAX + 1_024],
    [700 * 1_024, 1_024],
    [699 * 1_024, 2_048],
    [0.5, 1_024],
  ])('refuses offset %s, length %s', async (offset, length) => {
    const { bytes, checksum, tree, read } = createShard(700);
    await expect(computeSlice(tree, read, offset, length)).rejects.toMatchObject({ code: 'InvalidRange' });
    expect(() => verifySlice(checksum, bytes.length, offset, length, new Uint8Array(0))).toThrowError(
      expect.objectContaining({ code: 'InvalidRange' }),
    );
  });

  it('comes from bare bytes too, after one pass to build the tree', async () => {
    const { bytes, checksum, read } = createShard(1_500);
    const slice = await createSliceReader(read, bytes.length)(1_024, 2_048);
    expect(verifySlice(checksum, bytes.length, 1_024, 2_048, slice)).toEqual(bytes.subarray(1_024, 3_072));
  });
});

describe('a shard tree', () => {
  it('comes back from the disk as it was', () => {
    for (const chunks of [1, 64, 65, 1_000]) {
      const { tree, checksum, bytes } = createShard(chunks);
      const parsed = ShardTree.parse(tree.serialise());
      expect(parsed.serialise()).toEqual(tree.serialise());
      expect(parsed.checksum).toEqual(checksum);
      expect(parsed.shardBytes).toBe(bytes.length);
    }
  });

  it('larger than one piece of joining is right', () => {
    // 4,096 groups and a few: 256 MiB and more, hashed as repeated noise.
    const piece = createNoise(1_048_576);
    const hasher = new ShardHasher();
    for (let i = 0; i < 259; i++) hasher.update(piece);
    const { checksum, tree } = hasher.digest();
    expect(tree.checksum).toEqual(checksum);
    expect(tree.shardBytes).toBe(259 * 1_048_576);
    expect(Buffer.from(checksum).toString('hex')).toBe(
      Buffer.from(computeBlake3(Buffer.concat(Array.from({ length: 259 }, () => piece)))).toString('hex'),
    );
  }, 30_000);

  it('refuses other bytes', () => {
    const bytes = createShard(70).tree.serialise();
    const magic = bytes.slice();
    magic[0]! ^= 1;
    const size = bytes.slice();
    size[12] = 255;
    for (const wrong of [
      bytes.subarray(0, 10),
      bytes.subarray(0, bytes.length - 1),
      new Uint8Array([...bytes, 0]),
      magic,
      size,
      new Uint8Array(0),
    ]) {
      expect(() => ShardTree.parse(wrong)).toThrowError(expect.objectContaining({ code: 'InvalidTree' }));
    }
  });
});
