import { ProtocolError } from '@marspace/runtime';
import { TokenRefused, verifyReadToken, verifyToken } from '@marspace/sdk';
import type { TokenClaims, TokenRight } from '@marspace/sdk';
import type { Clock } from '../clock.ts';
import { computeNowSeconds } from '../clock.ts';

/** Tokens whose signature was checked lately: a client shows one token with every piece of a shard. Some 1 KiB each. */
const CHECKED_MAX = 4_096;
/** Tokens that are good once, remembered until they expire; more than this at once is a flood. */
const USED_MAX = 200_000;
/** Clock difference that the SDK forgives, so used tokens are remembered so much longer. */
const CLOCK_SKEW_S = 60;
const PREFIX = 'Marspace ';

const STATUS: Readonly<Record<string, number>> = {
  'token-malformed': 401,
  'token-expired': 401,
  'token-forged': 401,
  'wrong-audience': 403,
  'wrong-right': 403,
};

export interface TokenBinding {
  readonly body?: Uint8Array;
  readonly uploadId?: string;
}

/** Checks the tokens that are shown to one agent. */
export class TokenGate {
  readonly #chainId: string;
  readonly #audience: string;
  readonly #clock: Clock;
  readonly #checked = new Map<string, TokenClaims>();
  readonly #used = new Map<string, number>();

  constructor(chainId: string, audience: string, clock: Clock) {
    this.#chainId = chainId;
    this.#audience = audience;
    this.#clock = clock;
  }

  /** What the token in the Authorization header says. Throws ProtocolError with a `token-...` or `wrong-...` code. */
  check(authorization: string | undefined, right: TokenRight, binding: TokenBinding = {}): TokenClaims {
    const token = this.#read(authorization);
    const nowSeconds = computeNowSeconds(this.#clock);
    // A body differs every time; everything else is the same token again.
    if (binding.body !== undefined)
      return this.#refusing(() => verifyToken(token, { chainId: this.#chainId, right, audience: this.#audience, nowSeconds, ...binding }));
    return this.#remembering(`${right} ${binding.uploadId ?? ''} ${token}`, nowSeconds, () =>
      verifyToken(token, { chainId: this.#chainId, right, audience: this.#audience, nowSeconds, ...binding }),
    );
  }

  /** The same for reading an archive of `sender`, by himself or by whom he shared it with. */
  checkRead(authorization: string | undefined, archiveId: bigint, sender: string): TokenClaims {
    const token = this.#read(authorization);
    const nowSeconds = computeNowSeconds(this.#clock);
    return this.#remembering(`read ${archiveId} ${sender} ${token}`, nowSeconds, () =>
      verifyReadToken(token, { chainId: this.#chainId, audience: this.#audience, nowSeconds, archiveId: archiveId.toString(), sender }),
    );
  }

  /** Marks a token as used. Throws ProtocolError `token-replayed` when it was. */
  useOnce(claims: TokenClaims): void {
    const nowSeconds = computeNowSeconds(this.#clock);
    if (this.#used.size >= USED_MAX) this.#forgetExpired(nowSeconds);
    if (this.#used.size >= USED_MAX)
      throw new ProtocolError(503, 'stopping', 'Too many requests are on their way; try again in a moment.', { 'Retry-After': '1' });
    if (this.#used.has(claims.id)) throw new ProtocolError(401, 'token-replayed', 'This token was used already; sign a fresh one.');
    this.#used.set(claims.id, claims.expiresAt + CLOCK_SKEW_S);
  }

  #read(authorization: string | undefined): string {
    if (authorization?.startsWith(PREFIX)) return authorization.slice(PREFIX.length);
    throw new ProtocolError(401, 'token-missing', 'A token is wanted: Authorization: Marspace <token>.');
  }

  #remembering(key: string, nowSeconds: number, verify: () => TokenClaims): TokenClaims {
    const known = this.#checked.get(key);
    if (known !== undefined && nowSeconds <= known.expiresAt) return known;
    const claims = this.#refusing(verify);
    // A grant may expire before the token; then it is checked every time.
    if (claims.grant === undefined) {
      this.#checked.set(key, claims);
      if (this.#checked.size > CHECKED_MAX) this.#checked.delete(this.#checked.keys().next().value as string);
    }
    return claims;
  }

  #refusing(verify: () => TokenClaims): TokenClaims {
    try {
      return verify();
    } catch (error) {
      if (error instanceof TokenRefused) throw new ProtocolError(STATUS[error.code] ?? 401, error.code, toSentence(error.message));
      throw error;
    }
  }

  #forgetExpired(nowSeconds: number): void {
    for (const [id, untilSeconds] of this.#used) if (untilSeconds < nowSeconds) this.#used.delete(id);
  }
}

/** With a capital, unless it begins with an address. */
function toSentence(text: string): string {
  return text.startsWith('mspace1') ? `${text}.` : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
