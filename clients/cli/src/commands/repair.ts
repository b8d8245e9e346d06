import { computePriceMaxPerGibBlock, repair, type RepairPlan, type RepairResult } from '@marspace/sdk';
import type { Command } from 'commander';
import { askToGoOn } from '../ask.ts';
import { checkPayment } from '../check-cost.ts';
import { formatExamples } from '../examples.ts';
import { formatBytes, formatCoin, formatHeight, shortenAddress } from '../format.ts';
import type { Line } from '../output.ts';
import { parseAddress, parseId, parsePriceMax } from '../parse-flags.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { SlotReport } from '../slot-report.ts';
import { askToPayMore } from '../transfer/ask-to-pay-more.ts';
import { describeCost, type Market, readMarket } from '../transfer/market.ts';
import { PutDisplay, toOfferTable } from '../transfer/put-display.ts';

interface RepairFlags {
  priceMax?: string;
  region?: string[];
  exchange?: string;
  dryRun?: boolean;
}

/** One repair under way. */
interface RepairTask {
  readonly session: Session;
  readonly flags: RepairFlags;
  readonly market: Market;
  readonly address: string;
}

export function addRepairCommand(program: Command): void {
  program
    .command('repair <archive>')
    .description('give slots that lost their Host to others for the rest of the term; the lost shards are computed from the others')
    .option(
      '--price-max <amount>',
      'highest price: MASPC per TB and month with all slots and the fee, or e.g. 1000000000amaspc per GiB and block',
    )
    .option('--region <name...>', 'only Hosts of these regions')
    .option('--exchange <address>', 'ask this Exchange first')
    .option('--dry-run', 'show Hosts, price and fee, and change nothing')
    .addHelpText('after', formatExamples('repair 12', 'repair 12 --price-max 5 --dry-run', 'repair 12 --yes --json'))
    .action((id: string, flags: RepairFlags, command: Command) =>
      runCommand(command, (session, signal) => repairArchive(session, parseId(id, 'archive id'), flags, signal)),
    );
}

async function repairArchive(session: Session, archiveId: bigint, flags: RepairFlags, signal: AbortSignal): Promise<void> {
  const priceMax = flags.priceMax === undefined ? undefined : parsePriceMax(flags.priceMax);
  const preferredExchange = flags.exchange === undefined ? undefined : parseAddress(flags.exchange);
  const market = await readMarket(session);
  const { archive } = await market.client.storage.archive({ id: archiveId });
  const chain = await session.transferChain({ patient: true });
  const task = { session, flags, market, address: chain.address };
  const [shown, slots] = [new PutDisplay(session.output, market), new SlotReport(session.output)];
  const result = await repair({
    chain,
    archiveId,
    pricePerGibBlockMax: computePriceMax(priceMax, archive, market),
    regions: flags.region,
    preferredExchange,
    confirm: async (plan) => {
      shown.expect(plan.slots.length * Number(plan.shardBytes));
      return confirmPlan(task, plan);
    },
    confirmRaise: (raise) => {
      shown.stop();
      return askToPayMore(session, raise, market);
    },
    onEvent: (event) => {
      if (event.type === 'slot-failed') slots.note(event);
      else if (event.type !== 'found' && event.type !== 'slot-empty') shown.show(event);
    },
    signal,
  }).finally(() => shown.stop());
  if (result) report(session, result, market);
}

/** The highest price of one offer: that of the whole archive follows from its code. */
function computePriceMax(
  priceMax: ReturnType<typeof parsePriceMax> | undefined,
  code: { dataShards: number; parityShards: number },
  { params, clock }: Market,
): bigint | undefined {
  if (priceMax === undefined || 'perGibBlock' in priceMax) return priceMax?.perGibBlock;
  return computePriceMaxPerGibBlock(priceMax.perTbMonth, code, params.openFeeBps, clock);
}

/** What the chain would refuse after the upload is refused before it. */
async function confirmPlan({ session, flags, market, address }: RepairTask, plan: RepairPlan): Promise<boolean> {
  const { slots, shardBytes, priceAmount, feeAmount } = plan;
  await checkPayment(market.client, { address, hosts: slots.map(({ offer }) => offer.host), shardBytes, priceAmount, feeAmount });
  for (const line of describePlan(plan, market)) session.output.note(line);
  if (flags.dryRun) {
    session.output.result(toJson(plan), listHosts(plan));
    return false;
  }
  return askToGoOn(
    'Repair it at this price?',
    session.flags.yes ?? false,
    'give --yes to go on without being asked, or --dry-run to see the price',
  );
}

function describePlan(plan: RepairPlan, market: Market): string[] {
  const { archiveId, code, slots, shardBytes, termBlocks, endsAtHeight, contentBytes } = plan;
  const all = code.dataShards + code.parityShards;
  // What the slots of this repair bear of the content, so that the price is one of the whole archive.
  const borne = (contentBytes * BigInt(slots.length)) / BigInt(all);
  return [
    `Archive ${archiveId}: ${slots.length} of ${all} slots are empty, with shards of ${formatBytes(shardBytes)}; they go to other Hosts for ${termBlocks} blocks, until ${formatHeight(endsAtHeight, market.clock)}`,
    describeCost(plan, borne > 0n ? borne : 1n, termBlocks, market),
  ];
}

function toJson({ archiveId, shardBytes, termBlocks, endsAtHeight, priceAmount, feeAmount, slots, spares }: RepairPlan) {
  return {
    dryRun: true,
    archiveId,
    shardBytes,
    termBlocks,
    endsAtHeight,
    priceAmount,
    feeAmount,
    slots: slots.map(({ slot, offer }) => ({ slot, host: offer.host, region: offer.region, pricePerGibBlock: offer.pricePerGibBlock })),
    spares: spares.map(({ host }) => host),
  };
}

function listHosts({ slots, spares }: RepairPlan): Line[] {
  return toOfferTable([
    ...slots.map(({ slot, offer }) => [String(slot), offer] as const),
    ...spares.map((offer) => ['spare', offer] as const),
  ]);
}

function report(session: Session, { archiveId, slots, paidAmount, tx }: RepairResult, { params }: Market): void {
  const value = { archiveId, slots, paidAmount, hash: tx?.hash, height: tx?.height };
  if (!tx) {
    session.output.result(value, [
      `Every slot of archive ${archiveId} has a Host on the chain: there is nothing to repair. A Host that is silent loses its slots once it has missed too many proofs.`,
    ]);
    return;
  }
  session.output.result(value, [
    ...slots.map(({ slot, host }) => `Slot ${slot} of archive ${archiveId} is with ${shortenAddress(host)} now.`),
    `Paid ${formatCoin(paidAmount, params.paymentDenom)}, transaction ${tx.hash}; what the failed Hosts had not earned is owed to you: marspace claim pays it out.`,
  ]);
}
