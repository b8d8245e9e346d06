import { assert, type Context } from '@marspace/kit';
import type { Deal, HostState, Occupant, Place, Shelf } from '../../../proto/gen/modules/storage.ts';
import { computeShelfSize, type ShelfCount } from '../rules/challenges.ts';
import { computeChunks } from '../rules/shards.ts';
import { deals, places } from '../state.ts';

/**
 * The chunk layout of a Host: docs/spec/storage-proofs.md. Every change counts from the next period on; what earlier periods were drawn
 * from stays readable until their proof windows are over. The Host's record is changed in memory; the caller stores it.
 */

/** Emptied place records removed for each deal that leaves: more than one, so that they never pile up. */
const trimmedPlacesMax = 2;

function findShelf(host: HostState, size: number): Shelf | undefined {
  const { shelves } = host;
  for (let i = 0; i < shelves.length; i++) {
    const shelf = shelves[i] as Shelf;
    if (shelf.size === size) return shelf;
  }
  return undefined;
}

/** The shelf, made in its order by size when there is none. */
function takeShelf(host: HostState, size: number): Shelf {
  const found = findShelf(host, size);
  if (found !== undefined) return found;
  const shelf: Shelf = { size, places: 0n, runningPlaces: 0n, openPlaces: 0n, storedPlaces: 0n };
  let at = 0;
  while (at < host.shelves.length && (host.shelves[at] as Shelf).size < size) at += 1;
  host.shelves.splice(at, 0, shelf);
  return shelf;
}

/** The oldest period whose layout can still be asked for. */
function oldestPeriod(host: HostState): bigint {
  return host.openPeriod === 0n ? host.period : host.openPeriod - 1n;
}

const placeAbsent = ([host, size, number]: [string, number, bigint]) => new Error(`place ${size}/${number} of ${host} is missing`);

export function requirePlace(ctx: Context, host: HostState, size: number, number: bigint): Place {
  return places.require(ctx, [host.host, size, number], placeAbsent);
}

const placedDealAbsent = ([id]: [bigint]) => new Error(`deal ${id} has a place but is missing`);

/** The deal that a place names. */
export function requirePlacedDeal(ctx: Context, id: bigint): Deal {
  return deals.require(ctx, [id], placedDealAbsent);
}

/** Who is on the place in a period: the last occupant that came then or before. */
export function findOccupant(place: Place, period: bigint): Occupant | undefined {
  const { occupants } = place;
  for (let i = occupants.length - 1; i >= 0; i--) {
    const occupant = occupants[i] as Occupant;
    if (occupant.fromPeriod <= period) return occupant;
  }
  return undefined;
}

function setOccupant(ctx: Context, host: HostState, size: number, number: bigint, dealId: bigint, chunks: bigint): void {
  const shelf = findShelf(host, size);
  if (shelf === undefined) throw new Error(`Host ${host.host} has no shelf ${size}`);
  const fromPeriod = host.period + 1n;
  const occupants: Occupant[] = [];
  if (number < shelf.storedPlaces) {
    const before = requirePlace(ctx, host, size, number).occupants;
    const oldest = oldestPeriod(host);
    for (let i = 0; i < before.length; i++) {
      const occupant = before[i] as Occupant;
      const next = before[i + 1];
      // Kept while a period that can still be asked about began with it; what would have come with the next period is overwritten.
      const outlived = next !== undefined && next.fromPeriod <= oldest;
      if (occupant.fromPeriod < fromPeriod && !outlived) occupants.push(occupant);
    }
  } else {
    shelf.storedPlaces = number + 1n;
  }
  occupants.push({ fromPeriod, dealId, chunks });
  places.set(ctx, [host.host, size, number], { host: host.host, shelfSize: size, number, occupants });
}

/** Gives the deal a place from the next period on. Sets `deal.place`. */
export function placeDeal(ctx: Context, host: HostState, deal: Deal): void {
  const chunks = computeChunks(deal.shardBytes);
  const shelf = takeShelf(host, computeShelfSize(chunks));
  const number = shelf.places;
  setOccupant(ctx, host, shelf.size, number, deal.id, chunks);
  shelf.places = number + 1n;
  host.liveChunks += chunks;
  deal.place = number + 1n;
}

