import { findErrorName } from '@marspace/sdk';
import type { BlockJob } from '../../block-jobs.ts';
import type { Challenges, HostView } from '../../chain/port.ts';
import type { HostParts } from '../parts.ts';
import { ShardDamaged } from '../store/shard-files.ts';
import { isUntried, tryAll } from '../try-all.ts';

type DrawnChunk = Challenges['chunks'][number];

/** A Host with nothing to prove is looked at every 3 blocks: a deal may have become active. */
const IDLE_BLOCKS = 3n;

/** The next height at which there may be something to do. While something is open: the next block. */
function computeNextLook(view: HostView, height: bigint): bigint {
  if (view.openPeriod > 0n || view.questionedPeriod > 0n || view.status === 'HOST_STATUS_SUSPENDED') return height + 1n;
  const idle = height + IDLE_BLOCKS;
  return view.seedHeight > height && view.seedHeight < idle ? view.seedHeight : idle;
}

/** Proves every period as soon as its seed is known, and afterwards what can still be proven of a missed one. */
export function createProveStorageJob(parts: HostParts): BlockJob {
  const { chain, store, damage, logger, metrics } = parts;
  const proven = metrics.counter('periods_proven_total', 'Periods proven');
  const unprovable = metrics.counter('periods_unprovable_total', 'Periods that could not be proven because a shard is damaged');
  let settledPeriod: bigint | undefined;
  /** Indices of the challenges of `answeredPeriod` with which there is nothing more to do. */
  const answered = new Set<number>();
  let answeredPeriod: bigint | undefined;
  let lookAtHeight = 0n;

  /** The proof, checked; undefined when this Host does not have the bytes. */
  async function findProof(chunk: DrawnChunk): Promise<Uint8Array | undefined> {
    const checksum = Buffer.from(chunk.checksum).toString('hex');
    if (!store.shards.has(checksum, Number(chunk.shardBytes))) return undefined;
    try {
      return await store.shards.readChunkProof(checksum, Number(chunk.chunkIndex));
    } catch (error) {
      if (!(error instanceof ShardDamaged)) throw error;
      await damage.note(checksum, error.message);
      return undefined;
    }
  }

  async function provePeriod(period: bigint, height: bigint): Promise<void> {
    if (period === settledPeriod) return;
    const challenges = await chain.readChallenges(period);
    if (challenges.proven || height >= challenges.lastHeight) {
      settledPeriod = period;
      return;
    }
    const proofs = await Promise.all(challenges.chunks.map(findProof));
    const missing = challenges.chunks.filter((_, index) => proofs[index] === undefined);
    if (missing.length > 0) {
      settledPeriod = period;
      unprovable.inc();
      logger.error(
        { period: period.toString(), deals: [...new Set(missing.map(({ dealId }) => dealId.toString()))] },
        'a period cannot be proven: shards are missing',
      );
      return;
    }
    await chain.execute('marspace.storage.v1.MsgProveStorage', { period, proofs: proofs as Uint8Array[] });
    settledPeriod = period;
    proven.inc();
    logger.info({ period: period.toString(), chunks: proofs.length, seedHeight: challenges.seedHeight.toString() }, 'period proven');
  }

  /** Each deal drawn in a missed period is in question until its very chunk is shown. */
  async function answerMissed(period: bigint): Promise<void> {
    if (period !== answeredPeriod) answered.clear();
    answeredPeriod = period;
    const { chunks } = await chain.readChallenges(period);
    const open = chunks
      .map((chunk, challengeIndex) => ({ chunk, challengeIndex }))
      .filter(({ challengeIndex }) => !answered.has(challengeIndex));
    const proofs = await Promise.all(open.map(({ chunk }) => findProof(chunk)));
    const answers: { challengeIndex: number; proof: Uint8Array }[] = [];
    for (const [i, { challengeIndex }] of open.entries()) {
      const proof = proofs[i];
      if (proof === undefined) answered.add(challengeIndex);
      else answers.push({ challengeIndex, proof });
    }
    await sendAnswers(period, answers);
  }

  /** The chain does not tell which it has already, for example before a restart of this program: it refuses those. */
  async function sendAnswers(period: bigint, answers: readonly { challengeIndex: number; proof: Uint8Array }[]): Promise<void> {
    const outcomes = await tryAll(answers, (some) => chain.execute('marspace.storage.v1.MsgAnswerMissed', { period, answers: some }));
    for (const [i, outcome] of outcomes.entries()) {
      if (isUntried(outcome)) continue;
      const { challengeIndex } = answers[i] as (typeof answers)[number];
      answered.add(challengeIndex);
      if (outcome.code !== 0 && findErrorName(outcome.codespace, outcome.code) !== 'AlreadyAnswered')
        logger.warn({ period: period.toString(), challengeIndex, reason: outcome.message }, 'an answer to a missed challenge was refused');
    }
    const chunks = outcomes.filter(({ code }) => code === 0).length;
    if (chunks > 0) logger.info({ period: period.toString(), chunks }, 'missed challenges answered');
  }

  /** A suspended Host may begin anew once all of its deals have failed. */
  async function resume(view: HostView): Promise<void> {
    if (view.activeDeals > 0n) return;
    await chain.execute('marspace.storage.v1.MsgResumeHost', {});
    logger.warn('resumed after a suspension');
  }

  async function proveWhatIsDue(view: HostView, height: bigint): Promise<void> {
    if (view.openPeriod > 0n) await provePeriod(view.openPeriod - 1n, height);
    if (view.questionedPeriod > 0n && height < view.questionedUntilHeight) await answerMissed(view.questionedPeriod - 1n);
  }

  return {
    name: 'prove-storage',
    async run(height) {
      if (height < lookAtHeight) return;
      const view = await chain.findHostView();
      if (view === undefined) return;
      lookAtHeight = computeNextLook(view, height);
      parts.standing.isSuspended = view.status === 'HOST_STATUS_SUSPENDED';
      if (parts.standing.isSuspended) await resume(view);
      else await proveWhatIsDue(view, height);
    },
  };
}
