export { multiply } from "./galois";
export { chunkCv, chunkCvs, parentCvs, subtreeCv } from "./tree";

/** First address the caller may use. */
export function heapBase(): usize {
  return __heap_base;
}
