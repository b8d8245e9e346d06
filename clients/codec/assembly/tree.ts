import { compress1, startChain } from "./compress1";
import { compress4 } from "./compress4";
import { SPARE, TREE } from "./lanes";

const CHUNK_START: u32 = 1;
const CHUNK_END: u32 = 2;
const PARENT: u32 = 4;
const ROOT: u32 = 8;
const CHUNK_BYTES: u32 = 1024;
const BLOCK_BYTES: u32 = 64;

/**
 * Chaining values of `count` full chunks at `input`, the first with chunk number high:low; 32 bytes each to `out`.
 * Reads up to 3 KiB beyond the last chunk (idle lanes) and uses nothing of it.
 */
export function chunkCvs(input: usize, count: u32, low: u32, high: u32, out: usize): void {
  let counter = ((<u64>high) << 32) | low;
  while (count >= 4) {
    compress4(input, CHUNK_BYTES, 16, counter, 1, 0, CHUNK_START, CHUNK_END, out);
    input += 4 * CHUNK_BYTES;
    out += 128;
    counter += 4;
    count -= 4;
  }
  if (count > 0) {
    compress4(input, CHUNK_BYTES, 16, counter, 1, 0, CHUNK_START, CHUNK_END, SPARE);
    memory.copy(out, SPARE, count * 32);
  }
}

/** The value of one chunk of 0 to 1,024 bytes; with `root` it is the whole input and the value is the hash. */
export function chunkCv(input: usize, length: u32, low: u32, high: u32, root: bool, out: usize): void {
  const counter = ((<u64>high) << 32) | low;
  let flags = CHUNK_START;
  startChain(out);
  while (length > BLOCK_BYTES) {
    compress1(out, input, BLOCK_BYTES, counter, flags);
    input += BLOCK_BYTES;
    length -= BLOCK_BYTES;
    flags = 0;
  }
  compress1(out, input, length, counter, flags | CHUNK_END | (root ? ROOT : 0));
}

/**
 * One level up, in place: `count` values at `cvs` become ceil(count / 2); an odd last one moves up as it is.
 * With `root` and count = 2 the result is the hash.
 */
export function parentCvs(cvs: usize, count: u32, root: bool): u32 {
  let pairs = count >> 1;
  const result = (count + 1) >> 1;
  const odd = cvs + 64 * <usize>pairs;
  const oddLow = v128.load(odd);
  const oddHigh = v128.load(odd, 16);
  const flags = PARENT | (root && count == 2 ? ROOT : 0);
  let from = cvs;
  let to = cvs;
  while (pairs >= 4) {
    compress4(from, BLOCK_BYTES, 1, 0, 0, flags, 0, 0, to);
    from += 256;
    to += 128;
    pairs -= 4;
  }
  if (pairs > 0) {
    compress4(from, BLOCK_BYTES, 1, 0, 0, flags, 0, 0, SPARE);
    memory.copy(to, SPARE, pairs * 32);
    to += 32 * <usize>pairs;
  }
  if (count & 1) {
    v128.store(to, oddLow);
    v128.store(to, oddHigh, 16);
  }
  return result;
}

/** The value of a subtree of `length` <= 1 MiB bytes whose first chunk has number high:low; with `root` the hash of the whole input. */
export function subtreeCv(input: usize, length: u32, low: u32, high: u32, root: bool, out: usize): void {
  const full = length / CHUNK_BYTES;
  const rest = length % CHUNK_BYTES;
  let count = full;
  if (length <= CHUNK_BYTES) {
    chunkCv(input, length, low, high, root, out);
    return;
  }
  chunkCvs(input, full, low, high, TREE);
  if (rest > 0) {
    const counter = (((<u64>high) << 32) | low) + full;
    chunkCv(input + full * CHUNK_BYTES, rest, <u32>counter, <u32>(counter >> 32), false, TREE + 32 * full);
    count++;
  }
  while (count > 1) count = parentCvs(TREE, count, root);
  memory.copy(out, TREE, 32);
}
