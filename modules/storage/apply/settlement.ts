import { type Context, min } from '@marspace/kit';
import type { Deal, HostState } from '../../../proto/gen/modules/storage.ts';
import { emit } from '../events.ts';
import { escrow } from '../ports.ts';
import { computeFeeShare } from '../rules/price.ts';
import {
  computeCommission,
  computeEarned,
  computeProvenInRow,
  computeRetained,
  computeRowBlocks,
  packPeriod,
  type ProvenCount,
  rowPeriods,
} from '../rules/settlement.ts';
import { periodRows } from '../state.ts';
import { addUnsettled, computeRow, dropUnsettled } from './unsettled-rows.ts';

/** Enters a closed period into the Host's history. The Host's own totals must not count it yet. */
export function appendPeriod(
  ctx: Context,
  host: HostState,
  period: bigint,
  lengthBlocks: bigint,
  beforeHeight: bigint,
  due: boolean,
  proven: boolean,
): void {
  const number = computeRow(period);
  const row = periodRows.find(ctx, [host.host, number]) ?? {
    host: host.host,
    number,
    beforeHeight,
    dueBefore: host.periodsDue,
    provenBefore: host.periodsProven,
    provenBlocksBefore: host.provenBlocks,
    periods: [],
  };
  row.periods.push(packPeriod(lengthBlocks, due, proven));
  periodRows.set(ctx, [host.host, number], row);
}

const rowAbsent = ([host, number]: [string, bigint]) => new Error(`row ${number} of ${host} is missing`);

/** What the Host had proven up to a height that is closed; looks from the row of `period` on, which lies at or before the height. */
function readProvenThrough(ctx: Context, host: HostState, period: bigint, through: bigint): ProvenCount & { readonly period: bigint } {
  if (through === host.closedHeight) {
    return { blocks: host.provenBlocks, due: host.periodsDue, proven: host.periodsProven, period: host.closedPeriods - 1n };
  }
  let number = computeRow(period);
  while (true) {
    const row = periodRows.require(ctx, [host.host, number], rowAbsent);
    if (through <= row.beforeHeight + computeRowBlocks(row.periods)) {
      const count = computeProvenInRow(row.beforeHeight, row.periods, through);
      return {
        blocks: row.provenBlocksBefore + count.blocks,
        due: row.dueBefore + count.due,
        proven: row.provenBefore + count.proven,
        period: number * rowPeriods,
      };
    }
    number += 1n;
  }
}

/** Proven blocks of the deal's term that are closed and not settled yet, and the periods they lie in. Writes nothing. */
export function readUnsettled(
  ctx: Context,
  host: HostState,
  deal: Deal,
): (ProvenCount & { readonly through: bigint; readonly period: bigint }) | undefined {
  const through = min(deal.endsAtHeight, host.closedHeight);
  if (through <= deal.settledHeight) return undefined;
  const before = readProvenThrough(ctx, host, deal.settledPeriod, deal.settledHeight);
  const now = readProvenThrough(ctx, host, before.period, through);
  return { blocks: now.blocks - before.blocks, due: now.due - before.due, proven: now.proven - before.proven, through, period: now.period };
}

/** Credits part of a deal's hold to its Host and its Exchange. */
function payOut(ctx: Context, deal: Deal, amount: bigint, reason: string): bigint {
  if (amount === 0n) return 0n;
  const commission = computeCommission(amount, BigInt(deal.commissionBps));
  if (amount > commission) escrow.creditFromHold(ctx, { reference: deal.id, to: deal.host, amount: amount - commission, reason });
  if (commission > 0n) escrow.creditFromHold(ctx, { reference: deal.id, to: deal.exchange, amount: commission, reason: 'commission' });
  deal.paidAmount += amount;
  return commission;
}

/**
 * Credits what the deal has earned in closed periods since its last settlement, less what is retained. Changes the deal in memory, and
 * the Host when another row is needed for it now; the caller stores them. False when there is nothing to settle.
 */
export function settleDeal(ctx: Context, host: HostState, deal: Deal): boolean {
  const span = readUnsettled(ctx, host, deal);
  if (span === undefined) return false;
  const settledBlocks = span.through - deal.settledHeight;
  deal.provenBlocks += span.blocks;
  deal.settledHeight = span.through;
  dropUnsettled(host, deal.settledPeriod);
  deal.settledPeriod = span.period;
  addUnsettled(host, deal.settledPeriod);
  const earned = computeEarned(deal.priceAmount, deal.provenBlocks, deal.termBlocks);
  const retained = computeRetained(earned, BigInt(deal.retainBps));
  const paid = earned - retained - deal.paidAmount;
  const commission = payOut(ctx, deal, paid, 'payment');
  const newlyRetained = retained - deal.retainedAmount;
  deal.retainedAmount = retained;
  if (span.due > 0n) {
    escrow.recordPeriods(ctx, {
      contractor: deal.host,
      role: 'ROLE_HOST',
      customer: deal.sender,
      // The fee behind the deal weighs once over its whole term.
      feeWeight: computeFeeShare(deal.feeAmount, settledBlocks, deal.termBlocks),
      due: span.due,
      proven: span.proven,
    });
  }
  emit(ctx, 'DealSettled', {
    dealId: deal.id,
    host: deal.host,
    provenBlocks: span.blocks,
    settledHeight: span.through,
    paidAmount: paid,
    commissionAmount: commission,
    retainedAmount: newlyRetained,
  });
  return true;
}

/** Pays what was retained: the deal came to a good end. */
export function payRetained(ctx: Context, deal: Deal): void {
  const earned = computeEarned(deal.priceAmount, deal.provenBlocks, deal.termBlocks);
  payOut(ctx, deal, earned - deal.paidAmount, 'retention');
  deal.retainedAmount = 0n;
}

/** Credits what is left of a deal's hold to its Sender and closes the hold. */
export function refundHold(ctx: Context, dealId: bigint, sender: string): void {
  const left = escrow.holdAmount(ctx, { reference: dealId });
  if (left > 0n) escrow.creditFromHold(ctx, { reference: dealId, to: sender, amount: left, reason: 'refund' });
  escrow.closeHold(ctx, { reference: dealId });
}
