import { addDeposit, quit, registerContractor, voidReceipts, withdrawDeposit } from '@marspace/sdk';
import type { Command } from 'commander';
import { askToGoOn } from '../ask.ts';
import { type ContractorState, describeProofs, describeState, listContractors, readStates, type RoleName } from '../contractor-state.ts';
import { formatExamples } from '../examples.ts';
import { CliError, exitCodes } from '../exit.ts';
import { formatBytes, formatCoin, shortenAddress, shortenEnum } from '../format.ts';
import { toTable } from '../output.ts';
import { parseAddress, parseByteCount, parseCoinFlag, parseId } from '../parse-flags.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

const roles = ['host', 'proxy', 'insurer', 'exchange', 'hub', 'scheduler', 'worker'] as const;
export function addContractorCommands(program: Command): void {
  const contractor = program.command('contractor').description('contractors: how they do, their proofs and deposits');
  contractor
    .command('ls')
    .description('list contractors')
    .option('--role <role>', `one of ${roles.join(', ')}`)
    .addHelpText('after', formatExamples('contractor ls', 'contractor ls --role host --json'))
    .action((flags: { role?: string }, command: Command) => runCommand(command, (session) => list(session, flags.role)));
  contractor
    .command('show [address]')
    .description('a contractor with its free deposit, accident factor and credits; the own one when left out')
    .addHelpText('after', formatExamples('contractor show', 'contractor show mspace1... --json'))
    .action((address: string | undefined, _flags: unknown, command: Command) => runCommand(command, (session) => show(session, address)));
  contractor
    .command('register')
    .description('make this key a contractor, as agents do on their first run by themselves')
    .requiredOption('--role <role>', `one of ${roles.join(', ')}`)
    .requiredOption('--endpoint <url>', 'where its program answers')
    .requiredOption('--deposit <amount>', 'first insurance money, e.g. 100MASP')
    .option('--capacity <bytes>', 'how much a Host bears, e.g. 500GiB', '0')
    .option('--moniker <name>', 'a name for people', '')
    .option('--region <name>', 'where it stands', '')
    .requiredOption('--offer-key <key>', 'ed25519 public key that its program signs with, in hex or base64')
    .addHelpText(
      'after',
      formatExamples(
        'contractor register --role exchange --endpoint https://exchange.example --offer-key 7f3a... --deposit 100MASP --key exchange',
      ),
    )
    .action((flags: RegisterFlags, command: Command) => runCommand(command, (session) => register(session, flags)));
  contractor
    .command('deposit <amount>')
    .description('add insurance money, e.g. 100MASP')
    .addHelpText('after', formatExamples('contractor deposit 100MASP --key host'))
    .action((amount: string, _flags: unknown, command: Command) => runCommand(command, (session) => changeDeposit(session, amount, 'add')));
  contractor
    .command('withdraw <amount>')
    .description('take free insurance money back')
    .addHelpText('after', formatExamples('contractor withdraw 50MASP --key host'))
    .action((amount: string, _flags: unknown, command: Command) =>
      runCommand(command, (session) => changeDeposit(session, amount, 'withdraw')),
    );
  contractor
    .command('quit')
    .description('take no new work; the deposit returns by itself after the last commitment')
    .addHelpText('after', formatExamples('contractor quit --key host', 'contractor quit --key host --yes'))
    .action((_flags: unknown, command: Command) => runCommand(command, leave));
  contractor
    .command('void-receipts')
    .description('take back all receipts that a Host has signed so far: they open no deal any more')
    .option(
      '--below <number>',
      'those with a smaller number; Hosts number them from Unix milliseconds on, so that all are below the time now',
    )
    .addHelpText(
      'after',
      formatExamples('contractor void-receipts --key host', 'contractor void-receipts --below 1800000000000 --key host --yes'),
    )
    .action((flags: { below?: string }, command: Command) => runCommand(command, (session) => takeBackReceipts(session, flags.below)));
}

function toRole(text: string | undefined): RoleName {
  if (text === undefined) return 'ROLE_UNSPECIFIED' as RoleName;
  if (!(roles as readonly string[]).includes(text))
    throw new CliError(exitCodes.usage, `"${text}" is no role; one of ${roles.join(', ')} is wanted.`);
  return `ROLE_${text.toUpperCase()}` as RoleName;
}

async function list(session: Session, role: string | undefined): Promise<void> {
  const wanted = toRole(role);
  const client = await session.client();
  const contractors = await listContractors(client, wanted);
  const states = await readStates(client, contractors, session.signal);
  const rows = contractors.map((contractor, i) => {
    const names = contractor.roles.map((listing) => shortenEnum(listing.role)).join(',');
    const deposit = formatCoin(contractor.depositAmount, contractor.depositDenom);
    return [
      contractor.address,
      contractor.moniker,
      names,
      contractor.region,
      describeState(states[i] as ContractorState),
      describeProofs(states[i] as ContractorState),
      deposit,
      contractor.commitments.toString(),
    ];
  });
  session.output.result(
    contractors.map((contractor, i) => ({ ...contractor, ...states[i] })),
    rows.length === 0
      ? ['There are no such contractors.']
      : toTable(['address', 'moniker', 'roles', 'region', 'state', 'proven', 'deposit', 'commitments'], rows),
  );
}

