/**
 * What must hold after every transaction. Each gives a sentence that says what is broken, or undefined. They read all state. That items
 * stand under their keys, and in the indexes and queues that are declared, the host sees to.
 */
import type { Context } from '@marspace/kit';
import type { Archive, Deal, HostState, Place, Slot } from '../../proto/gen/modules/storage.ts';
import { computeSlotCount } from './apply/archives.ts';
import { findOccupant } from './apply/layout.ts';
import { escrow } from './ports.ts';
import { computeShelfSize } from './rules/challenges.ts';
import { computeEarned, computeProvenInRow, computeRetained, computeRowBlocks, rowPeriods } from './rules/settlement.ts';
import { computeChunks } from './rules/shards.ts';
import * as state from './state.ts';

/** Arbitrary: enough that the call itself does not count. */
const holdsPerCall = 500;

function isLive(status: Deal['status']): boolean {
  return status === 'DEAL_STATUS_WAITING' || status === 'DEAL_STATUS_ACTIVE';
}

/** Archive counters are the recount of their slots and deals, and statuses fit them. */
export function archivesMatch(ctx: Context): string | undefined {
  const open = new Map<bigint, number>();
  state.deals.walk(ctx, ['archiveId', 'status'], (archiveId, status) => {
    if (isLive(status)) open.set(archiveId, (open.get(archiveId) ?? 0) + 1);
  });
  return state.archives.each(ctx, (archive) => {
    const broken = findBrokenArchive(ctx, archive, open.get(archive.id) ?? 0);
    return broken === undefined ? undefined : `archive ${archive.id} ${broken}`;
  });
}

function findBrokenArchive(ctx: Context, archive: Archive, openDeals: number): string | undefined {
  if (archive.openDeals !== openDeals) return `says ${archive.openDeals} open deals and has ${openDeals}`;
  let active = 0;
  let ended = 0;
  for (let index = 0; index < computeSlotCount(archive); index++) {
    const slot = state.slots.find(ctx, [archive.id, index]);
    if (slot === undefined) return `has no slot ${index}`;
    const deal = slot.dealId === 0n ? undefined : state.deals.find(ctx, [slot.dealId]);
    if (slot.dealId !== 0n && deal === undefined) return `slot ${index} names deal ${slot.dealId}, which does not exist`;
    if (deal?.status === 'DEAL_STATUS_ACTIVE') active += 1;
    if (deal?.status === 'DEAL_STATUS_ENDED') ended += 1;
    const broken = findBrokenSlot(ctx, archive, slot, deal);
    if (broken !== undefined) return `slot ${index} ${broken}`;
  }
  if (archive.activeSlots !== active) return `says ${archive.activeSlots} active slots and has ${active}`;
  if (archive.endedSlots !== ended) return `says ${archive.endedSlots} ended slots and has ${ended}`;
  const stored = archive.status === 'ARCHIVE_STATUS_STORED' || archive.status === 'ARCHIVE_STATUS_DEGRADED';
  if ((openDeals === 0) !== archive.removedAtHeight > 0n) return `has ${openDeals} open deals and is removed at ${archive.removedAtHeight}`;
  if (openDeals === 0 && stored) return `has status ${archive.status} and no open deal`;
  if (openDeals > 0 && !stored && archive.status !== 'ARCHIVE_STATUS_LOST')
    return `has status ${archive.status} and ${openDeals} open deals`;
  return undefined;
}

function findBrokenSlot(ctx: Context, archive: Archive, slot: Slot, deal: Deal | undefined): string | undefined {
  if (deal !== undefined) {
    if (deal.archiveId !== archive.id || deal.slotIndex !== slot.index)
      return `names deal ${deal.id}, which is of slot ${deal.archiveId}/${deal.slotIndex}`;
    if (deal.status === 'DEAL_STATUS_FAILED' || deal.status === 'DEAL_STATUS_WAITING')
      return `names deal ${deal.id} with status ${deal.status}`;
  }
  if (slot.failedDealId === 0n) return undefined;
  const failed = state.deals.find(ctx, [slot.failedDealId]);
  if (failed?.status !== 'DEAL_STATUS_FAILED') return `waits with the money of deal ${slot.failedDealId}, which did not fail`;
  return archive.openDeals === 0 ? `still has the money of failed deal ${failed.id}` : undefined;
}

