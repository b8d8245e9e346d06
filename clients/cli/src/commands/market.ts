import { computeShardBytes } from '@marspace/codec';
import { computeSlotPerTbMonth, computeTermBlocks, findOffers, measureBlockClock } from '@marspace/sdk';
import type { Command } from 'commander';
import { formatCoin, formatHeightDate, shortenAddress } from '../format.ts';
import { toTable } from '../output.ts';
import { parseByteCount, parseCount, parseTermFlag } from '../parse-flags.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { checkTerm } from '../terms.ts';

const collectMs = 500; // a person compares; a put takes the first good ones

export function addOffersCommand(program: Command): void {
  program
    .command('offers')
    .description('ask the market what it offers, without taking anything')
    .requiredOption('--bytes <size>', 'size of the file, e.g. 100MiB')
    .requiredOption('--term <time>', 'how long: 30d, 8w, 6m, 1y, until 2027-06-01, or 1200blocks')
    .option('--data-shards <k>', 'data shards', '4')
    .option('--slots <n>', 'Hosts wanted', '16')
    .addHelpText('after', '\nExamples:\n  $ marspace offers --bytes 100MiB --term 1y\n')
    .action((flags: { bytes: string; term: string; dataShards: string; slots: string }, command: Command) =>
      runCommand(command, (session, signal) => offers(session, flags, signal)),
    );
}

async function offers(
  session: Session,
  flags: { bytes: string; term: string; dataShards: string; slots: string },
  signal: AbortSignal,
): Promise<void> {
  const slots = parseCount(flags.slots, '--slots', 1, 256);
  const slotBytes = computeShardBytes(
    BigInt(parseByteCount(flags.bytes, '--bytes')),
    parseCount(flags.dataShards, '--data-shards', 1, 255),
  );
  const term = parseTermFlag(flags.term);
  const client = await session.client();
  const [{ params }, clock] = await Promise.all([client.storage.params(), measureBlockClock(client)]);
  const termBlocks = computeTermBlocks(term, clock);
  checkTerm(termBlocks, flags.term, params, clock);
  const found = await findOffers(await session.transferChain(), {
    request: { slotBytes: slotBytes > 0n ? slotBytes : 1024n, slots, termBlocks, collectMs },
    wanted: slots,
    onFailed: (_desk, reason) => session.output.warn(reason),
    signal,
  });
  const rows = found.map((offer) => [
    shortenAddress(offer.host),
    offer.moniker,
    offer.region,
    formatCoin(computeSlotPerTbMonth(BigInt(offer.pricePerGibBlock), clock), params.paymentDenom),
    offer.pricePerGibBlock,
    `${offer.expiresAtHeight}, ${formatHeightDate(BigInt(offer.expiresAtHeight), clock)}`,
    offer.standing ? 'standing' : 'bound to you',
  ]);
  session.output.result(
    found,
    rows.length === 0
      ? ['Nobody offers that now.']
      : toTable(['host', 'moniker', 'region', 'per TB of shard and month', 'amaspc per GiB and block', 'expires at', 'kind'], rows),
  );
}
