import { describeError } from '@marspace/runtime';
import type { BlockJob } from '../../block-jobs.ts';
import type { HostParts } from '../parts.ts';

/** Deals in one transaction: 100, far below the gas of a block. */
const DEALS_MAX = 100;

/** Has earned money credited and paid out, every `settleBlocks` blocks. */
export function createSettleAndClaimJob({ chain, config, store, logger, metrics }: HostParts): BlockJob {
  const claimed = metrics.counter('claims_total', 'Claims paid out');
  let settledAtHeight: bigint | undefined;

  /** Fails as a whole only when nothing could be settled, as while archives still wait for other Hosts; the claim goes on. */
  async function settle(dealIds: bigint[]): Promise<void> {
    try {
      await chain.execute('marspace.storage.v1.MsgSettleDeals', { dealIds });
    } catch (error) {
      logger.info({ deals: dealIds.length, reason: describeError(error) }, 'nothing to settle');
    }
  }

  return {
    name: 'settle-and-claim',
    async run(height) {
      settledAtHeight ??= height;
      if (height < settledAtHeight + config.settleBlocks) return;
      settledAtHeight = height;
      const active = await chain.listDeals('DEAL_STATUS_ACTIVE');
      const dealIds = active.filter(({ id }) => store.deals.find(id) !== undefined).map(({ id }) => id);
      for (let at = 0; at < dealIds.length; at += DEALS_MAX) await settle(dealIds.slice(at, at + DEALS_MAX));
      if (!(await chain.readCredits(chain.address)).some(({ amount }) => amount > 0n)) return;
      const { paid } = await chain.execute('marspace.escrow.v1.MsgClaim', {});
      claimed.inc();
      logger.info({ paid: paid.map(({ amount, denom }) => `${amount}${denom}`) }, 'credits claimed');
    },
  };
}
