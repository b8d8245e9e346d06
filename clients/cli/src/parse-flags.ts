import { isAddress, parseAmount } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

/** A positive whole number of blocks. */
export function parseBlocks(text: string, flag: string): bigint {
  if (/^[1-9][0-9]{0,17}$/.test(text)) return BigInt(text);
  throw new CliError(exitCodes.usage, `${flag} got "${text}"; a whole number of blocks is wanted.`);
}

/** A whole number between two bounds, both included. */
export function parseCount(text: string, flag: string, min: number, max: number): number {
  const count = /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= min && count <= max) return count;
  throw new CliError(exitCodes.usage, `${flag} got "${text}"; a whole number from ${min} to ${max} is wanted.`);
}

/** An address of this chain. */
export function parseAddress(text: string): string {
  if (isAddress(text)) return text;
  throw new CliError(exitCodes.usage, `"${text}" is no address; one that begins with mspace1 is wanted.`);
}

/** An id or height. */
export function parseId(text: string, what: string): bigint {
  if (/^(0|[1-9][0-9]{0,19})$/.test(text)) return BigInt(text);
  throw new CliError(exitCodes.usage, `The ${what} is "${text}"; a whole number is wanted.`);
}

/** Base units (`1000`), or an amount with its token (`0.5MASPC`); gives base units. */
export function parseAmountFlag(text: string, flag: string): bigint {
  if (/^[0-9]+$/.test(text)) return BigInt(text);
  return parseCoinFlag(text, flag).amount;
}

/** An amount with its token or denom: `5MASP`, `1000amaspc`. */
export function parseCoinFlag(text: string, flag: string): { denom: string; amount: bigint } {
  try {
    return parseAmount(text);
  } catch (error) {
    throw new CliError(exitCodes.usage, `${flag}: ${(error as Error).message.replace(/\.$/, '')}.`);
  }
}

const byteUnits: Record<string, number> = { '': 1, B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, KB: 1e3, MB: 1e6, GB: 1e9 };

/** A byte count: `1048576` or `1MiB`. */
export function parseByteCount(text: string, flag: string): number {
  const match = /^([0-9]+) ?([KMG]i?B|B|)$/.exec(text);
  const bytes = match ? Number(match[1]) * (byteUnits[match[2] ?? ''] ?? Number.NaN) : Number.NaN;
  if (Number.isSafeInteger(bytes)) return bytes;
  throw new CliError(exitCodes.usage, `${flag} got "${text}"; bytes are wanted, e.g. 1048576 or 1MiB.`);
}
