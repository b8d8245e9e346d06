import type { Context } from '@marspace/kit';
import type { Archive, Deal, Slot } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { type ArchiveEvent, transitionArchive } from '../lifecycle.ts';
import { escrow } from '../ports.ts';
import { archives, params, slots } from '../state.ts';
import { refundHold } from './settlement.ts';

const archiveAbsent = ([id]: [bigint]) => errors.ArchiveNotFound(`archive ${id} does not exist`);

/** The archive; throws ArchiveNotFound. */
export function requireArchive(ctx: Context, id: bigint): Archive {
  return archives.require(ctx, [id], archiveAbsent);
}

/** The archive of this owner; throws ArchiveNotFound or NotOwner. */
export function requireOwnArchive(ctx: Context, id: bigint, owner: string): Archive {
  const archive = requireArchive(ctx, id);
  if (archive.owner !== owner) throw errors.NotOwner(`archive ${id} belongs to ${archive.owner}, not to ${owner}`);
  return archive;
}

const slotAbsent = ([archiveId, index]: [bigint, number]) => errors.SlotNotFound(`archive ${archiveId} has no slot ${index}`);

export function requireSlot(ctx: Context, archive: Archive, index: number): Slot {
  return slots.require(ctx, [archive.id, index], slotAbsent);
}

export function computeSlotCount(archive: Archive): number {
  return archive.dataShards + archive.parityShards;
}

/** Changes the archive's status in memory and raises the event; nothing happens when the table leads to the same status. */
export function applyArchiveEvent(ctx: Context, archive: Archive, event: ArchiveEvent): void {
  const status = transitionArchive(archive.status, event);
  if (status === archive.status) return;
  archive.status = status;
  emit(ctx, 'ArchiveStatusChanged', { archiveId: archive.id, status });
}

/** From the first scheduled end of a slot on, losses no longer change what the archive is. */
export function isFrozen(archive: Archive, height: bigint): boolean {
  return height > archive.endsAtHeight;
}

export function isStatusOpen(archive: Archive): boolean {
  return archive.status === 'ARCHIVE_STATUS_STORED' || archive.status === 'ARCHIVE_STATUS_DEGRADED';
}

/** A slot lost its deal. Ended slots still count as alive: what was kept to its end was not lost. */
export function applySlotFailed(ctx: Context, archive: Archive): void {
  archive.activeSlots -= 1;
  archive.failedSlots += 1;
  if (!isStatusOpen(archive) || isFrozen(archive, ctx.height)) return;
  applyArchiveEvent(ctx, archive, archive.activeSlots + archive.endedSlots < archive.dataShards ? 'lose' : 'thin');
}

/** A deal of the archive is over. With the last one, money that waited for empty slots returns, the archive ends and is queued to leave the state. */
export function applyDealClosed(ctx: Context, archive: Archive): void {
  archive.openDeals -= 1;
  if (archive.openDeals > 0) return;
  refundFailedSlots(ctx, archive);
  if (isStatusOpen(archive)) applyArchiveEvent(ctx, archive, 'end');
  archive.removedAtHeight = ctx.height + params.require(ctx).closedKeepBlocks;
}

/** Gives the unspent price and the repair reward of every failed slot to the owner. */
export function refundFailedSlots(ctx: Context, archive: Archive): void {
  if (archive.failedSlots === 0) return;
  const count = computeSlotCount(archive);
  for (let index = 0; index < count; index++) {
    const slot = requireSlot(ctx, archive, index);
    if (slot.failedDealId !== 0n) refundFailedSlot(ctx, archive, slot);
  }
}

/** The same for one slot. The count of failed slots stays: it is history. */
export function refundFailedSlot(ctx: Context, archive: Archive, slot: Slot): void {
  refundHold(ctx, slot.failedDealId, archive.owner);
  escrow.releasePot(ctx, { reference: slot.failedDealId, to: archive.owner });
  slot.failedDealId = 0n;
  slots.set(ctx, [archive.id, slot.index], slot);
}

/** Takes the deal out of its slot, unless another one has the slot already. True when it was the slot's deal. */
export function emptySlot(ctx: Context, deal: Deal, failed: boolean): boolean {
  const slot = slots.require(ctx, [deal.archiveId, deal.slotIndex], slotAbsent);
  if (slot.dealId !== deal.id) return false;
  slot.dealId = 0n;
  if (failed) slot.failedDealId = deal.id;
  slots.set(ctx, [slot.archiveId, slot.index], slot);
  return true;
}
