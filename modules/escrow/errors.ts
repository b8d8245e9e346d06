import { defineErrors } from '@marspace/kit';

/** Codespace `escrow`. Codes are never reused; a code that is no longer thrown stays in the table. */
export const errors = defineErrors('escrow', {
  InvalidMessage: 2,
  ContractorNotFound: 3,
  ContractorExists: 4,
  ContractorQuitting: 5,
  RoleMissing: 6,
  RoleInUse: 7,
  DepositTooSmall: 8,
  DepositLocked: 9,
  WrongDenom: 10,
  CapacityExceeded: 11,
  ReferenceTaken: 12,
  LockNotFound: 13,
  HoldNotFound: 14,
  HoldTooSmall: 15,
  HoldNotEmpty: 16,
  NothingToClaim: 17,
  PaymentRefused: 18,
  InvalidParams: 19,
  InvalidGenesis: 20,
});
