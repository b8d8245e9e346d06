import { type Context, blockHash, queue } from '@marspace/kit';
import type { Archive } from '../../proto/gen/modules/storage.ts';
import { applyArchiveEvent, computeSlotCount, refundFailedSlots, requireArchive, requireSlot } from './apply/archives.ts';
import { closeSpotChallenge, saveSpotChallenge } from './apply/challenges.ts';
import { cancelDeal, failDeal, failureOfSuspension, isDoomed, requireDeal, setDealDue } from './apply/deals.ts';
import { drawSpotChunk } from './apply/draw.ts';
import { saveHost } from './apply/host-record.ts';
import { advanceHostsOf, requireHost } from './apply/hosts.ts';
import { currentOccupant } from './apply/layout.ts';
import { advanceHost, advanceSteps } from './apply/periods.ts';
import { computeNextLook, endDealIfClosed, leaveLayout } from './apply/terms.ts';
import { emit } from './events.ts';
import { computeLastProofHeight } from './rules/periods.ts';
import { computeChunks } from './rules/shards.ts';
import {
  archives,
  deals,
  dueArchives,
  dueChallenges,
  dueDeals,
  dueHosts,
  dueOffers,
  dueSuspended,
  hosts,
  offerUses,
  params,
  spotChallenges,
} from './state.ts';

const hostsMax = (ctx: Context): bigint => params.require(ctx).hostsDuePerBlockMax;
const dealsMax = (ctx: Context): bigint => params.require(ctx).dealsDuePerBlockMax;

/** A seed is drawn or a proof window is over. A Host that is far behind catches up over several blocks. */
export function runDueHost(ctx: Context, [, address]: [bigint, string]): void {
  const host = hosts.require(ctx, [address], () => new Error(`Host ${address} is due but does not exist`));
  advanceSteps(ctx, host, ctx.height);
}

/** A deal is due: not confirmed in time, or at the end of its term, or at the end of the last period of its term. */
export function runDueDeal(ctx: Context, [height, id]: [bigint, bigint]): void {
  const due = requireDeal(ctx, id);
  if (due.dueHeight !== height) return;
  if (due.status === 'DEAL_STATUS_PROPOSED') {
    const archive = requireArchive(ctx, due.archiveId);
    cancelDeal(ctx, undefined, archive, due);
    archives.set(ctx, [archive.id], archive);
    return;
  }
  const host = requireHost(ctx, due.host);
  // A deal that has left the layout waits for its last window, which may be over with this block. One that has not must leave it before
  // the running period, if it ends with this block, is followed by the next.
  if (due.place === 0n) advanceHost(ctx, host, ctx.height);
  // Closing a period may have failed the deal or moved it to another place.
  const deal = requireDeal(ctx, id);
  if (deal.status !== 'DEAL_STATUS_ACTIVE') return;
  const archive = requireArchive(ctx, deal.archiveId);
  if (isDoomed(host, deal)) {
    failDeal(ctx, host, archive, deal, failureOfSuspension);
  } else {
    if (deal.place !== 0n) leaveLayout(ctx, host, archive, deal);
    if (deal.dueHeight <= ctx.height && !endDealIfClosed(ctx, host, archive, deal)) {
      setDealDue(ctx, deal, computeNextLook(ctx, host, deal));
      deals.set(ctx, [deal.id], deal);
    }
  }
  saveHost(ctx, host);
  archives.set(ctx, [archive.id], archive);
}

/** The confirm window of an archive is over: unconfirmed deals are cancelled, and the whole archive when fewer than k are left. */
export function runDueArchive(ctx: Context, [, id]: [bigint, bigint]): void {
  advanceHostsOf(ctx, id);
  const archive = requireArchive(ctx, id);
  if (archive.status !== 'ARCHIVE_STATUS_OPENING') return;
  closeOpening(ctx, archive, (status) => status === 'DEAL_STATUS_PROPOSED');
  if (archive.confirmedSlots < archive.dataShards) {
    closeOpening(ctx, archive, () => true);
    applyArchiveEvent(ctx, archive, 'cancel');
    refundFailedSlots(ctx, archive);
  } else {
    applyArchiveEvent(ctx, archive, 'thin');
  }
  archives.set(ctx, [archive.id], archive);
}

function closeOpening(ctx: Context, archive: Archive, isCancelled: (status: string) => boolean): void {
  const count = computeSlotCount(archive);
  for (let index = 0; index < count; index++) {
    const { dealId } = requireSlot(ctx, archive, index);
    if (dealId === 0n) continue;
    const status = requireDeal(ctx, dealId).status;
    if (status === 'DEAL_STATUS_PROPOSED') {
      if (isCancelled(status)) cancelDeal(ctx, undefined, archive, requireDeal(ctx, dealId));
      continue;
    }
    const host = requireHost(ctx, requireDeal(ctx, dealId).host);
    const deal = requireDeal(ctx, dealId);
    if (isDoomed(host, deal)) failDeal(ctx, host, archive, deal, failureOfSuspension);
    else if (isCancelled(status)) cancelDeal(ctx, host, archive, deal);
    saveHost(ctx, host);
  }
}

