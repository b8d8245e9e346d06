import { type Context, concat, randomNumber } from '@marspace/kit';
import type { Deal, HostState } from '../../../proto/gen/modules/storage.ts';
import { challengeLabel, computeSpaceChunks, type DrawnChunkOfDeal, drawChunk, spotLabel, type Tenant } from '../rules/challenges.ts';
import { findOccupant, openShelves, requirePlace, requirePlacedDeal } from './layout.ts';

export interface Drawn extends DrawnChunkOfDeal {
  readonly deal: Deal;
}

/**
 * Whether the open period asks about a deal of its layout: not when the term had ended before the period (due deals lag behind then), and
 * not when the deal failed before the seed was drawn. What fails after the seed is asked about all the same: a report excuses nothing.
 */
function isAsked(host: HostState, deal: Deal): boolean {
  if (deal.endsAtHeight < host.openStartedAtHeight) return false;
  return deal.closedAtHeight === 0n || deal.closedAtHeight >= host.openSeedHeight;
}

/** The chunks that the Host must show for its open period, by the layout at that period's start. Writes nothing. */
export function drawOpenPeriod(ctx: Context, host: HostState): Drawn[] {
  if (host.openPeriod === 0n) throw new Error(`Host ${host.host} has no open period`);
  const period = host.openPeriod - 1n;
  const shelves = openShelves(host);
  const space = computeSpaceChunks(shelves);
  // The same for all challenges of the period: joined once.
  const prefix = concat(ctx, [challengeLabel, host.openSeed, host.host, period]);
  // The deal that was looked at last: the one that drawChunk settles on.
  let seen: Deal | undefined;
  const tenantAt = (size: number, number: bigint): Tenant => {
    const occupant = findOccupant(requirePlace(ctx, host, size, number), period);
    if (occupant === undefined || occupant.dealId === 0n) {
      throw new Error(`place ${size}/${number} of ${host.host} was empty in period ${period}`);
    }
    seen = requirePlacedDeal(ctx, occupant.dealId);
    return { dealId: occupant.dealId, chunks: occupant.chunks, live: isAsked(host, seen) };
  };
  const number = (challenge: number, redraw: number): bigint =>
    randomNumber(ctx, redraw === 0 ? [prefix, challenge] : [prefix, challenge, redraw]);
  const drawn: Drawn[] = [];
  const count = Number(host.openChallenges);
  for (let challenge = 0; challenge < count; challenge++) {
    const chunk = drawChunk(shelves, space, challenge, number, tenantAt);
    drawn[challenge] = { dealId: chunk.dealId, chunkIndex: chunk.chunkIndex, deal: seen as unknown as Deal };
  }
  return drawn;
}

/** The chunk that a spot challenge asks for in its window number `window` (from 0). */
export function drawSpotChunk(ctx: Context, seed: Uint8Array, host: string, challengeId: bigint, window: number, chunks: bigint): bigint {
  return randomNumber(ctx, [spotLabel, seed, host, challengeId, window]) % chunks;
}
