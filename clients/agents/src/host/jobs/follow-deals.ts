import type { BlockJob } from '../../block-jobs.ts';
import type { Deal, DealStatus } from '../../chain/port.ts';
import type { HostParts } from '../parts.ts';

/** Deals change seldom: every 20 blocks is soon enough to free a disk. */
const EVERY_BLOCKS = 20n;
const OVER: ReadonlySet<DealStatus> = new Set<DealStatus>(['DEAL_STATUS_ENDED', 'DEAL_STATUS_FAILED', 'DEAL_STATUS_CANCELLED']);

/**
 * Keeps the records in step with the chain: deals that are over are forgotten, so that their shards can go; deals that the chain has and the
 * records have not (a restored disk) are taken up again. A deal that the node does not know changes nothing: the node may be behind.
 */
export function createFollowDealsJob({ chain, store, config, logger, metrics }: HostParts): BlockJob {
  const swept = metrics.counter('shards_deleted_total', 'Shards deleted because nothing needs them');
  let followedAtHeight: bigint | undefined;

  async function takeUp(deal: Deal): Promise<void> {
    const checksum = Buffer.from(deal.checksum).toString('hex');
    await store.deals.add({
      dealId: deal.id,
      archiveId: deal.archiveId,
      sender: deal.sender,
      checksum,
      shardBytes: Number(deal.shardBytes),
    });
  }

  return {
    name: 'follow-deals',
    async run(height) {
      if (followedAtHeight !== undefined && height < followedAtHeight + EVERY_BLOCKS) return;
      const active = await chain.listDeals('DEAL_STATUS_ACTIVE');
      const alive = new Set(active.map(({ id }) => id));
      for (const deal of active) await takeUp(deal);
      for (const record of store.deals.list()) {
        if (alive.has(record.dealId)) continue;
        const deal = await chain.findDeal(record.dealId);
        if (deal === undefined || !OVER.has(deal.status)) continue;
        await store.deals.remove(record.dealId);
        logger.info({ dealId: record.dealId.toString(), status: deal.status }, 'deal is over');
      }
      const removed = await store.sweep(config.uploadTtlSeconds * 1_000);
      swept.inc(removed.shards);
      if (removed.uploads + removed.shards > 0) logger.info(removed, 'deleted uploads that expired and shards that nothing needs');
      followedAtHeight = height;
    },
  };
}
