import { computeOpenFee, computePrice, computeStateBytes, type OpenFeeTerms } from '@marspace/storage/rules';
import type { TransferChain } from './chain-port.ts';
import { orderOffers } from './choose-hosts.ts';
import { findOffers } from './find-offers.ts';
import type { OfferRequest, OfferView } from './market-calls.ts';
import type { PutEvent } from './put-types.ts';
import { mergeShortfalls, type Shortfalls } from './shortfall.ts';
import type { SlotPlans } from './slot-plans.ts';
import { TransferError } from './transfer-error.ts';

const collectMs = 250; // live Hosts of a running Exchange answer in well under this
const patientCollectMs = 4_000; // for a second try, when Hosts or the Exchange are busy; the protocol allows 5 s
const hostsExcludedMax = 256; // of a request, by the protocol

/** Who asks the market. */
export interface Asker {
  readonly chain: TransferChain;
  readonly preferredExchange?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Request = Omit<OfferRequest, 'collectMs'>;

/** What the market gave for a request. */
export interface MarketAnswer {
  readonly request: OfferRequest;
  readonly offers: OfferView[];
  /** What the Hosts lacked that gave no offer. */
  readonly short: Shortfalls;
  /** Whether somebody did not answer in the time given. */
  readonly isHasty: boolean;
}

interface Question {
  /** Offers that are enough to stop asking Exchanges. */
  readonly wanted: number;
  /** Whether so many Hosts will do. */
  readonly isEnough: (hosts: number) => boolean;
  readonly emit: (event: PutEvent) => void;
}

/** Offers for a request. Asked again with more time only where somebody was too slow: who declined would decline again. */
export async function askMarket(asker: Asker, request: Request, question: Question): Promise<MarketAnswer> {
  const answer = await askOnce(asker, { ...request, collectMs }, question);
  if (question.isEnough(answer.offers.length) || !answer.isHasty) return answer;
  return askOnce(asker, { ...request, collectMs: patientCollectMs }, question);
}

async function askOnce(asker: Asker, request: OfferRequest, { wanted, emit }: Question): Promise<MarketAnswer> {
  const { slotBytes, slots, termBlocks, pricePerGibBlockMax } = request;
  emit({ type: 'requested', slotBytes, slots, termBlocks, pricePerGibBlockMax });
  let short: Shortfalls = {};
  let isHasty = false;
  const offers = await findOffers(asker.chain, {
    request,
    wanted,
    preferredExchange: asker.preferredExchange,
    onAsked: (desk, count, lacking) => {
      short = mergeShortfalls(short, lacking);
      isHasty ||= lacking.silent !== undefined;
      emit({ type: 'asked', ...desk, offers: count });
    },
    onFailed: (desk, reason) => {
      isHasty = true;
      emit({ type: 'unanswered', ...desk, reason });
    },
    signal: asker.signal,
  });
  return { request, offers, short, isHasty };
}

/** Adds Hosts that are not known yet to the spares; none when the market has none or does not answer. `taken`: Hosts that cannot take a slot. */
export async function addSpares(
  { chain, signal }: Asker,
  request: Request,
  plans: SlotPlans,
  taken: readonly string[],
  emit: (event: PutEvent) => void,
): Promise<void> {
  const known = [
    ...taken,
    ...plans.slots.map(({ offer }) => offer.host),
    ...plans.spares.map(({ host }) => host),
    ...(plans.failedHosts ?? []),
  ];
  const wanted = { ...request, excludeHosts: known.slice(-hostsExcludedMax), collectMs };
  const offers = await findOffers(chain, { request: wanted, wanted: 1, signal }).catch((error) => {
    if (error instanceof TransferError) return [];
    throw error;
  });
  if (offers.length > 0) emit({ type: 'spares', hosts: offers.map(({ host }) => host) });
  plans.spares.push(...orderOffers(offers).filter(({ host }) => !known.includes(host)));
}

/** What slots are paid for; `archives`: new ones. */
export interface Order {
  readonly shardBytes: bigint;
  readonly termBlocks: bigint;
  readonly archives: bigint;
}

/** Price and fee of a payment in. */
export interface Cost {
  readonly priceAmount: bigint;
  readonly feeAmount: bigint;
}

/** What the slots cost at these offers. */
export function computeCost(slots: readonly OfferView[], order: Order, terms: OpenFeeTerms): Cost {
  const prices = slots.map((offer) => computePrice(order.shardBytes, order.termBlocks, BigInt(offer.pricePerGibBlock)));
  const priceAmount = prices.reduce((sum, price) => sum + price, 0n);
  return { priceAmount, feeAmount: computeOpenFee(priceAmount, computeStateBytes(order.archives, BigInt(slots.length)), terms) };
}

/** The same. Throws TransferError `cannot-pay`. */
export async function computePayment(chain: TransferChain, slots: readonly OfferView[], order: Order): Promise<Cost> {
  const params = await chain.storageParams();
  const { priceAmount, feeAmount } = computeCost(slots, order, params);
  const balance = await chain.balance(params.paymentDenom);
  if (balance < priceAmount + feeAmount) {
    throw new TransferError(
      'cannot-pay',
      `The account has ${balance} ${params.paymentDenom}, the archive costs ${priceAmount + feeAmount} ${params.paymentDenom}.`,
    );
  }
  return { priceAmount, feeAmount };
}
