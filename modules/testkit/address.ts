import { sha256 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';
import { ModuleFailure } from './failure.ts';

/** Human-readable part of every address of the chain. */
export const addressPrefix = 'mspace';

const utf8 = new TextEncoder();
/** The SDK reads addresses of up to 255 bytes; the bound of BIP-173 (90 characters) is not its. */
const textLengthMax = 1023;

export function addressString(bytes: Uint8Array): string {
  if (bytes.length < 1 || bytes.length > 255) throw new RangeError(`an address has 1 to 255 bytes, got ${bytes.length}`);
  return bech32.encode(addressPrefix, bech32.toWords(bytes), textLengthMax);
}

/** Raw bytes of an address. Throws `sdk/7 invalid address` that says what is wrong with the text. */
export function addressBytes(text: string): Uint8Array {
  if (typeof text !== 'string') throw new TypeError(`wanted an address, got ${typeof text}`);
  try {
    return decodeAddress(text);
  } catch (error) {
    throw new ModuleFailure('sdk', 7, `${(error as Error).message}: invalid address`);
  }
}

function decodeAddress(text: string): Uint8Array {
  const decoded = bech32.decode(text as `${string}1${string}`, textLengthMax);
  if (decoded.prefix !== addressPrefix) throw new Error(`${text}: wanted the prefix ${addressPrefix}, got ${decoded.prefix}`);
  const bytes = bech32.fromWords(decoded.words);
  if (bytes.length < 1 || bytes.length > 255) throw new Error(`${text}: an address has 1 to 255 bytes, got ${bytes.length}`);
  if (addressString(bytes) !== text) throw new Error(`${text}: wanted it as the chain writes it, ${addressString(bytes)}`);
  return bytes;
}

export function isAddress(text: string): boolean {
  try {
    addressBytes(text);
    return true;
  } catch {
    return false;
  }
}

/** The account of a module: the first 20 bytes of SHA-256 of its name, as the SDK makes it. */
export function moduleAddressOf(name: string): string {
  return addressString(sha256(utf8.encode(name)).slice(0, 20));
}

/** A person's address for tests: the same name gives the same address everywhere. */
export function accountOf(name: string): string {
  return addressString(sha256(utf8.encode(`marspace test account ${name}`)).slice(0, 20));
}
