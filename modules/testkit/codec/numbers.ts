import { ScalarType } from '@bufbuild/protobuf';

/** Bits that an amount may have: what the SDK's Int holds and what may cross to a host. */
const intBitsMax = 256n;
const intEnd = 1n << intBitsMax;

/** Inclusive bounds of the wide scalars. */
export const wideBounds: ReadonlyMap<ScalarType, readonly [bigint, bigint]> = new Map([
  [ScalarType.UINT64, [0n, (1n << 64n) - 1n]],
  [ScalarType.FIXED64, [0n, (1n << 64n) - 1n]],
  [ScalarType.INT64, [-(1n << 63n), (1n << 63n) - 1n]],
  [ScalarType.SINT64, [-(1n << 63n), (1n << 63n) - 1n]],
  [ScalarType.SFIXED64, [-(1n << 63n), (1n << 63n) - 1n]],
]);

/** Inclusive bounds of the narrow scalars. */
export const narrowBounds: ReadonlyMap<ScalarType, readonly [number, number]> = new Map([
  [ScalarType.UINT32, [0, 2 ** 32 - 1]],
  [ScalarType.FIXED32, [0, 2 ** 32 - 1]],
  [ScalarType.INT32, [-(2 ** 31), 2 ** 31 - 1]],
  [ScalarType.SINT32, [-(2 ** 31), 2 ** 31 - 1]],
  [ScalarType.SFIXED32, [-(2 ** 31), 2 ** 31 - 1]],
]);

/** The value, if it is a bigint of at most 256 bits; throws otherwise. */
export function requireInt(value: unknown, where: string): bigint {
  if (typeof value !== 'bigint') throw new TypeError(`${where}: wanted a bigint, got ${typeof value}`);
  if (value >= intEnd || value <= -intEnd) throw new RangeError(`${where}: wanted at most ${intBitsMax} bits, got more`);
  return value;
}

/** Decimal text of an SDK Int as a bigint; empty reads as 0. */
export function parseInt256(text: string, where: string): bigint {
  if (text === '') return 0n;
  if (!/^-?[0-9]{1,78}$/.test(text)) throw new Error(`${where}: wanted a whole decimal number, got ${JSON.stringify(text.slice(0, 90))}`);
  return requireInt(BigInt(text), where);
}
