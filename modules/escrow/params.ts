import type { Params } from '../../proto/gen/modules/escrow.ts';
import { errors } from './errors.ts';

/** 10^18 base units of a coin. */
const coin = 1_000_000_000_000_000_000n;

/** A million million coins: far above any supply, far below what 256 bits hold. */
const amountMax = coin * 1_000_000_000_000n;

/** A day of 6 s blocks. Governance of a chain with other blocks sets its own spans. */
const dayBlocks = 14_400n;

const yearBlocks = 365n * dayBlocks;

interface NumberRule {
  readonly unit: string;
  readonly value: bigint;
  readonly min: bigint;
  readonly max: bigint;
  readonly reason: string;
}

type NumberParam = { [N in keyof Params]: Params[N] extends bigint ? N : never }[keyof Params];
type DenomParam = Exclude<keyof Params, NumberParam>;

/** Unit, default, bounds (both inclusive) and reason of every numeric param. */
export const numberRules: Readonly<{ [N in NumberParam]: NumberRule }> = {
  registerFeeAmount: {
    unit: 'base units of registerFeeDenom',
    value: 10n * coin, // 10 MASPC
    min: 0n,
    max: amountMax,
    reason: 'a fresh name must cost more than the record that it sheds; never returned',
  },
  depositMinAmount: {
    unit: 'base units of depositDenom',
    value: 100n * coin, // 100 MASP
    min: 1n,
    max: amountMax,
    reason: 'nobody works without something to lose; stays until the contractor leaves',
  },
  quitDelayBlocks: {
    unit: 'blocks',
    value: 7n * dayBlocks, // a week
    min: 1n,
    max: yearBlocks,
    reason: 'time in which people see that a contractor goes and what it leaves behind',
  },
  accidentHalfLifeBlocks: {
    unit: 'blocks',
    value: 30n * dayBlocks, // a month
    min: 1n,
    max: yearBlocks,
    reason: 'long enough to matter for the next commitments, short enough to be earned back',
  },
  accidentStepBps: {
    unit: 'bps added to the accident level by each accident',
    value: 2_500n, // a quarter more deposit
    min: 0n,
    max: 100_000n,
    reason: 'four accidents at once double the lock',
  },
  accidentLevelBpsMax: {
    unit: 'bps',
    value: 40_000n, // locks at most 5 times as large
    min: 0n,
    max: 1_000_000n,
    reason: 'beyond this the contractor is priced out, and a bound keeps the return possible',
  },
  repairRewardBps: {
    unit: 'bps of what a slash takes',
    value: 2_000n, // a fifth
    min: 0n,
    max: 5_000n,
    reason: 'pays for reading the other slots; the customer always gets at least half',
  },
  quitsPerBlockMax: {
    unit: 'contractors',
    value: 100n,
    min: 1n,
    max: 1_000n,
    reason: 'bounds the work of a block; the others follow in the next one',
  },
  customerWeightMax: {
    unit: 'base units of registerFeeDenom',
    value: coin / 5n, // 0.2 MASPC: 20 observations
    min: 1n,
    max: amountMax,
    reason: 'one customer alone lifts the Wilson bound to 84 % at most, and pays 0.2 MASPC in fees for it',
  },
  ratingUnitAmount: {
    unit: 'base units of registerFeeDenom',
    value: coin / 100n, // 0.01 MASPC
    min: 1n,
    max: amountMax,
    reason: 'the fee of one small commitment counts as one observation',
  },
  ratingAgeFullBlocks: {
    unit: 'blocks',
    value: 90n * dayBlocks, // three months
    min: 1n,
    max: 10n * yearBlocks,
    reason: 'a quarter of a year of work shows a contractor',
  },
  ratingCompletedFull: {
    unit: 'commitments',
    value: 50n,
    min: 1n,
    max: 1_000_000n,
    reason: 'fifty commitments that ended well show a contractor',
  },
  weightKeepBlocks: {
    unit: 'blocks',
    value: 30n * dayBlocks, // a month
    min: 1n,
    max: 10n * yearBlocks,
    reason: 'what a customer weighed stays in the record; his cap begins anew, as it does for a fresh address, at the same price',
  },
  departedKeepBlocks: {
    unit: 'blocks',
    value: yearBlocks,
    min: 1n,
    max: 10n * yearBlocks,
    reason: 'twelve half-lives of accidents: who returns after that has nothing to shed any more',
  },
};

/** Defaults of the denoms. Deposits are in the bridge voucher once the bridge runs; fees in the chain's own coin. */
export const denomDefaults: Readonly<{ [N in DenomParam]: string }> = { depositDenom: 'amasp', registerFeeDenom: 'amaspc' };

const numberNames = Object.keys(numberRules) as NumberParam[];
const denomNames = Object.keys(denomDefaults) as DenomParam[];

/** Lengths that the bank module takes for a denom, characters. */
const denomLengthMin = 3;
const denomLengthMax = 128;

export function defaultParams(): Params {
  const params: { [name: string]: bigint | string } = {};
  for (const name of denomNames) params[name] = denomDefaults[name];
  for (const name of numberNames) params[name] = numberRules[name].value;
  return params as unknown as Params;
}

/** Throws InvalidParams naming the param, what was got and what is wanted. */
export function validateParams(params: Params): void {
  for (const name of denomNames) {
    const denom = params[name];
    if (denom.length < denomLengthMin || denom.length > denomLengthMax) {
      throw errors.InvalidParams(`${name} is ${denom.length} characters long, wanted ${denomLengthMin} to ${denomLengthMax}`);
    }
  }
  for (const name of numberNames) {
    const rule = numberRules[name];
    const value = params[name];
    if (value < rule.min || value > rule.max) {
      throw errors.InvalidParams(`${name} is ${value}, wanted ${rule.min} to ${rule.max} (${rule.unit})`);
    }
  }
  if (params.accidentStepBps > params.accidentLevelBpsMax) {
    throw errors.InvalidParams(
      `accidentStepBps is ${params.accidentStepBps}, wanted at most accidentLevelBpsMax, which is ${params.accidentLevelBpsMax}`,
    );
  }
  if (params.customerWeightMax < params.ratingUnitAmount) {
    throw errors.InvalidParams(
      `customerWeightMax is ${params.customerWeightMax}, wanted at least ratingUnitAmount, which is ${params.ratingUnitAmount}`,
    );
  }
}

validateParams(defaultParams());
