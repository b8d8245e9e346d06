import { basename } from 'node:path';
import { createEnvelope, formatReadCapability, validateCode } from '@marspace/codec';
import { type JournalStore, parseCode, put, type PutEvent, type PutOptions } from '@marspace/sdk';
import type { Command } from 'commander';
import { askToGoOn } from '../ask.ts';
import { addToCatalog } from '../catalog.ts';
import { CliError, exitCodes } from '../exit.ts';
import { withFileLock } from '../file-lock.ts';
import { openFileSource } from '../file-source.ts';
import { formatBytes, formatCoin, shortenAddress } from '../format.ts';
import { createJournalFile, findUploadFile } from '../journal-file.ts';
import { type Line, toTable } from '../output.ts';
import { parseAddress, parseAmountFlag, parseBlocks } from '../parse-flags.ts';
import { quoteForShell } from '../printable.ts';
import { type ByteProgress, startByteProgress } from '../progress.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

interface PutFlags {
  code?: string;
  term: string;
  priceMax?: string;
  region?: string[];
  exchange?: string;
  recipient?: string[];
  dryRun?: boolean;
  anew?: boolean;
}

const examples = `
Examples:
  $ marspace put holiday.tar --term 14400
  $ marspace put holiday.tar --term 14400 --code 10+6 --dry-run
  $ marspace put notes.txt --term 14400 --recipient age1... --yes --json
`;

export function addPutCommand(program: Command): void {
  program
    .command('put <file>')
    .description('encrypt a file and store it with Hosts, each with a signed receipt; goes on where an interrupted run stopped')
    .requiredOption('--term <blocks>', 'how long it is kept, in blocks')
    .option('--code <k+m>', 'data and parity shards, e.g. 10+6; chosen by the Hosts on offer when left out')
    .option('--price-max <amount>', 'highest price per GiB and block, in base units or e.g. 0.000001MASPC')
    .option('--region <name...>', 'only Hosts of these regions')
    .option('--exchange <address>', 'ask this Exchange first')
    .option('--recipient <age1...>', 'also readable by these age recipients', (value: string, all: string[] = []) => [...all, value])
    .option('--anew', 'forget an interrupted upload of this file and start over')
    .option('--dry-run', 'show Hosts, price and fee, and change nothing')
    .addHelpText('after', examples)
    .action((file: string, flags: PutFlags, command: Command) =>
      runCommand(command, (session, signal) => putFile(session, file, flags, signal)),
    );
}

async function putFile(session: Session, file: string, flags: PutFlags, signal: AbortSignal): Promise<void> {
  const order = parseOrder(flags);
  const source = await openFileSource(file);
  const identity = await session.identity();
  const lockFile = findUploadFile(session.profile.home, session.profile.chainId, file, 'lock');
  const locked = await withFileLock(lockFile, async () => {
    const journal = createJournalFile(session.profile.home, session.profile.chainId, file, identity);
    if (flags.anew && !flags.dryRun) await journal.remove();
    const envelope = await createEnvelope({ recipients: [identity.recipient, ...(flags.recipient ?? [])] });
    // A dry run asks the market for a new upload, whatever waits from before.
    await storeFile(
      session,
      file,
      { source, envelope, journal: flags.dryRun ? noJournal : journal, ...order },
      flags.dryRun ?? false,
      signal,
    );
  });
  if (!locked) throw new CliError(exitCodes.refused, `Another marspace is storing ${file} now; wait until it is done.`);
}

const noJournal: JournalStore = { load: async () => undefined, save: async () => undefined, remove: async () => undefined };

function parseOrder(flags: PutFlags) {
  const code = flags.code === undefined ? undefined : parseCode(flags.code);
  if (flags.code !== undefined && !code)
    throw new CliError(exitCodes.usage, `"${flags.code}" is no code; data and parity shards are wanted, e.g. 4+2.`);
  if (code) validateCode(code.dataShards, code.parityShards);
  return {
    code,
    termBlocks: parseBlocks(flags.term, '--term'),
    pricePerGibBlockMax: flags.priceMax === undefined ? undefined : parseAmountFlag(flags.priceMax, '--price-max'),
    regions: flags.region,
    preferredExchange: flags.exchange === undefined ? undefined : parseAddress(flags.exchange),
  };
}

type Order = Pick<
  PutOptions,
  'source' | 'envelope' | 'journal' | 'code' | 'termBlocks' | 'pricePerGibBlockMax' | 'regions' | 'preferredExchange'
>;

