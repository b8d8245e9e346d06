import { type Context, verifyChunkProof } from '@marspace/kit';
import type {
  Deal,
  HostState,
  MsgAnswerChallenge,
  MsgAnswerChallengeResponse,
  MsgChallengeDeal,
  MsgChallengeDealResponse,
  Params,
  SpotChallenge,
} from '../../../proto/gen/modules/storage.ts';
import { requireArchive } from '../apply/archives.ts';
import { closeSpotChallenge, ownKey, saveSpotChallenge } from '../apply/challenges.ts';
import { isDoomed, requireDeal } from '../apply/deals.ts';
import { saveHost } from '../apply/host-record.ts';
import { requireHost } from '../apply/hosts.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { escrow } from '../ports.ts';
import { computeChallengeFee, computePoolPart } from '../rules/price.ts';
import { nextId, params, spotByDeal, spotByHost, spotChallenges } from '../state.ts';

/**
 * Asks a Host for one random chunk of one deal. The fee pays for the proof, less a part for the community pool, and that much comes back if
 * there is none. A deal's owner always has room for one on it.
 */
export function challengeDeal(ctx: Context, message: MsgChallengeDeal): MsgChallengeDealResponse {
  const rules = params.require(ctx);
  const { challenger } = message;
  const host = requireHost(ctx, requireDeal(ctx, message.dealId).host);
  // Read after its Host was brought to this height, which may have closed it.
  const deal = requireDeal(ctx, message.dealId);
  checkChallengeable(ctx, host, deal);
  const owner = requireArchive(ctx, deal.archiveId).owner;
  const own = owner === challenger && spotByDeal.scan(ctx, [deal.id, ownKey(true)], { limit: 1 }).length === 0;
  const fee = own
    ? rules.challengeFeeAmount
    : computeChallengeFee(rules.challengeFeeAmount, host.spotChallenges, rules.challengesPerFeeStep);
  if (!own) checkRoom(ctx, rules, host, challenger);
  const feeMax = message.feeAmountMax === 0n ? rules.challengeFeeAmount : message.feeAmountMax;
  if (fee > feeMax) {
    throw errors.ChallengeFeeTooLow(`a spot challenge at ${host.host} costs ${fee} ${rules.paymentDenom} now, offered are ${feeMax}`);
  }

  const id = nextId.next(ctx);
  const poolAmount = computePoolPart(fee, rules.challengePoolBps);
  const feeAmount = fee - poolAmount;
  escrow.payIn(ctx, { reference: id, customer: challenger, denom: rules.paymentDenom, amount: feeAmount, feeAmount: poolAmount });
  // The next block: nobody knows its hash yet.
  const seedHeight = ctx.height + 1n;
  const challenge: SpotChallenge = {
    id,
    dealId: deal.id,
    host: deal.host,
    challenger,
    seedHeight,
    lastHeight: 0n,
    drawn: false,
    chunkIndex: 0n,
    unanswered: 0,
    proofWindowBlocks: rules.proofWindowBlocks,
    feeDenom: rules.paymentDenom,
    feeAmount,
    dueHeight: 0n,
    own,
  };
  saveSpotChallenge(ctx, challenge, seedHeight);
  if (!own) host.spotChallenges += 1n;
  saveHost(ctx, host);
  emit(ctx, 'DealChallenged', { challengeId: id, dealId: deal.id, host: deal.host, challenger, seedHeight });
  return { challengeId: id };
}

function checkChallengeable(ctx: Context, host: HostState, deal: Deal): void {
  const active = deal.status === 'DEAL_STATUS_ACTIVE' && !isDoomed(host, deal);
  if (!active || ctx.height >= deal.endsAtHeight) {
    throw errors.DealNotActive(
      `deal ${deal.id} has status ${deal.status} and ends at height ${deal.endsAtHeight}, wanted an active one before its end`,
    );
  }
}

function checkRoom(ctx: Context, rules: Params, host: HostState, challenger: string): void {
  const most = rules.challengesPerSenderMax;
  const open = spotByHost.scan(ctx, [host.host, ownKey(false), challenger], { limit: Number(most) }).length;
  if (BigInt(open) >= most)
    throw errors.TooManyChallenges(`${challenger} has ${open} open challenges at ${host.host}, the most there may be`);
}

/** Shows the chunk that a spot challenge asks for; the Host gets the fee. */
export function answerChallenge(ctx: Context, message: MsgAnswerChallenge): MsgAnswerChallengeResponse {
  const challenge = spotChallenges.require(ctx, [message.challengeId], () =>
    errors.ChallengeNotFound(`spot challenge ${message.challengeId} is not open`),
  );
  if (challenge.host !== message.host)
    throw errors.NotHostOfDeal(`spot challenge ${challenge.id} is for ${challenge.host}, not for ${message.host}`);
  if (!challenge.drawn)
    throw errors.ChallengeNotDrawn(
      `spot challenge ${challenge.id} draws its chunk at height ${challenge.seedHeight}, this is ${ctx.height}`,
    );
  if (ctx.height > challenge.lastHeight)
    throw errors.ProofTooLate(`spot challenge ${challenge.id} was to be answered by height ${challenge.lastHeight}, this is ${ctx.height}`);
  const host = requireHost(ctx, challenge.host);
  const deal = requireDeal(ctx, challenge.dealId);
  if (deal.status !== 'DEAL_STATUS_ACTIVE') throw errors.DealNotActive(`deal ${deal.id} has status ${deal.status}, wanted an active one`);
  if (!verifyChunkProof(ctx, deal.checksum, deal.shardBytes, challenge.chunkIndex, message.proof)) {
    throw errors.ProofInvalid(
      `spot challenge ${challenge.id} wants chunk ${challenge.chunkIndex} of deal ${deal.id}, and the proof does not lead to its checksum`,
    );
  }
  closeSpotChallenge(ctx, host, challenge, challenge.host, 'payment');
  saveHost(ctx, host);
  emit(ctx, 'ChallengeAnswered', { challengeId: challenge.id, dealId: deal.id });
  return {};
}
