import type { Context } from '@marspace/kit';
import type { HostState, UnsettledRow } from '../../../proto/gen/modules/storage.ts';
import { rowPeriods } from '../rules/settlement.ts';
import { periodRows } from '../state.ts';

/** Which of a Host's period rows are still read: those from the oldest that an active deal's next settlement begins with. */

/** Rows removed for each period that closes: more than are added, so that they never pile up. */
const removedRowsMax = 2;

/** The row that a period lies in. */
export function computeRow(period: bigint): bigint {
  return period / rowPeriods;
}

/** Counts an active deal that is settled up to this period. Changes the Host in memory. */
export function addUnsettled(host: HostState, period: bigint): void {
  const number = computeRow(period);
  const { unsettledRows } = host;
  let at = unsettledRows.length;
  while (at > 0 && (unsettledRows[at - 1] as UnsettledRow).number > number) at -= 1;
  const row = at > 0 ? (unsettledRows[at - 1] as UnsettledRow) : undefined;
  if (row?.number === number) row.deals += 1n;
  else unsettledRows.splice(at, 0, { number, deals: 1n });
}

/** The same deal is no longer settled up to this period, or no longer active. Changes the Host in memory. */
export function dropUnsettled(host: HostState, period: bigint): void {
  const number = computeRow(period);
  const { unsettledRows } = host;
  for (let i = 0; i < unsettledRows.length; i++) {
    const row = unsettledRows[i] as UnsettledRow;
    if (row.number !== number) continue;
    row.deals -= 1n;
    if (row.deals === 0n) unsettledRows.splice(i, 1);
    return;
  }
  throw new Error(`Host ${host.host} counts no unsettled deal in row ${number}`);
}

/** The oldest row that anybody may still read or add to. */
function computeOldestNeeded(host: HostState): bigint {
  const first = host.unsettledRows[0];
  const current = computeRow(host.closedPeriods);
  return first !== undefined && first.number < current ? first.number : current;
}

/** Removes the oldest rows that no unsettled deal needs, at most `most`. True when some are left. Changes the Host in memory. */
export function trimRows(ctx: Context, host: HostState, most = removedRowsMax): boolean {
  const needed = computeOldestNeeded(host);
  for (let removed = 0; removed < most && host.firstRow < needed; removed++) {
    periodRows.remove(ctx, [host.host, host.firstRow]);
    host.firstRow += 1n;
  }
  return host.firstRow < needed;
}
