import type { Logger, Metrics } from '@marspace/runtime';
import type { ShardStore } from './store/shard-store.ts';
import type { DealRecord } from './store/deal-records.ts';

/** Remembers which deals lost their bytes, until the chain knows. */
export interface Damage {
  /** Takes a shard out of service; its deals wait to be reported. */
  note(checksum: string, reason: string): Promise<void>;
  /** Deals whose shard is not there, for whatever reason and also after a restart. */
  listMissing(): DealRecord[];
}

export function createDamage(store: ShardStore, logger: Logger, metrics: Metrics): Damage {
  const found = metrics.counter('shards_damaged_total', 'Shards found damaged or missing');

  return {
    async note(checksum, reason) {
      const deals = store.deals.list().filter((deal) => deal.checksum === checksum);
      found.inc();
      logger.error({ checksum, deals: deals.map((deal) => deal.dealId.toString()), reason }, 'a shard is damaged and set aside');
      await store.shards.setAside(checksum);
    },
    listMissing: () => store.deals.list().filter((deal) => !store.shards.has(deal.checksum, deal.shardBytes)),
  };
}
