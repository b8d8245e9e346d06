import type { Context } from '@marspace/kit';
import type { MsgSettleDeals, MsgSettleDealsResponse } from '../../../proto/gen/modules/storage.ts';
import { requireArchive } from '../apply/archives.ts';
import { failDeal, failureOfSuspension, isDoomed, requireDeal } from '../apply/deals.ts';
import { saveHost } from '../apply/host-record.ts';
import { requireHost } from '../apply/hosts.ts';
import { settleDeal } from '../apply/settlement.ts';
import { endDealIfClosed } from '../apply/terms.ts';
import { computeRow } from '../apply/unsettled-rows.ts';
import { errors } from '../errors.ts';
import { archives, deals } from '../state.ts';
import { runBatch } from './batch.ts';

/** Credits what deals have earned in closed periods. Anybody may call it; a deal with nothing new is a success without event. */
export function settleDeals(ctx: Context, message: MsgSettleDeals): MsgSettleDealsResponse {
  const results = runBatch(
    ctx,
    message.dealIds,
    (id) => id,
    (id) => settleOne(ctx, id),
  );
  return { results };
}

function settleOne(ctx: Context, id: bigint): void {
  const address = requireDeal(ctx, id).host;
  const host = requireHost(ctx, address);
  const deal = requireDeal(ctx, id);
  if (deal.status !== 'DEAL_STATUS_ACTIVE') throw errors.DealNotActive(`deal ${id} has status ${deal.status}, wanted an active one`);
  const archive = requireArchive(ctx, deal.archiveId);
  if (isDoomed(host, deal)) failDeal(ctx, host, archive, deal, failureOfSuspension);
  else if (!endDealIfClosed(ctx, host, archive, deal)) {
    const row = computeRow(deal.settledPeriod);
    if (!settleDeal(ctx, host, deal)) return;
    deals.set(ctx, [deal.id], deal);
    // The Host counts its deals by row.
    if (computeRow(deal.settledPeriod) !== row) saveHost(ctx, host);
    return;
  }
  saveHost(ctx, host);
  archives.set(ctx, [archive.id], archive);
}
