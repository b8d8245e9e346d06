import type { ArchiveStatus, DealStatus, HostStatus } from '../../proto/gen/modules/storage.ts';
import { errors } from './errors.ts';

/** What happens to a deal. */
export type DealEvent = 'succeed' | 'drop' | 'end' | 'fail';
/** What happens to an archive. */
export type ArchiveEvent = 'fill' | 'thin' | 'lose' | 'end';
/** What happens to a Host. */
export type HostEvent = 'suspend' | 'resume';

type Table<S extends string, E extends string> = { readonly [status in S]?: { readonly [event in E]?: S } };

/** Terminal: ENDED, FAILED. */
export const dealTransitions: Table<DealStatus, DealEvent> = {
  // Agreed and paid for; waits for the end of the deal that it renews, and never begins when there is none.
  DEAL_STATUS_WAITING: {
    succeed: 'DEAL_STATUS_ACTIVE',
    drop: 'DEAL_STATUS_ENDED',
  },
  // Stored, proven and paid period by period.
  DEAL_STATUS_ACTIVE: {
    end: 'DEAL_STATUS_ENDED',
    fail: 'DEAL_STATUS_FAILED',
  },
};

/** Terminal: LOST, ENDED. */
export const archiveTransitions: Table<ArchiveStatus, ArchiveEvent> = {
  // Every slot is alive.
  ARCHIVE_STATUS_STORED: {
    thin: 'ARCHIVE_STATUS_DEGRADED',
    lose: 'ARCHIVE_STATUS_LOST',
    end: 'ARCHIVE_STATUS_ENDED',
  },
  // At least one slot is empty, at least k are alive.
  ARCHIVE_STATUS_DEGRADED: {
    fill: 'ARCHIVE_STATUS_STORED',
    thin: 'ARCHIVE_STATUS_DEGRADED',
    lose: 'ARCHIVE_STATUS_LOST',
    end: 'ARCHIVE_STATUS_ENDED',
  },
};

export const hostTransitions: Table<HostStatus, HostEvent> = {
  // Proves its periods and takes deals.
  HOST_STATUS_ACTIVE: { suspend: 'HOST_STATUS_SUSPENDED' },
  // Missed too much: its deals fail and it takes none.
  HOST_STATUS_SUSPENDED: { resume: 'HOST_STATUS_ACTIVE' },
};

function next<S extends string, E extends string>(table: Table<S, E>, status: S, event: E, what: string): S {
  const to: S | undefined = table[status]?.[event];
  if (to === undefined) throw errors.IllegalTransition(`${what} with status ${status} cannot ${event}`);
  return to;
}

/** The deal's status after the event; throws IllegalTransition for a pair that the table does not have. */
export function transitionDeal(status: DealStatus, event: DealEvent): DealStatus {
  return next(dealTransitions, status, event, 'a deal');
}

/** The archive's status after the event; throws IllegalTransition. */
export function transitionArchive(status: ArchiveStatus, event: ArchiveEvent): ArchiveStatus {
  return next(archiveTransitions, status, event, 'an archive');
}

/** The Host's status after the event; throws IllegalTransition. */
export function transitionHost(status: HostStatus, event: HostEvent): HostStatus {
  return next(hostTransitions, status, event, 'a Host');
}
