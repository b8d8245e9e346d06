import { type Context, blockHash, randomNumber } from '@marspace/kit';
import type { HostState } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';
import { computeJitter, computeNominalEnd, jitterLabel, phaseLabel } from '../rules/periods.ts';
import { slotsMax } from '../rules/shards.ts';
import { deals, hosts, params, slots } from '../state.ts';
import { advanceHost } from './periods.ts';

/** A Host that was never asked for anything: asleep, in period 0. */
export function newHost(host: string): HostState {
  return {
    host,
    status: 'HOST_STATUS_ACTIVE',
    receiptNumberMin: 0n,
    period: 0n,
    periodStartedAtHeight: 0n,
    seedHeight: 0n,
    nominalEndHeight: 0n,
    periodBlocks: 0n,
    proofWindowBlocks: 0n,
    challengesPerPeriod: 0n,
    missedInARowMax: 0n,
    missedOf32Max: 0n,
    dueHeight: 0n,
    openPeriod: 0n,
    openStartedAtHeight: 0n,
    openSeedHeight: 0n,
    openLastHeight: 0n,
    openSeed: new Uint8Array(0),
    openChallenges: 0n,
    openDue: false,
    openProven: false,
    closedPeriods: 0n,
    closedHeight: 0n,
    periodsDue: 0n,
    periodsProven: 0n,
    provenBlocks: 0n,
    missedInARow: 0,
    recentMissed: 0,
    recentDue: 0,
    suspendedAtHeight: 0n,
    activeDeals: 0n,
    liveChunks: 0n,
    runningLiveChunks: 0n,
    shelves: [],
    unsettledRows: [],
    firstRow: 0n,
    spotChallenges: 0n,
    reviewHeight: 0n,
  };
}

/**
 * The Host as of the block before this one, or undefined: what end of block had no time for is applied first, so that every handler
 * sees periods closed and suspensions in force by height alone.
 */
export function findHost(ctx: Context, address: string): HostState | undefined {
  const host = hosts.find(ctx, [address]);
  if (host !== undefined && !ctx.isQuery) advanceHost(ctx, host, ctx.height - 1n);
  return host;
}

/** The same; throws HostNotFound. */
export function requireHost(ctx: Context, address: string): HostState {
  const host = findHost(ctx, address);
  if (host === undefined) throw errors.HostNotFound(`${address} never held a deal`);
  return host;
}

/**
 * Advances every Host that has an active deal on the archive's slots. To be called before the archive is read: closing a period can fail
 * deals of this very archive, and a copy read before would undo that.
 */
export function advanceHostsOf(ctx: Context, archiveId: bigint): void {
  for (const [, slot] of slots.scan(ctx, [archiveId], { limit: slotsMax })) {
    if (slot.dealId === 0n) continue;
    const deal = deals.find(ctx, [slot.dealId]);
    if (deal?.status === 'DEAL_STATUS_ACTIVE') findHost(ctx, deal.host);
  }
}

/**
 * Makes a sleeping Host's running period end: at the next nominal end on its grid, plus jitter. Phase and jitter come from the block
 * before this one, which nobody who sends a transaction into this block could choose. Nothing happens when the Host is awake.
 */
export function wakeHost(ctx: Context, host: HostState): void {
  if (host.seedHeight !== 0n) return;
  const rules = params.require(ctx);
  const hash = blockHash(ctx, ctx.height - 1n) ?? new Uint8Array(32);
  const first = host.periodStartedAtHeight === 0n;
  if (first) {
    host.periodStartedAtHeight = ctx.height;
    host.closedHeight = ctx.height - 1n;
  }
  // The grid's phase is any nominal end of before; a fresh Host draws its own.
  const phase = first ? randomNumber(ctx, [phaseLabel, hash, host.host]) % rules.periodBlocks : host.nominalEndHeight;
  host.nominalEndHeight = computeNominalEnd(ctx.height, phase, rules.periodBlocks);
  host.seedHeight = host.nominalEndHeight + computeJitter(randomNumber(ctx, [jitterLabel, hash, host.host]), rules.periodBlocks);
  host.periodBlocks = rules.periodBlocks;
  host.proofWindowBlocks = rules.proofWindowBlocks;
  host.challengesPerPeriod = rules.challengesPerPeriod;
  host.missedInARowMax = rules.missedInARowMax;
  host.missedOf32Max = rules.missedOf32Max;
  host.dueHeight = host.seedHeight;
}
