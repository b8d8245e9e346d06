/**
 * What other modules may ask of escrow. Escrow knows no word of their trade: a commitment is a module's name and a number.
 * All amounts are base units. Every function may throw a ModuleError of codespace `escrow`; a throw leaves nothing changed in the caller's branch.
 */
import type { Contractor, Role } from '../../proto/gen/modules/escrow.ts';

/** One commitment of the calling module, e.g. one deal. Unique per calling module, for ever. */
export type Reference = bigint;

/** One of the commitments that a customer opens at once. */
export interface OpenCommitment {
  reference: Reference;
  contractor: string;
  volumeUnits: bigint;
  /** What the customer pays into its hold. */
  priceAmount: bigint;
}

/** What an opened commitment locked, and the key that its contractor's offers are signed with. */
export interface OpenedCommitment {
  lockAmount: bigint;
  offerKey: Uint8Array;
}

export interface EscrowFunctions {
  /** The contractor, if it is ACTIVE and has the role; throws ContractorNotFound, RoleMissing or ContractorQuitting otherwise. */
  requireContractor(args: { address: string; role: Role }): Contractor;
  /** The contractor's record whatever its status, or undefined. */
  findContractor(args: { address: string }): Contractor | undefined;
  /** Lock for `volumeUnits` at `amountPerGiB` for this contractor now (accident factor applied), rounded up. Changes nothing. */
  quoteLock(args: { address: string; volumeUnits: bigint; amountPerGiB: bigint }): bigint;
  /**
   * Locks part of the contractor's deposit behind a new commitment and reserves capacity in `role`.
   * Gives the amount locked. Throws DepositTooSmall, CapacityExceeded, ReferenceTaken, ContractorQuitting.
   */
  openLock(args: {
    reference: Reference;
    contractor: string;
    role: Role;
    volumeUnits: bigint;
    amountPerGiB: bigint;
    /** A floor for the lock, e.g. the lock that a delegated commitment replaces. */
    amountMin: bigint;
  }): bigint;
  /**
   * Opens commitments of one customer: a lock and a hold for each, and one payment for all, of which `feeAmount` goes to the community pool
   * and is not returned. The same as openLock and payIn one by one. Gives one entry for each commitment.
   */
  openCommitments(args: {
    customer: string;
    role: Role;
    amountPerGiB: bigint;
    denom: string;
    feeAmount: bigint;
    commitments: readonly OpenCommitment[];
  }): OpenedCommitment[];
  /** Frees a commitment's lock and capacity. `completed`: it ran to its end well (counts for the rating). */
  releaseLock(args: { reference: Reference; completed: boolean }): void;
  /**
   * Takes `fractionBps` of the lock from the contractor and frees the rest. `repairRewardBps` of what is taken waits in a reward pot under the same reference;
   * the rest is credited to `customer`. Counts as one accident when `accident`. Gives the split.
   */
  slashLock(args: { reference: Reference; customer: string; fractionBps: bigint; accident: boolean }): {
    toCustomer: bigint;
    toPot: bigint;
  };
  /** Records one accident without a slash of its own (a suspension counts once for all its failed deals). */
  recordAccident(args: { contractor: string }): void;
  /** Credits a reward pot to whoever restored what was lost, or to the customer; no pot: nothing happens. */
  releasePot(args: { reference: Reference; to: string }): bigint;

  /**
   * Moves coins from `customer`'s account into the hold of a commitment (made on first use), and `feeAmount` on top of them to the community
   * pool, which is not returned. Throws the bank's error when unfunded.
   */
  payIn(args: { reference: Reference; customer: string; denom: string; amount: bigint; feeAmount: bigint }): void;
  /** Turns money of a hold into credit of `to`. Throws HoldTooSmall. `reason` is one lower-case word for the event: payment, commission, refund, retention. */
  creditFromHold(args: { reference: Reference; to: string; amount: bigint; reason: string }): void;
  /** What is left in the hold; 0n when there is none. */
  holdAmount(args: { reference: Reference }): bigint;
  /** What is left in each of many holds, in their order. */
  holdAmounts(args: { references: readonly Reference[] }): bigint[];
  /** Moves what is left of one hold of the calling module into another (repair, replacement). */
  moveHold(args: { from: Reference; to: Reference; amount: bigint }): void;
  /** Closes an empty hold. Throws HoldNotEmpty. */
  closeHold(args: { reference: Reference }): void;

  /**
   * Adds proven and due periods to a contractor's record in a role, weighted by the fee behind them (capped per customer).
   * `feeWeight` is the part of the non-refundable fee, in its base units, that belongs to all `due` periods of this call together.
   */
  recordPeriods(args: { contractor: string; role: Role; customer: string; feeWeight: bigint; due: bigint; proven: bigint }): void;
}
