import { type Context, concat, encode, verifyEd25519 } from '@marspace/kit';
import type { Archive, Deal, Offer, Params, SignedOffer } from '../../../proto/gen/modules/storage.ts';
import type { OpenCommitment, OpenedCommitment } from '../../escrow/functions.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { escrow } from '../ports.ts';
import { offerSignDomain } from '../rules/offers.ts';
import { computeFeeShare, computeOpenFee, computePrice } from '../rules/price.ts';
import { deals, dealsByArchive, dealsByHost, dueOffers, nextId, offerUses } from '../state.ts';
import { findHost } from './hosts.ts';

/** One deal to open, checked against its offer but not written yet. */
export interface Draft {
  readonly slotIndex: number;
  readonly checksum: Uint8Array;
  readonly offer: SignedOffer;
  readonly priceAmount: bigint;
  /** Height of a fixed end, for replacements and renewals; 0 when the term counts from the start. */
  readonly endsAtHeight: bigint;
  readonly renews: bigint;
}

/** What a slot is asked for under an offer. */
export interface Order {
  readonly sender: string;
  readonly shardBytes: bigint;
  readonly termBlocks: bigint;
}

/**
 * Throws unless the offer holds now for this Sender, volume and term. Uses up its bytes and gives the price. Whether its Host signed it is
 * for openDeals to say, which learns the Host's offer key.
 */
export function takeOffer(ctx: Context, params: Params, offer: Offer, order: Order): bigint {
  const host = findHost(ctx, offer.host);
  if (host !== undefined && host.status === 'HOST_STATUS_SUSPENDED') {
    throw errors.HostSuspended(`Host ${offer.host} is suspended since height ${host.suspendedAtHeight}`);
  }
  const nonceMin = host === undefined ? 0n : host.nonceMin;
  if (offer.nonce < nonceMin) throw errors.OfferCancelled(`the offer has nonce ${offer.nonce}, its Host takes ${nonceMin} and above`);
  checkTerms(ctx, params, offer, order);
  useOffer(ctx, offer, order.shardBytes);
  return computePrice(order.shardBytes, order.termBlocks, offer.pricePerGibBlock);
}

/** Throws unless each draft's offer is signed by its Host's offer key for this chain. */
function checkSignatures(ctx: Context, drafts: readonly Draft[], opened: readonly OpenedCommitment[]): void {
  const domain = offerSignDomain(ctx.chainId);
  for (let i = 0; i < drafts.length; i++) {
    const { offer, signature } = (drafts[i] as Draft).offer;
    const message = concat(ctx, [domain, encode(ctx, 'marspace.storage.v1.Offer', offer)]);
    if (!verifyEd25519(ctx, (opened[i] as OpenedCommitment).offerKey, message, signature)) {
      throw errors.OfferSignatureInvalid(`the offer is not signed by the offer key of ${offer.host} for chain ${ctx.chainId}`);
    }
  }
}

function checkTerms(ctx: Context, params: Params, offer: Offer, order: Order): void {
  if (offer.sender !== '' && offer.sender !== order.sender) {
    throw errors.OfferForAnotherSender(`the offer is for ${offer.sender}, not for ${order.sender}`);
  }
  if (offer.expiresAtHeight < ctx.height)
    throw errors.OfferExpired(`the offer expired at height ${offer.expiresAtHeight}, this is ${ctx.height}`);
  const expiryMax = ctx.height + params.offerExpiryBlocksMax;
  if (offer.expiresAtHeight > expiryMax) {
    throw errors.OfferExpiryTooFar(`the offer expires at height ${offer.expiresAtHeight}, wanted at most ${expiryMax}`);
  }
  const { termBlocks } = order;
  if (termBlocks < offer.termBlocksMin || termBlocks > offer.termBlocksMax) {
    throw errors.TermOutOfRange(`the term is ${termBlocks} blocks, the offer takes ${offer.termBlocksMin} to ${offer.termBlocksMax}`);
  }
  if (offer.pricePerGibBlock < params.priceFloorPerGibBlock) {
    throw errors.PriceBelowFloor(
      `the price is ${offer.pricePerGibBlock} per GiB and block, wanted at least ${params.priceFloorPerGibBlock}`,
    );
  }
  if (BigInt(offer.commissionBps) > params.commissionBpsMax) {
    throw errors.OfferTermsInvalid(`the commission is ${offer.commissionBps} bps, wanted at most ${params.commissionBpsMax}`);
  }
}

