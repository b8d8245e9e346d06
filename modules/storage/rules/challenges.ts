/** How the chunks that a Host must show are drawn: docs/spec/storage-proofs.md. */

/** Domains of the hashes that challenges come from. */
export const challengeLabel = 'marspace/challenge/v1';
export const spotLabel = 'marspace/spot/v1';

/** Hits on empty addresses after which the next live place upward is taken. With less than half empty: 1 in 2^64. */
export const redrawsMax = 64;
/** Places looked at upward before a place is taken as it is. Arbitrary; only reached when due deals lag behind. */
export const stepsUpMax = 64;
/** The largest shelf: places of 2^53 chunks, 8 ZiB. */
export const shelfSizeMax = 53;

/** 2^0 to 2^shelfSizeMax: shifts of bigints are not available to modules. */
const powers: readonly bigint[] = computePowers();

function computePowers(): bigint[] {
  const list = [1n];
  for (let size = 1; size <= shelfSizeMax; size++) list.push((list[size - 1] as bigint) * 2n);
  return list;
}

/** Addresses that one place of this shelf takes: 2^size. */
export function computePlaceChunks(size: number): bigint {
  return powers[size] as bigint;
}

/** The shelf for a shard: the smallest whose places are large enough, so more than half of a place is always live. */
export function computeShelfSize(chunks: bigint): number {
  let size = 0;
  while ((powers[size] as bigint) < chunks) size += 1;
  return size;
}

/** How many places of a shelf were taken when a period began. */
export interface ShelfCount {
  readonly size: number;
  readonly places: bigint;
}

export interface ChunkAddress {
  readonly size: number;
  readonly place: bigint;
  /** Chunk within the place; empty when the deal there has fewer chunks. */
  readonly offset: bigint;
}

/** Addresses in the whole space of these shelves, which follow each other by size. */
export function computeSpaceChunks(shelves: readonly ShelfCount[]): bigint {
  let chunks = 0n;
  for (let i = 0; i < shelves.length; i++) {
    const shelf = shelves[i] as ShelfCount;
    chunks += shelf.places * computePlaceChunks(shelf.size);
  }
  return chunks;
}

/** Where an address of the space lies; `address` < computeSpaceChunks(shelves). */
export function locateChunk(shelves: readonly ShelfCount[], address: bigint): ChunkAddress {
  let rest = address;
  for (let i = 0; i < shelves.length; i++) {
    const shelf = shelves[i] as ShelfCount;
    const placeChunks = computePlaceChunks(shelf.size);
    const span = shelf.places * placeChunks;
    if (rest < span) return { size: shelf.size, place: rest / placeChunks, offset: rest % placeChunks };
    rest -= span;
  }
  throw new RangeError(`address ${address} is outside of the space of ${computeSpaceChunks(shelves)} chunks`);
}

/** Address of a place's first chunk and the address after it, modulo the space: the next place upward. */
function addressAfter(shelves: readonly ShelfCount[], at: ChunkAddress, space: bigint): bigint {
  let first = 0n;
  for (let i = 0; i < shelves.length; i++) {
    const shelf = shelves[i] as ShelfCount;
    if (shelf.size === at.size) break;
    first += shelf.places * computePlaceChunks(shelf.size);
  }
  return (first + (at.place + 1n) * computePlaceChunks(at.size)) % space;
}

/** Who was on a place when the period began. `live` is false when its deal had ended before that. */
export interface Tenant {
  readonly dealId: bigint;
  readonly chunks: bigint;
  readonly live: boolean;
}

/** The random number (first 16 bytes of a SHA-256) of a challenge's try. Redraw 0 is the first. One function serves all challenges. */
export type DrawNumber = (challenge: number, redraw: number) => bigint;

export interface DrawnChunkOfDeal {
  readonly dealId: bigint;
  readonly chunkIndex: bigint;
}

/**
 * Draws one live chunk with equal chances for each. `space` > 0. Empty addresses (a place is up to half empty) are drawn again at most
 * `redrawsMax` times; then the first chunk of the next live place upward is taken, so that being unlucky never passes for a proof.
 */
export function drawChunk(
  shelves: readonly ShelfCount[],
  space: bigint,
  challenge: number,
  number: DrawNumber,
  tenantAt: (size: number, place: bigint) => Tenant,
): DrawnChunkOfDeal {
  let at = locateChunk(shelves, number(challenge, 0) % space);
  for (let redraw = 1; redraw <= redrawsMax; redraw++) {
    const tenant = tenantAt(at.size, at.place);
    if (tenant.live && at.offset < tenant.chunks) return { dealId: tenant.dealId, chunkIndex: at.offset };
    at = locateChunk(shelves, number(challenge, redraw) % space);
  }
  for (let step = 0; step < stepsUpMax; step++) {
    at = locateChunk(shelves, addressAfter(shelves, at, space));
    const tenant = tenantAt(at.size, at.place);
    if (tenant.live) return { dealId: tenant.dealId, chunkIndex: 0n };
  }
  return { dealId: tenantAt(at.size, at.place).dealId, chunkIndex: 0n };
}
