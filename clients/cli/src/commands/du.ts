import { type BlockClock, type MarspaceClient, measureBlockClock } from '@marspace/sdk';
import type { Command } from 'commander';
import pLimit from 'p-limit';
import { readCatalog } from '../catalog.ts';
import { formatExamples } from '../examples.ts';
import { formatBytes, formatCoin, formatHeightDate } from '../format.ts';
import { listOwnArchives } from '../own-archives.ts';
import { toTable } from '../output.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { computeMonthlyAmount } from '../monthly-amount.ts';

const queriesAtOnce = 16; // arbitrary

export function addDuCommand(program: Command): void {
  program
    .command('du')
    .description('what is stored, what it costs a month and when it ends')
    .addHelpText('after', formatExamples('du', 'du --json'))
    .action((_flags: unknown, command: Command) => runCommand(command, showUse));
}

async function showUse(session: Session): Promise<void> {
  const client = await session.client();
  const [{ params }, clock, archives, names] = await Promise.all([
    client.storage.params(),
    measureBlockClock(client),
    session.address().then((owner) => listOwnArchives(client, owner)),
    readCatalog(session.profile.home, session.profile.chainId),
  ]);
  const limit = pLimit(queriesAtOnce);
  const uses = await Promise.all(archives.map(({ id }) => limit(() => readUse(client, id, clock))));
  const total = (pick: (use: Use) => bigint) => uses.reduce((sum, use) => sum + pick(use), 0n);
  const sums = {
    contentBytes: total((use) => use.contentBytes),
    storedBytes: total((use) => use.storedBytes),
    monthlyAmount: total((use) => use.monthlyAmount),
  };
  const coin = (amount: bigint) => formatCoin(amount, params.paymentDenom);
  const rows = uses.map((use) => [
    use.archiveId.toString(),
    formatBytes(use.contentBytes),
    formatBytes(use.storedBytes),
    coin(use.monthlyAmount),
    formatHeightDate(use.endsAtHeight, clock),
    names.get(use.archiveId.toString())?.name ?? '',
  ]);
  session.output.result({ archives: uses, ...sums, denom: params.paymentDenom }, [
    ...(rows.length === 0 ? [] : toTable(['id', 'size', 'at Hosts', 'a month', 'ends', 'name'], rows)),
    `${uses.length} ${uses.length === 1 ? 'archive' : 'archives'}, ${formatBytes(sums.contentBytes)}, ${formatBytes(sums.storedBytes)} at Hosts, ${coin(sums.monthlyAmount)} a month`,
  ]);
}

interface Use {
  archiveId: bigint;
  contentBytes: bigint;
  storedBytes: bigint;
  monthlyAmount: bigint;
  endsAtHeight: bigint;
}

async function readUse(client: MarspaceClient, id: bigint, clock: BlockClock): Promise<Use> {
  const { archive, deals } = await client.storage.archive({ id });
  const active = deals.filter((deal) => deal.status === 'DEAL_STATUS_ACTIVE');
  return {
    archiveId: id,
    contentBytes: archive.contentBytes,
    storedBytes: archive.shardBytes * BigInt(active.length),
    monthlyAmount: active.reduce((sum, deal) => sum + computeMonthlyAmount(deal, clock), 0n),
    endsAtHeight: archive.endsAtHeight,
  };
}
