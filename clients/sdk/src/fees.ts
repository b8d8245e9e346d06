import { maspc, type Amount } from './amounts.ts';

/** Base units of the fee denom per unit of gas: 10^9 amaspc, the price nodes ask by default. */
export const gasPriceDefault: Amount = { denom: maspc.denom, amount: 1_000_000_000n };

/** Gas asked above the simulated use: 30 %, because state moves between simulation and execution. */
export const gasMarginBpsDefault = 3_000n;

const bpsMax = 10_000n;

/** Gas limit from simulated gas, rounded up. */
export function computeGasLimit(simulatedGas: bigint, marginBps: bigint): bigint {
  return (simulatedGas * (bpsMax + marginBps) + bpsMax - 1n) / bpsMax;
}

/** What a gas limit costs; the whole limit is paid, used or not. */
export function computeFee(gasLimit: bigint, gasPrice: Amount): Amount {
  return { denom: gasPrice.denom, amount: gasLimit * gasPrice.amount };
}