/** Every deal is where its status says: in its slot, in its Host's layout, in the queue. */
export function dealsSound(ctx: Context): string | undefined {
  return state.deals.each(ctx, (deal) => {
    const broken = findBrokenDeal(ctx, deal);
    return broken === undefined ? undefined : `deal ${deal.id} ${broken}`;
  });
}

function findBrokenDeal(ctx: Context, deal: Deal): string | undefined {
  const active = deal.status === 'DEAL_STATUS_ACTIVE';
  if (!active && deal.place !== 0n) return `has status ${deal.status} and place ${deal.place}`;
  if (active && deal.dueHeight === 0n) return 'is active and not queued';
  if (active && deal.startsAtHeight > deal.endsAtHeight + 1n) return `runs from ${deal.startsAtHeight} to ${deal.endsAtHeight}`;
  const live = isLive(deal.status);
  if (live !== (deal.closedAtHeight === 0n)) return `has status ${deal.status} and was closed at ${deal.closedAtHeight}`;
  if (!live && deal.dueHeight === 0n && !isKept(ctx, deal)) return `has status ${deal.status} and never leaves the state`;
  if (deal.paidAmount > deal.priceAmount) return `was paid ${deal.paidAmount} of ${deal.priceAmount}`;
  if (active) {
    const earned = computeEarned(deal.priceAmount, deal.provenBlocks, deal.termBlocks);
    const retained = computeRetained(earned, BigInt(deal.retainBps));
    if (deal.retainedAmount !== retained || deal.paidAmount !== earned - retained)
      return `earned ${earned}, was paid ${deal.paidAmount} and retains ${deal.retainedAmount}`;
  }
  if (live && deal.renewedBy !== 0n && state.deals.find(ctx, [deal.renewedBy])?.renews !== deal.id)
    return `is renewed by ${deal.renewedBy}, which does not renew it`;
  return undefined;
}

/** Whether a closed deal goes with its archive: the archive is closed, or the deal is still its slot's. */
function isKept(ctx: Context, deal: Deal): boolean {
  const slot = state.slots.find(ctx, [deal.archiveId, deal.slotIndex]);
  return slot?.dealId === deal.id || slot?.failedDealId === deal.id || state.archives.find(ctx, [deal.archiveId])?.openDeals === 0;
}

/** Holds have what deals have not been paid; every live deal has its hold and its lock. */
export function holdsMatch(ctx: Context): string | undefined {
  const waiting = new Set<bigint>();
  state.slots.walk(ctx, ['failedDealId'], (id) => {
    if (id !== 0n) waiting.add(id);
  });
  const holds = checkHolds(ctx, 'deal');
  const locked = new Map<string, { amount: bigint; deals: bigint }>();
  const fields = ['id', 'status', 'priceAmount', 'paidAmount', 'host', 'lockAmount'] as const;
  const broken = state.deals.walk(ctx, fields, (id, status, price, paid, host, lock) => {
    const live = isLive(status);
    if (live) {
      const sum = locked.get(host) ?? { amount: 0n, deals: 0n };
      sum.amount += lock;
      sum.deals += 1n;
      locked.set(host, sum);
    }
    return holds.want(id, live || waiting.has(id) ? price - paid : 0n);
  });
  return broken ?? holds.end() ?? findBrokenLocks(ctx, locked) ?? findBrokenFees(ctx);
}