async function storeFile(session: Session, file: string, order: Order, dryRun: boolean, signal: AbortSignal): Promise<void> {
  const { output, profile } = session;
  const shown = new PutDisplay(session);
  const result = await put({
    ...order,
    chain: await session.transferChain({ patient: true }),
    confirm: async (plan) => {
      if (dryRun) output.result(describePlan(plan), listHosts(plan));
      return (
        !dryRun &&
        askToGoOn(
          'Store it at this price?',
          session.flags.yes ?? false,
          'give --yes to go on without being asked, or --dry-run to see the price',
        )
      );
    },
    onEvent: (event) => shown.show(event),
    signal,
  }).finally(() => shown.stop());
  if (!result) return;
  const archiveId = result.archiveId.toString();
  await addToCatalog(profile.home, profile.chainId, {
    archiveId,
    name: basename(file),
    bytes: order.source.bytes,
    blake3: result.plaintextHash,
    storedAt: new Date().toISOString(),
  });
  await order.journal.remove();
  const { fileKey, ...facts } = result;
  output.result({ ...facts, capability: formatReadCapability({ archiveId: result.archiveId, fileKey }) }, [
    `Stored as archive ${archiveId} with ${result.hosts.length} Hosts, BLAKE3 ${result.plaintextHash}.`,
    `Fetch it with: marspace get ${archiveId} --output ${quoteForShell(basename(file))}`,
  ]);
}

type Planned = Extract<PutEvent, { type: 'planned' }>;

function describePlan(plan: Planned) {
  const { code, contentBytes, shardBytes, termBlocks, priceAmount, feeAmount } = plan;
  const hosts = plan.slots.map(({ host, region, pricePerGibBlock }) => ({ host, region, pricePerGibBlock }));
  return {
    dryRun: true,
    code,
    contentBytes,
    shardBytes,
    termBlocks,
    priceAmount,
    feeAmount,
    hosts,
    spares: plan.spares.map(({ host }) => host),
  };
}

function listHosts(plan: Planned): Line[] {
  const row = (place: string) => (offer: Planned['slots'][number], i: number) => [
    place || String(i),
    offer.host,
    offer.moniker,
    offer.region,
    offer.pricePerGibBlock,
  ];
  return toTable(
    ['slot', 'host', 'moniker', 'region', 'amaspc per GiB and block'],
    [...plan.slots.map(row('')), ...plan.spares.map(row('spare'))],
  );
}

/** Turns the events of a put into lines and a bar on stderr. */
class PutDisplay {
  readonly #session: Session;
  readonly #sent = new Map<number, number>();
  #progress: ByteProgress | undefined;
  #total = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  show(event: PutEvent): void {
    const { output } = this.#session;
    if (event.type === 'sent') this.#showSent(event);
    if (event.type === 'planned' || event.type === 'resumed') this.#total = event.shardBytes * event.slots.length;
    if (event.type === 'uploaded') this.stop();
    for (const line of describeEvent(event)) output.note(line);
  }

  /** Ends the bar, however the put went. */
  stop(): void {
    this.#progress?.stop();
    this.#progress = undefined;
  }

  #showSent(event: Extract<PutEvent, { type: 'sent' }>): void {
    this.#progress ??= startByteProgress(this.#session.output, 'Upload', this.#total);
    this.#sent.set(event.slot, event.sentBytes);
    this.#progress.update([...this.#sent.values()].reduce((sum, bytes) => sum + bytes, 0));
  }
}

function describeEvent(event: PutEvent): string[] {
  switch (event.type) {
    case 'asked':
      return [`${event.kind === 'exchange' ? 'Exchange' : 'Host'} ${shortenAddress(event.address)} gave ${event.offers} offers`];
    case 'unanswered':
      return [`! ${event.reason}`];
    case 'planned':
      return describePlanned(event);
    case 'resumed':
      return [
        `Going on with an interrupted upload: code ${event.code.dataShards}+${event.code.parityShards}, ${formatBytes(event.contentBytes)} encrypted`,
      ];
    case 'replaced':
      return [`! Slot ${event.slot}: ${event.host} replaced by ${event.by}: ${event.reason}`];
    case 'spares':
      return [`The market has ${event.hosts.length} more ${event.hosts.length === 1 ? 'Host' : 'Hosts'} to spare`];
    case 'waiting':
      return [`! Waiting: ${event.reason}`];
    case 'opened':
      return [
        event.tx
          ? `Opened as archive ${event.archiveId} at height ${event.tx.height}, transaction ${event.tx.hash}, ${event.tx.gasUsed} gas`
          : `Archive ${event.archiveId} was opened before`,
      ];
    case 'received':
      return [
        `Slot ${event.slot}: receipt ${event.receiptNumber} of ${shortenAddress(event.host)} over BLAKE3 ${event.checksum.slice(0, 16)}…, as computed here`,
      ];
    default:
      return [];
  }
}

function describePlanned(event: Planned): string[] {
  const { code, slots, spares, shardBytes, termBlocks, priceAmount, feeAmount } = event;
  return [
    `Code ${code.dataShards}+${code.parityShards}: ${slots.length} shards of ${formatBytes(shardBytes)} with as many Hosts, ${spares.length} spare, for ${termBlocks} blocks`,
    `Price ${formatCoin(priceAmount, 'amaspc')} and a fee of ${formatCoin(feeAmount, 'amaspc')}`,
  ];
}
