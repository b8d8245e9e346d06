import { type Context, blockHash, randomNumber } from '@marspace/kit';
import type { HostState, Question, QuestionedChunk } from '../../../proto/gen/modules/storage.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { transitionHost } from '../lifecycle.ts';
import { escrow } from '../ports.ts';
import {
  computeJitter,
  computeLastProofHeight,
  computeNextNominalEnd,
  isMissedTooOften,
  jitterLabel,
  pushRecent,
} from '../rules/periods.ts';
import { archives, dueSuspended, params, questions } from '../state.ts';
import { requireArchive } from './archives.ts';
import { failDeal, failureOfSuspension, requireDeal } from './deals.ts';
import { type Drawn, drawOpenPeriod } from './draw.ts';
import { saveHost } from './host-record.ts';
import { closeShelves, hasLayout, turnShelves, voidShelves } from './layout.ts';
import { appendPeriod } from './settlement.ts';
import { trimRows } from './unsettled-rows.ts';

/** Steps taken at once for a Host that end of block had no time for: 16 periods of two steps, so that one call stays bounded. */
const stepsMax = 32;
const wholeLockBps = 10_000n;

/**
 * Brings the Host to where it stands after the block at height `through`: seeds drawn, windows closed, questions and suspension applied.
 * What it does depends on heights alone, never on when it is called. Stores the Host when it changed. Throws HostBehind when that is more
 * than one call may do.
 */
export function advanceHost(ctx: Context, host: HostState, through: bigint): void {
  const due = advanceSteps(ctx, host, through);
  if (due !== 0n && due <= through)
    throw errors.HostBehind(`Host ${host.host} is due since height ${due}: the chain has to catch up first`);
}

/** The same as far as one call may go, for end of block: it keeps what it did and goes on in the next, where an error would undo it. */
export function advanceSteps(ctx: Context, host: HostState, through: bigint): bigint {
  if (host.dueHeight === 0n || host.dueHeight > through) return host.dueHeight;
  for (let step = 0; step < stepsMax && host.seedHeight !== 0n; step++) {
    const next = host.openPeriod === 0n ? host.seedHeight : host.openLastHeight;
    if (next > through) break;
    if (host.openPeriod === 0n) turnPeriod(ctx, host);
    else closePeriod(ctx, host);
  }
  const due = host.seedHeight === 0n ? 0n : host.openPeriod === 0n ? host.seedHeight : host.openLastHeight;
  host.dueHeight = due;
  saveHost(ctx, host);
  return due;
}

/** The running period ends with the block at its seed height; its proof window opens and the next period begins. */
function turnPeriod(ctx: Context, host: HostState): void {
  const seed = blockHash(ctx, host.seedHeight);
  host.openPeriod = host.period + 1n;
  host.openStartedAtHeight = host.periodStartedAtHeight;
  host.openSeedHeight = host.seedHeight;
  host.openLastHeight = computeLastProofHeight(host.seedHeight, host.proofWindowBlocks);
  host.openSeed = seed ?? new Uint8Array(0);
  host.openChallenges = host.challengesPerPeriod;
  // A seed that the chain no longer knows cannot be asked about: the period is idle rather than missed.
  host.openDue = seed !== undefined && host.runningLiveChunks > 0n;
  host.openProven = false;
  turnShelves(host);
  host.runningLiveChunks = host.liveChunks;

  const rules = params.require(ctx);
  host.period += 1n;
  host.periodStartedAtHeight = host.seedHeight + 1n;
  host.periodBlocks = rules.periodBlocks;
  host.proofWindowBlocks = rules.proofWindowBlocks;
  host.challengesPerPeriod = rules.challengesPerPeriod;
  host.missedInARowMax = rules.missedInARowMax;
  host.missedOf32Max = rules.missedOf32Max;
  host.nominalEndHeight = computeNextNominalEnd(host.nominalEndHeight, host.openLastHeight, rules.periodBlocks);
  const random = seed === undefined ? 0n : randomNumber(ctx, [jitterLabel, seed, host.host]);
  host.seedHeight = host.nominalEndHeight + computeJitter(random, rules.periodBlocks);
}

