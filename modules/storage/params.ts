import type { Params } from '../../proto/gen/modules/storage.ts';
import { errors } from './errors.ts';
import { computeJitterMax } from './rules/periods.ts';

/** 10^18 base units are one MASPC or one MASP. */
const coin = 1_000_000_000_000_000_000n;
const gib = 1_073_741_824n;
/** 10^30 base units: far above all coins there are, far below what overflows. */
const amountMax = coin * 1_000_000_000_000n;

/** Mainnet's values, for blocks of 6 s: an hour is 600 blocks, a day 14,400, a year 5,256,000. */
export const defaultParams: Params = {
  paymentDenom: 'amaspc',
  // Base units per GiB and block: 0.43 mMASPC a GiB and month. Keeps deals from being free; far below any real price.
  priceFloorPerGibBlock: 1_000_000_000n,
  // 1 %: what a deal with oneself costs at least (docs/spec/storage-proofs.md, dilution).
  openFeeBps: 100n,
  // 0.001 MASPC: some ten times the gas of opening.
  openFeeAmountMin: coin / 1000n,
  // 0.01 MASP per GiB of shard, before the accident factor.
  depositPerGib: coin / 100n,
  // 1 day from the upload's end to the opening: time for the slowest of many Hosts; used receipts are remembered no longer than this.
  receiptValidBlocksMax: 14_400n,
  // 1 hour between proofs.
  periodBlocks: 600n,
  // 30 minutes to answer: time for a restart, not for a rebuild from other Hosts at scale.
  proofWindowBlocks: 300n,
  // 16 an hour find a loss of 1 % with 99 % in 29 hours.
  challengesPerPeriod: 16n,
  // 3 hours away are an outage; more is a loss.
  missedInARowMax: 3n,
  // A quarter of the last 32 periods.
  missedOf32Max: 8n,
  // 10 % of what is earned waits for the good end.
  retainBps: 1000n,
  // 10 %: the most an Exchange may take of what a Host earns.
  commissionBpsMax: 1000n,
  // 2 years.
  termBlocksMax: 10_512_000n,
  // 30 % of the lock: honesty is cheaper than being caught.
  reportLossSlashBps: 3000n,
  // 10 GiB in 32 periods: a bad disk area, not a deleted disk.
  reportLossBytesMax: 10n * gib,
  // 0.001 MASPC: pays the Host for one proof.
  challengeFeeAmount: coin / 1000n,
  // Open spot challenges of one challenger at one Host, those of his own deals not counted.
  challengesPerSenderMax: 4n,
  // Every 64 open ones double the fee of the next: no number of them shuts the door, and keeping it dear costs who does it more.
  challengesPerFeeStep: 64n,
  // 20 %: what it costs a Host at least to challenge itself.
  challengePoolBps: 2000n,
  // Ends of block: some 0.2 ms a Host and 0.2 ms a deal.
  hostsDuePerBlockMax: 200n,
  dealsDuePerBlockMax: 500n,
  // Without parity one dead Host loses the archive.
  parityShardsMin: 1n,
  // Deals of one suspended Host that fail in one block, at some 0.2 ms each; the rest follows in the next ones.
  suspendedDealsPerBlockMax: 20n,
  // 30 days to look up how an archive ended; events keep the rest.
  closedKeepBlocks: 432_000n,
  // 10^-7 MASPC: a slot's state costs 0.0001 MASPC, a GiB of state 107 MASPC, which every validator keeps.
  stateBytePrice: coin / 10_000_000n,
};

type NumberParam = { [P in keyof Params]: Params[P] extends bigint ? P : never }[keyof Params];

/** Least and greatest value of each number; both allowed. */
export const paramBounds: { readonly [P in NumberParam]: readonly [bigint, bigint] } = {
  priceFloorPerGibBlock: [0n, amountMax],
  openFeeBps: [0n, 10_000n],
  openFeeAmountMin: [0n, amountMax],
  depositPerGib: [0n, amountMax],
  // Long enough to sign and send a transaction; a week is more than any upload needs.
  receiptValidBlocksMax: [10n, 100_800n],
  // Below 8 blocks there is no room for a window and the next seed.
  periodBlocks: [8n, 100_800n],
  proofWindowBlocks: [1n, 100_800n],
  // Each costs a hash and a look at the layout in the handler, and up to 1.8 KB in the message.
  challengesPerPeriod: [1n, 64n],
  missedInARowMax: [1n, 32n],
  missedOf32Max: [1n, 32n],
  retainBps: [0n, 5000n],
  // Retention and commission together leave the Host something.
  commissionBpsMax: [0n, 5000n],
  termBlocksMax: [10n, 52_560_000n],
  reportLossSlashBps: [0n, 10_000n],
  reportLossBytesMax: [0n, 1_048_576n * gib],
  challengeFeeAmount: [0n, amountMax],
  challengesPerSenderMax: [1n, 64n],
  challengesPerFeeStep: [1n, 1024n],
  challengePoolBps: [0n, 10_000n],
  hostsDuePerBlockMax: [1n, 10_000n],
  dealsDuePerBlockMax: [1n, 10_000n],
  parityShardsMin: [0n, 255n],
  suspendedDealsPerBlockMax: [1n, 1000n],
  closedKeepBlocks: [1n, 52_560_000n],
  stateBytePrice: [0n, amountMax],
};

/** Throws InvalidParams, naming the param, the value and the bound. */
export function validateParams(params: Params): void {
  if (params.paymentDenom.length < 3 || params.paymentDenom.length > 128) {
    throw errors.InvalidParams(`paymentDenom has ${params.paymentDenom.length} characters, wanted 3 to 128`);
  }
  for (const name of Object.keys(paramBounds) as NumberParam[]) {
    const [least, greatest] = paramBounds[name];
    const value = params[name];
    if (value < least || value > greatest) throw errors.InvalidParams(`${name} is ${value}, wanted ${least} to ${greatest}`);
  }
  // One window must be over before the next seed is drawn, even when that one's jitter is 0 and this one's is the longest.
  const windowMax = params.periodBlocks - computeJitterMax(params.periodBlocks) - 1n;
  if (params.proofWindowBlocks > windowMax) {
    throw errors.InvalidParams(
      `proofWindowBlocks is ${params.proofWindowBlocks}, wanted at most ${windowMax} for periods of ${params.periodBlocks} blocks`,
    );
  }
  // The shortest term is one period.
  if (params.termBlocksMax < params.periodBlocks) {
    throw errors.InvalidParams(`termBlocksMax is ${params.termBlocksMax}, wanted at least periodBlocks, ${params.periodBlocks}`);
  }
}