/** Takes the deal out of the layout from the next period on; the shelf's last deal moves into its place. Sets `deal.place`. */
export function displaceDeal(ctx: Context, host: HostState, deal: Deal): void {
  if (deal.place === 0n) return;
  const chunks = computeChunks(deal.shardBytes);
  const shelf = takeShelf(host, computeShelfSize(chunks));
  const number = deal.place - 1n;
  const last = shelf.places - 1n;
  if (number !== last) {
    const moving = currentOccupant(ctx, host, shelf.size, last);
    setOccupant(ctx, host, shelf.size, number, moving.dealId, moving.chunks);
    const moved = requirePlacedDeal(ctx, moving.dealId);
    moved.place = number + 1n;
    deals.set(ctx, [moved.id], moved);
  }
  setOccupant(ctx, host, shelf.size, last, 0n, 0n);
  shelf.places = last;
  host.liveChunks -= chunks;
  deal.place = 0n;
  trimShelf(ctx, host, shelf);
}

/** Gives the place of a deal to the one that renews it, from the next period on. Both have the same shard. */
export function handOverPlace(ctx: Context, host: HostState, from: Deal, to: Deal): void {
  assert(from.place !== 0n && from.shardBytes === to.shardBytes, `deal ${to.id} cannot take the place of ${from.id}`);
  const chunks = computeChunks(from.shardBytes);
  setOccupant(ctx, host, computeShelfSize(chunks), from.place - 1n, to.id, chunks);
  to.place = from.place;
  from.place = 0n;
}

/** Who will be on a place from the next period on. */
export function currentOccupant(ctx: Context, host: HostState, size: number, number: bigint): Occupant {
  const place = requirePlace(ctx, host, size, number);
  const occupant = findOccupant(place, host.period + 1n);
  if (occupant === undefined || occupant.dealId === 0n) throw new Error(`place ${size}/${number} of ${host.host} is empty`);
  return occupant;
}

function trimShelf(ctx: Context, host: HostState, shelf: Shelf): void {
  let needed = shelf.places;
  if (shelf.runningPlaces > needed) needed = shelf.runningPlaces;
  if (shelf.openPlaces > needed) needed = shelf.openPlaces;
  for (let i = 0; i < trimmedPlacesMax && shelf.storedPlaces > needed; i++) {
    shelf.storedPlaces -= 1n;
    places.remove(ctx, [host.host, shelf.size, shelf.storedPlaces]);
  }
}

/** Removes emptied places of a sleeping Host, at most `most`, and shelves that have none left. True when some are left. */
export function trimPlaces(ctx: Context, host: HostState, most: number): boolean {
  const kept: Shelf[] = [];
  let removed = 0;
  for (const shelf of host.shelves) {
    for (; removed < most && shelf.storedPlaces > shelf.places; removed++) {
      shelf.storedPlaces -= 1n;
      places.remove(ctx, [host.host, shelf.size, shelf.storedPlaces]);
    }
    if (shelf.storedPlaces > 0n) kept.push(shelf);
  }
  host.shelves = kept;
  return kept.some((shelf) => shelf.storedPlaces > shelf.places);
}

/** A period ends: its layout becomes the open one, and what was pending becomes the running one. */
export function turnShelves(host: HostState): void {
  for (const shelf of host.shelves) {
    shelf.openPlaces = shelf.runningPlaces;
    shelf.runningPlaces = shelf.places;
  }
}

/** The open period is over: nothing asks for its layout any more. Some emptied records go, and shelves that have none left. */
export function closeShelves(ctx: Context, host: HostState): void {
  const kept: Shelf[] = [];
  for (const shelf of host.shelves) {
    shelf.openPlaces = 0n;
    trimShelf(ctx, host, shelf);
    if (shelf.storedPlaces > 0n) kept.push(shelf);
  }
  host.shelves = kept;
}

/** A suspended Host is asked nothing: the layouts of the running and the open period are void. */
export function voidShelves(host: HostState): void {
  for (const shelf of host.shelves) {
    shelf.openPlaces = 0n;
    shelf.runningPlaces = 0n;
  }
}

export function openShelves(host: HostState): ShelfCount[] {
  return host.shelves.map((shelf) => ({ size: shelf.size, places: shelf.openPlaces }));
}

export function runningShelves(host: HostState): ShelfCount[] {
  return host.shelves.map((shelf) => ({ size: shelf.size, places: shelf.runningPlaces }));
}

/** Whether the Host has anything to prove in the running period or the next. */
export function hasLayout(host: HostState): boolean {
  for (const shelf of host.shelves) if (shelf.places > 0n || shelf.runningPlaces > 0n) return true;
  return false;
}
