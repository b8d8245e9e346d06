import { toBase64, toHex } from '@cosmjs/encoding';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes } from '@noble/hashes/utils.js';
import { toBase64Url } from './base64url.ts';
import { computeSignedBytes } from './domain.ts';
import { isAddress } from './keys.ts';

// docs/spec/agent-protocol.md, section 2.

export type TokenRight = 'request' | 'upload' | 'read' | 'share' | 'hello' | 'offers';

/** What a token says; which fields a right needs is in the protocol's table. */
export interface TokenClaims {
  readonly right: TokenRight;
  readonly signer: string;
  readonly keyType: 'secp256k1' | 'ed25519';
  /** Base64. */
  readonly publicKey: string;
  readonly audience?: string;
  /** Unix seconds. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** 16 random bytes in hex: single-use tokens are remembered by it. */
  readonly id: string;
  readonly bodySha256?: string;
  readonly uploadId?: string;
  readonly archiveId?: string;
  readonly receiver?: string;
  readonly grant?: string;
}

/** A key that signs tokens: an account key, or a contractor's offer key. */
export interface TokenSigner {
  readonly address: string;
  readonly keyType: 'secp256k1' | 'ed25519';
  readonly publicKey: Uint8Array;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** What the caller decides about a token; the rest follows from the signer and the clock. */
export type TokenTerms = Pick<TokenClaims, 'right' | 'audience' | 'uploadId' | 'archiveId' | 'receiver' | 'grant'> & {
  /** The HTTP body that a `request` or `offers` token is bound to. */
  readonly body?: Uint8Array;
  readonly lifetimeSeconds?: number;
};

/** Ten minutes: long enough for one upload of a block and a slow clock. */
const lifetimeSecondsDefault = 600;
const idBytes = 16;
/** What no transaction and no other signature of the protocol begins with. */
export const tokenDomain = 'marspace/token/v1';

/** SHA-256 in hex, as `bodySha256` has it. */
export function computeBodySha256(body: Uint8Array): string {
  return toHex(sha256(body));
}

/** A token for one right, good from now on; what goes behind `Authorization: Marspace `. `nowSeconds`: Unix time. */
export function createToken(chainId: string, signer: TokenSigner, terms: TokenTerms, nowSeconds: number): string {
  const { body, lifetimeSeconds, ...named } = terms;
  const claims: TokenClaims = {
    ...named,
    signer: signer.address,
    keyType: signer.keyType,
    publicKey: toBase64(signer.publicKey),
    issuedAt: Math.floor(nowSeconds),
    expiresAt: Math.floor(nowSeconds) + (lifetimeSeconds ?? lifetimeSecondsDefault),
    id: toHex(randomBytes(idBytes)),
    ...(body === undefined ? {} : { bodySha256: computeBodySha256(body) }),
  };
  const payload = new TextEncoder().encode(JSON.stringify(claims));
  return `${toBase64Url(payload)}.${toBase64Url(signer.sign(computeSignedBytes(tokenDomain, chainId, payload)))}`;
}

/** The signer of an account key of `keys.ts`. */
export function createAccountTokenSigner(key: {
  readonly address: string;
  readonly publicKey: Uint8Array;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}): TokenSigner {
  return { address: key.address, keyType: 'secp256k1', publicKey: key.publicKey, sign: key.sign };
}

/** The signer of a contractor's offer key; good for `hello` and `offers` tokens. `privateKey`: the key's 32-byte seed. */
export function createOfferKeyTokenSigner(address: string, privateKey: Uint8Array): TokenSigner {
  if (!isAddress(address)) throw new Error(`"${address}" is no address of this chain: one that begins with mspace1 is wanted`);
  return { address, keyType: 'ed25519', publicKey: ed25519.getPublicKey(privateKey), sign: (bytes) => ed25519.sign(bytes, privateKey) };
}
