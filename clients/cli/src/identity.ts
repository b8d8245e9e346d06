import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32 } from '@scure/base';
import { identityToRecipient } from 'age-encryption';

const identityInfo = 'marspace/age-identity/v1';
const identityBytes = 32;

/** An age identity (`AGE-SECRET-KEY-1...`) and its recipient (`age1...`). */
export interface Identity {
  identity: string;
  recipient: string;
}

/**
 * The age identity of a key: HKDF-SHA-256 of its words, so that whoever restores the words can read the archives too,
 * and `age -d -i` needs nothing of ours.
 */
export async function computeIdentity(mnemonic: string): Promise<Identity> {
  const secret = hkdf(sha256, utf8ToBytes(mnemonic.trim().split(/\s+/).join(' ')), undefined, utf8ToBytes(identityInfo), identityBytes);
  const identity = bech32.encodeFromBytes('age-secret-key-', secret).toUpperCase();
  return { identity, recipient: await identityToRecipient(identity) };
}
