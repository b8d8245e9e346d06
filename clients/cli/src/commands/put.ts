import { basename } from 'node:path';
import { Blake3Hasher, createEnvelope, formatReadCapability, validateCode } from '@marspace/codec';
import {
  type BlockClock,
  computePriceMaxPerGibBlock,
  computeTermBlocks,
  computeTotalPerTbMonth,
  type JournalStore,
  type MarspaceClient,
  measureBlockClock,
  parseCode,
  put,
  type PutEvent,
  type PutOptions,
  type PutSource,
  type TransferChain,
  TxError,
} from '@marspace/sdk';
import type { Command } from 'commander';
import { askToGoOn } from '../ask.ts';
import { addToCatalog, readCatalog } from '../catalog.ts';
import { checkPayment } from '../check-cost.ts';
import { checkSameOrder, computeResumedCost } from '../check-resumed.ts';
import { CliError, exitCodes } from '../exit.ts';
import { withFileLock } from '../file-lock.ts';
import { openFileSource } from '../file-source.ts';
import { formatBytes, formatCoin, formatHeightDate, formatTerm, shortenAddress } from '../format.ts';
import { createJournalFile, findUploadFile, type JournalWithOrder } from '../journal-file.ts';
import { type Line, toTable } from '../output.ts';
import { parseAddress, parsePriceMax, parseTermFlag } from '../parse-flags.ts';
import { quoteForShell } from '../printable.ts';
import { type ByteProgress, startByteProgress } from '../progress.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { checkTerm, chooseTerm } from '../terms.ts';

interface PutFlags {
  code?: string;
  term?: string;
  priceMax?: string;
  region?: string[];
  exchange?: string;
  recipient?: string[];
  dryRun?: boolean;
  anew?: boolean;
}

/** The code chosen by itself that has the fewest slots for its data. */
const leastCode = { dataShards: 4, parityShards: 2 };

const examples = `
Examples:
  $ marspace put holiday.tar --term 1y
  $ marspace put holiday.tar --term 2027-06-01 --code 10+6 --price-max 5 --dry-run
  $ marspace put notes.txt --term 30d --recipient age1... --yes --json
`;

export function addPutCommand(program: Command): void {
  program
    .command('put <file>')
    .description('encrypt a file and store it with Hosts, each with a signed receipt; goes on where an interrupted run stopped')
    .option(
      '--term <time>',
      'how long it is kept: 30d, 8w, 6m, 1y, until 2027-06-01, or 1200blocks; a year, or the most there is, when left out',
    )
    .option('--code <k+m>', 'data and parity shards, e.g. 10+6; chosen by the Hosts on offer when left out')
    .option(
      '--price-max <amount>',
      'highest price: MASPC per TB and month with all slots and the fee, or e.g. 1000000000amaspc per GiB and block',
    )
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
  const { home, chainId } = session.profile;
  const locked = await withFileLock(findUploadFile(home, chainId, file, 'lock'), async () => {
    const journal = createJournalFile(home, chainId, file, identity, flags);
    if (flags.anew && !flags.dryRun) await journal.remove();
    // A dry run asks the market for a new upload, whatever waits from before.
    const begun = flags.dryRun ? undefined : await journal.load();
    const chain = await session.transferChain({ patient: true });
    const market = await readMarket(session);
    const isRunning = begun !== undefined && (await checkResumed(session, flags, begun, source, market));
    if (begun && !isRunning) return;
    if (!begun) await warnOfSame(session, source, market.clock);
    const termBlocks = begun ? BigInt(begun.termBlocks) : await decideTerm(session, chain, order, market, signal);
    const envelope = await createEnvelope({ recipients: [identity.recipient, ...(flags.recipient ?? [])] });
    const put = { ...order, source, envelope, journal: flags.dryRun ? noJournal : journal, termBlocks };
    await storeFile(
      session,
      file,
      { ...put, chain, pricePerGibBlockMax: computeOfferMax(order, market) },
      order,
      market,
      flags.dryRun ?? false,
      signal,
    );
  });
  if (!locked) throw new CliError(exitCodes.refused, `Another marspace is storing ${file} now; wait until it is done.`);
}

const noJournal: JournalStore = { load: async () => undefined, save: async () => undefined, remove: async () => undefined };

