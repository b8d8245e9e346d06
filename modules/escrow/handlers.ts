import { bank, type Context, checkAuthority, judgeItems } from '@marspace/kit';
import type { Coin } from '../../proto/gen/modules/cosmos.base.v1beta1.ts';
import type {
  Contractor,
  MsgAddDeposit,
  MsgAddDepositResponse,
  MsgClaim,
  MsgClaimResponse,
  MsgQuit,
  MsgQuitResponse,
  MsgRegisterContractor,
  MsgRegisterContractorResponse,
  MsgUpdateContractor,
  MsgUpdateContractorResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgWithdrawDeposit,
  MsgWithdrawDepositResponse,
} from '../../proto/gen/modules/escrow.ts';
import { applyLeaveHeight, applyRoles } from './contractors.ts';
import { errors } from './errors.ts';
import { emit } from './events.ts';
import { applyTotal } from './ledger.ts';
import { type ContractorEvent, transitionContractor } from './lifecycle.ts';
import { computeWithdrawable } from './rules.ts';
import * as state from './state.ts';

/** Denoms paid by one claim; what is beyond waits for the next. Arbitrary: nobody earns in more than a few. */
const claimDenomsMax = 100;

export function registerContractor(ctx: Context, message: MsgRegisterContractor): MsgRegisterContractorResponse {
  const { address, moniker, region, offerKey, deposit } = message;
  const before = state.contractors.find(ctx, [address]);
  const status = transitionContractor(address, before?.status, 'register');
  const { depositDenom, depositMinAmount, registerFeeDenom, registerFeeAmount } = state.params.require(ctx);
  checkDenom(deposit, depositDenom);
  if (deposit.amount < depositMinAmount) {
    throw errors.DepositTooSmall(`deposit is ${deposit.amount} ${depositDenom}, wanted at least ${depositMinAmount}`);
  }
  if (registerFeeAmount > 0n) bank.fundCommunityPool(ctx, address, registerFeeDenom, registerFeeAmount);
  bank.collect(ctx, address, depositDenom, deposit.amount);

  const contractor: Contractor = {
    address,
    moniker,
    region,
    roles: [],
    offerKey,
    status,
    joinedAtHeight: ctx.height,
    depositDenom,
    depositAmount: deposit.amount,
    lockedAmount: 0n,
    commitments: 0n,
    // Who returns keeps its history: leaving must not wash accidents off.
    accidentLevelBps: before?.accidentLevelBps ?? 0n,
    accidentAtHeight: before?.accidentAtHeight ?? 0n,
    accidents: before?.accidents ?? 0n,
    quitAtHeight: 0n,
    idleSinceHeight: ctx.height,
    leavesAtHeight: 0n,
    removedAtHeight: 0n,
  };
  if (before !== undefined && before.removedAtHeight > 0n) state.departedContractors.remove(ctx, [before.removedAtHeight, address]);
  applyRoles(ctx, contractor, message.roles);
  state.contractors.set(ctx, [address], contractor);
  applyTotal(ctx, depositDenom, undefined, 'deposits', deposit.amount);
  emit(ctx, 'ContractorRegistered', { address, moniker, depositAmount: deposit.amount });
  return {};
}

export function updateContractor(ctx: Context, message: MsgUpdateContractor): MsgUpdateContractorResponse {
  const contractor = requireFor(ctx, message.address, 'update');
  applyRoles(ctx, contractor, message.roles);
  contractor.moniker = message.moniker;
  contractor.region = message.region;
  contractor.offerKey = message.offerKey;
  state.contractors.set(ctx, [message.address], contractor);
  emit(ctx, 'ContractorUpdated', { address: message.address });
  return {};
}

export function addDeposit(ctx: Context, message: MsgAddDeposit): MsgAddDepositResponse {
  const { address, amount: coin } = message;
  const contractor = requireFor(ctx, address, 'add deposit');
  // An empty deposit behind no commitment may begin anew in the denom that governance has chosen since.
  if (contractor.depositAmount === 0n && contractor.commitments === 0n) contractor.depositDenom = state.params.require(ctx).depositDenom;
  checkDenom(coin, contractor.depositDenom);
  bank.collect(ctx, address, coin.denom, coin.amount);
  contractor.depositAmount += coin.amount;
  state.contractors.set(ctx, [address], contractor);
  applyTotal(ctx, coin.denom, undefined, 'deposits', coin.amount);
  emit(ctx, 'DepositAdded', { address, denom: coin.denom, amount: coin.amount });
  return {};
}

