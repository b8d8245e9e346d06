import { type Context, verifyChunkProof } from '@marspace/kit';
import type {
  MissedAnswer,
  MsgAnswerMissed,
  MsgAnswerMissedResponse,
  Question,
  QuestionedChunk,
} from '../../../proto/gen/modules/storage.ts';
import { requireDeal } from '../apply/deals.ts';
import { requireHost } from '../apply/hosts.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { questions } from '../state.ts';
import { runBatch } from './batch.ts';

/** Shows chunks that were asked for in a missed period, so that their deals are no longer in question. The period stays missed. */
export function answerMissed(ctx: Context, message: MsgAnswerMissed): MsgAnswerMissedResponse {
  const host = requireHost(ctx, message.host);
  const question = questions.find(ctx, [host.host]);
  if (question === undefined || question.period !== message.period) {
    throw errors.NothingMissed(`no chunk of period ${message.period} of ${host.host} is in question`);
  }
  if (ctx.height > question.untilHeight) {
    throw errors.ProofTooLate(
      `period ${message.period} of ${host.host} was to be answered by height ${question.untilHeight}, this is ${ctx.height}`,
    );
  }
  const dealIdOf = (answer: MissedAnswer): bigint => question.chunks[answer.challengeIndex]?.dealId ?? 0n;
  const results = runBatch(ctx, message.answers, dealIdOf, (answer) => answerOne(ctx, question, answer));
  questions.set(ctx, [host.host], question);
  return { results };
}

function answerOne(ctx: Context, question: Question, answer: MissedAnswer): void {
  const chunk = question.chunks[answer.challengeIndex];
  if (chunk === undefined)
    throw errors.ChallengeNotFound(
      `period ${question.period} had ${question.chunks.length} challenges, got index ${answer.challengeIndex}`,
    );
  if (chunk.answered)
    throw errors.AlreadyAnswered(`challenge ${answer.challengeIndex} of period ${question.period} is answered or its deal is over`);
  const deal = requireDeal(ctx, chunk.dealId);
  if (!verifyChunkProof(ctx, deal.checksum, deal.shardBytes, chunk.chunkIndex, answer.proof)) {
    throw errors.ProofInvalid(
      `challenge ${answer.challengeIndex} wants chunk ${chunk.chunkIndex} of deal ${deal.id}, and the proof does not lead to its checksum`,
    );
  }
  chunk.answered = true;
  if (isCleared(question.chunks, chunk.dealId))
    emit(ctx, 'DealCleared', { dealId: chunk.dealId, host: question.host, period: question.period });
}

function isCleared(chunks: readonly QuestionedChunk[], dealId: bigint): boolean {
  return chunks.every((chunk) => chunk.dealId !== dealId || chunk.answered);
}
