import { modulePort } from '@marspace/kit';
import type { EscrowFunctions } from '../escrow/functions.ts';

/** What this module needs of others, by the names under which the app grants it. */
export const portNames = ['module:escrow'];

/** Deposits, locks, holds, credits and records. References are deal and spot challenge numbers, which share one sequence. */
export const escrow = modulePort<EscrowFunctions>('escrow', [
  'requireContractor',
  'findContractor',
  'openCommitments',
  'releaseLock',
  'slashLock',
  'recordAccident',
  'releasePot',
  'payIn',
  'creditFromHold',
  'holdAmount',
  'holdAmounts',
  'closeHold',
  'recordPeriods',
]);