/** The open period's window is over: the last question is decided, the period is proven, missed or was idle. */
function closePeriod(ctx: Context, host: HostState): void {
  const asked = questions.find(ctx, [host.host]);
  if (asked !== undefined) {
    questions.remove(ctx, [host.host]);
    failUnanswered(ctx, host, asked);
  }
  const missed = host.openDue && !host.openProven;
  const question = missed ? askAgain(ctx, host) : undefined;
  recordOutcome(ctx, host);
  closeShelves(ctx, host);
  const closedAt = host.openLastHeight;
  host.openPeriod = 0n;
  host.openSeed = new Uint8Array(0);
  if (missed) {
    emit(ctx, 'PeriodMissed', { host: host.host, period: host.closedPeriods - 1n, missedInARow: host.missedInARow });
    if (isMissedTooOften(host.missedInARow, host.recentMissed, host.missedInARowMax, host.missedOf32Max)) {
      if (question !== undefined) failEnded(ctx, host, question, closedAt);
      suspendHost(ctx, host, closedAt);
      return;
    }
  }
  if (question !== undefined && question.chunks.length > 0) {
    questions.set(ctx, [host.host], question);
    emit(ctx, 'DealsQuestioned', {
      host: host.host,
      period: question.period,
      untilHeight: question.untilHeight,
      dealIds: dealIdsOf(question),
    });
  } else if (!hasLayout(host)) {
    // Nothing to ask about: the running period goes on until a deal wakes the Host.
    host.seedHeight = 0n;
  }
}

function dealIdsOf(question: Question): bigint[] {
  const ids = new Set<bigint>();
  const { chunks } = question;
  for (let i = 0; i < chunks.length; i++) ids.add((chunks[i] as QuestionedChunk).dealId);
  return [...ids];
}

/** Fails the deals of which the Host did not show the chunk that it was asked for in a missed period. */
function failUnanswered(ctx: Context, host: HostState, asked: Question): void {
  for (const chunk of asked.chunks) {
    if (chunk.answered) continue;
    const deal = requireDeal(ctx, chunk.dealId);
    if (deal.status !== 'DEAL_STATUS_ACTIVE') continue;
    const archive = requireArchive(ctx, deal.archiveId);
    failDeal(ctx, host, archive, deal, { reason: 'missed', fractionBps: wholeLockBps, accident: true });
    archives.set(ctx, [archive.id], archive);
  }
}

/**
 * Fails the questioned deals whose term is over by the height of a suspension. A suspended Host answers nothing more, and the suspension
 * itself takes only deals that go on: without this, what was lost just before its end would keep its lock.
 */
function failEnded(ctx: Context, host: HostState, question: Question, suspendedAtHeight: bigint): void {
  for (const id of dealIdsOf(question)) {
    const deal = requireDeal(ctx, id);
    if (deal.status !== 'DEAL_STATUS_ACTIVE' || deal.endsAtHeight > suspendedAtHeight) continue;
    const archive = requireArchive(ctx, deal.archiveId);
    failDeal(ctx, host, archive, deal, failureOfSuspension);
    archives.set(ctx, [archive.id], archive);
  }
}

/** The chunks of the missed period, of deals that still live, to be shown before the next window is over. */
function askAgain(ctx: Context, host: HostState): Question {
  const question: Question = {
    host: host.host,
    period: host.openPeriod - 1n,
    seedHeight: host.openSeedHeight,
    untilHeight: computeLastProofHeight(host.seedHeight, host.proofWindowBlocks),
    chunks: [],
  };
  // Answers name a challenge by its index, so every challenge has its entry; those of dead deals count as answered.
  const drawn = drawOpenPeriod(ctx, host);
  const chunks: QuestionedChunk[] = [];
  let living = false;
  for (let i = 0; i < drawn.length; i++) {
    const { deal, dealId, chunkIndex } = drawn[i] as Drawn;
    const dead = deal.status !== 'DEAL_STATUS_ACTIVE';
    if (!dead) living = true;
    chunks[i] = { dealId, chunkIndex, answered: dead };
  }
  if (living) question.chunks = chunks;
  return question;
}

function recordOutcome(ctx: Context, host: HostState): void {
  const period = host.openPeriod - 1n;
  const length = host.openSeedHeight - host.openStartedAtHeight + 1n;
  appendPeriod(ctx, host, period, length, host.openStartedAtHeight - 1n, host.openDue, host.openProven);
  host.closedPeriods = host.openPeriod;
  host.closedHeight = host.openSeedHeight;
  trimRows(ctx, host);
  if (!host.openDue) return;
  host.periodsDue += 1n;
  if (host.openProven) {
    host.periodsProven += 1n;
    host.provenBlocks += length;
    host.missedInARow = 0;
  } else {
    host.missedInARow += 1;
  }
  const recent = pushRecent(host, !host.openProven);
  host.recentMissed = recent.recentMissed;
  host.recentDue = recent.recentDue;
}

/** Suspends the Host as of a height: it is asked nothing more, and its deals fail in batches. */
function suspendHost(ctx: Context, host: HostState, height: bigint): void {
  host.status = transitionHost(host.status, 'suspend');
  host.suspendedAtHeight = height;
  host.seedHeight = 0n;
  voidShelves(host);
  host.runningLiveChunks = 0n;
  escrow.recordAccident(ctx, { contractor: host.host });
  dueSuspended.add(ctx, [ctx.height, host.host]);
  emit(ctx, 'HostSuspended', { host: host.host, suspendedAtHeight: height });
}
