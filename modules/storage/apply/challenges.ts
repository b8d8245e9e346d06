import type { Context } from '@marspace/kit';
import type { SpotChallenge } from '../../../proto/gen/modules/storage.ts';
import { escrow } from '../ports.ts';
import { dueChallenges, spotByDeal, spotByHost, spotChallenges } from '../state.ts';

/** Stores an open spot challenge and moves it in the queue to `dueHeight`. */
export function saveSpotChallenge(ctx: Context, challenge: SpotChallenge, dueHeight: bigint): void {
  if (challenge.dueHeight !== 0n) dueChallenges.remove(ctx, [challenge.dueHeight, challenge.id]);
  challenge.dueHeight = dueHeight;
  dueChallenges.add(ctx, [dueHeight, challenge.id]);
  spotChallenges.set(ctx, [challenge.id], challenge);
}

/** Closes a spot challenge and credits its fee: to the Host for its proof, to the challenger otherwise. */
export function closeSpotChallenge(ctx: Context, challenge: SpotChallenge, feeTo: string, reason: 'payment' | 'refund'): void {
  if (challenge.feeAmount > 0n) {
    escrow.creditFromHold(ctx, { reference: challenge.id, to: feeTo, amount: challenge.feeAmount, reason });
    escrow.closeHold(ctx, { reference: challenge.id });
  }
  if (challenge.dueHeight !== 0n) dueChallenges.remove(ctx, [challenge.dueHeight, challenge.id]);
  spotByHost.remove(ctx, [challenge.host, challenge.challenger, challenge.id]);
  spotByDeal.remove(ctx, [challenge.dealId, challenge.id]);
  spotChallenges.remove(ctx, [challenge.id]);
}
