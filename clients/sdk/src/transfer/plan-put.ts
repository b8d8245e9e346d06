import { computeCiphertextBytes, computeShardBytes, validateCode } from '@marspace/codec';
import { type ArchiveCode, chooseCode } from './choose-code.ts';
import { orderOffers } from './choose-hosts.ts';
import { askMarket, computePayment, type MarketAnswer, addSpares } from './ask-market.ts';
import type { PutOptions } from './put.ts';
import type { PutEvent, PutJournal } from './put-types.ts';
import { describeShortfalls } from './shortfall.ts';
import { TransferError } from './transfer-error.ts';
import { planSlot, totalOf } from './slot-plans.ts';

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
  const answer = await askFor(options, contentBytes, emit);
  const offers = orderOffers(answer.offers);
  const code = decideCode(options.code, answer);
  const slotCount = code.dataShards + code.parityShards;
  const [slots, spares] = [offers.slice(0, slotCount), offers.slice(slotCount)];
  const shardBytes = computeShardBytes(BigInt(contentBytes), code.dataShards);
  const cost = await computePayment(options.chain, slots, { shardBytes, termBlocks: options.termBlocks, archives: 1n });
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
    agreedAmount: totalOf(cost).toString(),
  };
  return { journal, event };
}

function askFor(options: PutOptions, contentBytes: number, emit: (event: PutEvent) => void): Promise<MarketAnswer> {
  const { code } = options;
  const slotCount = code ? code.dataShards + code.parityShards : hostsAskedFor;
  const slots = code ? slotCount + Math.ceil(slotCount / 2) : slotCount;
  const request = {
    slotBytes: computeShardBytes(BigInt(contentBytes), code?.dataShards ?? planningShards),
    slots: Math.min(slots, 256),
    termBlocks: options.termBlocks,
    pricePerGibBlockMax: options.pricePerGibBlockMax,
    regions: options.regions,
  };
  return askMarket(options, request, {
    wanted: code ? slotCount : 1,
    isEnough: (hosts) => chooseFor(code, hosts) !== undefined,
    emit,
  });
}

/** Adds Hosts that are neither in a slot nor a spare to a journal's spares; none when the market has none or does not answer. */
export function findSpares(options: PutOptions, journal: PutJournal, emit: (event: PutEvent) => void): Promise<void> {
  const contentBytes = computeCiphertextBytes(options.source.bytes, journal.envelope.header.length);
  const request = {
    slotBytes: computeShardBytes(BigInt(contentBytes), journal.code.dataShards),
    slots: journal.code.dataShards,
    termBlocks: BigInt(journal.termBlocks),
    pricePerGibBlockMax: options.pricePerGibBlockMax,
    regions: options.regions,
  };
  return addSpares(options, request, journal, [], emit);
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