/** Counts bytes under (Host, nonce). They are never given back, and remembered until the last offer of the nonce expires. */
function useOffer(ctx: Context, offer: Offer, bytes: bigint): void {
  const use = offerUses.find(ctx, [offer.host, offer.nonce]) ?? {
    host: offer.host,
    nonce: offer.nonce,
    usedBytes: 0n,
    expiresAtHeight: 0n,
  };
  if (use.usedBytes + bytes > offer.volumeBytesMax) {
    throw errors.OfferVolumeExceeded(`the offer has ${offer.volumeBytesMax} bytes, ${use.usedBytes} of them used, wanted ${bytes} more`);
  }
  use.usedBytes += bytes;
  if (offer.expiresAtHeight > use.expiresAtHeight) {
    if (use.expiresAtHeight !== 0n) dueOffers.remove(ctx, [use.expiresAtHeight, offer.host, offer.nonce]);
    use.expiresAtHeight = offer.expiresAtHeight;
    dueOffers.add(ctx, [offer.expiresAtHeight, offer.host, offer.nonce]);
  }
  offerUses.set(ctx, [offer.host, offer.nonce], use);
}

export interface Paid {
  readonly dealIds: bigint[];
  readonly priceAmount: bigint;
  readonly feeAmount: bigint;
}

/**
 * Opens the drafts: locks and capacity of every Host, money into every hold, the fee to the community pool. Throws when an offer is not
 * signed by its Host. The archive is stored by the caller. `first` is the number of the first deal; all of them are taken from the sequence.
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
      contractor: draft.offer.offer.host,
      volumeUnits: archive.shardBytes,
      priceAmount: draft.priceAmount,
    };
  }
  const feeAmount = computeOpenFee(priceAmount, params.openFeeBps, params.openFeeAmountMin);
  const opened = escrow.openCommitments(ctx, {
    customer: archive.owner,
    role: 'ROLE_HOST',
    amountPerGiB: params.depositPerGib,
    denom: params.paymentDenom,
    feeAmount,
    commitments,
  });
  checkSignatures(ctx, drafts, opened);
  const dealIds: bigint[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const id = first + BigInt(i);
    dealIds[i] = id;
    const { lockAmount } = opened[i] as OpenedCommitment;
    openDeal(ctx, params, archive, termBlocks, draft, id, lockAmount, computeFeeShare(feeAmount, draft.priceAmount, priceAmount));
  }
  archive.openDeals += drafts.length;
  return { dealIds, priceAmount, feeAmount };
}

function openDeal(
  ctx: Context,
  params: Params,
  archive: Archive,
  termBlocks: bigint,
  draft: Draft,
  id: bigint,
  lockAmount: bigint,
  feeAmount: bigint,
): void {
  const { offer } = draft.offer;
  const renewal = draft.renews !== 0n;
  // What a deal begins with as 0, empty or false is left out: the codec reads it so, and every opening makes one of these for each slot.
  const deal = {
    id,
    archiveId: archive.id,
    slotIndex: draft.slotIndex,
    sender: archive.owner,
    host: offer.host,
    status: 'DEAL_STATUS_PROPOSED',
    shardBytes: archive.shardBytes,
    checksum: draft.checksum,
    priceAmount: draft.priceAmount,
    paymentDenom: params.paymentDenom,
    openedAtHeight: ctx.height,
    confirmByHeight: renewal ? 0n : ctx.height + params.confirmWindowBlocks,
    termBlocks,
    termBlocksMin: offer.termBlocksMin,
    startsAtHeight: renewal ? draft.endsAtHeight - termBlocks + 1n : 0n,
    endsAtHeight: draft.endsAtHeight,
    exchange: offer.exchange,
    commissionBps: offer.commissionBps,
    retainBps: Number(params.retainBps),
    lockAmount,
    offerNonce: offer.nonce,
    feeAmount,
    renews: draft.renews,
    missedInARowMax: params.missedInARowMax,
  } as Deal;
  deals.set(ctx, [id], deal);
  dealsByArchive.add(ctx, [archive.id, id]);
  dealsByHost.add(ctx, [offer.host, id]);
  emit(ctx, 'DealOpened', {
    dealId: id,
    archiveId: archive.id,
    slotIndex: draft.slotIndex,
    host: offer.host,
    priceAmount: draft.priceAmount,
    lockAmount,
  });
}
