import { blake3 } from '@noble/hashes/blake3.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createNoise } from '../test/archives.ts';
import { Multiplier } from './erasure.ts';
import { computeCodingMatrix, computeMatrixInverse, computeMatrixProduct, computeProduct, computeRecoveryMatrix } from './galois.ts';
import { Kernel } from './kernel.ts';
import type { KernelVariant } from './kernel.ts';
import { Blake3Hasher, computeBlake3 } from './index.ts';

// A deadline against hanging, not a measure of speed: the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SEED = Number(process.env.CODEC_SEED ?? Date.now() % 1_000_000_000);
console.log(`kernel.test seed ${SEED}`);
const VARIANTS: KernelVariant[] = ['plain', 'relaxed'];
/** Around every edge: block, chunk, four lanes, group, several groups. */
const LENGTHS = [
  0, 1, 63, 64, 65, 127, 128, 1_023, 1_024, 1_025, 2_048, 2_049, 3_072, 4_096, 4_097, 5_120, 16_384, 65_535, 65_536, 65_537, 66_560,
  131_072, 131_073, 196_608, 262_144, 300_001, 1_048_576,
];

/** Shift-and-add multiplication: a second, slower opinion. */
function multiplySlowly(a: number, b: number): number {
  let [factor, sum] = [a, 0];
  for (let bit = 0; bit < 8; bit++) {
    if (b & (1 << bit)) sum ^= factor;
    factor <<= 1;
    if (factor & 0x100) factor ^= 0x11d;
  }
  return sum;
}

describe.each(VARIANTS)('the %s kernel', (variant) => {
  it('hashes as BLAKE3 does at every edge', () => {
    const noise = createNoise(1_048_576);
    for (const length of LENGTHS) {
      const bytes = noise.subarray(0, length);
      const hasher = new Blake3Hasher({ kernel: new Kernel(variant) }).update(bytes);
      expect(hasher.digest(), `${length} bytes`).toEqual(blake3(bytes));
    }
  });

  it('multiplies matrices over GF(2^8)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(),
        (columns, rows, chunks, seed) => {
          const kernel = new Kernel(variant);
          const matrix = Array.from({ length: rows }, (_, row) => createNoise(columns, seed + row));
          const length = chunks * 1_024;
          const inputs = Array.from({ length: columns }, (_, i) => createNoise(length, seed + 100 + i));
          const addresses = inputs.map((bytes) => {
            const address = kernel.allocate(length);
            kernel.bytes.set(bytes, address);
            return address;
          });
          const outputs = matrix.map(() => kernel.allocate(length));
          new Multiplier(kernel, matrix, columns).multiply(addresses, outputs, length);
          for (const at of [0, 1, 15, 16, length - 1]) {
            matrix.forEach((row, r) => {
              const wanted = row.reduce((sum, factor, i) => sum ^ multiplySlowly(factor, inputs[i]![at]!), 0);
              expect(kernel.bytes[outputs[r]! + at]).toBe(wanted);
            });
          }
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('streaming BLAKE3', () => {
  it('does not depend on how the input is cut', () => {
    fc.assert(
      fc.property(fc.nat(400_000), fc.array(fc.integer({ min: 1, max: 150_000 }), { minLength: 1, maxLength: 8 }), (length, cuts) => {
        const bytes = createNoise(length, length);
        const hasher = new Blake3Hasher();
        for (let at = 0, i = 0; at < length; i++) {
          const piece = bytes.subarray(at, at + cuts[i % cuts.length]!);
          hasher.update(piece);
          at += piece.length;
        }
        expect(hasher.digest()).toEqual(computeBlake3(bytes));
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it("gives the values of BLAKE3's own test vectors", () => {
    // From test_vectors.json of the BLAKE3 team: input bytes 0, 1, .. 250, 0, 1, ..
    const input = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251);
    const hex = (length: number) => Buffer.from(computeBlake3(input(length))).toString('hex');
    expect(hex(0)).toBe('af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262');
    expect(hex(1)).toBe('2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213');
  });
});

describe('the coding matrix', () => {
  it('begins with the unit matrix, and any k rows invert', () => {
    const matrix = computeCodingMatrix(10, 6);
    const unit = Array.from({ length: 10 }, (_, r) => Uint8Array.from({ length: 10 }, (_, c) => (r === c ? 1 : 0)));
    expect(matrix.slice(0, 10)).toEqual(unit);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: 16 }, (_, i) => i),
          { minLength: 10, maxLength: 10 },
        ),
        (slots) => {
          const rows = slots.map((slot) => matrix[slot]!);
          expect(computeMatrixProduct(rows, computeMatrixInverse(rows))).toEqual(unit);
        },
      ),
      { seed: SEED },
    );
  });

  it('multiplies elements as shift and add do', () => {
    for (let a = 0; a < 256; a++)
      for (let b = 0; b < 256; b++) if (computeProduct(a, b) !== multiplySlowly(a, b)) throw new Error(`${a} x ${b}`);
  });

  it('refuses to recover from another number of shards than k', () => {
    expect(() => computeRecoveryMatrix(3, 2, [0, 1], [2])).toThrowError(
      expect.objectContaining({ code: 'NotEnoughShards', got: '2', wanted: '3' }),
    );
  });
});
