import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { computeOfferBytes } from '@marspace/sdk';
import type { SignedOffer } from '@marspace/sdk';

/** What stands before a raw ed25519 key in DER (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/** Keys kept parsed; parsing costs more than verifying. */
const KEYS_MAX = 20_000;
const keys = new Map<string, KeyObject>();

function parseKey(offerKey: Uint8Array): KeyObject {
  const name = Buffer.from(offerKey).toString('base64');
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, offerKey]), format: 'der', type: 'spki' });
  keys.set(name, key);
  if (keys.size > KEYS_MAX) keys.delete(keys.keys().next().value as string);
  return key;
}

/**
 * True when the offer is signed by `offerKey` on this chain; false also for malformed keys. By the platform's ed25519, some twenty times
 * faster than the SDK's portable one: an Exchange checks every answer to every request. The chain judges in the end.
 */
export function isOfferGenuine(chainId: string, signed: SignedOffer, offerKey: Uint8Array): boolean {
  try {
    return signed.signature.length === 64 && verify(null, computeOfferBytes(chainId, signed.offer), parseKey(offerKey), signed.signature);
  } catch {
    return false;
  }
}
