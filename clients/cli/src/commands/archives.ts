import {
  type BlockClock,
  claim,
  computeHeightTimeMs,
  computeTermBlocks,
  endArchive,
  measureBlockClock,
  QueryError,
  renewArchive,
  requestReceipt,
  type TransferChain,
} from '@marspace/sdk';
import { computeOpenFee, computeStateBytes } from '@marspace/storage/rules';
import type { Command } from 'commander';
import { askToGoOn } from '../ask.ts';
import { readCatalog } from '../catalog.ts';
import { checkBalance, findShortHosts } from '../check-cost.ts';
import { computeEndEffect, describeEndEffect } from '../end-effect.ts';
import { formatExamples } from '../examples.ts';
import { formatBytes, formatCoin, formatHeight, formatHeightDate, formatTerm, shortenAddress, shortenEnum } from '../format.ts';
import { toTable } from '../output.ts';
import { parseAddress, parseCount, parseId, parseTermFlag } from '../parse-flags.ts';
import { collectReceipts, computeRenewalPrice, findRenewals, type LeftOut, type Renewal, renewConfirmed } from '../request-renewals.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { checkTerm } from '../terms.ts';

const pageSizeMax = 1000; // the chain's own limit of a page

export function addArchiveCommands(program: Command): void {
  program
    .command('ls')
    .description('list own archives, newest first')
    .option('--owner <address>', "somebody else's")
    .option('--limit <n>', 'at most so many', '50')
    .addHelpText('after', formatExamples('ls', 'ls --limit 1000 --json'))
    .action((flags: { owner?: string; limit: string }, command: Command) => runCommand(command, (session) => list(session, flags)));
  program
    .command('show <archive>')
    .description('an archive, its slots, Hosts and payments')
    .addHelpText('after', formatExamples('show 12', 'show 12 --json'))
    .action((id: string, _flags: unknown, command: Command) => runCommand(command, (session) => show(session, parseId(id, 'archive id'))));
  program
    .command('end <archive>')
    .description('end an archive before its term; what is not used is refunded')
    .addHelpText('after', formatExamples('end 12', 'claim  # pays out the refund once the last deal has ended'))
    .action((id: string, _flags: unknown, command: Command) => runCommand(command, (session) => end(session, parseId(id, 'archive id'))));
  program
    .command('renew <archive>')
    .description('keep an archive longer with the same Hosts')
    .requiredOption('--term <time>', 'how much longer: 30d, 8w, 6m, 1y, or 1200blocks; or until 2027-06-01')
    .addHelpText('after', formatExamples('renew 12 --term 1y', 'renew 12 --term 14400blocks --yes --json'))
    .action((id: string, flags: { term: string }, command: Command) =>
      runCommand(command, (session, signal) => renew(session, parseId(id, 'archive id'), flags.term, signal)),
    );
  program
    .command('claim')
    .description('pay out what escrow owes this account')
    .addHelpText('after', formatExamples('claim', 'claim --json'))
    .action((_flags: unknown, command: Command) => runCommand(command, claimCredits));
}

async function list(session: Session, flags: { owner?: string; limit: string }): Promise<void> {
  const limit = BigInt(parseCount(flags.limit, '--limit', 1, pageSizeMax));
  const owner = flags.owner === undefined ? await session.address() : parseAddress(flags.owner);
  const client = await session.client();
  const clock = await measureBlockClock(client);
  const pagination = { key: new Uint8Array(), offset: 0n, limit, countTotal: false, reverse: true };
  const { archives } = await client.storage.archives({ owner, pagination });
  const names = await readCatalog(session.profile.home, session.profile.chainId);
  const rows = archives.map((archive) => {
    const name = names.get(archive.id.toString())?.name ?? '';
    return [
      archive.id.toString(),
      shortenEnum(archive.status),
      formatBytes(archive.contentBytes),
      `${archive.dataShards}+${archive.parityShards}`,
      archive.endsAtHeight.toString(),
      formatHeightDate(archive.endsAtHeight, clock),
      name,
    ];
  });
  const withNames = archives.map((archive) => ({ ...archive, name: names.get(archive.id.toString())?.name }));
  session.output.result(
    withNames,
    rows.length === 0
      ? [`${shortenAddress(owner)} has no archives.`]
      : toTable(['id', 'status', 'size', 'code', 'ends at', 'which is', 'name'], rows),
  );
}

