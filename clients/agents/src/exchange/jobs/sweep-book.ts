import type { BlockJob } from '../../block-jobs.ts';
import type { ExchangeParts } from '../parts.ts';
import { removeStandingOffers } from '../standing-offers.ts';

/** Every 10 blocks: offers past their height are not shown in between either. */
const EVERY_BLOCKS = 10n;
const MILLISECONDS = 1_000;

/** Drops what expired, whose Host is silent for too long or no longer an active one; saves who had how many turns. */
export function createSweepBookJob(parts: ExchangeParts): BlockJob {
  const { book, config, clock, directory, lastSeenMs, logger, store, turns } = parts;
  let sweptAtHeight: bigint | undefined;

  return {
    name: 'sweep-book',
    async run(height) {
      // Before the first look at the chain nobody would be known.
      if (!directory.isRead()) return;
      if (sweptAtHeight !== undefined && height < sweptAtHeight + EVERY_BLOCKS) return;
      sweptAtHeight = height;
      const silentBeforeMs = clock.nowMs() - config.standingTtlSeconds * MILLISECONDS;
      const over = [...book.list()].filter(
        ({ offer }) =>
          offer.expiresAtHeight <= height || directory.find(offer.host) === undefined || (lastSeenMs.get(offer.host) ?? 0) < silentBeforeMs,
      );
      for (const { offer } of over) removeStandingOffers(parts, offer.host, [offer.nonce]);
      if (over.length > 0) logger.debug({ offers: over.length }, 'standing offers dropped');
      store.saveTurns(turns.all());
    },
  };
}
