import { ed25519 } from '@noble/curves/ed25519.js';
import { computeSignedBytes } from './domain.ts';

/** 32 bytes that stand for an offer key, and the public key to register on chain. */
export function createOfferKey(seed: Uint8Array = ed25519.utils.randomSecretKey()): { privateKey: Uint8Array; publicKey: Uint8Array } {
  return { privateKey: seed, publicKey: ed25519.getPublicKey(seed) };
}

/** The ed25519 signature (64 bytes) over domain, chain id and payload; `privateKey`: the key's 32-byte seed. */
export function signByOfferKey(domain: string, chainId: string, payload: Uint8Array, privateKey: Uint8Array): Uint8Array {
  return ed25519.sign(computeSignedBytes(domain, chainId, payload), privateKey);
}

/** True when the signature is that of `offerKey` (32 bytes); false also for malformed keys and signatures. */
export function isSignedByOfferKey(
  domain: string,
  chainId: string,
  payload: Uint8Array,
  signature: Uint8Array,
  offerKey: Uint8Array,
): boolean {
  try {
    // Strict RFC 8032, so that what passes here passes the chain's ZIP 215 too: no points of small order, canonical encodings only.
    return ed25519.verify(signature, computeSignedBytes(domain, chainId, payload), offerKey, { zip215: false });
  } catch {
    return false;
  }
}