async function show(session: Session, id: bigint): Promise<void> {
  const client = await session.client();
  const record = await client.storage.archive({ id });
  const clock = await measureBlockClock(client);
  const { archive, slots, deals } = record;
  const rows = slots.map((slot) => {
    const deal = deals.find((candidate) => candidate.id === slot.dealId);
    const paid = deal ? formatCoin(deal.paidAmount, deal.paymentDenom) : '';
    return [
      String(slot.index),
      deal ? deal.id.toString() : '-',
      deal ? shortenEnum(deal.status) : 'empty',
      deal ? deal.host : '',
      paid,
      Buffer.from(slot.checksum).toString('hex').slice(0, 16),
    ];
  });
  session.output.result(record, [
    `Archive ${archive.id}: ${shortenEnum(archive.status)}, ${formatBytes(archive.contentBytes)} encrypted, code ${archive.dataShards}+${archive.parityShards}`,
    `Owner ${archive.owner}, opened at ${formatHeight(archive.openedAtHeight, clock)}; ends at ${formatHeight(archive.endsAtHeight, clock)}`,
    ...toTable(['slot', 'deal', 'status', 'host', 'paid so far', 'BLAKE3'], rows),
    ...(archive.status === 'ARCHIVE_STATUS_DEGRADED' ? [`Give the empty slots to other Hosts with: marspace repair ${archive.id}`] : []),
  ]);
}

/** Ends an archive. What its words need of the chain is asked for before: once it is done, it is no failure that the node went away. */
export async function end(session: Session, id: bigint): Promise<void> {
  const account = await session.account();
  await showEndEffect(session, id);
  if (!(await askToGoOn(`End archive ${id} before its term?`, session.flags.yes ?? false))) return;
  const clock = await measureBlockClock(await session.client());
  const done = await endArchive(account, { archiveId: id });
  session.output.result({ archiveId: id, endsAtHeight: done.response.endsAtHeight, hash: done.hash, height: done.height }, [
    `Archive ${id} ends at ${formatHeight(done.response.endsAtHeight, clock)}.`,
  ]);
}

async function showEndEffect(session: Session, id: bigint): Promise<void> {
  const client = await session.client();
  const { archive, deals } = await client.storage.archive({ id });
  if (archive.ending) return; // the chain refuses, and says why
  const active = deals.filter((deal) => deal.status === 'DEAL_STATUS_ACTIVE');
  const ending = active.map(async (deal) => {
    const { host } = await client.storage.host({ host: deal.host });
    return { ...deal, runningSeedHeight: host.seedHeight };
  });
  const effect = computeEndEffect(await Promise.all(ending));
  if (effect) session.output.note(describeEndEffect(effect, active[0]?.paymentDenom ?? 'amaspc', await measureBlockClock(client)));
}

