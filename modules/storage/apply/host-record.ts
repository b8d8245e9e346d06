import type { Context } from '@marspace/kit';
import type { HostState } from '../../../proto/gen/modules/storage.ts';
import { hosts, params } from '../state.ts';

/** Stores the Host. A new one is queued to be looked at. */
export function saveHost(ctx: Context, host: HostState): void {
  if (host.reviewHeight === 0n) host.reviewHeight = ctx.height + params.require(ctx).closedKeepBlocks;
  hosts.set(ctx, [host.host], host);
}
