import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  BLOCK_BYTES,
  CHUNK_BYTES,
  computeBlockBytes,
  computeCiphertextBytes,
  computeContentPieces,
  computeLayout,
  computePlaintextBytes,
  computeShardBytes,
  validateCode,
} from './index.ts';

// A deadline against hanging, not a measure of speed: the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SEED = Number(process.env.CODEC_SEED ?? Date.now() % 1_000_000_000);
console.log(`layout.test seed ${SEED}`);
const size = fc.oneof(fc.nat(2_000_000), fc.integer({ min: 0, max: 2 ** 50 }));
const dataShards = fc.integer({ min: 1, max: 256 });

describe('the layout', () => {
  it("agrees with the vectors that the chain's modules and the Go test read", async () => {
    const { shardBytes, ciphertextBytes } = JSON.parse(
      await readFile(new URL('../../../vectors/archive-layout.json', import.meta.url), 'utf8'),
    );
    expect(shardBytes.length).toBeGreaterThan(200);
    for (const vector of shardBytes)
      expect(String(computeShardBytes(BigInt(vector.contentBytes), vector.dataShards))).toBe(vector.shardBytes);
    for (const vector of ciphertextBytes) {
      expect(computeCiphertextBytes(vector.plaintextBytes, vector.headerBytes)).toBe(vector.contentBytes);
      expect(computePlaintextBytes(vector.contentBytes, vector.headerBytes)).toBe(vector.plaintextBytes);
    }
  });

  it('gives shards that hold the content, with less than one stripe of chunks to spare', () => {
    fc.assert(
      fc.property(size, dataShards, (contentBytes, k) => {
        const shardBytes = Number(computeShardBytes(BigInt(contentBytes), k));
        expect(shardBytes % CHUNK_BYTES).toBe(0);
        expect(shardBytes * k).toBeGreaterThanOrEqual(contentBytes);
        expect(shardBytes * k - contentBytes).toBeLessThan(k * CHUNK_BYTES + k);
        const layout = computeLayout(contentBytes, k, 0);
        const blocks =
          layout.fullStripes * BLOCK_BYTES + (layout.stripes > layout.fullStripes ? computeBlockBytes(layout, layout.fullStripes) : 0);
        expect(blocks).toBe(shardBytes);
      }),
      { seed: SEED },
    );
  });

  it('tiles any range of the content, in order, inside the shards', () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), fc.integer({ min: 1, max: 20 }), fc.nat(1_000_000), fc.nat(1_000_000), (contentBytes, k, a, b) => {
        const layout = computeLayout(contentBytes, k, 0);
        const [from, to] = [Math.min(a, b, contentBytes), Math.min(Math.max(a, b), contentBytes)];
        let at = from;
        for (const piece of computeContentPieces(layout, from, to)) {
          expect(piece.contentOffset).toBe(at);
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.slot).toBeLessThan(k);
          expect(piece.shardOffset + piece.length).toBeLessThanOrEqual(layout.shardBytes);
          at += piece.length;
        }
        expect(at).toBe(to);
      }),
      { seed: SEED },
    );
  });

  it.each([
    [0, 1],
    [-1, 2],
    [1, -1],
    [200, 57],
    [1.5, 1],
    [Number.NaN, 1],
  ])('refuses the code %s+%s', (k, m) => {
    expect(() => validateCode(k, m)).toThrowError(expect.objectContaining({ code: 'InvalidCode', got: `${k}+${m}` }));
    expect(() => computeLayout(10, k, m)).toThrowError(expect.objectContaining({ code: 'InvalidCode' }));
  });

  it('refuses sizes that are no sizes', () => {
    for (const bytes of [-1, 0.5, 2 ** 53, Number.NaN])
      expect(() => computeLayout(bytes, 1, 1)).toThrowError(expect.objectContaining({ code: 'InvalidLength' }));
    expect(() => computeShardBytes(-1n, 1)).toThrowError(expect.objectContaining({ code: 'InvalidLength' }));
    expect(() => computeCiphertextBytes(Number.MAX_SAFE_INTEGER, 200)).toThrowError(expect.objectContaining({ code: 'InvalidLength' }));
    // No plaintext gives a payload of 10 bytes, or one that ends in an empty chunk.
    for (const payload of [10, 65_552 + 16, 65_552 + 1])
      expect(() => computePlaintextBytes(200 + 16 + payload, 200)).toThrowError(expect.objectContaining({ code: 'InvalidLength' }));
  });
});
