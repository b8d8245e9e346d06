import type { Context } from '@marspace/kit';
import type { Deal } from '../../../proto/gen/modules/storage.ts';
import { deals, params } from '../state.ts';

/** Queues a closed deal that is no longer its slot's, to leave the state. Changes the deal in memory. */
export function setDealLeaves(ctx: Context, deal: Deal): void {
  deal.dueHeight = ctx.height + params.require(ctx).closedKeepBlocks;
}

/** The failed deal has no money left that waits for its slot, which another deal has now: it may leave the state. Stores it. */
export function releaseFailedDeal(ctx: Context, deal: Deal): void {
  setDealLeaves(ctx, deal);
  deals.set(ctx, [deal.id], deal);
}
