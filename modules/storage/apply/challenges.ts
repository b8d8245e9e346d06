import type { Context } from '@marspace/kit';
import type { HostState, SpotChallenge } from '../../../proto/gen/modules/storage.ts';
import { escrow } from '../ports.ts';
import { dueChallenges, spotByDeal, spotByHost, spotChallenges } from '../state.ts';

/** Stores an open spot challenge and moves it in the queue to `dueHeight`. */
export function saveSpotChallenge(ctx: Context, challenge: SpotChallenge, dueHeight: bigint): void {
  if (challenge.dueHeight !== 0n) dueChallenges.remove(ctx, [challenge.dueHeight, challenge.id]);
  challenge.dueHeight = dueHeight;
  dueChallenges.add(ctx, [dueHeight, challenge.id]);
  spotChallenges.set(ctx, [challenge.id], challenge);
}

/** How the index keys the challenge that a deal's owner always has room for, apart from all others. */
export function ownKey(own: boolean): number {
  return own ? 1 : 0;
}

/** Enters an open spot challenge where it is looked up and counted. The Host is stored by the caller. */
export function enterSpotChallenge(ctx: Context, host: HostState, challenge: SpotChallenge): void {
  const own = ownKey(challenge.own);
  spotByHost.add(ctx, [host.host, own, challenge.challenger, challenge.id]);
  spotByDeal.add(ctx, [challenge.dealId, own, challenge.id]);
  if (!challenge.own) host.spotChallenges += 1n;
}

/**
 * Closes a spot challenge and credits what is left of its fee: to the Host for its proof, to the challenger otherwise. The Host is stored by
 * the caller.
 */
export function closeSpotChallenge(
  ctx: Context,
  host: HostState,
  challenge: SpotChallenge,
  feeTo: string,
  reason: 'payment' | 'refund',
): void {
  if (challenge.feeAmount > 0n) {
    escrow.creditFromHold(ctx, { reference: challenge.id, to: feeTo, amount: challenge.feeAmount, reason });
    escrow.closeHold(ctx, { reference: challenge.id });
  }
  if (challenge.dueHeight !== 0n) dueChallenges.remove(ctx, [challenge.dueHeight, challenge.id]);
  const own = ownKey(challenge.own);
  spotByHost.remove(ctx, [challenge.host, own, challenge.challenger, challenge.id]);
  spotByDeal.remove(ctx, [challenge.dealId, own, challenge.id]);
  if (!challenge.own) host.spotChallenges -= 1n;
  spotChallenges.remove(ctx, [challenge.id]);
}
