import * as fc from 'fast-check';
import { accountOf, addressString } from './address.ts';

/** One of a few people, so that histories meet the same ones again. */
export function people(count = 5): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: count - 1 }).map((i) => accountOf(`person ${i}`));
}

/** Any address of 20 or 32 bytes. */
export function addresses(): fc.Arbitrary<string> {
  const bytesOf = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
  return fc.oneof(bytesOf(20), bytesOf(32)).map(addressString);
}

/** Amounts in base units: small ones, round ones and large ones up to `max`. */
export function amounts(max: bigint = 10n ** 27n): fc.Arbitrary<bigint> {
  return fc
    .oneof(
      fc.bigInt(0n, 10n),
      fc.bigInt(0n, max),
      fc.integer({ min: 0, max: 27 }).map((digits) => 10n ** BigInt(digits)),
    )
    .filter((amount) => amount <= max);
}

/** u64 values with the bounds among them. */
export function u64s(): fc.Arbitrary<bigint> {
  return fc.oneof(fc.bigInt(0n, 300n), fc.bigInt(0n, (1n << 64n) - 1n), fc.constant((1n << 64n) - 1n));
}

/** The seed of a random test: MARSPACE_SEED, or a new one. Print it: `vitest` shows what the test's name holds. */
export function chooseSeed(): number {
  const given = process.env.MARSPACE_SEED;
  return given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
}
