import type { Context } from '@marspace/kit';
import type { Archive, Deal, HostState, Params, SignedReceipt } from '../../../proto/gen/modules/storage.ts';
import type { OpenCommitment, OpenedCommitment } from '../../escrow/functions.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { escrow } from '../ports.ts';
import { computeFeeShare, computeOpenFee, computeStateBytes } from '../rules/price.ts';
import { deals, nextId } from '../state.ts';
import { saveHost } from './host-record.ts';
import { wakeHost } from './hosts.ts';
import { placeDeal } from './layout.ts';
import { checkSignature, type TakenReceipt } from './receipts.ts';
import { addUnsettled } from './unsettled-rows.ts';

/** How deals begin. */

/** One deal to open: its receipt is taken but nothing of the deal is written yet. */
export interface Draft extends TakenReceipt {
  readonly slotIndex: number;
  readonly receipt: SignedReceipt;
  /** Height of a fixed end, for replacements and renewals; 0 when the term counts from the start. */
  readonly endsAtHeight: bigint;
  readonly renews: bigint;
}

export interface Paid {
  readonly dealIds: bigint[];
  readonly priceAmount: bigint;
  readonly feeAmount: bigint;
  /** The first height at which one of the deals ends. */
  readonly endsAtHeight: bigint;
}

/** Throws TermOutOfRange unless an archive may be opened or renewed for this long. */
export function checkTerm(params: Params, termBlocks: bigint): void {
  if (termBlocks < params.periodBlocks || termBlocks > params.termBlocksMax) {
    throw errors.TermOutOfRange(`the term is ${termBlocks} blocks, wanted ${params.periodBlocks} (one period) to ${params.termBlocksMax}`);
  }
}

/**
 * Opens the drafts: locks and capacity of every Host, money into every hold, the fee to the community pool, a place in every layout. Throws
 * when a receipt is not signed by its Host, or promises more than its Host has. The archive is stored by the caller. `first` is the number
 * of the first deal; all of them are taken from the sequence.
 */
export function openDeals(
  ctx: Context,
  params: Params,
  archive: Archive,
  termBlocks: bigint,
  drafts: readonly Draft[],
  first: bigint,
): Paid {
  nextId.set(ctx, first + BigInt(drafts.length));
  const commitments: OpenCommitment[] = [];
  let priceAmount = 0n;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    priceAmount += draft.priceAmount;
    commitments[i] = {
      reference: first + BigInt(i),
      contractor: draft.host.host,
      volumeUnits: archive.shardBytes,
      priceAmount: draft.priceAmount,
    };
  }
  // One that has deals already is paid for.
  const archives = archive.openDeals === 0 ? 1n : 0n;
  const feeAmount = computeOpenFee(priceAmount, computeStateBytes(archives, BigInt(drafts.length)), params);
  const opened = escrow.openCommitments(ctx, {
    customer: archive.owner,
    role: 'ROLE_HOST',
    amountPerGiB: params.depositPerGib,
    denom: params.paymentDenom,
    feeAmount,
    commitments,
  });
  const dealIds: bigint[] = [];
  let endsAtHeight = 0n;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const { lockAmount, offerKey } = opened[i] as OpenedCommitment;
    checkSignature(ctx, draft.receipt, offerKey);
    const deal = makeDeal(ctx, params, archive, termBlocks, draft, first + BigInt(i));
    deal.lockAmount = lockAmount;
    deal.feeAmount = computeFeeShare(feeAmount, draft.priceAmount, priceAmount);
    if (draft.renews === 0n) startDeal(ctx, draft.host, deal);
    openDeal(ctx, deal);
    dealIds[i] = deal.id;
    if (i === 0 || deal.endsAtHeight < endsAtHeight) endsAtHeight = deal.endsAtHeight;
  }
  archive.openDeals += drafts.length;
  return { dealIds, priceAmount, feeAmount, endsAtHeight };
}

/** The deal as its receipt says. A renewal's start is known; another one starts with startDeal. */
function makeDeal(ctx: Context, params: Params, archive: Archive, termBlocks: bigint, draft: Draft, id: bigint): Deal {
  const { receipt } = draft.receipt;
  const renewal = draft.renews !== 0n;
  // What a deal begins with and keeps for a while as 0, empty or false is left out: the codec reads it so, and every opening makes one of
  // these for each slot. What its opening sets has a place, because an object that gains a property is copied.
  return {
    id,
    archiveId: archive.id,
    slotIndex: draft.slotIndex,
    sender: archive.owner,
    host: receipt.host,
    status: renewal ? 'DEAL_STATUS_WAITING' : 'DEAL_STATUS_ACTIVE',
    shardBytes: receipt.shardBytes,
    checksum: receipt.checksum,
    priceAmount: draft.priceAmount,
    paymentDenom: params.paymentDenom,
    openedAtHeight: ctx.height,
    termBlocks,
    termBlocksMin: receipt.termBlocksMin,
    startsAtHeight: renewal ? draft.endsAtHeight - termBlocks + 1n : 0n,
    endsAtHeight: draft.endsAtHeight,
    exchange: receipt.exchange,
    commissionBps: receipt.commissionBps,
    retainBps: Number(params.retainBps),
    receiptNumber: receipt.number,
    renews: draft.renews,
    missedInARowMax: params.missedInARowMax,
    lockAmount: 0n,
    feeAmount: 0n,
    settledHeight: 0n,
    settledPeriod: 0n,
    place: 0n,
    dueHeight: 0n,
    activePeriod: 0n,
  } as Deal;
}

/** Starts the deal with its Host's next period, and stores the Host. The deal is stored by the caller. */
function startDeal(ctx: Context, host: HostState, deal: Deal): void {
  wakeHost(ctx, host);
  const startsAtHeight = host.seedHeight + 1n;
  if (deal.endsAtHeight === 0n) deal.endsAtHeight = host.seedHeight + deal.termBlocks;
  if (startsAtHeight > deal.endsAtHeight) {
    throw errors.TermOver(
      `a deal with ${host.host} would start at height ${startsAtHeight}, and the archive's term ends at ${deal.endsAtHeight}`,
    );
  }
  deal.startsAtHeight = startsAtHeight;
  deal.activePeriod = host.period + 1n;
  deal.settledHeight = host.seedHeight;
  deal.settledPeriod = host.period;
  addUnsettled(host, deal.settledPeriod);
  deal.dueHeight = deal.endsAtHeight;
  placeDeal(ctx, host, deal);
  host.activeDeals += 1n;
  saveHost(ctx, host);
}

function openDeal(ctx: Context, deal: Deal): void {
  deals.set(ctx, [deal.id], deal);
  emit(ctx, 'DealOpened', {
    dealId: deal.id,
    archiveId: deal.archiveId,
    slotIndex: deal.slotIndex,
    host: deal.host,
    priceAmount: deal.priceAmount,
    lockAmount: deal.lockAmount,
    activePeriod: deal.activePeriod,
    startsAtHeight: deal.startsAtHeight,
    endsAtHeight: deal.endsAtHeight,
    receiptNumber: deal.receiptNumber,
  });
}
