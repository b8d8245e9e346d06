import { computeCiphertextBytes, computeShardBytes, validateCode } from '@marspace/codec';
import { computeOpenFee, computePrice, computeStateBytes } from '@marspace/storage/rules';
import { type ArchiveCode, chooseCode } from './choose-code.ts';
import { orderOffers } from './choose-hosts.ts';
import { findOffers } from './find-offers.ts';
import type { OfferRequest, OfferView } from './market-calls.ts';
import type { PutOptions } from './put.ts';
import type { PutEvent, PutJournal } from './put-types.ts';
import { describeShortfalls, mergeShortfalls, type Shortfalls } from './shortfall.ts';
import { TransferError } from './transfer-error.ts';
import { planSlot } from './upload-slots.ts';

const collectMs = 250; // live Hosts of a running Exchange answer in well under this
const patientCollectMs = 4_000; // for a second try, when Hosts or the Exchange are busy; the protocol allows 5 s
const hostsAskedFor = 24; // for a code chosen by itself: 10+6 and half as many spares
const planningShards = 2; // the smallest code chosen by itself: its shards are the largest, so offers that fit it fit all

export interface PlannedPut {
  journal: PutJournal;
  event: Extract<PutEvent, { type: 'planned' }>;
}

/** Asks the market, chooses the code and the Hosts and computes what it costs. Throws TransferError. */
export async function planPut(options: PutOptions, emit: (event: PutEvent) => void): Promise<PlannedPut> {
  if (options.code) validateCode(options.code.dataShards, options.code.parityShards);
  const contentBytes = computeCiphertextBytes(options.source.bytes, options.envelope.header.length);
  let answer = await askMarket(options, contentBytes, collectMs, emit);
  // Asked again only where somebody was too slow: who declined would decline again.
  if (!chooseFor(options.code, answer.offers.length) && answer.isHasty)
    answer = await askMarket(options, contentBytes, patientCollectMs, emit);
  const offers = orderOffers(answer.offers);
  const code = decideCode(options.code, answer);
  const slotCount = code.dataShards + code.parityShards;
  const [slots, spares] = [offers.slice(0, slotCount), offers.slice(slotCount)];
  const shardBytes = computeShardBytes(BigInt(contentBytes), code.dataShards);
  const cost = await computeCost(options, slots, shardBytes);
  const event = {
    type: 'planned',
    code,
    contentBytes,
    shardBytes: Number(shardBytes),
    termBlocks: options.termBlocks,
    slots,
    spares,
    ...cost,
  } as const;
  emit(event);
  const journal: PutJournal = {
    version: 1,
    sourceBytes: options.source.bytes,
    sourceStamp: options.source.stamp,
    envelope: options.envelope,
    code,
    termBlocks: options.termBlocks.toString(),
    slots: slots.map((offer, slot) => planSlot(slot, offer)),
    spares,
  };
  return { journal, event };
}

/** What the market gave for a request. */
interface MarketAnswer {
  readonly request: OfferRequest;
  readonly offers: OfferView[];
  /** What the Hosts lacked that gave no offer. */
  readonly short: Shortfalls;
  /** Whether somebody did not answer in the time given. */
  readonly isHasty: boolean;
}

