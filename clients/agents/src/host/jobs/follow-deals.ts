import type { BlockJob } from '../../block-jobs.ts';
import type { Deal, DealStatus } from '../../chain/port.ts';
import type { HostParts } from '../parts.ts';
import { findUploadIdOf } from '../store/receipt-records.ts';

/** All deals are compared with the chain every 20 blocks: soon enough to free a disk. */
const EVERY_BLOCKS = 20n;
/** Blocks for which a deal that is over is remembered: a node that answers may be behind. */
const KEEP_OVER_BLOCKS = 1_000n;
const OPEN: readonly DealStatus[] = ['DEAL_STATUS_ACTIVE', 'DEAL_STATUS_WAITING'];
const OVER: ReadonlySet<DealStatus> = new Set<DealStatus>(['DEAL_STATUS_ENDED', 'DEAL_STATUS_FAILED']);

/**
 * Keeps the records in step with the chain: deals that this Host's receipts opened are taken up, as soon as they are heard of; deals that are over
 * are forgotten, so that their shards can go. A deal that the node does not know changes nothing: the node may be behind.
 */
export function createFollowDealsJob({ chain, store, receipts, standing, config, logger, metrics }: HostParts): BlockJob {
  const taken = metrics.counter('deals_taken_total', 'Deals taken up');
  const swept = metrics.counter('shards_deleted_total', 'Shards deleted because nothing needs them');
  /** Deals that were heard of and not looked up yet. */
  const heard = new Set<bigint>();
  /** Deals that are over, and when this was seen. */
  const overAtHeights = new Map<bigint, bigint>();
  /** Deals of a twin that were told of. */
  const foreign = new Set<bigint>();
  let followedAtHeight: bigint | undefined;

  /** From the opening on the deposit answers for the shard: the deal's record needs it now, and neither upload nor receipt do any more. */
  async function takeUp(deal: Deal): Promise<void> {
    const checksum = Buffer.from(deal.checksum).toString('hex');
    if (store.deals.find(deal.id) === undefined) {
      if (overAtHeights.has(deal.id)) return; // the node that answers is behind the one that told of its end
      if (receipts.isForeign(deal.receiptNumber)) return noteTwin(deal);
      const { id: dealId, archiveId, sender } = deal;
      const shardBytes = Number(deal.shardBytes);
      const held = store.receipts.find(deal.receiptNumber) !== undefined || store.shards.has(checksum, shardBytes);
      await store.deals.add({ dealId, archiveId, sender, checksum, shardBytes, held });
      taken.inc();
      logger.info({ dealId: dealId.toString(), archiveId: archiveId.toString(), checksum }, 'deal taken up');
    }
    const receipt = store.receipts.find(deal.receiptNumber);
    if (receipt === undefined) return;
    const uploadId = findUploadIdOf(receipt);
    if (uploadId !== undefined) await store.uploads.remove(uploadId);
    await store.receipts.remove(receipt.number);
  }

  /**
   * Two programs with one key promise the same deposit twice and cannot both prove: what is promised from now on is the other's. Its deals get no
   * record here: their shards are the other's too, and must not look as if they were lost.
   */
  function noteTwin({ id, receiptNumber }: Deal): void {
    standing.hasTwin = true;
    if (foreign.has(id)) return;
    foreign.add(id);
    logger.error(
      { dealId: id.toString(), receiptNumber: receiptNumber.toString() },
      'a receipt that this program never signed has opened a deal: another Host works with the same key. This one takes no new work; stop one of the two, then restart the other',
    );
  }

  async function takeUpHeard(): Promise<void> {
    for (const id of heard) {
      const deal = await chain.findDeal(id);
      if (deal === undefined) continue; // the node that answers is behind the one that told of it
      if (!OVER.has(deal.status)) await takeUp(deal);
      heard.delete(id);
    }
  }

  async function compareAll(height: bigint): Promise<void> {
    const open = (await Promise.all(OPEN.map((status) => chain.listDeals(status)))).flat();
    const alive = new Set(open.map(({ id }) => id));
    for (const deal of open) await takeUp(deal);
    for (const id of foreign) if (!alive.has(id)) foreign.delete(id);
    for (const [id, overAtHeight] of overAtHeights) if (overAtHeight + KEEP_OVER_BLOCKS < height) overAtHeights.delete(id);
    for (const record of store.deals.list()) {
      if (alive.has(record.dealId)) continue;
      const deal = await chain.findDeal(record.dealId);
      if (deal === undefined || !OVER.has(deal.status)) continue;
      overAtHeights.set(record.dealId, height);
      await store.deals.remove(record.dealId);
      logger.info({ dealId: record.dealId.toString(), status: deal.status }, 'deal is over');
    }
  }

  return {
    name: 'follow-deals',
    async run(height) {
      const { dealIds, isComplete } = chain.takeOpenedDeals();
      for (const id of dealIds) heard.add(id);
      if (!isComplete) followedAtHeight = undefined;
      await takeUpHeard();
      if (followedAtHeight !== undefined && height < followedAtHeight + EVERY_BLOCKS) return;
      await compareAll(height);
      const removed = await store.sweep(config.uploadTtlSeconds * 1_000, height);
      swept.inc(removed.shards);
      if (removed.uploads + removed.shards > 0) logger.info(removed, 'deleted uploads that expired and shards that nothing needs');
      followedAtHeight = height;
    },
  };
}
