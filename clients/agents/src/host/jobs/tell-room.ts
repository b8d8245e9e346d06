import type { BlockJob } from '../../block-jobs.ts';
import { type HostParts, takesWork } from '../parts.ts';

/** Under a twentieth of the quota a Host counts as full: most requests go past it then. */
const FULL_PART = 20n;

/** Says once when this Host is full, with what is short, and once when it has room again. */
export function createTellRoomJob(parts: HostParts): BlockJob {
  const { config, logger, standing, store } = parts;
  let wasFull = false;

  return {
    name: 'tell-room',
    async run() {
      if (!takesWork(standing)) return;
      const offerable = await parts.computeOfferableBytes();
      const leastBytes = config.quotaBytes / FULL_PART;
      const isFull = offerable < config.slotBytesMin || offerable < leastBytes;
      if (isFull === wasFull) return;
      wasFull = isFull;
      const onDisk = await store.computeFreeBytes();
      const fields = { freeBytes: `${offerable}`, quotaBytes: `${config.quotaBytes}`, deals: store.deals.list().length };
      if (!isFull) logger.info(fields, 'has room again');
      else if (onDisk <= offerable) logger.warn({ ...fields, short: 'disk' }, 'full: the quota or the disk is used up, few new deals come');
      else
        logger.warn({ ...fields, short: 'deposit' }, 'full: the free deposit or the capacity on chain covers no more, few new deals come');
    },
  };
}
