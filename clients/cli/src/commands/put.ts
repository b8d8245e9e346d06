import { basename } from 'node:path';
import { createEnvelope, formatReadCapability } from '@marspace/codec';
import { type JournalStore, put, type PutOptions, type PutResult, type PutSource } from '@marspace/sdk';
import type { Command } from 'commander';
import { askToGoOn } from '../ask.ts';
import { addToCatalog } from '../catalog.ts';
import { continueOrder } from '../check-resumed.ts';
import { CliError, exitCodes } from '../exit.ts';
import { withFileLock } from '../file-lock.ts';
import { openFileSource } from '../file-source.ts';
import type { Identity } from '../identity.ts';
import { createJournalFile, findUploadFile } from '../journal-file.ts';
import { quoteForShell } from '../shell-word.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { askToPayMore } from '../transfer/ask-to-pay-more.ts';
import { askToResume } from '../transfer/ask-to-resume.ts';
import { type Market, readMarket } from '../transfer/market.ts';
import { checkPlan, checkPriceMax, forgetRefused, warnOfSame } from '../transfer/put-checks.ts';
import { describePlan, listHosts, type Planned, PutDisplay } from '../transfer/put-display.ts';
import { computeOfferMax, decideTerm, type OrderFlags, parseOrder, type Wishes } from '../transfer/put-order.ts';

interface PutFlags extends OrderFlags {
  dryRun?: boolean;
  anew?: boolean;
}

/** One put under way. */
interface PutTask {
  readonly session: Session;
  readonly file: string;
  readonly flags: PutFlags;
  readonly wishes: Wishes;
  readonly market: Market;
  readonly signal: AbortSignal;
}

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
  parseOrder(flags); // what is wrong with it is said before anything is asked
  const source = await openFileSource(file);
  const identity = await session.identity();
  const { home, chainId } = session.profile;
  const locked = await withFileLock(findUploadFile(home, chainId, file, 'lock'), async () => {
    const journal = createJournalFile(home, chainId, file, identity, flags);
    if (flags.anew && !flags.dryRun) await journal.remove();
    // A dry run asks the market for a new upload, whatever waits from before.
    const begun = flags.dryRun ? undefined : await journal.load();
    const chain = await session.transferChain({ patient: true });
    const order = continueOrder(flags, begun?.order);
    const task = { session, file, flags, wishes: parseOrder(order), market: await readMarket(session), signal };
    if (begun && !(await askToResume(session, flags, begun, source, task.market))) return;
    if (!begun) await warnOfSame(session, source, task.market.clock);
    const termBlocks = begun ? BigInt(begun.termBlocks) : await decideTerm(session, chain, task.wishes, task.market, signal);
    await storeFile(task, {
      chain,
      source,
      envelope: await createEnvelopeFor(identity, order),
      journal: flags.dryRun ? noJournal : journal,
      termBlocks,
    });
  });
  if (!locked) throw new CliError(exitCodes.refused, `Another marspace is storing ${file} now; wait until it is done.`);
}

const noJournal: JournalStore = { load: async () => undefined, save: async () => undefined, remove: async () => undefined };

function createEnvelopeFor(identity: Identity, { recipient = [] }: PutFlags) {
  return createEnvelope({ recipients: [identity.recipient, ...recipient] });
}

type Order = Pick<PutOptions, 'chain' | 'source' | 'envelope' | 'journal' | 'termBlocks'>;

async function storeFile(task: PutTask, order: Order): Promise<void> {
  const { session, wishes, market, signal } = task;
  const shown = new PutDisplay(session.output, market);
  if (await order.journal.load()) session.interruption.upload = task.file;
  const { code, regions, preferredExchange } = wishes;
  let terms: Pick<Planned, 'code' | 'contentBytes' | 'shardBytes' | 'termBlocks'> | undefined;
  const result = await put({
    ...order,
    code,
    regions,
    preferredExchange,
    pricePerGibBlockMax: computeOfferMax(wishes, market),
    confirm: async (plan) => {
      await checkPlan(plan, wishes, market, order.chain.address);
      const goesOn = await confirmPlan(task, plan);
      if (goesOn) session.interruption.upload = task.file;
      return goesOn;
    },
    confirmRaise: async (raise) => {
      shown.stop();
      if (terms) checkPriceMax({ ...terms, priceAmount: raise.priceAmount }, wishes.priceMax, market);
      return askToPayMore(session, raise, market);
    },
    onEvent: (event) => {
      if (event.type === 'planned' || event.type === 'resumed') terms = { ...event, termBlocks: order.termBlocks };
      shown.show(event);
    },
    signal,
  })
    .catch((error) => forgetRefused(error, order.journal))
    .finally(() => shown.stop());
  if (result) await report(task, result, order);
}

async function confirmPlan({ session, flags }: PutTask, plan: Planned): Promise<boolean> {
  if (flags.dryRun) {
    session.output.result(describePlan(plan), listHosts(plan));
    return false;
  }
  return askToGoOn(
    'Store it at this price?',
    session.flags.yes ?? false,
    'give --yes to go on without being asked, or --dry-run to see the price',
  );
}

/** The journal goes when the archive stands in the list. */
async function report({ session, file }: PutTask, result: PutResult, { source, journal }: { source: PutSource; journal: JournalStore }) {
  const { profile, output } = session;
  const archiveId = result.archiveId.toString();
  await addToCatalog(profile.home, profile.chainId, {
    archiveId,
    name: basename(file),
    bytes: source.bytes,
    blake3: result.plaintextHash,
    storedAt: new Date().toISOString(),
  });
  await journal.remove();
  session.interruption.upload = undefined;
  const { fileKey, ...facts } = result;
  output.result({ ...facts, capability: formatReadCapability({ archiveId: result.archiveId, fileKey }) }, [
    `Stored as archive ${archiveId} with ${result.hosts.length} Hosts, BLAKE3 ${result.plaintextHash}.`,
    `Fetch it with: marspace get ${archiveId} --output ${quoteForShell(basename(file))}`,
  ]);
}
