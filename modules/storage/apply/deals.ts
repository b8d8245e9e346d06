import { type Context, min } from '@marspace/kit';
import type { Archive, Deal, HostState } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { transitionDeal } from '../lifecycle.ts';
import { escrow } from '../ports.ts';
import { computeChunks } from '../rules/shards.ts';
import { deals } from '../state.ts';
import { applyDealClosed, applySlotFailed, emptySlot } from './archives.ts';
import { setDealLeaves } from './due-deals.ts';
import { displaceDeal } from './layout.ts';
import { payRetained, refundHold, settleDeal } from './settlement.ts';
import { dropUnsettled } from './unsettled-rows.ts';

/** How deals come to their end. Host and archive are changed in memory; the caller stores them. The deal is stored here. */

const dealAbsent = ([id]: [bigint]) => errors.DealNotFound(`deal ${id} does not exist`);

/** The deal; throws DealNotFound. */
export function requireDeal(ctx: Context, id: bigint): Deal {
  return deals.require(ctx, [id], dealAbsent);
}

/** Why a deal failed, for the event. */
export type FailReason = 'suspended' | 'missed' | 'reported' | 'challenged';

export interface Failure {
  readonly reason: FailReason;
  /** Share of the lock that is taken. */
  readonly fractionBps: bigint;
  /** Whether it counts as an accident of its own. */
  readonly accident: boolean;
}

/** Whether the Host's suspension took the deal with it: its term had not ended by then. */
export function isDoomed(host: HostState, deal: Deal): boolean {
  return host.status === 'HOST_STATUS_SUSPENDED' && deal.status === 'DEAL_STATUS_ACTIVE' && deal.endsAtHeight > host.suspendedAtHeight;
}

/** What fails a deal whose Host is suspended: the suspension itself was the accident. */
export const failureOfSuspension: Failure = { reason: 'suspended', fractionBps: 10_000n, accident: false };

/** A deal closes before its time. From the seed to come on the Host is not asked about it any more, also where the running layout holds it. */
function closeInLayout(ctx: Context, host: HostState, deal: Deal): void {
  const running = deal.activePeriod <= host.period && deal.endsAtHeight >= host.periodStartedAtHeight && host.seedHeight !== 0n;
  if (running) host.runningLiveChunks -= min(host.runningLiveChunks, computeChunks(deal.shardBytes));
  displaceDeal(ctx, host, deal);
  host.activeDeals -= 1n;
  dropUnsettled(host, deal.settledPeriod);
}

/** Fails an active deal: settles what is closed, forfeits the retention, slashes the lock, empties the slot. */
export function failDeal(ctx: Context, host: HostState, archive: Archive, deal: Deal, failure: Failure): void {
  settleDeal(ctx, host, deal);
  closeInLayout(ctx, host, deal);
  escrow.slashLock(ctx, { reference: deal.id, customer: archive.owner, fractionBps: failure.fractionBps, accident: failure.accident });
  deal.status = transitionDeal(deal.status, 'fail');
  deal.closedAtHeight = ctx.height;
  deal.retainedAmount = 0n;
  deal.dueHeight = 0n;
  const renewedBy = deal.renewedBy;
  emit(ctx, 'DealFailed', { dealId: deal.id, archiveId: deal.archiveId, host: deal.host, reason: failure.reason });
  if (emptySlot(ctx, deal, true)) {
    if (renewedBy !== 0n) {
      deal.renewedBy = 0n;
      dropDeal(ctx, archive, requireDeal(ctx, renewedBy));
    }
    applySlotFailed(ctx, archive);
  } else {
    // Its renewal has the slot: nobody will fill this one, so the rest of its price goes back at once.
    refundHold(ctx, deal.id, archive.owner);
    escrow.releasePot(ctx, { reference: deal.id, to: archive.owner });
    setDealLeaves(ctx, deal);
  }
  deals.set(ctx, [deal.id], deal);
  applyDealClosed(ctx, archive);
}

/** Ends a renewal whose old deal is not followed: it never began, so everything paid for it but the fee goes back. */
export function dropDeal(ctx: Context, archive: Archive, deal: Deal): void {
  deal.status = transitionDeal(deal.status, 'drop');
  deal.closedAtHeight = ctx.height;
  escrow.releaseLock(ctx, { reference: deal.id, completed: false });
  refundHold(ctx, deal.id, archive.owner);
  setDealLeaves(ctx, deal);
  deals.set(ctx, [deal.id], deal);
  emit(ctx, 'DealEnded', { dealId: deal.id, host: deal.host });
  applyDealClosed(ctx, archive);
}

/** Ends an active deal whose last period is closed: pays the rest and what was retained, refunds what was not earned, frees the lock. */
export function endDeal(ctx: Context, host: HostState, archive: Archive, deal: Deal): void {
  settleDeal(ctx, host, deal);
  displaceDeal(ctx, host, deal);
  payRetained(ctx, deal);
  refundHold(ctx, deal.id, archive.owner);
  escrow.releaseLock(ctx, { reference: deal.id, completed: !deal.endedEarly });
  deal.status = transitionDeal(deal.status, 'end');
  deal.closedAtHeight = ctx.height;
  host.activeDeals -= 1n;
  dropUnsettled(host, deal.settledPeriod);
  if (deal.renewedBy === 0n) {
    deal.dueHeight = 0n;
    archive.activeSlots -= 1;
    archive.endedSlots += 1;
  } else {
    setDealLeaves(ctx, deal);
  }
  deals.set(ctx, [deal.id], deal);
  emit(ctx, 'DealEnded', { dealId: deal.id, host: deal.host });
  applyDealClosed(ctx, archive);
}
