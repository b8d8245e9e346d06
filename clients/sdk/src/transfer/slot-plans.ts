import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { TxError } from '../errors.ts';
import { decodeReceipt } from '../receipts.ts';
import { computeCost, type Cost } from './ask-market.ts';
import type { TransferChain } from './chain-port.ts';
import { isReceiptUsable } from './check-receipt.ts';
import type { OfferView } from './market-calls.ts';
import type { PutEvent, SlotPlan } from './put-types.ts';
import { TransferError } from './transfer-error.ts';

const uploadIdBytes = 16;

/** Which Host gets which slot, and who could take its place. */
export interface SlotPlans {
  termBlocks: string;
  slots: SlotPlan[];
  spares: OfferView[];
  /** Hosts that were replaced: they are not asked again within this run. */
  failedHosts?: string[];
  /** Price and fee together that were agreed: other Hosts may come, but not at more. */
  agreedAmount?: string;
}

/** A replacement with which price and fee come to more than was agreed. */
export interface PriceRaise extends Cost {
  readonly slot: number;
  readonly offer: OfferView;
  readonly agreedAmount: bigint;
}

/** What it takes to give a slot to another Host. */
export interface PlanContext {
  readonly chain: TransferChain;
  readonly shardBytes: number;
  /** Archives that the payment opens. */
  readonly archives: bigint;
  /** Asked where no Host keeps to what was agreed. */
  readonly confirmRaise?: ((raise: PriceRaise) => Promise<boolean>) | undefined;
  readonly journal: SlotPlans;
  readonly saveJournal: () => Promise<void>;
  /** Asks the market for Hosts beyond those of the journal and adds them to its spares; adds none when there are none. */
  readonly findSpares: () => Promise<void>;
  readonly emit: (event: PutEvent) => void;
}

/** A fresh upload for a slot. */
export function planSlot(slot: number, offer: SlotPlan['offer']): SlotPlan {
  return { slot, offer, uploadId: bytesToHex(randomBytes(uploadIdBytes)) };
}

/** Whether the slot's Host has given a receipt that is not about to expire. */
export function isReceived({ receipt }: SlotPlan, height: bigint): boolean {
  return receipt !== undefined && isReceiptUsable(decodeReceipt(receipt).receipt, height);
}

/**
 * Gives the slot of the Host that the chain's refusal names to another one: it promised more than its deposit or capacity bears, was suspended, has
 * quit, voided its receipt, let it expire or gave its number twice. Any other error goes on. Whether an earlier transaction of ours has used the
 * receipt is looked for before.
 */
export async function replaceRefused(context: PlanContext, error: unknown): Promise<void> {
  if (!(error instanceof TxError) || error.codespace === 'sdk') throw error;
  const named = context.journal.slots.filter(({ offer }) => error.message.includes(offer.host));
  if (named.length !== 1) throw error;
  await replaceHost(context, (named[0] as SlotPlan).slot, error.message);
}

/** Gives a slot to the next spare Host that keeps to the price that was agreed, or to the cheapest one where the raise is agreed to. */
export async function replaceHost(context: PlanContext, slot: number, reason: string): Promise<void> {
  const { journal } = context;
  const old = requirePlan(journal, slot);
  journal.failedHosts = [...(journal.failedHosts ?? []), old.offer.host];
  const spare = await chooseSpare(context, slot);
  if (!spare) {
    throw new TransferError(
      'too-few-hosts',
      `Slot ${slot}: ${old.offer.host} failed (${reason}) and the market has no other Host; run the same command later to go on.`,
    );
  }
  journal.slots[journal.slots.indexOf(old)] = planSlot(slot, spare);
  await context.saveJournal();
  context.emit({ type: 'replaced', slot, host: old.offer.host, by: spare.host, pricePerGibBlock: spare.pricePerGibBlock, reason });
}

/** Takes a Host from the spares; the market is asked for others where none of them keeps to what was agreed. */
async function chooseSpare(context: PlanContext, slot: number): Promise<OfferView | undefined> {
  const { journal } = context;
  const params = await context.chain.storageParams();
  const costWith = (spare: OfferView): Cost => {
    const offers = journal.slots.map((plan) => (plan.slot === slot ? spare : plan.offer));
    const order = { shardBytes: BigInt(context.shardBytes), termBlocks: BigInt(journal.termBlocks), archives: context.archives };
    return computeCost(offers, order, params);
  };
  const findAgreed = () =>
    journal.spares.find((spare) => journal.agreedAmount === undefined || totalOf(costWith(spare)) <= BigInt(journal.agreedAmount));
  let chosen = findAgreed();
  if (!chosen) {
    await context.findSpares();
    chosen = findAgreed() ?? (await agreeToCheapest(context, slot, costWith, params.paymentDenom));
  }
  journal.spares = journal.spares.filter((spare) => spare !== chosen);
  return chosen;
}

/** The cheapest spare, once the raise is agreed to; undefined when there is no spare. Throws TransferError `price-raised`. */
async function agreeToCheapest(
  { journal, confirmRaise }: PlanContext,
  slot: number,
  costWith: (spare: OfferView) => Cost,
  denom: string,
): Promise<OfferView | undefined> {
  const [offer] = [...journal.spares].sort((a, b) => Number(BigInt(a.pricePerGibBlock) - BigInt(b.pricePerGibBlock)));
  if (!offer) return undefined;
  const [cost, agreedAmount] = [costWith(offer), BigInt(journal.agreedAmount ?? 0)];
  if (!(await confirmRaise?.({ slot, offer, agreedAmount, ...cost })))
    throw new TransferError(
      'price-raised',
      `Slot ${slot}: with ${offer.host}, the cheapest Host left, price and fee come to ${totalOf(cost)} ${denom}; ${agreedAmount} ${denom} were agreed.`,
    );
  journal.agreedAmount = totalOf(cost).toString();
  return offer;
}

/** Price and fee together. */
export function totalOf({ priceAmount, feeAmount }: Cost): bigint {
  return priceAmount + feeAmount;
}

/** The plan of a slot. */
export function requirePlan(journal: SlotPlans, slot: number): SlotPlan {
  const plan = journal.slots.find((candidate) => candidate.slot === slot);
  if (!plan) throw new Error(`slot ${slot} has no plan`);
  return plan;
}
