import { isAddress, parseAmount, parseTerm, type Term } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

/** A term as people say it. */
export function parseTermFlag(text: string): Term {
  const term = parseTerm(text);
  if (term) return term;
  throw new CliError(
    exitCodes.usage,
    `--term got "${text}"; 30d, 8w, 6m, 1y, a date such as 2027-06-01, or blocks such as 1200 are wanted.`,
  );
}

/** The highest price: `5` is MASPC for a TB and month with all slots and fees, `1000amaspc` exactly per GiB of shard and block. */
export function parsePriceMax(text: string): { readonly perTbMonth: bigint } | { readonly perGibBlock: bigint } {
  return /^[0-9.]+$/.test(text)
    ? { perTbMonth: parseCoinFlag(`${text}MASPC`, '--price-max').amount }
    : { perGibBlock: parseCoinFlag(text, '--price-max').amount };
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