/** A suspended Host's deals fail in batches, from the last place of a shelf on, so that none has to move. */
export function runDueSuspended(ctx: Context, [, address]: [bigint, string]): void {
  const host = requireHost(ctx, address);
  const most = params.require(ctx).suspendedDealsPerBlockMax;
  for (let handled = 0n; handled < most; handled++) {
    const shelf = host.shelves.find((candidate) => candidate.places > 0n);
    if (shelf === undefined) break;
    const { dealId } = currentOccupant(ctx, host, shelf.size, shelf.places - 1n);
    const deal = requireDeal(ctx, dealId);
    const archive = requireArchive(ctx, deal.archiveId);
    if (isDoomed(host, deal)) failDeal(ctx, host, archive, deal, failureOfSuspension);
    // Its term was over before: it ends in its own time.
    else leaveLayout(ctx, host, archive, deal);
    archives.set(ctx, [archive.id], archive);
  }
  saveHost(ctx, host);
  if (host.shelves.some((shelf) => shelf.places > 0n)) dueSuspended.add(ctx, [ctx.height + 1n, address]);
}

/** Somebody's spot challenge: its chunk is drawn, or its window is over without an answer. */
export function runDueChallenge(ctx: Context, [, id]: [bigint, bigint]): void {
  const challenge = spotChallenges.require(ctx, [id], () => new Error(`spot challenge ${id} is due but does not exist`));
  challenge.dueHeight = 0n;
  const host = requireHost(ctx, challenge.host);
  const deal = requireDeal(ctx, challenge.dealId);
  if (deal.status !== 'DEAL_STATUS_ACTIVE' || isDoomed(host, deal) || deal.endsAtHeight < ctx.height) {
    closeSpotChallenge(ctx, challenge, challenge.challenger, 'refund');
    return;
  }
  if (!challenge.drawn) {
    const seed = blockHash(ctx, challenge.seedHeight);
    if (seed === undefined) {
      challenge.seedHeight = ctx.height + 1n;
      saveSpotChallenge(ctx, challenge, challenge.seedHeight);
      return;
    }
    challenge.chunkIndex = drawSpotChunk(ctx, seed, challenge.host, challenge.id, challenge.unanswered, computeChunks(deal.shardBytes));
    challenge.drawn = true;
    challenge.lastHeight = computeLastProofHeight(ctx.height, challenge.proofWindowBlocks);
    saveSpotChallenge(ctx, challenge, challenge.lastHeight);
    return;
  }
  challenge.unanswered += 1;
  emit(ctx, 'ChallengeUnanswered', { challengeId: challenge.id, dealId: challenge.dealId });
  if (BigInt(challenge.unanswered) < deal.missedInARowMax) {
    challenge.drawn = false;
    challenge.lastHeight = 0n;
    challenge.seedHeight = ctx.height + 1n;
    saveSpotChallenge(ctx, challenge, challenge.seedHeight);
    return;
  }
  closeSpotChallenge(ctx, challenge, challenge.challenger, 'refund');
  const archive = requireArchive(ctx, deal.archiveId);
  failDeal(ctx, host, archive, deal, { reason: 'challenged', fractionBps: 10_000n, accident: true });
  saveHost(ctx, host);
  archives.set(ctx, [archive.id], archive);
}

/** The last offer of a nonce has expired: its use need not be remembered. */
export function runDueOffer(ctx: Context, [, host, nonce]: [bigint, string, bigint]): void {
  const use = offerUses.find(ctx, [host, nonce]);
  if (use === undefined || use.expiresAtHeight > ctx.height) return;
  offerUses.remove(ctx, [host, nonce]);
}

/**
 * End of block, in this order: deals leave the layout before the next period takes it over, Hosts turn and close their periods, what
 * that suspended begins to fail at once.
 */
export const endBlock = [
  queue({ name: 'due_deals', collection: dueDeals, max: dealsMax, run: runDueDeal }),
  queue({ name: 'due_archives', collection: dueArchives, max: dealsMax, run: runDueArchive }),
  queue({ name: 'due_hosts', collection: dueHosts, max: hostsMax, run: runDueHost }),
  queue({ name: 'due_suspended', collection: dueSuspended, max: hostsMax, run: runDueSuspended }),
  queue({ name: 'due_challenges', collection: dueChallenges, max: dealsMax, run: runDueChallenge }),
  queue({ name: 'due_offers', collection: dueOffers, max: dealsMax, run: runDueOffer }),
];
