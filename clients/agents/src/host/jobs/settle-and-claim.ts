import { describeError } from '@marspace/runtime';
import type { BlockJob } from '../../block-jobs.ts';
import type { HostParts } from '../parts.ts';
import { isUntried } from '../try-all.ts';

/** Deals in one transaction: 100, far below the gas of a block. */
const DEALS_MAX = 100;

/** Has earned money credited and paid out, every `settleBlocks` blocks. */
export function createSettleAndClaimJob({ chain, config, store, logger, metrics }: HostParts): BlockJob {
  const claimed = metrics.counter('claims_total', 'Claims paid out');
  let settledAtHeight: bigint | undefined;

  /** What the chain left untried, because too many were refused before it, is sent again at once. One that failed as a whole is not: the claim goes on. */
  async function settle(dealIds: readonly bigint[]): Promise<void> {
    for (let left = dealIds; left.length > 0; ) {
      try {
        const { results } = await chain.execute('marspace.storage.v1.MsgSettleDeals', { dealIds: [...left] });
        const untried = results.filter(isUntried).map(({ dealId }) => dealId);
        left = untried.length < left.length ? untried : [];
      } catch (error) {
        logger.info({ deals: left.length, reason: describeError(error) }, 'nothing to settle');
        return;
      }
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