async function askMarket(
  options: PutOptions,
  contentBytes: number,
  waitMs: number,
  emit: (event: PutEvent) => void,
): Promise<MarketAnswer> {
  const { code } = options;
  const slotCount = code ? code.dataShards + code.parityShards : hostsAskedFor;
  const slots = code ? slotCount + Math.ceil(slotCount / 2) : slotCount;
  const request = {
    slotBytes: computeShardBytes(BigInt(contentBytes), code?.dataShards ?? planningShards),
    slots: Math.min(slots, 256),
    termBlocks: options.termBlocks,
    pricePerGibBlockMax: options.pricePerGibBlockMax,
    regions: options.regions,
    collectMs: waitMs,
  };
  const { slotBytes, termBlocks, pricePerGibBlockMax } = request;
  emit({ type: 'requested', slotBytes, slots: request.slots, termBlocks, pricePerGibBlockMax });
  let short: Shortfalls = {};
  let isHasty = false;
  const offers = await findOffers(options.chain, {
    request,
    wanted: code ? slotCount : 1,
    preferredExchange: options.preferredExchange,
    onAsked: (desk, count, lacking) => {
      short = mergeShortfalls(short, lacking);
      isHasty ||= lacking.silent !== undefined;
      emit({ type: 'asked', ...desk, offers: count });
    },
    onFailed: (desk, reason) => {
      isHasty = true;
      emit({ type: 'unanswered', ...desk, reason });
    },
    signal: options.signal,
  });
  return { request, offers, short, isHasty };
}

/** Adds Hosts that are neither in a slot nor a spare to a journal's spares; none when the market has none or does not answer. */
export async function findSpares(options: PutOptions, journal: PutJournal, emit: (event: PutEvent) => void): Promise<void> {
  const contentBytes = computeCiphertextBytes(options.source.bytes, journal.envelope.header.length);
  const known = [
    ...journal.slots.map(({ offer }) => offer.host),
    ...journal.spares.map(({ host }) => host),
    ...(journal.failedHosts ?? []),
  ];
  const request = {
    slotBytes: computeShardBytes(BigInt(contentBytes), journal.code.dataShards),
    slots: journal.code.dataShards,
    termBlocks: BigInt(journal.termBlocks),
    pricePerGibBlockMax: options.pricePerGibBlockMax,
    regions: options.regions,
    excludeHosts: known.slice(-256),
    collectMs,
  };
  const offers = await findOffers(options.chain, { request, wanted: 1, signal: options.signal }).catch((error) => {
    if (error instanceof TransferError) return [];
    throw error;
  });
  if (offers.length > 0) emit({ type: 'spares', hosts: offers.map(({ host }) => host) });
  journal.spares.push(...orderOffers(offers).filter(({ host }) => !known.includes(host)));
}

/** The wanted code or the one for so many Hosts; undefined when they are too few. */
function chooseFor(wanted: ArchiveCode | undefined, hosts: number): ArchiveCode | undefined {
  const code = wanted ?? chooseCode(hosts);
  return code && hosts >= code.dataShards + code.parityShards ? code : undefined;
}

function decideCode(wanted: ArchiveCode | undefined, { offers, short, request }: MarketAnswer): ArchiveCode {
  const hosts = offers.length;
  const code = chooseFor(wanted, hosts);
  if (code) return code;
  const needed = wanted
    ? `${wanted.dataShards + wanted.parityShards} for the code ${wanted.dataShards}+${wanted.parityShards}`
    : 'at least 3';
  throw new TransferError(
    'too-few-offers',
    `${hosts} ${hosts === 1 ? 'Host' : 'Hosts'} offered what was asked for, ${needed} are needed: ${describeShortfalls(short, request)}.`,
  );
}

async function computeCost(options: PutOptions, slots: OfferView[], shardBytes: bigint) {
  const params = await options.chain.storageParams();
  const prices = slots.map((offer) => computePrice(shardBytes, options.termBlocks, BigInt(offer.pricePerGibBlock)));
  const priceAmount = prices.reduce((sum, price) => sum + price, 0n);
  const feeAmount = computeOpenFee(priceAmount, computeStateBytes(1n, BigInt(slots.length)), params);
  const balance = await options.chain.balance(params.paymentDenom);
  if (balance < priceAmount + feeAmount) {
    throw new TransferError(
      'cannot-pay',
      `The account has ${balance} ${params.paymentDenom}, the archive costs ${priceAmount + feeAmount} ${params.paymentDenom}.`,
    );
  }
  return { priceAmount, feeAmount };
}
