/** What must hold after every transaction. Each gives a sentence that says what is broken, or undefined. They read all state. */
import type { Context } from '@marspace/kit';
import type { Archive, Deal, HostState, Slot } from '../../proto/gen/modules/storage.ts';
import { computeSlotCount } from './apply/archives.ts';
import { findOccupant } from './apply/layout.ts';
import { escrow } from './ports.ts';
import { computeShelfSize } from './rules/challenges.ts';
import { computeEarned, computeProvenInRow, computeRetained, computeRowBlocks, rowPeriods } from './rules/settlement.ts';
import { computeChunks } from './rules/shards.ts';
import * as state from './state.ts';

function isLive(deal: Deal): boolean {
  return deal.status === 'DEAL_STATUS_WAITING' || deal.status === 'DEAL_STATUS_ACTIVE';
}

/** Archive counters are the recount of their slots and deals, and statuses fit them. */
export function archivesMatch(ctx: Context): string | undefined {
  const open = new Map<bigint, number>();
  for (const [, deal] of state.deals.all(ctx)) {
    if (isLive(deal)) open.set(deal.archiveId, (open.get(deal.archiveId) ?? 0) + 1);
  }
  for (const [[id], archive] of state.archives.all(ctx)) {
    const broken = findBrokenArchive(ctx, archive, open.get(id) ?? 0);
    if (archive.id !== id || broken !== undefined) return `archive ${id} ${broken ?? `is stored as ${archive.id}`}`;
  }
  return undefined;
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
  const queued = new Map<bigint, bigint>();
  for (const [height, id] of state.dueDeals.all(ctx)) {
    if (queued.has(id)) return `deal ${id} is queued twice`;
    queued.set(id, height);
  }
  for (const [[id], deal] of state.deals.all(ctx)) {
    const broken = findBrokenDeal(ctx, deal, queued.get(id) ?? 0n);
    if (deal.id !== id || broken !== undefined) return `deal ${id} ${broken ?? `is stored as ${deal.id}`}`;
    queued.delete(id);
  }
  for (const id of queued.keys()) return `deal ${id} is queued and does not exist`;
  return undefined;
}

function findBrokenDeal(ctx: Context, deal: Deal, queuedAt: bigint): string | undefined {
  if (deal.dueHeight !== queuedAt) return `says it is due at ${deal.dueHeight} and is queued at ${queuedAt}`;
  const active = deal.status === 'DEAL_STATUS_ACTIVE';
  if (!active && deal.place !== 0n) return `has status ${deal.status} and place ${deal.place}`;
  if (active && deal.dueHeight === 0n) return 'is active and not queued';
  if (active && deal.startsAtHeight > deal.endsAtHeight + 1n) return `runs from ${deal.startsAtHeight} to ${deal.endsAtHeight}`;
  if (isLive(deal) !== (deal.closedAtHeight === 0n)) return `has status ${deal.status} and was closed at ${deal.closedAtHeight}`;
  if (!isLive(deal) && deal.dueHeight === 0n && !isKept(ctx, deal)) return `has status ${deal.status} and never leaves the state`;
  if (deal.paidAmount > deal.priceAmount) return `was paid ${deal.paidAmount} of ${deal.priceAmount}`;
  if (!state.dealsByArchive.has(ctx, [deal.archiveId, deal.id]) || !state.dealsByHost.has(ctx, [deal.host, deal.id]))
    return 'is not in its indexes';
  if (active) {
    const earned = computeEarned(deal.priceAmount, deal.provenBlocks, deal.termBlocks);
    const retained = computeRetained(earned, BigInt(deal.retainBps));
    if (deal.retainedAmount !== retained || deal.paidAmount !== earned - retained)
      return `earned ${earned}, was paid ${deal.paidAmount} and retains ${deal.retainedAmount}`;
  }
  if (isLive(deal) && deal.renewedBy !== 0n && state.deals.find(ctx, [deal.renewedBy])?.renews !== deal.id)
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
  for (const [, slot] of state.slots.all(ctx)) if (slot.failedDealId !== 0n) waiting.add(slot.failedDealId);
  const locked = new Map<string, { amount: bigint; deals: bigint }>();
  for (const [[id], deal] of state.deals.all(ctx)) {
    const wanted = isLive(deal) || waiting.has(id) ? deal.priceAmount - deal.paidAmount : 0n;
    const held = escrow.holdAmount(ctx, { reference: id });
    if (held !== wanted) return `the hold of deal ${id} has ${held}, wanted ${wanted}`;
    if (!isLive(deal)) continue;
    const sum = locked.get(deal.host) ?? { amount: 0n, deals: 0n };
    locked.set(deal.host, { amount: sum.amount + deal.lockAmount, deals: sum.deals + 1n });
  }
  for (const [host, sum] of locked) {
    const contractor = escrow.findContractor(ctx, { address: host });
    if (contractor === undefined) return `${host} has deals and is no contractor`;
    if (contractor.lockedAmount < sum.amount || contractor.commitments < sum.deals) {
      return `${host} has ${contractor.lockedAmount} in ${contractor.commitments} locks, its ${sum.deals} deals want ${sum.amount}`;
    }
  }
  for (const [[id], challenge] of state.spotChallenges.all(ctx)) {
    const held = escrow.holdAmount(ctx, { reference: id });
    if (held !== challenge.feeAmount) return `the hold of spot challenge ${id} has ${held}, wanted ${challenge.feeAmount}`;
  }
  return undefined;
}