async function renew(session: Session, id: bigint, text: string, signal: AbortSignal): Promise<void> {
  const term = parseTermFlag(text);
  const chain = await session.transferChain();
  const client = await session.client();
  const [{ params }, clock, { archive }] = await Promise.all([
    client.storage.params(),
    measureBlockClock(client),
    client.storage.archive({ id }),
  ]);
  // A date is when the renewed archive ends, and the new term begins where the old one does.
  const from = { ...clock, height: archive.endsAtHeight, timeMs: computeHeightTimeMs(archive.endsAtHeight, clock) };
  const termBlocks = computeTermBlocks(term, from);
  checkTerm(termBlocks, text, params, clock);
  const found = await findRenewable(session, chain, { id, shardBytes: archive.shardBytes, termBlocks }, signal);
  const confirm = async (renewals: readonly Renewal[], left: readonly LeftOut[]) => {
    const priceAmount = computeRenewalPrice(renewals, archive.shardBytes, termBlocks);
    const feeAmount = computeOpenFee(priceAmount, computeStateBytes(0n, BigInt(renewals.length)), params);
    await checkBalance(client, { address: chain.address, hosts: renewals.map(({ deal }) => deal.host), priceAmount, feeAmount });
    for (const line of describeLeft(left, clock)) session.output.warn(line);
    session.output.note(
      `${renewals.length} ${renewals.length === 1 ? 'Host offers' : 'Hosts offer'} ${formatTerm(termBlocks, from)} for ${formatCoin(priceAmount, params.paymentDenom)} and a fee of ${formatCoin(feeAmount, params.paymentDenom)}.`,
    );
    return askToGoOn('Renew at this price?', session.flags.yes ?? false);
  };
  const account = await session.account();
  const renewed = await renewConfirmed(found, confirm, (renewals) =>
    renewArchive(account, {
      archiveId: id,
      termBlocks,
      renewals: renewals.map(({ deal, receipt }) => ({ slotIndex: deal.slotIndex, receipt })),
    }),
  );
  if (!renewed) return;
  const { response, hash, height } = renewed.done;
  const notRenewed = renewed.left.map(({ deal, reason }) => ({ slot: deal.slotIndex, host: deal.host, reason }));
  session.output.result({ archiveId: id, dealIds: response.dealIds, paid: response.paid, notRenewed, hash, height }, [
    `Renewed ${response.dealIds.length} slots of archive ${id} for ${formatCoin(response.paid.amount, response.paid.denom)}.`,
  ]);
}

/** The slots that can be renewed, with their Hosts' receipts, and those that cannot. */
async function findRenewable(
  session: Session,
  chain: TransferChain,
  { id, shardBytes, termBlocks }: { id: bigint; shardBytes: bigint; termBlocks: bigint },
  signal: AbortSignal,
): Promise<{ renewals: Renewal[]; left: LeftOut[] }> {
  const { offered, left } = await findRenewals(chain, id, termBlocks, signal);
  const hosts = offered.map(({ deal }) => deal.host);
  const short = await findShortHosts(await session.client(), hosts, shardBytes);
  const able = offered.filter(({ deal }) => !short.has(deal.host));
  const unable = offered.flatMap(({ deal }) => {
    const reason = short.get(deal.host);
    return reason === undefined ? [] : [{ deal, reason: `it ${reason}` }];
  });
  const collected = await collectReceipts(able, ({ offer, deal }) => requestReceipt(chain, offer, deal, termBlocks, signal), signal);
  return { renewals: collected.renewals, left: [...left, ...unable, ...collected.left] };
}

function describeLeft(left: readonly LeftOut[], clock: BlockClock): string[] {
  return left.map(
    ({ deal, reason }) =>
      `Slot ${deal.slotIndex} is not renewed and ends at ${formatHeight(deal.endsAtHeight, clock)}: ${deal.host}: ${reason.replace(/\.$/, '')}.`,
  );
}

async function claimCredits(session: Session): Promise<void> {
  const account = await session.account();
  const { credits } = await (await session.client()).escrow.credits({ address: account.address }).catch((error) => {
    if (error instanceof QueryError && /not ?found/i.test(error.errorName)) return { credits: [] };
    throw error;
  });
  if (credits.length === 0) return session.output.result({ paid: [] }, ['Nothing is owed to this account.']);
  const done = await claim(account, {});
  const { paid } = done.response;
  session.output.result(
    { paid, hash: done.hash, height: done.height },
    paid.map((coin) => `Paid out ${formatCoin(coin.amount, coin.denom)}.`),
  );
}
