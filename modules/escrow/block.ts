import { assert, type Context, queue } from '@marspace/kit';
import { requireContractor } from './contractors.ts';
import { emit } from './events.ts';
import { applyCredit } from './ledger.ts';
import { transitionContractor } from './lifecycle.ts';
import * as state from './state.ts';

/** Contractors that have quit and whose delay is over. Bounded by `quitsPerBlockMax`; the others leave in the next block. */
export const leaving = queue({
  name: 'leaving',
  collection: state.leavingContractors,
  max: (ctx) => state.params.require(ctx).quitsPerBlockMax,
  run: (ctx, [, address]) => leave(ctx, address),
});

/** Returns the deposit as credit, which cannot fail, whoever the contractor is. */
function leave(ctx: Context, address: string): void {
  const contractor = requireContractor(ctx, address);
  contractor.status = transitionContractor(address, contractor.status, 'leave');
  assert(contractor.commitments === 0n && contractor.lockedAmount === 0n, `${address} leaves with live commitments`);
  const returnedAmount = contractor.depositAmount;
  contractor.depositAmount = 0n;
  for (const { role } of contractor.roles) state.contractorsByRole.remove(ctx, [role, address]);
  state.contractors.set(ctx, [address], contractor);
  applyCredit(ctx, 'deposits', address, contractor.depositDenom, returnedAmount, ctx.module, 0n, 'deposit');
  emit(ctx, 'ContractorLeft', { address, returnedAmount });
}