function findBrokenLocks(ctx: Context, locked: ReadonlyMap<string, { amount: bigint; deals: bigint }>): string | undefined {
  for (const [host, sum] of locked) {
    const contractor = escrow.findContractor(ctx, { address: host });
    if (contractor === undefined) return `${host} has deals and is no contractor`;
    if (contractor.lockedAmount < sum.amount || contractor.commitments < sum.deals) {
      return `${host} has ${contractor.lockedAmount} in ${contractor.commitments} locks, its ${sum.deals} deals want ${sum.amount}`;
    }
  }
  return undefined;
}

function findBrokenFees(ctx: Context): string | undefined {
  const holds = checkHolds(ctx, 'spot challenge');
  return state.spotChallenges.walk(ctx, ['id', 'feeAmount'], holds.want) ?? holds.end();
}

interface HoldCheck {
  readonly want: (reference: bigint, amount: bigint) => string | undefined;
  readonly end: () => string | undefined;
}

/** Compares what holds have with what they should, many in one call of escrow. */
function checkHolds(ctx: Context, what: string): HoldCheck {
  let references: bigint[] = [];
  let wanted: bigint[] = [];
  const end = (): string | undefined => {
    const held = escrow.holdAmounts(ctx, { references });
    for (let i = 0; i < held.length; i++) {
      if (held[i] !== wanted[i]) return `the hold of ${what} ${references[i]} has ${held[i]}, wanted ${wanted[i]}`;
    }
    references = [];
    wanted = [];
    return undefined;
  };
  const want = (reference: bigint, amount: bigint): string | undefined => {
    references.push(reference);
    wanted.push(amount);
    return references.length < holdsPerCall ? undefined : end();
  };
  return { want, end };
}

/** Places of a Host's layout are disjoint by construction; each taken one has its deal, and each deal in the layout its place. */
export function layoutsMatch(ctx: Context): string | undefined {
  const hosts = new Map<string, HostState>();
  state.hosts.each(ctx, (host) => {
    hosts.set(host.host, host);
  });
  const seated = new Map<string, number>();
  const broken = state.places.each(ctx, (place) => {
    const found = findBrokenPlace(ctx, place, hosts.get(place.host));
    if (found === taken) seated.set(place.host, (seated.get(place.host) ?? 0) + 1);
    else if (found !== undefined) return `place ${place.shelfSize}/${place.number} of ${place.host} ${found}`;
    return undefined;
  });
  return broken ?? findBrokenCounts(ctx, seated);
}

/** What findBrokenPlace says of a place that has its deal. */
const taken = 'is taken';

function findBrokenPlace(ctx: Context, place: Place, host: HostState | undefined): string | undefined {
  const shelf = host?.shelves.find((candidate) => candidate.size === place.shelfSize);
  if (host === undefined || shelf === undefined || place.number >= shelf.storedPlaces) return 'is on no shelf';
  const occupant = findOccupant(place, host.period + 1n);
  if (place.number >= shelf.places) {
    return occupant !== undefined && occupant.dealId !== 0n ? `has deal ${occupant.dealId} past the end of its shelf` : undefined;
  }
  const deal = occupant === undefined ? undefined : state.deals.find(ctx, [occupant.dealId]);
  if (deal === undefined || occupant === undefined) return 'is empty';
  if (deal.place !== place.number + 1n || deal.host !== place.host || deal.status !== 'DEAL_STATUS_ACTIVE')
    return `has deal ${deal.id}, which is not there`;
  const chunks = computeChunks(deal.shardBytes);
  if (occupant.chunks !== chunks || computeShelfSize(chunks) !== place.shelfSize)
    return `has ${occupant.chunks} chunks, deal ${deal.id} has ${chunks}`;
  return taken;
}

