import type { BlockJob } from '../../block-jobs.ts';
import type { HostParts } from '../parts.ts';

/** Tells the chain of deals whose shards are gone: a smaller slash than being found out, and the slot can be filled again. */
export function createReportLossJob({ chain, damage, store, config, logger }: HostParts): BlockJob {
  const reported = new Set<bigint>();

  return {
    name: 'report-loss',
    async run() {
      if (!config.reportLoss) return;
      const lost = damage.listUnreported().filter(({ dealId }) => !reported.has(dealId));
      if (lost.length > 0 && store.shards.list().length === 0) {
        logger.error({ deals: lost.length, home: config.home }, 'no shard at all is on disk; is it mounted? nothing is reported');
        return;
      }
      const dealIds: bigint[] = [];
      for (const { dealId } of lost) if ((await chain.findDeal(dealId))?.status === 'DEAL_STATUS_ACTIVE') dealIds.push(dealId);
      if (dealIds.length === 0) return;
      const { results } = await chain.execute('marspace.storage.v1.MsgReportLoss', { dealIds });
      for (const { dealId, code, message } of results) {
        if (code === 0) reported.add(dealId);
        logger.warn({ dealId: dealId.toString(), accepted: code === 0, reason: message }, 'loss of a shard reported');
      }
    },
  };
}
