import { describe, expect, test } from 'vitest';
import {
  archiveTransitions,
  type ArchiveEvent,
  type DealEvent,
  dealTransitions,
  type HostEvent,
  hostTransitions,
  transitionArchive,
  transitionDeal,
  transitionHost,
} from './lifecycle.ts';

/** Every pair of a status and an event: a letter for the status it leads to, a dot where it is refused. */
const dealStatuses = ['WAITING', 'ACTIVE', 'ENDED', 'FAILED'] as const;
const dealEvents: DealEvent[] = ['succeed', 'drop', 'end', 'fail'];
const dealTable: Record<(typeof dealStatuses)[number], string> = {
  WAITING: 'AE..',
  ACTIVE: '..EF',
  ENDED: '....',
  FAILED: '....',
};
const archiveStatuses = ['STORED', 'DEGRADED', 'LOST', 'ENDED'] as const;
const archiveEvents: ArchiveEvent[] = ['fill', 'thin', 'lose', 'end'];
const archiveTable: Record<(typeof archiveStatuses)[number], string> = {
  STORED: '.DLE',
  DEGRADED: 'SDLE',
  LOST: '....',
  ENDED: '....',
};
const hostStatuses = ['ACTIVE', 'SUSPENDED'] as const;
const hostEvents: HostEvent[] = ['suspend', 'resume'];
const hostTable: Record<(typeof hostStatuses)[number], string> = { ACTIVE: 'S.', SUSPENDED: '.A' };

describe('every status and event of a deal', () => {
  for (const from of dealStatuses) {
    dealEvents.forEach((event, i) => {
      const to = dealTable[from][i]!;
      test(`${from} ${event} ${to === '.' ? 'is refused' : `gives ${to}`}`, () => {
        const run = (): string => transitionDeal(`DEAL_STATUS_${from}`, event);
        if (to === '.') expect(run).toThrow('cannot');
        else expect(run()).toMatch(new RegExp(`^DEAL_STATUS_${to}`));
      });
    });
  }
});

describe('every status and event of an archive', () => {
  for (const from of archiveStatuses) {
    archiveEvents.forEach((event, i) => {
      const to = archiveTable[from][i]!;
      test(`${from} ${event} ${to === '.' ? 'is refused' : `gives ${to}`}`, () => {
        const run = (): string => transitionArchive(`ARCHIVE_STATUS_${from}`, event);
        if (to === '.') expect(run).toThrow('cannot');
        else expect(run()).toMatch(new RegExp(`^ARCHIVE_STATUS_${to}`));
      });
    });
  }
});

describe('every status and event of a Host', () => {
  for (const from of hostStatuses) {
    hostEvents.forEach((event, i) => {
      const to = hostTable[from][i]!;
      test(`${from} ${event} ${to === '.' ? 'is refused' : `gives ${to}`}`, () => {
        const run = (): string => transitionHost(`HOST_STATUS_${from}`, event);
        if (to === '.') expect(run).toThrow('cannot');
        else expect(run()).toMatch(new RegExp(`^HOST_STATUS_${to}`));
      });
    });
  }
});

test('the tables have no status without a way out that is not terminal', () => {
  expect(Object.keys(dealTransitions)).toEqual(['DEAL_STATUS_WAITING', 'DEAL_STATUS_ACTIVE']);
  expect(Object.keys(archiveTransitions)).toEqual(['ARCHIVE_STATUS_STORED', 'ARCHIVE_STATUS_DEGRADED']);
  expect(Object.keys(hostTransitions)).toEqual(['HOST_STATUS_ACTIVE', 'HOST_STATUS_SUSPENDED']);
});