function findBrokenCounts(ctx: Context, seated: ReadonlyMap<string, number>): string | undefined {
  const active = new Map<string, { deals: bigint; placed: number; chunks: bigint; rows: Map<bigint, bigint> }>();
  const fields = ['host', 'status', 'settledPeriod', 'place', 'shardBytes'] as const;
  state.deals.walk(ctx, fields, (address, status, settled, place, shardBytes) => {
    if (status !== 'DEAL_STATUS_ACTIVE') return;
    let sum = active.get(address);
    if (sum === undefined) {
      sum = { deals: 0n, placed: 0, chunks: 0n, rows: new Map<bigint, bigint>() };
      active.set(address, sum);
    }
    sum.deals += 1n;
    const row = settled / rowPeriods;
    sum.rows.set(row, (sum.rows.get(row) ?? 0n) + 1n);
    if (place !== 0n) {
      sum.placed += 1;
      sum.chunks += computeChunks(shardBytes);
    }
  });
  for (const [[address], host] of state.hosts.all(ctx)) {
    const sum = active.get(address) ?? { deals: 0n, placed: 0, chunks: 0n, rows: new Map<bigint, bigint>() };
    if (host.activeDeals !== sum.deals) return `${address} says ${host.activeDeals} active deals and has ${sum.deals}`;
    const broken = findBrokenRows(host, sum.rows);
    if (broken !== undefined) return `${address} ${broken}`;
    if (host.liveChunks !== sum.chunks) return `${address} says ${host.liveChunks} live chunks and has ${sum.chunks}`;
    if ((seated.get(address) ?? 0) !== sum.placed)
      return `${address} has ${sum.placed} deals in its layout and ${seated.get(address) ?? 0} places taken`;
    let places = 0n;
    for (const shelf of host.shelves) places += shelf.places;
    if (places !== BigInt(sum.placed)) return `${address} says ${places} places and has ${sum.placed}`;
    active.delete(address);
  }
  for (const address of active.keys()) return `${address} has active deals and no proving state`;
  return undefined;
}

function findBrokenRows(host: HostState, wanted: ReadonlyMap<bigint, bigint>): string | undefined {
  let last = host.firstRow - 1n;
  for (const { number, deals } of host.unsettledRows) {
    if (number <= last) return `counts unsettled deals in row ${number} after row ${last}`;
    if (deals !== (wanted.get(number) ?? 0n)) return `counts ${deals} unsettled deals in row ${number} and has ${wanted.get(number) ?? 0n}`;
    last = number;
  }
  return host.unsettledRows.length === wanted.size
    ? undefined
    : `counts ${host.unsettledRows.length} unsettled rows and has ${wanted.size}`;
}

/** A Host's totals are the sums of its rows, its periods follow each other, and it is due when it should be. */
export function hostsSound(ctx: Context): string | undefined {
  for (const [[address], host] of state.hosts.all(ctx)) {
    const broken = findBrokenHost(ctx, host);
    if (broken !== undefined) return `${address} ${broken}`;
  }
  return undefined;
}

