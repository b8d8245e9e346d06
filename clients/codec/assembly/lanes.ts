/**
 * Where the kernel keeps its working memory. The first 64 KiB of memory are its own (--memoryBase 65536);
 * everything above __heap_base belongs to the caller.
 */

/** 16 message words of four lanes: 256 bytes. */
export const MESSAGE: usize = 0x400;
/** Output of a call whose lanes are not all wanted: 128 bytes. */
export const SPARE: usize = 0x600;
/** Chaining values of one subtree while it is being reduced: 1,024 + 4 of 32 bytes (1 MiB of input). */
export const TREE: usize = 0x1000;

/** Byte orders that rotate each 32-bit lane right. Kept in memory: a v128.const would be rebuilt at each use. */
export const rotate16Mask = memory.data<u8>([2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13], 16);
export const rotate8Mask = memory.data<u8>([1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12], 16);

/** Byte look-up. The relaxed form drops the out-of-range check, which no index here needs. */
// @ts-ignore: decorator
@inline
export function swizzle(table: v128, indexes: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return i8x16.relaxed_swizzle(table, indexes);
  return i8x16.swizzle(table, indexes);
}