interface RegisterFlags {
  role: string;
  endpoint: string;
  capacity: string;
  moniker: string;
  region: string;
  deposit: string;
  offerKey: string;
}

function parseOfferKey(text: string): Uint8Array {
  const isHex = /^[0-9a-fA-F]{64}$/.test(text);
  if (!isHex && !/^[A-Za-z0-9+/]{43}=$/.test(text))
    throw new CliError(
      exitCodes.usage,
      `--offer-key got "${text}"; an ed25519 public key is wanted: 64 hex digits, or its 32 bytes in base64.`,
    );
  return Uint8Array.from(Buffer.from(text, isHex ? 'hex' : 'base64'));
}

/** What agents do by themselves on their first run; by hand for whoever keeps the account apart from the program. */
async function register(session: Session, flags: RegisterFlags): Promise<void> {
  const role = toRole(flags.role);
  const offerKey = parseOfferKey(flags.offerKey);
  if (!/^https?:\/\/[^\s/]/.test(flags.endpoint))
    throw new CliError(exitCodes.usage, `--endpoint got "${flags.endpoint}"; a URL that begins with http:// or https:// is wanted.`);
  const deposit = parseCoinFlag(flags.deposit, '--deposit');
  const capacityUnits = BigInt(parseByteCount(flags.capacity, '--capacity'));
  const client = await session.client();
  const { params } = await client.escrow.params();
  const account = await session.account();
  session.output.note(
    `Registering costs ${formatCoin(params.registerFeeAmount, params.registerFeeDenom)}, which nobody gets back, and a deposit of ${formatCoin(deposit.amount, deposit.denom)}.`,
  );
  if (!(await askToGoOn(`Register ${account.address} as ${flags.role}?`, session.flags.yes ?? false))) return;
  const done = await registerContractor(account, {
    moniker: flags.moniker,
    region: flags.region,
    roles: [{ role, endpoint: flags.endpoint, capacityUnits }],
    offerKey,
    deposit,
  });
  session.output.result({ address: account.address, role: flags.role, hash: done.hash, height: done.height }, [
    `Registered ${account.address} as ${flags.role}, transaction ${done.hash}.`,
  ]);
}

async function show(session: Session, given: string | undefined): Promise<void> {
  const address = given === undefined ? await session.address() : parseAddress(given);
  const client = await session.client();
  const { contractor, freeAmount, accidentFactorBps } = await client.escrow.contractor({ address });
  const { credits } = await client.escrow.credits({ address });
  const denom = contractor.depositDenom;
  session.output.result({ contractor, freeAmount, accidentFactorBps, credits }, [
    `${contractor.moniker} ${contractor.address}, ${shortenEnum(contractor.status)}, region ${contractor.region || '-'}`,
    ...contractor.roles.map(
      (listing) => `${shortenEnum(listing.role)} at ${listing.endpoint}, capacity ${formatBytes(listing.capacityUnits)}`,
    ),
    `Deposit ${formatCoin(contractor.depositAmount, denom)}, of it free ${formatCoin(freeAmount, denom)}, ${contractor.commitments} commitments`,
    `Accidents ${contractor.accidents}, locks multiplied by ${Number(accidentFactorBps) / 10_000}`,
    `Owed: ${credits.map((coin) => formatCoin(coin.amount, coin.denom)).join(', ') || 'nothing'}`,
  ]);
}

async function changeDeposit(session: Session, text: string, kind: 'add' | 'withdraw'): Promise<void> {
  const amount = parseCoinFlag(text, 'The amount');
  const account = await session.account();
  const done = kind === 'add' ? await addDeposit(account, { amount }) : await withdrawDeposit(account, { amount });
  const verb = kind === 'add' ? 'Added' : 'Withdrew';
  session.output.result({ [kind]: amount, hash: done.hash, height: done.height }, [
    `${verb} ${formatCoin(amount.amount, amount.denom)}, transaction ${done.hash}.`,
  ]);
}

async function leave(session: Session): Promise<void> {
  const account = await session.account();
  if (!(await askToGoOn(`Take no new work as ${shortenAddress(account.address)}?`, session.flags.yes ?? false))) return;
  const done = await quit(account, {});
  session.output.result({ hash: done.hash, height: done.height }, [
    'No new work is taken; the deposit returns by itself after the last commitment.',
  ]);
}

async function takeBackReceipts(session: Session, below: string | undefined): Promise<void> {
  const belowNumber = below === undefined ? BigInt(Date.now()) : parseId(below, 'receipt number');
  const account = await session.account();
  if (!(await askToGoOn(`Void all receipts of ${shortenAddress(account.address)} below ${belowNumber}?`, session.flags.yes ?? false)))
    return;
  const done = await voidReceipts(account, { belowNumber });
  session.output.result({ belowNumber, hash: done.hash, height: done.height }, [
    `Receipts below ${belowNumber} open no deal any more, transaction ${done.hash}.`,
  ]);
}
