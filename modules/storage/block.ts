import { type Context, blockHash, queue } from '@marspace/kit';
import { computeSlotCount, requireArchive } from './apply/archives.ts';
import { closeSpotChallenge, saveSpotChallenge } from './apply/challenges.ts';
import { failDeal, failureOfSuspension, isDoomed, requireDeal } from './apply/deals.ts';
import { drawSpotChunk } from './apply/draw.ts';
import { saveHost } from './apply/host-record.ts';
import { requireHost } from './apply/hosts.ts';
import { currentOccupant } from './apply/layout.ts';
import { advanceHost, advanceSteps } from './apply/periods.ts';
import { removeArchive, removeClosedDeal, reviewHost } from './apply/removal.ts';
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
  dueReceipts,
  dueReviews,
  dueSuspended,
  hosts,
  params,
  spotChallenges,
  usedReceipts,
} from './state.ts';

const hostsMax = (ctx: Context): bigint => params.require(ctx).hostsDuePerBlockMax;
/** Closed archives that are counted for one block. Arbitrary: more than have room in it. */
const archivesCountedMax = 100;
/** Hosts that are looked at in one block. Arbitrary: each has its turn once in closed_keep_blocks. */
const reviewsMax = 20n;
/** Forgetting a receipt is two removals, a tenth of what a deal's end takes. */
const receiptsMax = (ctx: Context): bigint => dealsMax(ctx) * 10n;

/** As many closed archives as have together no more slots than deals may end in a block; one has always room. */
function archivesMax(ctx: Context): bigint {
  const most = Number(dealsMax(ctx));
  let slots = 0;
  let count = 0n;
  for (const [height, id] of dueArchives.scan(ctx, [], { limit: archivesCountedMax })) {
    if (height > ctx.height) break;
    slots += computeSlotCount(requireArchive(ctx, id));
    if (slots > most && count > 0n) break;
    count += 1n;
  }
  return count;
}

const dealsMax = (ctx: Context): bigint => params.require(ctx).dealsDuePerBlockMax;

/** A seed is drawn or a proof window is over. A Host that is far behind catches up over several blocks. */
export function runDueHost(ctx: Context, [, address]: [bigint, string]): void {
  const host = hosts.require(ctx, [address], () => new Error(`Host ${address} is due but does not exist`));
  advanceSteps(ctx, host, ctx.height);
}

/** A deal is due: at the end of its term, at the end of the last period of its term, or to leave the state when it is closed. */
export function runDueDeal(ctx: Context, [height, id]: [bigint, bigint]): void {
  const due = requireDeal(ctx, id);
  if (due.dueHeight !== height) return;
  if (due.closedAtHeight !== 0n) {
    // The queue has taken it out already.
    due.dueHeight = 0n;
    removeClosedDeal(ctx, due);
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
      deal.dueHeight = computeNextLook(ctx, host, deal);
      deals.set(ctx, [deal.id], deal);
    }
  }
  saveHost(ctx, host);
  archives.set(ctx, [archive.id], archive);
}

/** A closed archive leaves the state. */
export function runDueArchive(ctx: Context, [, id]: [bigint, bigint]): void {
  removeArchive(ctx, requireArchive(ctx, id));
}

/** A Host is looked at for what can leave the state. */
export function runDueReview(ctx: Context, [, address]: [bigint, string]): void {
  reviewHost(
    ctx,
    hosts.require(ctx, [address], () => new Error(`Host ${address} is due for a look but does not exist`)),
  );
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
    closeSpotChallenge(ctx, host, challenge, challenge.challenger, 'refund');
    saveHost(ctx, host);
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
  closeSpotChallenge(ctx, host, challenge, challenge.challenger, 'refund');
  const archive = requireArchive(ctx, deal.archiveId);
  failDeal(ctx, host, archive, deal, { reason: 'challenged', fractionBps: 10_000n, accident: true });
  saveHost(ctx, host);
  archives.set(ctx, [archive.id], archive);
}

/** A used receipt has expired: nobody could use it again, so it need not be remembered. */
export function runDueReceipt(ctx: Context, [, host, number]: [bigint, string, bigint]): void {
  usedReceipts.remove(ctx, [host, number]);
}

/**
 * End of block, in this order: deals leave the layout before the next period takes it over, Hosts turn and close their periods, what
 * that suspended begins to fail at once; what nobody needs any more leaves the state last.
 */
export const endBlock = [
  queue({ name: 'due_deals', collection: dueDeals, max: dealsMax, run: runDueDeal }),
  queue({ name: 'due_hosts', collection: dueHosts, max: hostsMax, run: runDueHost }),
  queue({ name: 'due_suspended', collection: dueSuspended, max: hostsMax, run: runDueSuspended }),
  queue({ name: 'due_challenges', collection: dueChallenges, max: dealsMax, run: runDueChallenge }),
  queue({ name: 'due_receipts', collection: dueReceipts, max: receiptsMax, run: runDueReceipt }),
  queue({ name: 'due_archives', collection: dueArchives, max: archivesMax, run: runDueArchive }),
  queue({ name: 'due_reviews', collection: dueReviews, max: () => reviewsMax, run: runDueReview }),
];