/** The chain's rules and pace, read once. */
interface Market {
  client: MarspaceClient;
  params: Awaited<ReturnType<MarspaceClient['storage']['params']>>['params'];
  clock: BlockClock;
}

async function readMarket(session: Session): Promise<Market> {
  const client = await session.client();
  const [{ params }, clock] = await Promise.all([client.storage.params(), measureBlockClock(client)]);
  return { client, params, clock };
}

function parseOrder(flags: PutFlags) {
  const code = flags.code === undefined ? undefined : parseCode(flags.code);
  if (flags.code !== undefined && !code)
    throw new CliError(exitCodes.usage, `"${flags.code}" is no code; data and parity shards are wanted, e.g. 4+2.`);
  if (code) validateCode(code.dataShards, code.parityShards);
  return {
    code,
    term: flags.term === undefined ? undefined : parseTermFlag(flags.term),
    termText: flags.term ?? '',
    priceMax: flags.priceMax === undefined ? undefined : parsePriceMax(flags.priceMax),
    regions: flags.region,
    preferredExchange: flags.exchange === undefined ? undefined : parseAddress(flags.exchange),
  };
}

type Wishes = ReturnType<typeof parseOrder>;

async function decideTerm(session: Session, chain: TransferChain, order: Wishes, market: Market, signal: AbortSignal): Promise<bigint> {
  const { params, clock } = market;
  if (!order.term) return chooseTerm(chain, params, clock, { ...order, signal }, session.output);
  const blocks = computeTermBlocks(order.term, clock);
  checkTerm(blocks, order.termText, params, clock);
  return blocks;
}

/** The highest price of one offer; where the code is open, of the code with the fewest slots for its data: the whole price is judged once it is known. */
function computeOfferMax({ priceMax, code }: Wishes, { params, clock }: Market): bigint | undefined {
  if (priceMax === undefined || 'perGibBlock' in priceMax) return priceMax?.perGibBlock;
  return computePriceMaxPerGibBlock(priceMax.perTbMonth, code ?? leastCode, params.openFeeBps, clock);
}

/** True when the upload under way may go on, after asking; an archive that is open already is paid for. */
async function checkResumed(
  session: Session,
  flags: PutFlags,
  journal: JournalWithOrder,
  source: PutSource,
  market: Market,
): Promise<boolean> {
  checkSameOrder(flags, journal.order ?? {}, journal);
  if (journal.archiveId !== undefined) return true;
  const { contentBytes, shardBytes, ...cost } = computeResumedCost(journal, source, market.params);
  const termBlocks = BigInt(journal.termBlocks);
  for (const line of [
    `An upload of this file is under way: code ${journal.code.dataShards}+${journal.code.parityShards} with ${journal.slots.length} shards of ${formatBytes(shardBytes)}, for ${formatTerm(termBlocks, market.clock)}`,
    describeCost(cost, BigInt(contentBytes), termBlocks, market),
  ])
    session.output.note(line);
  return askToGoOn(
    'Go on with it at this price?',
    session.flags.yes ?? false,
    'give --yes to go on without being asked, or --anew to start over',
  );
}

type Order = Pick<
  PutOptions,
  'chain' | 'source' | 'envelope' | 'journal' | 'code' | 'termBlocks' | 'pricePerGibBlockMax' | 'regions' | 'preferredExchange'
>;

