import type { Params } from '../../../proto/gen/modules/guestbook.ts';
import { errors } from './errors.ts';

export const defaultParams: Params = {
  feeDenom: 'amaspc',
  // 0.1 MASPC in base units of 10^-18: enough that filling the book costs something. Arbitrary.
  feeAmount: 100_000_000_000_000_000n,
  // 14,400 blocks of 6 s = 1 day. Arbitrary.
  lifetimeBlocks: 14_400n,
  // What one block can take out without being late. Arbitrary.
  expiriesPerBlockMax: 100n,
};

/** Throws InvalidParams for params that the module could not work with. */
export function validateParams(params: Params): void {
  if (params.feeDenom === '') throw errors.InvalidParams('fee_denom is empty, wanted a denomination');
  if (params.feeAmount < 0n) throw errors.InvalidParams(`fee_amount is ${params.feeAmount}, wanted at least 0`);
  if (params.lifetimeBlocks < 1n || params.lifetimeBlocks > 10_000_000n) {
    throw errors.InvalidParams(`lifetime_blocks is ${params.lifetimeBlocks}, wanted 1 to 10000000`);
  }
  if (params.expiriesPerBlockMax < 1n || params.expiriesPerBlockMax > 1_000n) {
    throw errors.InvalidParams(`expiries_per_block_max is ${params.expiriesPerBlockMax}, wanted 1 to 1000`);
  }
}
