import type { BlockJob } from '../../block-jobs.ts';
import type { Deal } from '../../chain/port.ts';
import type { HostParts } from '../parts.ts';

/** Confirmations in one transaction: 100, far below the size limit of one. */
const CONFIRMATIONS_MAX = 100;

/** All deals are listed again every 100 blocks, whatever was heard. */
const LIST_BLOCKS = 100n;

interface Candidate {
  readonly deal: Deal;
  readonly checksum: string;
  readonly isMatch: boolean;
}

/** Finds the shards of deals that wait for this Host's word, and gives it. */
export function createConfirmDealsJob({ chain, store, logger, metrics }: HostParts): BlockJob {
  const confirmed = metrics.counter('deals_confirmed_total', 'Deals confirmed');
  /** Deals whose mismatch the chain was told of, with the checksum that was told. */
  const told = new Map<bigint, string>();
  /** Deals confirmed by us that the node may still show as proposed. */
  const done = new Set<bigint>();
  /** Deals that may wait for this Host. */
  const waiting = new Set<bigint>();
  let listedAtHeight: bigint | undefined;

  /** A matching shard; else, when all that came under the same offer and size is different, that. */
  function findCandidate(deal: Deal): Candidate | undefined {
    const wanted = Buffer.from(deal.checksum).toString('hex');
    const shardBytes = Number(deal.shardBytes);
    if (store.shards.has(wanted, shardBytes)) return { deal, checksum: wanted, isMatch: true };
    const uploads = store.uploads
      .list()
      .filter(({ record }) => record.sender === deal.sender && record.offerNonce === deal.offerNonce && record.shardBytes === shardBytes);
    // One that is still on its way may be the right one.
    if (uploads.length === 0 || uploads.some(({ record }) => record.checksum === undefined)) return undefined;
    const other = uploads.map(({ record }) => record.checksum as string).find((checksum) => told.get(deal.id) !== checksum);
    return other === undefined || told.has(deal.id) ? undefined : { deal, checksum: other, isMatch: false };
  }

  async function adopt({ id, archiveId, sender, shardBytes }: Deal, checksum: string): Promise<void> {
    await store.deals.add({ dealId: id, archiveId, sender, checksum, shardBytes: Number(shardBytes) });
    for (const { record } of store.uploads.list())
      if (record.checksum === checksum && record.sender === sender) await store.uploads.remove(record.uploadId);
  }

  async function confirm(candidates: readonly Candidate[]): Promise<void> {
    // Kept before the chain is told: from then on the deposit answers for the shard.
    for (const { deal, checksum, isMatch } of candidates) if (isMatch) await adopt(deal, checksum);
    const confirmations = candidates.map(({ deal, checksum }) => ({
      dealId: deal.id,
      shardBytes: deal.shardBytes,
      checksum: new Uint8Array(Buffer.from(checksum, 'hex')),
    }));
    for (const { deal, checksum, isMatch } of candidates) if (!isMatch) told.set(deal.id, checksum);
    const { results } = await chain.execute('marspace.storage.v1.MsgConfirmDeals', { confirmations });
    for (const { dealId, code, message } of results) {
      const candidate = candidates.find(({ deal }) => deal.id === dealId);
      if (code === 0) {
        done.add(dealId);
        confirmed.inc();
        logger.info({ dealId: dealId.toString(), checksum: candidate?.checksum }, 'deal confirmed');
      } else {
        logger.warn({ dealId: dealId.toString(), reason: message, isMatch: candidate?.isMatch }, 'deal not confirmed');
      }
    }
  }

  /** All deals that wait, asked for as a whole now and then and otherwise one by one: the list grows with everything a Host ever held. */
  async function readProposed(height: bigint): Promise<Deal[]> {
    const { dealIds, isComplete } = chain.takeOpenedDeals();
    for (const id of dealIds) waiting.add(id);
    if (!isComplete || listedAtHeight === undefined || height >= listedAtHeight + LIST_BLOCKS) {
      listedAtHeight = undefined;
      for (const { id } of await chain.listDeals('DEAL_STATUS_PROPOSED')) waiting.add(id);
      listedAtHeight = height;
    }
    const deals: Deal[] = [];
    for (const id of waiting) {
      const deal = await chain.findDeal(id);
      if (deal?.status === 'DEAL_STATUS_PROPOSED') deals.push(deal);
      else if (deal !== undefined) waiting.delete(id);
    }
    return deals;
  }

  /** A renewal begins by itself; only its shard must outlive the old deal. */
  async function takeRenewal(deal: Deal): Promise<void> {
    const checksum = Buffer.from(deal.checksum).toString('hex');
    if (store.shards.has(checksum, Number(deal.shardBytes))) await adopt(deal, checksum);
    waiting.delete(deal.id);
  }

  return {
    name: 'confirm-deals',
    async run(height) {
      const proposed = await readProposed(height);
      for (const id of told.keys()) if (!waiting.has(id)) told.delete(id);
      for (const id of done) if (!waiting.has(id)) done.delete(id);
      for (const deal of proposed) if (deal.renews !== 0n) await takeRenewal(deal);
      const candidates = proposed
        .filter((deal) => deal.renews === 0n && !done.has(deal.id) && deal.confirmByHeight >= height)
        .flatMap((deal) => findCandidate(deal) ?? []);
      // Matches apart: a transaction fails as a whole only when none of its items succeeds.
      for (const group of [candidates.filter(({ isMatch }) => isMatch), candidates.filter(({ isMatch }) => !isMatch)]) {
        for (let at = 0; at < group.length; at += CONFIRMATIONS_MAX) await confirm(group.slice(at, at + CONFIRMATIONS_MAX));
      }
    },
  };
}
