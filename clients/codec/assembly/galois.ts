import { swizzle } from "./lanes";

/** Pieces of this size of one input and four outputs stay in the first-level cache together (20 KiB). */
const SEGMENT_BYTES: u32 = 4096;

// @ts-ignore: decorator
@inline
function add(out: usize, product: v128, first: bool): void {
  v128.store(out, first ? product : v128.xor(v128.load(out), product));
}

// @ts-ignore: decorator
@inline
function product(low: v128, high: v128, lowNibbles: v128, highNibbles: v128): v128 {
  return v128.xor(swizzle(low, lowNibbles), swizzle(high, highNibbles));
}

// @ts-ignore: decorator
@inline
function multiply4(input: usize, tables: usize, step: usize, o0: usize, o1: usize, o2: usize, o3: usize, length: u32, first: bool): void {
  const nibble = i8x16.splat(15);
  const low0 = v128.load(tables);
  const high0 = v128.load(tables, 16);
  const low1 = v128.load(tables + step);
  const high1 = v128.load(tables + step, 16);
  const low2 = v128.load(tables + 2 * step);
  const high2 = v128.load(tables + 2 * step, 16);
  const low3 = v128.load(tables + 3 * step);
  const high3 = v128.load(tables + 3 * step, 16);
  for (let i: u32 = 0; i < length; i += 16) {
    const bytes = v128.load(input + i);
    const lowNibbles = v128.and(bytes, nibble);
    const highNibbles = i8x16.shr_u(bytes, 4);
    add(o0 + i, product(low0, high0, lowNibbles, highNibbles), first);
    add(o1 + i, product(low1, high1, lowNibbles, highNibbles), first);
    add(o2 + i, product(low2, high2, lowNibbles, highNibbles), first);
    add(o3 + i, product(low3, high3, lowNibbles, highNibbles), first);
  }
}

// @ts-ignore: decorator
@inline
function multiply1(input: usize, tables: usize, out: usize, length: u32, first: bool): void {
  const nibble = i8x16.splat(15);
  const low = v128.load(tables);
  const high = v128.load(tables, 16);
  for (let i: u32 = 0; i < length; i += 16) {
    const bytes = v128.load(input + i);
    add(out + i, product(low, high, v128.and(bytes, nibble), i8x16.shr_u(bytes, 4)), first);
  }
}

function first4(input: usize, tables: usize, step: usize, o0: usize, o1: usize, o2: usize, o3: usize, length: u32): void {
  multiply4(input, tables, step, o0, o1, o2, o3, length, true);
}

function next4(input: usize, tables: usize, step: usize, o0: usize, o1: usize, o2: usize, o3: usize, length: u32): void {
  multiply4(input, tables, step, o0, o1, o2, o3, length, false);
}

function first1(input: usize, tables: usize, out: usize, length: u32): void {
  multiply1(input, tables, out, length, true);
}

function next1(input: usize, tables: usize, out: usize, length: u32): void {
  multiply1(input, tables, out, length, false);
}

/**
 * outputs = matrix x inputs over GF(2^8). `inputs` and `outputs` point to lists of u32 addresses of `length` bytes each (a multiple of 16).
 * `tables` holds per coefficient, row by row (one row per output), the products of the 16 low and the 16 high nibbles: 32 bytes.
 */
export function multiply(tables: usize, inputs: usize, inputCount: u32, outputs: usize, outputCount: u32, length: u32): void {
  const row = 32 * <usize>inputCount;
  for (let at: u32 = 0; at < length; at += SEGMENT_BYTES) {
    const piece = min<u32>(SEGMENT_BYTES, length - at);
    let out: u32 = 0;
    for (; out + 4 <= outputCount; out += 4) {
      const list = outputs + 4 * <usize>out;
      const o0 = <usize>load<u32>(list) + at;
      const o1 = <usize>load<u32>(list, 4) + at;
      const o2 = <usize>load<u32>(list, 8) + at;
      const o3 = <usize>load<u32>(list, 12) + at;
      const rows = tables + row * <usize>out;
      first4(<usize>load<u32>(inputs) + at, rows, row, o0, o1, o2, o3, piece);
      for (let i: u32 = 1; i < inputCount; i++) {
        next4(<usize>load<u32>(inputs + 4 * <usize>i) + at, rows + 32 * <usize>i, row, o0, o1, o2, o3, piece);
      }
    }
    for (; out < outputCount; out++) {
      const o0 = <usize>load<u32>(outputs + 4 * <usize>out) + at;
      const rows = tables + row * <usize>out;
      first1(<usize>load<u32>(inputs) + at, rows, o0, piece);
      for (let i: u32 = 1; i < inputCount; i++) {
        next1(<usize>load<u32>(inputs + 4 * <usize>i) + at, rows + 32 * <usize>i, o0, piece);
      }
    }
  }
}
