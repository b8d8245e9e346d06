import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { TxError } from '../errors.ts';
import { decodeReceipt } from '../receipts.ts';
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
}

/** What it takes to give a slot to another Host. */
export interface PlanContext {
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

/** Gives a slot to the next spare Host. */
export async function replaceHost(context: PlanContext, slot: number, reason: string): Promise<void> {
  const { journal } = context;
  const old = requirePlan(journal, slot);
  journal.failedHosts = [...(journal.failedHosts ?? []), old.offer.host];
  if (journal.spares.length === 0) await context.findSpares();
  const spare = journal.spares.shift();
  if (!spare) {
    throw new TransferError(
      'too-few-hosts',
      `Slot ${slot}: ${old.offer.host} failed (${reason}) and the market has no other Host; run the same command later to go on.`,
    );
  }
  journal.slots[journal.slots.indexOf(old)] = planSlot(slot, spare);
  await context.saveJournal();
  context.emit({ type: 'replaced', slot, host: old.offer.host, by: spare.host, reason });
}

/** The plan of a slot. */
export function requirePlan(journal: SlotPlans, slot: number): SlotPlan {
  const plan = journal.slots.find((candidate) => candidate.slot === slot);
  if (!plan) throw new Error(`slot ${slot} has no plan`);
  return plan;
}