/** Places of a Host's layout are disjoint by construction; each taken one has its deal, and each deal in the layout its place. */
export function layoutsMatch(ctx: Context): string | undefined {
  const seated = new Map<string, number>();
  for (const [[address, size, number], place] of state.places.all(ctx)) {
    const host = state.hosts.find(ctx, [address]);
    const shelf = host?.shelves.find((candidate) => candidate.size === size);
    const name = `place ${size}/${number} of ${address}`;
    if (host === undefined || shelf === undefined || number >= shelf.storedPlaces) return `${name} is on no shelf`;
    const occupant = findOccupant(place, host.period + 1n);
    if (number >= shelf.places) {
      if (occupant !== undefined && occupant.dealId !== 0n) return `${name} has deal ${occupant.dealId} past the end of its shelf`;
      continue;
    }
    const deal = occupant === undefined ? undefined : state.deals.find(ctx, [occupant.dealId]);
    if (deal === undefined || occupant === undefined) return `${name} is empty`;
    if (deal.place !== number + 1n || deal.host !== address || deal.status !== 'DEAL_STATUS_ACTIVE')
      return `${name} has deal ${deal.id}, which is not there`;
    const chunks = computeChunks(deal.shardBytes);
    if (occupant.chunks !== chunks || computeShelfSize(chunks) !== size)
      return `${name} has ${occupant.chunks} chunks, deal ${deal.id} has ${chunks}`;
    seated.set(address, (seated.get(address) ?? 0) + 1);
  }
  return findBrokenCounts(ctx, seated);
}

function findBrokenCounts(ctx: Context, seated: ReadonlyMap<string, number>): string | undefined {
  const active = new Map<string, { deals: bigint; placed: number; chunks: bigint; rows: Map<bigint, bigint> }>();
  for (const [, deal] of state.deals.all(ctx)) {
    if (deal.status !== 'DEAL_STATUS_ACTIVE') continue;
    const sum = active.get(deal.host) ?? { deals: 0n, placed: 0, chunks: 0n, rows: new Map<bigint, bigint>() };
    sum.deals += 1n;
    const row = deal.settledPeriod / rowPeriods;
    sum.rows.set(row, (sum.rows.get(row) ?? 0n) + 1n);
    if (deal.place !== 0n) {
      sum.placed += 1;
      sum.chunks += computeChunks(deal.shardBytes);
    }
    active.set(deal.host, sum);
  }
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

/** A Host's totals are the sums of its rows, its periods follow each other, and it is queued where it says. */
export function hostsSound(ctx: Context): string | undefined {
  const queued = new Map<string, bigint>();
  for (const [height, address] of state.dueHosts.all(ctx)) {
    if (queued.has(address)) return `${address} is queued twice`;
    queued.set(address, height);
  }
  for (const [[address], host] of state.hosts.all(ctx)) {
    const broken = findBrokenHost(ctx, host, queued.get(address) ?? 0n);
    if (host.host !== address || broken !== undefined) return `${address} ${broken ?? `is stored as ${host.host}`}`;
    queued.delete(address);
  }
  for (const address of queued.keys()) return `${address} is queued and has no proving state`;
  return undefined;
}

function findBrokenHost(ctx: Context, host: HostState, queuedAt: bigint): string | undefined {
  if (host.dueHeight !== queuedAt) return `says it is due at ${host.dueHeight} and is queued at ${queuedAt}`;
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

/** Every open question, spot challenge and used receipt is queued where it says. */
export function queuesMatch(ctx: Context): string | undefined {
  for (const [[address], question] of state.questions.all(ctx)) {
    const host = state.hosts.find(ctx, [address]);
    if (host === undefined || host.seedHeight === 0n || question.period >= host.period)
      return `${address} is questioned about period ${question.period} and does not run`;
  }
  let queued = 0;
  for (const [height, id] of state.dueChallenges.all(ctx)) {
    if (state.spotChallenges.find(ctx, [id])?.dueHeight !== height) return `spot challenge ${id} is queued at ${height}`;
    queued += 1;
  }
  if (queued !== state.spotChallenges.count(ctx)) return 'a spot challenge is not queued';
  const broken = findBrokenChallenges(ctx);
  if (broken !== undefined) return broken;
  queued = 0;
  for (const [height, host, number] of state.dueReceipts.all(ctx)) {
    if (state.usedReceipts.find(ctx, [host, number])?.validUntilHeight !== height)
      return `receipt ${number} of ${host} is queued at ${height}`;
    queued += 1;
  }
  return queued === state.usedReceipts.count(ctx) ? undefined : 'a used receipt is not queued';
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

/** What leaves the state one day is queued for it: closed archives, and Hosts to be looked at. */
export function removalsMatch(ctx: Context): string | undefined {
  let queued = 0;
  for (const [height, id] of state.dueArchives.all(ctx)) {
    if (state.archives.find(ctx, [id])?.removedAtHeight !== height) return `archive ${id} is queued to be removed at ${height}`;
    queued += 1;
  }
  for (const [, archive] of state.archives.all(ctx)) if (archive.removedAtHeight > 0n) queued -= 1;
  if (queued !== 0) return 'a closed archive is not queued to leave the state';
  for (const [height, address] of state.dueReviews.all(ctx)) {
    if (state.hosts.find(ctx, [address])?.reviewHeight !== height) return `${address} is queued to be looked at at ${height}`;
    queued += 1;
  }
  return queued === state.hosts.count(ctx) ? undefined : 'a Host is not queued to be looked at';
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
