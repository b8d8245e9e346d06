import type { Context } from '@marspace/kit';
import type { Question } from '../../../proto/gen/modules/storage.ts';
import { questions } from '../state.ts';

/** The question in which the deal still stands, if there is one. */
export function findQuestionOf(ctx: Context, host: string, dealId: bigint): Question | undefined {
  const question = questions.find(ctx, [host]);
  if (question === undefined) return undefined;
  for (const chunk of question.chunks) if (chunk.dealId === dealId && !chunk.answered) return question;
  return undefined;
}
