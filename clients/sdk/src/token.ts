import { fromBase64, fromUtf8, toBase64, toHex } from '@cosmjs/encoding';
import { ed25519 } from '@noble/curves/ed25519.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes } from '@noble/hashes/utils.js';
import { computeSignedBytes } from './domain.ts';
import { computeAddress, isAddress } from './keys.ts';
import { TokenRefused } from './token-errors.ts';

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

/** Longest text that is read as a token. */
export const tokenCharsMax = 4096;

/** Ten minutes: long enough for one upload of a block and a slow clock. */
const lifetimeSecondsDefault = 600;
const lifetimeSecondsMax = 3_600;
/** Shares live for up to a leap year. */
const shareLifetimeSecondsMax = 366 * 86_400;
/** Difference of two machines' clocks that is forgiven. */
const clockSkewSeconds = 60;
const idBytes = 16;
const tokenDomain = 'marspace/token/v1';

function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new TokenRefused('token-malformed', 'the token is not base64url');
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  return fromBase64(standard.padEnd(Math.ceil(standard.length / 4) * 4, '='));
}

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

interface SplitToken {
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly claims: TokenClaims;
}

const rights: readonly string[] = ['request', 'upload', 'read', 'share', 'hello', 'offers'];

function validateClaims(claims: TokenClaims): void {
  if (typeof claims !== 'object' || claims === null) throw new TokenRefused('token-malformed', 'the token is no JSON object');
  const optionalTexts = [claims.audience, claims.bodySha256, claims.uploadId, claims.archiveId, claims.receiver, claims.grant];
  const isShaped =
    rights.includes(claims.right) &&
    typeof claims.signer === 'string' &&
    typeof claims.publicKey === 'string' &&
    Number.isSafeInteger(claims.issuedAt) &&
    Number.isSafeInteger(claims.expiresAt) &&
    /^[0-9a-f]{32}$/.test(claims.id) &&
    optionalTexts.every((text) => text === undefined || typeof text === 'string');
  if (!isShaped) throw new TokenRefused('token-malformed', 'the token lacks a field or has one of the wrong type');
  if (!isAddress(claims.signer))
    throw new TokenRefused('token-malformed', `the token's signer is ${claims.signer}, wanted an mspace address`);
}

function splitToken(token: string): SplitToken {
  const parts = token.split('.');
  if (token.length > tokenCharsMax)
    throw new TokenRefused('token-malformed', `the token has ${token.length} characters, at most ${tokenCharsMax} are read`);
  if (parts.length !== 2) throw new TokenRefused('token-malformed', 'the token is not a payload and a signature with a dot between them');
  try {
    const payload = fromBase64Url(parts[0] as string);
    return { payload, signature: fromBase64Url(parts[1] as string), claims: JSON.parse(fromUtf8(payload)) as TokenClaims };
  } catch (cause) {
    if (cause instanceof TokenRefused) throw cause;
    throw new TokenRefused('token-malformed', 'the token is not base64url of JSON');
  }
}

function isSignatureRight(chainId: string, { payload, signature, claims }: SplitToken): boolean {
  const bytes = computeSignedBytes(tokenDomain, chainId, payload);
  try {
    const publicKey = fromBase64(claims.publicKey);
    if (claims.keyType === 'ed25519') return ed25519.verify(signature, bytes, publicKey, { zip215: false });
    return (
      claims.keyType === 'secp256k1' &&
      computeAddress(publicKey) === claims.signer &&
      secp256k1.verify(signature, bytes, publicKey, { lowS: true })
    );
  } catch {
    return false;
  }
}

