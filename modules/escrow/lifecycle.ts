import type { ContractorStatus } from '../../proto/gen/modules/escrow.ts';
import { errors } from './errors.ts';

/** `NONE` is an address that never registered; the others are the statuses of the protobuf file. */
export type Standing = 'NONE' | Exclude<ContractorStatus, 'CONTRACTOR_STATUS_UNSPECIFIED'>;

export type ContractorEvent =
  | 'register'
  | 'update'
  | 'add deposit'
  | 'withdraw deposit'
  | 'quit'
  | 'open lock'
  | 'close lock'
  | 'record accident'
  | 'leave';

/** What each status means. None is terminal: who left may register anew and keeps its history. */
export const statusMeaning: Readonly<{ [S in Standing]: string }> = {
  NONE: 'has never registered',
  CONTRACTOR_STATUS_ACTIVE: 'takes new commitments',
  CONTRACTOR_STATUS_QUITTING: 'takes none and waits for its commitments to end and for the delay after them',
  CONTRACTOR_STATUS_LEFT: 'has its deposit back; the record stays',
};

const active = 'CONTRACTOR_STATUS_ACTIVE';
const quitting = 'CONTRACTOR_STATUS_QUITTING';
const left = 'CONTRACTOR_STATUS_LEFT';

/** Status -> event -> next status. A pair that is not here is refused. */
export const transitions: Readonly<{ [S in Standing]: Readonly<Partial<{ [E in ContractorEvent]: Standing }>> }> = {
  NONE: { register: active },
  CONTRACTOR_STATUS_ACTIVE: {
    update: active,
    'add deposit': active,
    'withdraw deposit': active,
    quit: quitting,
    'open lock': active,
    'close lock': active,
    'record accident': active,
  },
  CONTRACTOR_STATUS_QUITTING: {
    update: quitting,
    'add deposit': quitting,
    'withdraw deposit': quitting,
    'close lock': quitting,
    'record accident': quitting,
    leave: left,
  },
  CONTRACTOR_STATUS_LEFT: { register: active, 'record accident': left },
};

/**
 * The status after an event. An illegal pair throws ContractorNotFound (never registered), ContractorExists (registers twice)
 * or ContractorQuitting (is quitting or has left).
 */
export function transitionContractor(address: string, status: ContractorStatus | undefined, event: ContractorEvent): ContractorStatus {
  const standing = (status ?? 'NONE') as Standing;
  const next = transitions[standing][event];
  if (next !== undefined) return next as ContractorStatus;
  const text = `${address} cannot ${event}: it ${statusMeaning[standing]}`;
  if (standing === 'NONE') throw errors.ContractorNotFound(text);
  if (event === 'register') throw errors.ContractorExists(text);
  // Only a bug makes an active contractor leave without having quit.
  if (standing === active) throw new Error(text);
  throw errors.ContractorQuitting(text);
}
