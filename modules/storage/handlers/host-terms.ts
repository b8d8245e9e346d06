import { type Context, checkAuthority } from '@marspace/kit';
import type {
  MsgResumeHost,
  MsgResumeHostResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgVoidReceipts,
  MsgVoidReceiptsResponse,
} from '../../../proto/gen/modules/storage.ts';
import { saveHost } from '../apply/host-record.ts';
import { findHost, newHost, requireHost } from '../apply/hosts.ts';
import { errors } from '../errors.ts';
import { emit } from '../events.ts';
import { transitionHost } from '../lifecycle.ts';
import { validateParams } from '../params.ts';
import { escrow } from '../ports.ts';
import { params } from '../state.ts';

/** Voids all of a Host's receipts below a number. */
export function voidReceipts(ctx: Context, message: MsgVoidReceipts): MsgVoidReceiptsResponse {
  const host = findHost(ctx, message.host) ?? newHost(message.host);
  escrow.requireContractor(ctx, { address: message.host, role: 'ROLE_HOST' });
  if (message.belowNumber <= host.receiptNumberMin)
    throw errors.NumberNotGrowing(`receipts below number ${host.receiptNumberMin} are void already, got ${message.belowNumber}`);
  host.receiptNumberMin = message.belowNumber;
  saveHost(ctx, host);
  emit(ctx, 'ReceiptsVoided', { host: message.host, belowNumber: message.belowNumber });
  return {};
}

/** Lets a suspended Host work again once all of its deals have failed; its look-back starts anew. */
export function resumeHost(ctx: Context, message: MsgResumeHost): MsgResumeHostResponse {
  const host = requireHost(ctx, message.host);
  if (host.status !== 'HOST_STATUS_SUSPENDED') throw errors.HostNotSuspended(`Host ${host.host} has status ${host.status}`);
  if (host.activeDeals > 0n)
    throw errors.HostHasDeals(`Host ${host.host} still has ${host.activeDeals} deals whose locks are being slashed`);
  // Still a contractor, with a deposit, in the role.
  escrow.requireContractor(ctx, { address: message.host, role: 'ROLE_HOST' });
  host.status = transitionHost(host.status, 'resume');
  host.missedInARow = 0;
  host.recentMissed = 0;
  host.recentDue = 0;
  saveHost(ctx, host);
  emit(ctx, 'HostResumed', { host: host.host });
  return {};
}

/** Replaces the params; governance only. What binds deals and periods was copied into them and stays. */
export function updateParams(ctx: Context, message: MsgUpdateParams): MsgUpdateParamsResponse {
  checkAuthority(ctx, message.authority);
  validateParams(message.params);
  params.set(ctx, message.params);
  emit(ctx, 'ParamsUpdated', { authority: message.authority });
  return {};
}
