import { fromBase64, fromUtf8 } from '@cosmjs/encoding';
import { ed25519 } from '@noble/curves/ed25519.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { fromBase64Url } from './base64url.ts';
import { computeSignedBytes } from './domain.ts';
import { computeAddress, isAddress } from './keys.ts';
import { computeBodySha256, type TokenClaims, type TokenRight, tokenDomain } from './token.ts';
import { TokenRefused } from './token-errors.ts';

/** Longest text that is read as a token. */
export const tokenCharsMax = 4096;

/** Longest life of every token but shares: an hour. */
const lifetimeSecondsMax = 3_600;
/** Shares live for up to a leap year. */
const shareLifetimeSecondsMax = 366 * 86_400;
/** Difference of two machines' clocks that is forgiven. */
const clockSkewSeconds = 60;

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
