import { askMarket, computePayment } from './ask-market.ts';
import type { ArchiveRecord } from './chain-port.ts';
import { orderOffers } from './choose-hosts.ts';
import type { OfferView } from './market-calls.ts';
import type { RepairOptions } from './repair.ts';
import { describeShortfalls } from './shortfall.ts';
import { planSlot, type SlotPlans, totalOf } from './slot-plans.ts';
import { TransferError } from './transfer-error.ts';

/** Blocks that pass until the replacement is in a block: a Host's shortest term must still fit the rest of the archive's then. */
const openBlocks = 10n;

/** What a repair is about to do. */
export interface RepairPlan {
  readonly archiveId: bigint;
  readonly code: { dataShards: number; parityShards: number };
  readonly contentBytes: bigint;
  readonly shardBytes: bigint;
  /** The rest of the archive's term. */
  readonly termBlocks: bigint;
  readonly endsAtHeight: bigint;
  readonly slots: readonly { slot: number; offer: OfferView }[];
  readonly spares: readonly OfferView[];
  readonly priceAmount: bigint;
  readonly feeAmount: bigint;
}

/** Throws TransferError where the chain would refuse the replacement. */
export function checkRepairable({ archive }: ArchiveRecord, address: string, termBlocks: bigint): void {
  const { id, owner, status } = archive;
  if (owner !== address)
    throw new TransferError('archive-foreign', `Archive ${id} belongs to ${owner}: only its owner can give its slots to other Hosts.`);
  if (status === 'ARCHIVE_STATUS_ENDED' || termBlocks <= 0n) throw new TransferError('archive-over', `Archive ${id} has ended.`);
  if (archive.ending)
    throw new TransferError('archive-ending', `Archive ${id} was ended by its owner; its last Hosts keep it until their ends.`);
  if (status === 'ARCHIVE_STATUS_LOST')
    throw new TransferError(
      'archive-lost',
      `Archive ${id} is lost: fewer than the ${archive.dataShards} slots that restore it have a Host, and the chain takes no others.`,
    );
}

/** Hosts that hold a slot: none of them may take another. */
export function holdersOf({ slots, deals }: ArchiveRecord): string[] {
  return slots.flatMap(({ dealId }) => deals.find(({ id }) => id === dealId)?.host ?? []);
}

/** Asks the market for Hosts for the empty slots and computes what they cost. Throws TransferError `no-market`, `too-few-offers`, `cannot-pay`. */
export async function planRepair(
  options: RepairOptions,
  found: ArchiveRecord,
  empty: readonly number[],
  termBlocks: bigint,
): Promise<{ plan: RepairPlan; plans: SlotPlans }> {
  const { id: archiveId, dataShards, parityShards, contentBytes, shardBytes, endsAtHeight } = found.archive;
  const offers = await findTakers(options, found, empty.length, termBlocks);
  const slots = empty.map((slot, i) => ({ slot, offer: offers[i] as OfferView }));
  const spares = offers.slice(empty.length);
  const order = { shardBytes, termBlocks, archives: 0n };
  const cost = await computePayment(options.chain, offers.slice(0, empty.length), order);
  const code = { dataShards, parityShards };
  return {
    plan: { archiveId, code, contentBytes, shardBytes, termBlocks, endsAtHeight, slots, spares, ...cost },
    plans: {
      termBlocks: termBlocks.toString(),
      slots: slots.map(({ slot, offer }) => planSlot(slot, offer)),
      spares: [...spares],
      agreedAmount: totalOf(cost).toString(),
    },
  };
}

/** Offers of Hosts that hold no slot; those that lost one of this archive come last. */
async function findTakers(options: RepairOptions, found: ArchiveRecord, count: number, termBlocks: bigint): Promise<OfferView[]> {
  const holders = holdersOf(found);
  const request = { ...createRequest(options, found, count, termBlocks), excludeHosts: holders };
  const answer = await askMarket(options, request, {
    wanted: count,
    isEnough: (hosts) => hosts >= count,
    emit: options.onEvent ?? (() => undefined),
  });
  const takers = answer.offers.filter(
    ({ host, offer }) => !holders.includes(host) && options.chain.decodeOffer(offer).offer.termBlocksMin + openBlocks <= termBlocks,
  );
  if (takers.length < count)
    throw new TransferError(
      'too-few-offers',
      `${count} other ${count === 1 ? 'Host is' : 'Hosts are'} needed for archive ${found.archive.id}, ${takers.length} offered what was asked for: ${describeShortfalls(answer.short, answer.request)}.`,
    );
  const losers = found.slots.flatMap(({ failedDealId }) => found.deals.find(({ id }) => id === failedDealId)?.host ?? []);
  return orderOffers(takers).sort((a, b) => Number(losers.includes(a.host)) - Number(losers.includes(b.host)));
}

/** With half as many spares again as slots. */
export function createRequest(options: RepairOptions, { archive }: ArchiveRecord, count: number, termBlocks: bigint) {
  const { pricePerGibBlockMax, regions } = options;
  return { slotBytes: archive.shardBytes, slots: count + Math.ceil(count / 2), termBlocks, pricePerGibBlockMax, regions };
}
