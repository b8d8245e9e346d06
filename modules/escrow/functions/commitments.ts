import { bank, type Context } from '@marspace/kit';
import type { Role } from '../../../proto/gen/modules/escrow.ts';
import type { OpenCommitment, OpenedCommitment } from '../functions.ts';
import { assertAmount, requireCaller } from './caller.ts';
import { addToHold, collectForHolds } from './holds.ts';
import { lockFor } from './locks.ts';

/** Locks and holds one by one, money at once: a transfer costs more than all else that a commitment needs. */
export function openCommitments(
  ctx: Context,
  args: {
    customer: string;
    role: Role;
    amountPerGiB: bigint;
    denom: string;
    feeAmount: bigint;
    commitments: readonly OpenCommitment[];
  },
): OpenedCommitment[] {
  const module = requireCaller(ctx);
  const { customer, role, amountPerGiB, denom, feeAmount, commitments } = args;
  assertAmount(feeAmount);
  const opened: OpenedCommitment[] = [];
  let paidIn = 0n;
  for (let i = 0; i < commitments.length; i++) {
    const { reference, contractor, volumeUnits, priceAmount } = commitments[i] as OpenCommitment;
    assertAmount(priceAmount);
    const lock = lockFor(ctx, module, { reference, contractor, role, volumeUnits, amountPerGiB, amountMin: 0n });
    opened[i] = { lockAmount: lock.amount, offerKey: lock.contractor.offerKey };
    if (priceAmount === 0n) continue;
    addToHold(ctx, module, reference, customer, denom, priceAmount);
    paidIn += priceAmount;
  }
  if (feeAmount > 0n) bank.fundCommunityPool(ctx, customer, denom, feeAmount);
  if (paidIn > 0n) collectForHolds(ctx, customer, denom, paidIn);
  return opened;
}