export function withdrawDeposit(ctx: Context, message: MsgWithdrawDeposit): MsgWithdrawDepositResponse {
  const { address, amount: coin } = message;
  const contractor = requireFor(ctx, address, 'withdraw deposit');
  checkDenom(coin, contractor.depositDenom);
  const { depositDenom, depositMinAmount } = state.params.require(ctx);
  // The least deposit is in the present denom: it cannot bind a deposit that was made in a former one.
  const withdrawable = computeWithdrawable(contractor, contractor.depositDenom === depositDenom ? depositMinAmount : 0n);
  if (coin.amount > withdrawable) {
    throw errors.DepositLocked(`${withdrawable} ${coin.denom} can be withdrawn, got ${coin.amount}`);
  }
  contractor.depositAmount -= coin.amount;
  state.contractors.set(ctx, [address], contractor);
  applyTotal(ctx, coin.denom, 'deposits', undefined, coin.amount);
  bank.pay(ctx, address, coin.denom, coin.amount);
  emit(ctx, 'DepositWithdrawn', { address, denom: coin.denom, amount: coin.amount });
  return {};
}

export function quit(ctx: Context, message: MsgQuit): MsgQuitResponse {
  const contractor = requireFor(ctx, message.address, 'quit');
  contractor.quitAtHeight = ctx.height;
  if (contractor.commitments === 0n) applyLeaveHeight(ctx, contractor);
  state.contractors.set(ctx, [message.address], contractor);
  const { quitAtHeight, leavesAtHeight } = contractor;
  emit(ctx, 'ContractorQuit', { address: message.address, quitAtHeight, leavesAtHeight });
  return {};
}

export function claim(ctx: Context, message: MsgClaim): MsgClaimResponse {
  const { address } = message;
  const owed = state.credits.scan(ctx, [address], { limit: claimDenomsMax });
  if (owed.length === 0) throw errors.NothingToClaim(`${address} has no credit`);
  // Each denom for itself: one that cannot be sent keeps its credit and does not hold up the others.
  const payments = judgeItems(ctx, owed, ([[, denom], amount]) => payCredit(ctx, address, denom, amount));
  const paid: Coin[] = [];
  let refusal = '';
  for (const payment of payments) {
    if (payment.ok) paid.push(payment.value);
    else refusal = payment.message;
  }
  if (paid.length === 0) throw errors.PaymentRefused(`no credit of ${address} could be paid: ${refusal}`);
  return { paid };
}

function payCredit(ctx: Context, address: string, denom: string, amount: bigint): Coin {
  state.credits.remove(ctx, [address, denom]);
  applyTotal(ctx, denom, 'credits', undefined, amount);
  bank.pay(ctx, address, denom, amount);
  emit(ctx, 'CreditsClaimed', { address, denom, amount });
  return { denom, amount };
}

export function updateParams(ctx: Context, message: MsgUpdateParams): MsgUpdateParamsResponse {
  checkAuthority(ctx, message.authority);
  state.params.set(ctx, message.params);
  emit(ctx, 'ParamsUpdated', { authority: message.authority });
  return {};
}

/** The contractor, in the status that the event leads to. Throws when the event does not fit its status. */
function requireFor(ctx: Context, address: string, event: ContractorEvent): Contractor {
  const contractor = state.contractors.find(ctx, [address]);
  const status = transitionContractor(address, contractor?.status, event);
  // A status other than NONE was read from the contractor, so it is there.
  const found = contractor as Contractor;
  found.status = status;
  return found;
}

function checkDenom(coin: Coin, denom: string): void {
  if (coin.denom !== denom) throw errors.WrongDenom(`deposit is in ${coin.denom}, wanted ${denom}`);
}
