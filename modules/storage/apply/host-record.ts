import type { Context } from '@marspace/kit';
import type { HostState } from '../../../proto/gen/modules/storage.ts';
import { dueHosts, dueReviews, hosts, params } from '../state.ts';

/** Stores the Host. A new one is queued to be looked at. */
export function saveHost(ctx: Context, host: HostState): void {
  if (host.reviewHeight === 0n) {
    host.reviewHeight = ctx.height + params.require(ctx).closedKeepBlocks;
    dueReviews.add(ctx, [host.reviewHeight, host.host]);
  }
  hosts.set(ctx, [host.host], host);
}

/** Moves the Host in the queue of due Hosts; 0 puts it to sleep. */
export function setHostDue(ctx: Context, host: HostState, height: bigint): void {
  if (host.dueHeight === height) return;
  if (host.dueHeight !== 0n) dueHosts.remove(ctx, [host.dueHeight, host.host]);
  if (height !== 0n) dueHosts.add(ctx, [height, host.host]);
  host.dueHeight = height;
}
