import { ed25519 } from '@noble/curves/ed25519.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { blake3 } from '@noble/hashes/blake3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';

/** 32 bytes by the ABI's names. Throws for other names. */
export function computeHash(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'sha256') return sha256(bytes);
  if (name === 'keccak256') return keccak_256(bytes);
  if (name === 'blake3') return blake3(bytes);
  throw new Error(`unknown hash ${name}, wanted sha256, keccak256 or blake3`);
}

/** False also for malformed keys and signatures, as on the chain. */
export function verifySignature(name: string, publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (name !== 'ed25519' && name !== 'secp256k1') throw new Error(`unknown signature scheme ${name}, wanted ed25519 or secp256k1`);
  try {
    // ZIP-215 is what CometBFT verifies by: a rule about odd keys that all validators must share.
    if (name === 'ed25519') return ed25519.verify(signature, message, publicKey, { zip215: true });
    return publicKey.length === 33 && signature.length === 64 && secp256k1.verify(signature, message, publicKey, { lowS: true });
  } catch {
    return false;
  }
}

/** An ed25519 key for tests: the same name gives the same key everywhere. */
export function offerKeyOf(name: string): { publicKey: Uint8Array; sign: (message: Uint8Array) => Uint8Array } {
  const seed = sha256(new TextEncoder().encode(`marspace test offer key ${name}`));
  return { publicKey: ed25519.getPublicKey(seed), sign: (message) => ed25519.sign(message, seed) };
}
