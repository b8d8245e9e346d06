/** The only file that knows keys. A commitment is (module, reference): the calling module's name and its number there. */
import { collection, index, item } from '@marspace/kit';

/** One byte each, never reused. */
export const params = item({ name: 'params', prefix: 0x01, value: 'marspace.escrow.v1.Params' });

export const contractors = collection({ name: 'contractors', prefix: 0x02, key: ['address'], value: 'marspace.escrow.v1.Contractor' });

/** (role, address) of every contractor that has not left. */
export const contractorsByRole = index({ name: 'contractors_by_role', prefix: 0x03, key: ['enum:marspace.escrow.v1.Role', 'address'] });

/** Quitting contractors without commitments, by the height at which they leave. */
export const leavingContractors = index({ name: 'leaving_contractors', prefix: 0x04, key: ['u64', 'address'] });

/** (contractor, module, reference) of every lock. */
export const locksByContractor = index({ name: 'locks_by_contractor', prefix: 0x06, key: ['address', 'string', 'u64'] });

export const locks = collection({
  name: 'locks',
  prefix: 0x05,
  key: ['string', 'u64'],
  value: 'marspace.escrow.v1.Lock',
  indexes: [{ index: locksByContractor, by: ['contractor', 'module', 'reference'] }],
});

export const holds = collection({ name: 'holds', prefix: 0x07, key: ['string', 'u64'], value: 'marspace.escrow.v1.Hold' });

export const pots = collection({ name: 'pots', prefix: 0x08, key: ['string', 'u64'], value: 'marspace.escrow.v1.RewardPot' });

/** (address, denom) -> amount owed; never zero. A plain amount, because payments write it more often than anything else. */
export const credits = collection({ name: 'credits', prefix: 0x09, key: ['address', 'string'], value: 'Int' });

export const records = collection({
  name: 'records',
  prefix: 0x0a,
  key: ['address', 'enum:marspace.escrow.v1.Role'],
  value: 'marspace.escrow.v1.Record',
});

/** (contractor, role, customer) -> the customer's share of the record. */
export const customerWeights = collection({
  name: 'customer_weights',
  prefix: 0x0b,
  key: ['address', 'enum:marspace.escrow.v1.Role', 'address'],
  value: 'marspace.escrow.v1.CustomerWeight',
});

/** denom -> running sums of deposits, holds, credits and pots. */
export const totals = collection({ name: 'totals', prefix: 0x0c, key: ['string'], value: 'marspace.escrow.v1.Total' });

/** Customers' shares by the height at which they are looked at, to be forgotten: (height, contractor, role, customer). */
export const dueWeights = index({
  name: 'due_weights',
  prefix: 0x0d,
  key: ['u64', 'address', 'enum:marspace.escrow.v1.Role', 'address'],
});

/** Contractors that have left, by the height at which their records leave the state. */
export const departedContractors = index({ name: 'departed_contractors', prefix: 0x0e, key: ['u64', 'address'] });
