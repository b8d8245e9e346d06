import type { BlockJob } from '../../block-jobs.ts';
import type { HostParts } from '../parts.ts';
import { ShardDamaged } from '../store/shard-files.ts';

/** Without an open challenge they are asked for every 3 blocks. */
const IDLE_BLOCKS = 3n;

/** Answers spot challenges once their chunk is drawn. */
export function createAnswerChallengesJob({ chain, store, damage, logger }: HostParts): BlockJob {
  const answered = new Set<bigint>();
  let lookAtHeight = 0n;

  return {
    name: 'answer-challenges',
    async run(height) {
      if (height < lookAtHeight || store.deals.list().length === 0) return;
      const challenges = await chain.listSpotChallenges();
      lookAtHeight = height + (challenges.length > 0 ? 1n : IDLE_BLOCKS);
      const open = new Set(challenges.map(({ id }) => id));
      for (const id of answered) if (!open.has(id)) answered.delete(id);
      for (const { id, dealId, drawn, chunkIndex, lastHeight } of challenges) {
        const deal = store.deals.find(dealId);
        if (!drawn || answered.has(id) || height >= lastHeight || deal === undefined || !store.shards.has(deal.checksum, deal.shardBytes))
          continue;
        try {
          const proof = await store.shards.readChunkProof(deal.checksum, Number(chunkIndex));
          await chain.execute('marspace.storage.v1.MsgAnswerChallenge', { challengeId: id, proof });
          answered.add(id);
          logger.info({ challengeId: id.toString(), dealId: dealId.toString() }, 'spot challenge answered');
        } catch (error) {
          if (!(error instanceof ShardDamaged)) throw error;
          await damage.note(deal.checksum, error.message);
        }
      }
    },
  };
}
