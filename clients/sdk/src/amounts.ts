// The only file of the SDK that knows display units; everywhere else amounts are bigint in base units.

/** An amount in base units: 10^18 `amaspc` are 1 MASPC. */
export interface Amount {
  readonly denom: string;
  readonly amount: bigint;
}

/** Every token has Ethereum's 18 decimals, so that bridging never rounds. */
export const tokenDecimals = 18;

export interface Token {
  readonly symbol: string;
  readonly denom: string;
  readonly purpose: string;
}

/** MASPC pays fees and storage. */
export const maspc: Token = { symbol: 'MASPC', denom: 'amaspc', purpose: 'fees, payments and rewards' };
/** MSCA is staked and votes. */
export const msca: Token = { symbol: 'MSCA', denom: 'amsca', purpose: 'staking and governance' };
/** MASP is contractors' insurance money. */
export const masp: Token = { symbol: 'MASP', denom: 'amasp', purpose: "contractors' insurance deposits" };
/** MRK pays land, goods and rendering. */
export const mrk: Token = { symbol: 'MRK', denom: 'amrk', purpose: 'land, goods and rendering' };

export const tokens: readonly Token[] = [maspc, msca, masp, mrk];

/** Base units in one token. */
export const baseUnitsPerToken: bigint = 10n ** BigInt(tokenDecimals);

/** What was written is not an amount; the message says what is wanted. */
export class AmountUnreadable extends Error {
  override readonly name = 'AmountUnreadable';
}

/** `1.5` -> 1500000000000000000n. Throws AmountUnreadable on anything but digits with at most `decimals` digits after one point. */
export function parseDecimal(text: string, decimals: number = tokenDecimals): bigint {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text.trim());
  const fraction = match?.[2] ?? '';
  if (match === null || fraction.length > decimals)
    throw new AmountUnreadable(`"${text}" is not a number with at most ${decimals} digits after the point`);
  return BigInt(`${match[1]}${fraction.padEnd(decimals, '0')}`);
}

/** 1500000000000000000n -> `1.5`. With `fractionDigitsMax` the rest is cut off, never rounded up. */
export function formatDecimal(amount: bigint, decimals: number = tokenDecimals, fractionDigitsMax: number = decimals): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits
    .slice(digits.length - decimals)
    .slice(0, fractionDigitsMax)
    .replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Reads `1.5 MASPC`, `1.5MASPC` or base units `1500amaspc`; other denoms, such as ibc/..., only in base units. Throws AmountUnreadable. */
export function parseAmount(text: string): Amount {
  const match = /^([\d.]+)\s*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/.exec(text.trim());
  if (match === null)
    throw new AmountUnreadable(`"${text}" is not an amount: write a number and a token, such as "1.5 MASPC" or "1500amaspc"`);
  const [, number, unit] = match as unknown as [string, string, string];
  const token = tokens.find((candidate) => candidate.symbol === unit.toUpperCase());
  if (token !== undefined) return { denom: token.denom, amount: parseDecimal(number) };
  return { denom: unit, amount: parseDecimal(number, 0) };
}

/** `1.5 MASPC`; denoms without a token of ours stay in base units. */
export function formatAmount({ denom, amount }: Amount, fractionDigitsMax: number = tokenDecimals): string {
  const token = tokens.find((candidate) => candidate.denom === denom);
  return token === undefined ? `${amount} ${denom}` : `${formatDecimal(amount, tokenDecimals, fractionDigitsMax)} ${token.symbol}`;
}

const bytesPerGib = 2n ** 30n;
/** Disks are sold in decimal terabytes. */
const bytesPerTb = 10n ** 12n;
/** A month of a price list: 30 days. */
const monthSeconds = 2_592_000n;

/** Price of a decimal TB for 30 days, from the chain's price per GiB and block, both in base units; rounded down. `blockMs`: milliseconds per block. */
export function computePricePerTbMonth(pricePerGibBlock: bigint, blockMs: bigint): bigint {
  return (pricePerGibBlock * bytesPerTb * monthSeconds * 1000n) / (bytesPerGib * blockMs);
}

/** Price per GiB and block from the price of a decimal TB for 30 days, both in base units; rounded up, so that a Host never sells below what it asked. */
export function computePricePerGibBlock(pricePerTbMonth: bigint, blockMs: bigint): bigint {
  const divisor = bytesPerTb * monthSeconds * 1000n;
  return (pricePerTbMonth * bytesPerGib * blockMs + divisor - 1n) / divisor;
}
