import { type Context, max } from '@marspace/kit';
import type { Archive, Deal, HostState } from '../../../proto/gen/modules/storage.ts';
import { emit } from '../events.ts';
import { transitionDeal } from '../lifecycle.ts';
import { computeLastProofHeight } from '../rules/periods.ts';
import { deals, slots } from '../state.ts';
import { dropDeal, endDeal, requireDeal } from './deals.ts';
import { displaceDeal, handOverPlace } from './layout.ts';
import { findQuestionOf } from './questions.ts';
import { requireSlot } from './archives.ts';
import { addUnsettled } from './unsettled-rows.ts';

/** The end of a deal's term: out of the layout with the running period, over when that period's window is. Host and archive are stored by the caller. */

/** Whether nothing of the deal's term can be proven any more. A Host without a seed to come is asleep or suspended. */
export function isTermClosed(host: HostState, deal: Deal): boolean {
  return host.closedHeight >= deal.endsAtHeight || host.seedHeight === 0n;
}

/** The height at which the period that holds the deal's last block is closed. */
function computeCloseHeight(host: HostState, deal: Deal): bigint {
  if (host.openPeriod !== 0n && host.openSeedHeight >= deal.endsAtHeight) return host.openLastHeight;
  return computeLastProofHeight(host.seedHeight, host.proofWindowBlocks);
}

/** The term is over: the deal leaves the layout, or its renewal takes its place. Stores the deal. */
export function leaveLayout(ctx: Context, host: HostState, archive: Archive, deal: Deal): void {
  if (deal.renewedBy !== 0n && host.status === 'HOST_STATUS_ACTIVE') {
    succeedDeal(ctx, host, archive, deal);
  } else {
    displaceDeal(ctx, host, deal);
    dropRenewal(ctx, archive, deal);
  }
  deal.dueHeight = max(ctx.height, computeCloseHeight(host, deal));
  deals.set(ctx, [deal.id], deal);
}

/** Ends the deal that would have followed, if there is one. Changes both deals and the archive; stores the renewal alone. */
export function dropRenewal(ctx: Context, archive: Archive, deal: Deal): void {
  if (deal.renewedBy === 0n) return;
  const renewal = requireDeal(ctx, deal.renewedBy);
  deal.renewedBy = 0n;
  if (renewal.status === 'DEAL_STATUS_WAITING') dropDeal(ctx, archive, renewal);
}

function succeedDeal(ctx: Context, host: HostState, archive: Archive, deal: Deal): void {
  const renewal = requireDeal(ctx, deal.renewedBy);
  handOverPlace(ctx, host, deal, renewal);
  renewal.status = transitionDeal(renewal.status, 'succeed');
  renewal.activePeriod = host.period + 1n;
  renewal.settledHeight = deal.endsAtHeight;
  renewal.settledPeriod = host.period;
  addUnsettled(host, renewal.settledPeriod);
  renewal.dueHeight = renewal.endsAtHeight;
  deals.set(ctx, [renewal.id], renewal);
  host.activeDeals += 1n;
  const slot = requireSlot(ctx, archive, deal.slotIndex);
  slot.dealId = renewal.id;
  slots.set(ctx, [archive.id, slot.index], slot);
  emit(ctx, 'DealRenewed', { dealId: renewal.id, host: renewal.host, renews: deal.id });
}

/** Ends a deal that has left the layout if its last period is closed and no question about it is open. True when it ended. */
export function endDealIfClosed(ctx: Context, host: HostState, archive: Archive, deal: Deal): boolean {
  if (deal.place !== 0n || deal.endsAtHeight > ctx.height || !isTermClosed(host, deal)) return false;
  if (findQuestionOf(ctx, host.host, deal.id) !== undefined) return false;
  endDeal(ctx, host, archive, deal);
  return true;
}

/** When to look again at a deal that has left the layout and did not end yet. */
export function computeNextLook(ctx: Context, host: HostState, deal: Deal): bigint {
  const question = findQuestionOf(ctx, host.host, deal.id);
  const height = question !== undefined ? question.untilHeight : computeCloseHeight(host, deal);
  return max(height, ctx.height + 1n);
}
