import type { BlockJob } from '../../block-jobs.ts';
import type { HostParts } from '../parts.ts';
import type { DealRecord } from '../store/deal-records.ts';
import { isUntried, tryAll } from '../try-all.ts';

/** Deals in one transaction: 100, far below the gas of a block. */
const DEALS_MAX = 100;
/** What the chain refused is reported again after 20 blocks: what stands against it may be over. */
const REFUSED_BLOCKS = 20n;

/** Tells the chain of deals whose shards are gone: a smaller slash than being found out, and the slot can be filled again. */
export function createReportLossJob({ chain, damage, store, config, logger, standing }: HostParts): BlockJob {
  const reported = new Set<bigint>();
  /** Heights at which deals whose report was refused are reported again. */
  const refusedUntil = new Map<bigint, bigint>();
  let heldBack = 0;
  let neverHeld = 0;

  /** With a twin nobody but the operator knows which of the two has the shard: a report would cost the lock of a deal that may be whole. */
  function holdBack(deals: number): void {
    if (deals === heldBack) return;
    heldBack = deals;
    logger.error(
      { deals },
      'shards are missing here, and nothing is reported while another Host works with the same key: it may have them. Stop one of the two, then restart the other',
    );
  }

  /** What was never here may be whole elsewhere: in the home of which this one is an older copy, or with another Host of the same key. */
  function leaveNeverHeld(missing: readonly DealRecord[]): DealRecord[] {
    if (config.reportNeverHeld) return [...missing];
    const lost = missing.filter(({ held }) => held);
    if (missing.length - lost.length !== neverHeld) {
      neverHeld = missing.length - lost.length;
      logger.error(
        { deals: neverHeld },
        'shards of deals were never in this home, and nothing is reported of them: where the home that had them is gone for good, set reportNeverHeld',
      );
    }
    return lost;
  }

  /** At most one batch of those that are due. */
  async function listDue(lost: readonly { dealId: bigint }[], height: bigint): Promise<bigint[]> {
    const due: bigint[] = [];
    for (const { dealId } of lost) {
      if ((refusedUntil.get(dealId) ?? 0n) > height) continue;
      if ((await chain.findDeal(dealId))?.status === 'DEAL_STATUS_ACTIVE') due.push(dealId);
      if (due.length === DEALS_MAX) break;
    }
    return due;
  }

  async function report(dealIds: readonly bigint[], height: bigint): Promise<void> {
    const outcomes = await tryAll(dealIds, (some) => chain.execute('marspace.storage.v1.MsgReportLoss', { dealIds: some }));
    for (const [i, outcome] of outcomes.entries()) {
      const dealId = dealIds[i] as bigint;
      if (isUntried(outcome)) continue;
      if (outcome.code === 0) reported.add(dealId);
      else refusedUntil.set(dealId, height + REFUSED_BLOCKS);
      logger.warn({ dealId: dealId.toString(), accepted: outcome.code === 0, reason: outcome.message }, 'loss of a shard reported');
    }
  }

  return {
    name: 'report-loss',
    async run(height) {
      if (!config.reportLoss) return;
      const lost = leaveNeverHeld(damage.listMissing().filter(({ dealId }) => !reported.has(dealId)));
      if (lost.length > 0 && standing.hasTwin) return holdBack(lost.length);
      if (lost.length > 0 && store.shards.list().length === 0) {
        logger.error({ deals: lost.length, home: config.home }, 'no shard at all is on disk; is it mounted? nothing is reported');
        return;
      }
      const dealIds = await listDue(lost, height);
      // A twin may have been seen meanwhile.
      if (dealIds.length > 0 && !standing.hasTwin) await report(dealIds, height);
    },
  };
}