function checkTimes({ right, issuedAt, expiresAt }: TokenClaims, nowSeconds: number): void {
  const lifetimeMax = right === 'share' ? shareLifetimeSecondsMax : lifetimeSecondsMax;
  if (expiresAt - issuedAt > lifetimeMax)
    throw new TokenRefused('token-malformed', `the token lives ${expiresAt - issuedAt} s, at most ${lifetimeMax} s are allowed`);
  if (nowSeconds > expiresAt + clockSkewSeconds)
    throw new TokenRefused('token-expired', `the token expired at ${expiresAt}, it is ${Math.floor(nowSeconds)}`);
  if (nowSeconds < issuedAt - clockSkewSeconds)
    throw new TokenRefused('token-expired', `the token is issued at ${issuedAt}, which is in the future of ${Math.floor(nowSeconds)}`);
}

/** What the receiver of a token wants it to be. */
export interface TokenWants {
  readonly chainId: string;
  readonly right: TokenRight;
  /** Own address; not looked at for `share`. */
  readonly audience: string;
  /** Unix seconds. */
  readonly nowSeconds: number;
  /** The HTTP body, for rights that are bound to one. */
  readonly body?: Uint8Array;
  readonly uploadId?: string;
  readonly archiveId?: string;
}

function checkBinding(name: string, got: string | undefined, wanted: string | undefined): void {
  if (wanted !== undefined && got !== wanted)
    throw new TokenRefused('wrong-right', `the token is for ${name} ${got ?? 'none'}, wanted ${wanted}`);
}

/**
 * What the token says, once everything that needs no look-up is right: form, signature, times, right, audience and bindings.
 * Left to the caller: that a single-use `id` is new, and that an ed25519 `publicKey` is the signer's offer key on chain.
 * Throws TokenRefused with a code of the agent protocol.
 */
export function verifyToken(token: string, wants: TokenWants): TokenClaims {
  const split = splitToken(token);
  const { claims } = split;
  validateClaims(claims);
  if (!isSignatureRight(wants.chainId, split))
    throw new TokenRefused('token-forged', `the token is not signed by ${claims.signer} for chain ${wants.chainId}`);
  if (claims.keyType === 'ed25519' && claims.right !== 'hello' && claims.right !== 'offers')
    throw new TokenRefused('wrong-right', `an offer key may not sign ${claims.right} tokens`);
  checkTimes(claims, wants.nowSeconds);
  if (claims.right !== wants.right) throw new TokenRefused('wrong-right', `the token allows ${claims.right}, wanted ${wants.right}`);
  if (claims.right !== 'share' && claims.audience !== wants.audience)
    throw new TokenRefused('wrong-audience', `the token is for ${claims.audience ?? 'nobody'}, wanted ${wants.audience}`);
  checkBinding('upload', claims.uploadId, wants.uploadId);
  checkBinding('archive', claims.archiveId, wants.archiveId);
  if (wants.body !== undefined) checkBinding('a body with SHA-256', claims.bodySha256, computeBodySha256(wants.body));
  return claims;
}

/**
 * What a `read` token says, once its signer may read: it is the archive's Sender, or its `grant` is the Sender's share of this very archive to
 * the signer or to anybody. Throws TokenRefused.
 */
export function verifyReadToken(
  token: string,
  wants: Omit<TokenWants, 'right' | 'archiveId'> & { readonly archiveId: string; readonly sender: string },
): TokenClaims {
  const claims = verifyToken(token, { ...wants, right: 'read' });
  if (claims.signer === wants.sender) return claims;
  if (claims.grant === undefined)
    throw new TokenRefused('wrong-right', `${claims.signer} is not the archive's Sender and shows no share of it`);
  const share = verifyToken(claims.grant, {
    chainId: wants.chainId,
    right: 'share',
    audience: wants.audience,
    nowSeconds: wants.nowSeconds,
    archiveId: wants.archiveId,
  });
  if (share.signer !== wants.sender)
    throw new TokenRefused('wrong-right', `the share is signed by ${share.signer}, wanted the archive's Sender ${wants.sender}`);
  if (share.receiver !== '' && share.receiver !== claims.signer)
    throw new TokenRefused('wrong-right', `the share is for ${share.receiver ?? 'nobody'}, not for ${claims.signer}`);
  if (share.grant !== undefined) throw new TokenRefused('token-malformed', 'a share cannot carry another share');
  return claims;
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
