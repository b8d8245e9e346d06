import { findFile, writeFileAtomic } from '@marspace/runtime';
import type { Clock } from '../clock.ts';

/** Numbers taken from the disk at once, so that an offer does not cost an fsync. After a crash the rest of them is skipped. */
const NONCES_PER_LEASE = 1_000n;

/** Numbers for offers, and for receipts: each once, growing, also over restarts and when the file was lost or is an older copy. */
export interface Nonces {
  /** The smallest that this program may take. */
  readonly first: bigint;
  /** The next number, `atLeast` or more. */
  next(atLeast?: bigint): Promise<bigint>;
}

/**
 * Numbers begin with Unix milliseconds, which grow faster than numbers are taken: neither a lost record nor an older one of a restored home leads to
 * one that was taken before. With `followsClock` each is at least the time at which it is taken, and costs an fsync, so that two programs that work
 * with copies of one home take different ones as well, unless both take one within the same millisecond: then the chain lets one of the two open a deal,
 * and refuses the other as used.
 */
export async function openNonces(path: string, clock: Clock, options: { followsClock?: boolean } = {}): Promise<Nonces> {
  const stored = (await findFile(path))?.toString('utf8').trim();
  const nowMs = (): bigint => BigInt(clock.nowMs());
  // A copy of the home must not begin ahead of the time: it would begin where its original goes on.
  const perLease = options.followsClock ? 1n : NONCES_PER_LEASE;
  let upcoming = max(stored !== undefined && /^[0-9]+$/.test(stored) ? BigInt(stored) : 0n, nowMs());
  let leasedUntil = upcoming;
  let leasing: Promise<void> | undefined;

  async function lease(): Promise<void> {
    const until = max(leasedUntil, upcoming) + perLease;
    await writeFileAtomic(path, `${until}\n`);
    leasedUntil = until;
  }

  return {
    first: upcoming,
    async next(atLeast = 0n) {
      upcoming = max(upcoming, options.followsClock ? max(atLeast, nowMs()) : atLeast);
      while (upcoming >= leasedUntil) {
        leasing ??= lease().finally(() => {
          leasing = undefined;
        });
        await leasing;
      }
      const nonce = upcoming;
      upcoming += 1n;
      return nonce;
    },
  };
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
