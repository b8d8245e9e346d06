import type { Context } from '@marspace/kit';
import type { HostState, SpotChallenge } from '../../../proto/gen/modules/storage.ts';
import { escrow } from '../ports.ts';
import { spotChallenges } from '../state.ts';

/** Stores an open spot challenge and moves it in the queue to `dueHeight`. */
export function saveSpotChallenge(ctx: Context, challenge: SpotChallenge, dueHeight: bigint): void {
  challenge.dueHeight = dueHeight;
  spotChallenges.set(ctx, [challenge.id], challenge);
}

/** How the index keys the challenge that a deal's owner always has room for, apart from all others. */
export function ownKey(own: boolean): number {
  return own ? 1 : 0;
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
  if (!challenge.own) host.spotChallenges -= 1n;
  spotChallenges.remove(ctx, [challenge.id]);
}
