import type { Context } from '@marspace/kit';
import type { Deal, HostState, LossReports, MsgReportLoss, MsgReportLossResponse } from '../../../proto/gen/modules/storage.ts';
import { requireArchive } from '../apply/archives.ts';
import { failDeal, requireDeal } from '../apply/deals.ts';
import { saveHost } from '../apply/host-record.ts';
import { requireHost } from '../apply/hosts.ts';
import { findQuestionOf } from '../apply/questions.ts';
import { errors } from '../errors.ts';
import { recentPeriods } from '../rules/periods.ts';
import { archives, hosts, lossReports, params, spotByDeal } from '../state.ts';
import { runBatch } from './batch.ts';

const wholeLockBps = 10_000n;

/** Fails deals whose shards their Host says it lost: with the smaller slash when the report is honest by rule 6, with the whole one otherwise. */
export function reportLoss(ctx: Context, message: MsgReportLoss): MsgReportLossResponse {
  const host = requireHost(ctx, message.host);
  if (host.status === 'HOST_STATUS_SUSPENDED') throw errors.HostSuspended(`Host ${host.host} is suspended: its deals fail anyway`);
  const results = runBatch(
    ctx,
    message.dealIds,
    (id) => id,
    (id) => reportOne(ctx, message.host, id),
  );
  return { results };
}

/** Reads the Host anew, because an item that failed may have changed it in memory only. */
function reportOne(ctx: Context, address: string, id: bigint): void {
  const host = hosts.require(ctx, [address], () => errors.HostNotFound(`${address} never held a deal`));
  const deal = requireDeal(ctx, id);
  if (deal.host !== address) throw errors.NotHostOfDeal(`deal ${id} is with ${deal.host}, not with ${address}`);
  if (deal.status !== 'DEAL_STATUS_ACTIVE') throw errors.DealNotActive(`deal ${id} has status ${deal.status}, wanted an active one`);
  const archive = requireArchive(ctx, deal.archiveId);
  const fractionBps = takeSmallerSlash(ctx, host, deal);
  failDeal(ctx, host, archive, deal, { reason: 'reported', fractionBps, accident: true });
  saveHost(ctx, host);
  archives.set(ctx, [archive.id], archive);
}

/** The share of the lock to take; counts the bytes against the cap when it is the smaller one. */
function takeSmallerSlash(ctx: Context, host: HostState, deal: Deal): bigint {
  const rules = params.require(ctx);
  const lastProven = host.recentDue > 0 && host.missedInARow === 0;
  const challenged = spotByDeal.scan(ctx, [deal.id], { limit: 1 }).length > 0;
  if (!lastProven || challenged || findQuestionOf(ctx, host.host, deal.id) !== undefined) return wholeLockBps;
  const reports = readRecentReports(ctx, host);
  let bytes = deal.shardBytes;
  for (const loss of reports.losses) bytes += loss.bytes;
  if (bytes > rules.reportLossBytesMax) return wholeLockBps;
  const last = reports.losses[reports.losses.length - 1];
  if (last !== undefined && last.period === host.period) last.bytes += deal.shardBytes;
  else reports.losses.push({ period: host.period, bytes: deal.shardBytes });
  lossReports.set(ctx, [host.host], reports);
  return rules.reportLossSlashBps;
}

function readRecentReports(ctx: Context, host: HostState): LossReports {
  const reports = lossReports.find(ctx, [host.host]) ?? { host: host.host, losses: [] };
  return { host: host.host, losses: reports.losses.filter((loss) => loss.period + BigInt(recentPeriods) > host.period) };
}