function findBrokenHost(ctx: Context, host: HostState): string | undefined {
  const open = host.openPeriod !== 0n;
  const wanted = host.seedHeight === 0n ? 0n : open ? host.openLastHeight : host.seedHeight;
  if (host.dueHeight !== wanted) return `is due at ${host.dueHeight}, wanted ${wanted}`;
  if (open && (host.openPeriod !== host.period || host.openLastHeight >= host.seedHeight))
    return `has period ${host.openPeriod - 1n} open in period ${host.period}`;
  if (host.closedPeriods !== (open ? host.period - 1n : host.period))
    return `closed ${host.closedPeriods} periods before period ${host.period}`;
  if (host.status === 'HOST_STATUS_SUSPENDED' && (open || host.seedHeight !== 0n)) return 'is suspended and awake';
  let totals = { blocks: 0n, due: 0n, proven: 0n };
  let through: bigint | undefined;
  let closed = host.firstRow * rowPeriods;
  if (host.firstRow * rowPeriods > host.closedPeriods)
    return `has its first row, ${host.firstRow}, after ${host.closedPeriods} closed periods`;
  for (let number = host.firstRow; closed < host.closedPeriods; number++) {
    const row = state.periodRows.find(ctx, [host.host, number]);
    if (row === undefined) return `has no row ${number}`;
    // What was before the first row that is kept is what it says.
    if (through === undefined && host.firstRow > 0n)
      totals = { blocks: row.provenBlocksBefore, due: row.dueBefore, proven: row.provenBefore };
    if (through !== undefined && row.beforeHeight !== through) return `row ${number} begins after ${row.beforeHeight}, wanted ${through}`;
    if (row.dueBefore !== totals.due || row.provenBefore !== totals.proven || row.provenBlocksBefore !== totals.blocks)
      return `row ${number} does not go on where the last one ended`;
    through = row.beforeHeight + computeRowBlocks(row.periods);
    const count = computeProvenInRow(row.beforeHeight, row.periods, through);
    totals = { blocks: totals.blocks + count.blocks, due: totals.due + count.due, proven: totals.proven + count.proven };
    closed += BigInt(row.periods.length);
    if (BigInt(row.periods.length) < rowPeriods && closed < host.closedPeriods) return `row ${number} has ${row.periods.length} periods`;
  }
  if (closed !== host.closedPeriods) return `has ${closed} periods in its rows and closed ${host.closedPeriods}`;
  if (through !== undefined && through !== host.closedHeight) return `closed height ${host.closedHeight}, its rows end at ${through}`;
  // No row is kept when the last one was full and nobody needs it.
  if (through === undefined && host.firstRow > 0n) return undefined;
  if (totals.due !== host.periodsDue || totals.proven !== host.periodsProven || totals.blocks !== host.provenBlocks)
    return 'says other totals than its rows';
  return undefined;
}

/** Every open question, spot challenge and used receipt is due one day. */
export function queuesMatch(ctx: Context): string | undefined {
  for (const [[address], question] of state.questions.all(ctx)) {
    const host = state.hosts.find(ctx, [address]);
    if (host === undefined || host.seedHeight === 0n || question.period >= host.period)
      return `${address} is questioned about period ${question.period} and does not run`;
  }
  return (
    state.spotChallenges.walk(ctx, ['id', 'dueHeight'], (id, due) => (due === 0n ? `spot challenge ${id} is never due` : undefined)) ??
    findBrokenChallenges(ctx) ??
    state.usedReceipts.walk(ctx, ['host', 'number', 'validUntilHeight'], (host, number, until) =>
      until === 0n ? `receipt ${number} of ${host} is never forgotten` : undefined,
    )
  );
}

/** Each Host counts the open spot challenges that are not of a deal's owner; an owner has at most one of a deal in his own room. */
function findBrokenChallenges(ctx: Context): string | undefined {
  const counted = new Map<string, bigint>();
  const own = new Set<bigint>();
  for (const [[id], { host, dealId, own: isOwn }] of state.spotChallenges.all(ctx)) {
    if (!isOwn) counted.set(host, (counted.get(host) ?? 0n) + 1n);
    else if (own.has(dealId)) return `spot challenge ${id} is the second in the room of the owner of deal ${dealId}`;
    else own.add(dealId);
  }
  for (const [[address], host] of state.hosts.all(ctx)) {
    const wanted = counted.get(address) ?? 0n;
    if (host.spotChallenges !== wanted) return `${address} says ${host.spotChallenges} spot challenges of others and has ${wanted}`;
    counted.delete(address);
  }
  for (const address of counted.keys()) return `${address} has spot challenges and no proving state`;
  return undefined;
}

/** Every Host is looked at one day for what leaves the state. */
export function removalsMatch(ctx: Context): string | undefined {
  return state.hosts.walk(ctx, ['host', 'reviewHeight'], (address, height) =>
    height === 0n ? `${address} is never looked at` : undefined,
  );
}

export const invariants: Readonly<Record<string, (ctx: Context) => string | undefined>> = {
  archivesMatch,
  dealsSound,
  holdsMatch,
  layoutsMatch,
  hostsSound,
  queuesMatch,
  removalsMatch,
};
