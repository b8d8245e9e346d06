import { SPARE } from "./lanes";

const IV0: u32 = 0x6a09e667;
const IV1: u32 = 0xbb67ae85;
const IV2: u32 = 0x3c6ef372;
const IV3: u32 = 0xa54ff53a;
const IV4: u32 = 0x510e527f;
const IV5: u32 = 0x9b05688c;
const IV6: u32 = 0x1f83d9ab;
const IV7: u32 = 0x5be0cd19;

/** Message word order, permuted by one step per round. */
const permutation = memory.data<u8>([2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8]);

/** 16 state words, then 16 message words, then 16 of the permuted message. */
const STATE: usize = SPARE + 0x80;
const WORDS: usize = STATE + 64;
const PERMUTED: usize = WORDS + 64;

function mix(a: usize, b: usize, c: usize, d: usize, x: u32, y: u32): void {
  let va = load<u32>(STATE + 4 * a);
  let vb = load<u32>(STATE + 4 * b);
  let vc = load<u32>(STATE + 4 * c);
  let vd = load<u32>(STATE + 4 * d);
  va += vb + x;
  vd = rotr<u32>(vd ^ va, 16);
  vc += vd;
  vb = rotr<u32>(vb ^ vc, 12);
  va += vb + y;
  vd = rotr<u32>(vd ^ va, 8);
  vc += vd;
  vb = rotr<u32>(vb ^ vc, 7);
  store<u32>(STATE + 4 * a, va);
  store<u32>(STATE + 4 * b, vb);
  store<u32>(STATE + 4 * c, vc);
  store<u32>(STATE + 4 * d, vd);
}

// @ts-ignore: decorator
@inline
function word(index: usize): u32 {
  return load<u32>(WORDS + 4 * index);
}

/** Puts the key words of an unkeyed hash at `cv`. */
export function startChain(cv: usize): void {
  store<u32>(cv, IV0);
  store<u32>(cv, IV1, 4);
  store<u32>(cv, IV2, 8);
  store<u32>(cv, IV3, 12);
  store<u32>(cv, IV4, 16);
  store<u32>(cv, IV5, 20);
  store<u32>(cv, IV6, 24);
  store<u32>(cv, IV7, 28);
}

/** One compression of `length` <= 64 bytes at `block` into the 32 bytes at `cv`. Slow and short: for chunks that are not full. */
export function compress1(cv: usize, block: usize, length: u32, counter: u64, flags: u32): void {
  memory.fill(WORDS, 0, 64);
  memory.copy(WORDS, block, length);
  memory.copy(STATE, cv, 32);
  startChain(STATE + 32);
  store<u64>(STATE + 48, counter);
  store<u32>(STATE + 56, length);
  store<u32>(STATE + 60, flags);
  for (let round = 0; round < 7; round++) {
    mix(0, 4, 8, 12, word(0), word(1));
    mix(1, 5, 9, 13, word(2), word(3));
    mix(2, 6, 10, 14, word(4), word(5));
    mix(3, 7, 11, 15, word(6), word(7));
    mix(0, 5, 10, 15, word(8), word(9));
    mix(1, 6, 11, 12, word(10), word(11));
    mix(2, 7, 8, 13, word(12), word(13));
    mix(3, 4, 9, 14, word(14), word(15));
    for (let i: usize = 0; i < 16; i++) store<u32>(PERMUTED + 4 * i, word(load<u8>(permutation + i)));
    memory.copy(WORDS, PERMUTED, 64);
  }
  for (let i: usize = 0; i < 32; i += 4) store<u32>(cv + i, load<u32>(STATE + i) ^ load<u32>(STATE + 32 + i));
}
