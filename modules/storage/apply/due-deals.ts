import type { Context } from '@marspace/kit';
import type { Deal } from '../../../proto/gen/modules/storage.ts';
import { deals, dueDeals, params } from '../state.ts';

/** Moves the deal in the queue of due deals; 0 takes it out. Changes the deal in memory. */
export function setDealDue(ctx: Context, deal: Deal, height: bigint): void {
  if (deal.dueHeight === height) return;
  if (deal.dueHeight !== 0n) dueDeals.remove(ctx, [deal.dueHeight, deal.id]);
  if (height !== 0n) dueDeals.add(ctx, [height, deal.id]);
  deal.dueHeight = height;
}

/** Queues a closed deal that is no longer its slot's, to leave the state. Changes the deal in memory. */
export function setDealLeaves(ctx: Context, deal: Deal): void {
  setDealDue(ctx, deal, ctx.height + params.require(ctx).closedKeepBlocks);
}

/** The failed deal has no money left that waits for its slot, which another deal has now: it may leave the state. Stores it. */
export function releaseFailedDeal(ctx: Context, deal: Deal): void {
  setDealLeaves(ctx, deal);
  deals.set(ctx, [deal.id], deal);
}
