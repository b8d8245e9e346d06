import { findFile, writeFileAtomic } from '@marspace/runtime';
import type { Clock } from '../clock.ts';

/** Numbers taken from the disk at once, so that an offer does not cost an fsync. After a crash the rest of them is skipped. */
const NONCES_PER_LEASE = 1_000n;

/** Numbers for offers, and for receipts: each once, growing, also over restarts and when the file was lost (then it goes on from the time). */
export interface Nonces {
  next(): Promise<bigint>;
}

export async function openNonces(path: string, clock: Clock): Promise<Nonces> {
  const stored = (await findFile(path))?.toString('utf8').trim();
  // Unix milliseconds grow faster than numbers are taken, so a Host whose record is lost cannot repeat one.
  let upcoming = stored !== undefined && /^[0-9]+$/.test(stored) ? BigInt(stored) : BigInt(clock.nowMs());
  let leasedUntil = upcoming;
  let leasing: Promise<void> | undefined;

  async function lease(): Promise<void> {
    const until = leasedUntil + NONCES_PER_LEASE;
    await writeFileAtomic(path, `${until}\n`);
    leasedUntil = until;
  }

  return {
    async next() {
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