async function storeFile(
  session: Session,
  file: string,
  order: Order,
  wishes: Wishes,
  market: Market,
  dryRun: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { output, profile } = session;
  const shown = new PutDisplay(session, market);
  const result = await put({
    ...order,
    confirm: async (plan) => {
      await checkPlan(plan, wishes, market, order.chain.address);
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
  })
    .catch((error) => forgetRefused(error, order.journal))
    .finally(() => shown.stop());
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

/** What the chain would refuse after the upload is refused before it. */
async function checkPlan(plan: Planned, { priceMax }: Wishes, { client, params, clock }: Market, address: string): Promise<void> {
  const { code, contentBytes, termBlocks, priceAmount, feeAmount } = plan;
  if (BigInt(code.parityShards) < params.parityShardsMin)
    throw new CliError(
      exitCodes.refused,
      `The code ${code.dataShards}+${code.parityShards} has too few parity shards; the chain wants ${params.parityShardsMin} or more.`,
    );
  const hosts = plan.slots.map(({ host }) => host);
  await checkPayment(client, { address, hosts, shardBytes: BigInt(plan.shardBytes), priceAmount, feeAmount });
  if (priceMax === undefined || 'perGibBlock' in priceMax) return;
  // The least fee of a small file is no price of bytes.
  const fee = (priceAmount * params.openFeeBps + 9_999n) / 10_000n;
  const total = computeTotalPerTbMonth(priceAmount + fee, BigInt(plan.shardBytes * code.dataShards), termBlocks, clock);
  if (total <= priceMax.perTbMonth) return;
  throw new CliError(
    exitCodes.market,
    `The ${contentBytes} bytes would cost ${formatCoin(total, params.paymentDenom)} per TB and month with all slots and the fee; --price-max allows ${formatCoin(priceMax.perTbMonth, params.paymentDenom)}.`,
  );
}

/**
 * A module's refusal of the opening is for good: the next run starts anew instead of meeting it again. A used receipt is none: an earlier opening went
 * through, and the next run finds its archive.
 */
async function forgetRefused(error: unknown, journal: JournalStore): Promise<never> {
  if (!(error instanceof TxError) || !['storage', 'escrow'].includes(error.codespace) || error.errorName === 'ReceiptUsed') throw error;
  await journal.remove();
  throw new CliError(
    exitCodes.refused,
    `${error.message.replace(/\.$/, '')}; this upload is given up and forgotten, the same command starts over (as --anew does).`,
  );
}

/** The same bytes may be stored and paid for twice, but not unsaid. */
async function warnOfSame(session: Session, source: PutSource, clock: BlockClock): Promise<void> {
  const { home, chainId } = session.profile;
  const alike = [...(await readCatalog(home, chainId)).values()].filter(({ bytes }) => bytes === source.bytes);
  if (alike.length === 0) return;
  const hasher = new Blake3Hasher();
  for await (const piece of source.open()) hasher.update(piece);
  const blake3 = Buffer.from(hasher.digest()).toString('hex');
  for (const { archiveId, name } of alike.filter((entry) => entry.blake3 === blake3)) {
    const { archive } = await (await session.client()).storage.archive({ id: BigInt(archiveId) }).catch(() => ({ archive: undefined }));
    if (archive && archive.endsAtHeight > clock.height)
      session.output.warn(
        `The same bytes are stored already: archive ${archiveId}, ${name}, until ${formatHeightDate(archive.endsAtHeight, clock)}`,
      );
  }
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
  readonly #market: Market;
  readonly #sent = new Map<number, number>();
  #progress: ByteProgress | undefined;
  #total = 0;

  constructor(session: Session, market: Market) {
    this.#session = session;
    this.#market = market;
  }

  show(event: PutEvent): void {
    const { output } = this.#session;
    if (event.type === 'sent') this.#showSent(event);
    if (event.type === 'planned' || event.type === 'resumed') this.#total = event.shardBytes * event.slots.length;
    if (event.type === 'uploaded') this.stop();
    for (const line of describeEvent(event, this.#market)) output.note(line);
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

function describeEvent(event: PutEvent, market: Market): string[] {
  switch (event.type) {
    case 'asked':
      return [`${event.kind === 'exchange' ? 'Exchange' : 'Host'} ${shortenAddress(event.address)} gave ${event.offers} offers`];
    case 'unanswered':
      return [`! ${event.reason}`];
    case 'planned':
      return describePlanned(event, market);
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

function describePlanned(event: Planned, market: Market): string[] {
  const { code, slots, spares, shardBytes, termBlocks, contentBytes } = event;
  return [
    `Code ${code.dataShards}+${code.parityShards}: ${slots.length} shards of ${formatBytes(shardBytes)} with as many Hosts, ${spares.length} spare, for ${formatTerm(termBlocks, market.clock)}`,
    describeCost(event, BigInt(contentBytes), termBlocks, market),
  ];
}

function describeCost(
  { priceAmount, feeAmount }: { priceAmount: bigint; feeAmount: bigint },
  contentBytes: bigint,
  termBlocks: bigint,
  { params, clock }: Market,
): string {
  const total = computeTotalPerTbMonth(priceAmount + feeAmount, contentBytes, termBlocks, clock);
  const coin = (amount: bigint) => formatCoin(amount, params.paymentDenom);
  return `Price ${coin(priceAmount)} and a fee of ${coin(feeAmount)}: with all slots and the fee ${coin(total)} per TB and month`;
}
