import { type Context, verifyChunkProof } from '@marspace/kit';
import type {
  Deal,
  MsgAnswerChallenge,
  MsgAnswerChallengeResponse,
  MsgChallengeDeal,
  MsgChallengeDealResponse,
  Params,
  SpotChallenge,
} from '../../../proto/gen/modules/storage.ts';
import { closeSpotChallenge, saveSpotChallenge } from '../apply/challenges.ts';
import { isDoomed, requireDeal } from '../apply/deals.ts';
import { requireHost } from '../apply/hosts.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { escrow } from '../ports.ts';
import { nextId, params, spotByDeal, spotByHost, spotChallenges } from '../state.ts';

/** Asks a Host for one random chunk of one deal. The fee pays for the proof and comes back if there is none. */
export function challengeDeal(ctx: Context, message: MsgChallengeDeal): MsgChallengeDealResponse {
  const rules = params.require(ctx);
  const { challenger } = message;
  const deal = requireDeal(ctx, message.dealId);
  checkChallengeable(ctx, deal);
  checkCaps(ctx, rules, deal.host, challenger);

  const id = nextId.next(ctx);
  escrow.payIn(ctx, { reference: id, customer: challenger, denom: rules.paymentDenom, amount: rules.challengeFeeAmount });
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
    feeAmount: rules.challengeFeeAmount,
    dueHeight: 0n,
  };
  saveSpotChallenge(ctx, challenge, seedHeight);
  spotByHost.add(ctx, [deal.host, challenger, id]);
  spotByDeal.add(ctx, [deal.id, id]);
  emit(ctx, 'DealChallenged', { challengeId: id, dealId: deal.id, host: deal.host, challenger, seedHeight });
  return { challengeId: id };
}

function checkChallengeable(ctx: Context, deal: Deal): void {
  const active = deal.status === 'DEAL_STATUS_ACTIVE' && !isDoomed(requireHost(ctx, deal.host), deal);
  if (!active || ctx.height >= deal.endsAtHeight) {
    throw errors.DealNotActive(
      `deal ${deal.id} has status ${deal.status} and ends at height ${deal.endsAtHeight}, wanted an active one before its end`,
    );
  }
}

function checkCaps(ctx: Context, rules: Params, host: string, challenger: string): void {
  const own = spotByHost.scan(ctx, [host, challenger], { limit: Number(rules.challengesPerSenderMax) }).length;
  if (BigInt(own) >= rules.challengesPerSenderMax)
    throw errors.TooManyChallenges(`${challenger} has ${own} open challenges at ${host}, the most there may be`);
  const all = spotByHost.scan(ctx, [host], { limit: Number(rules.challengesPerHostMax) }).length;
  if (BigInt(all) >= rules.challengesPerHostMax)
    throw errors.TooManyChallenges(`Host ${host} has ${all} open challenges, the most there may be`);
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
  const deal = requireDeal(ctx, challenge.dealId);
  if (deal.status !== 'DEAL_STATUS_ACTIVE') throw errors.DealNotActive(`deal ${deal.id} has status ${deal.status}, wanted an active one`);
  if (!verifyChunkProof(ctx, deal.checksum, deal.shardBytes, challenge.chunkIndex, message.proof)) {
    throw errors.ProofInvalid(
      `spot challenge ${challenge.id} wants chunk ${challenge.chunkIndex} of deal ${deal.id}, and the proof does not lead to its checksum`,
    );
  }
  closeSpotChallenge(ctx, challenge, challenge.host, 'payment');
  emit(ctx, 'ChallengeAnswered', { challengeId: challenge.id, dealId: deal.id });
  return {};
}
