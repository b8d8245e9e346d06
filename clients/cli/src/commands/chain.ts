import {
  computeChainInfo,
  findRequestType,
  listQueries,
  measureBlockClock,
  parseEvents,
  readRequestFields,
  sendCoins,
} from '@marspace/sdk';
import type { Command } from 'commander';
import { describeSent, describeTx, listTxs } from '../describe-tx.ts';
import { formatExamples } from '../examples.ts';
import { CliError, exitCodes } from '../exit.ts';
import { formatCoin, formatHeight } from '../format.ts';
import { toJsonLines } from '../output.ts';
import { parseAddress, parseCoinFlag, parseCount } from '../parse-flags.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

const txsMax = 1_000; // a node answers a hundred at a time

type QueryFunctions = Record<string, (request: Record<string, unknown>) => Promise<unknown>>;

export function addChainCommands(program: Command): void {
  program
    .command('status')
    .description('the node, the chain and the balance of the key')
    .addHelpText('after', formatExamples('status', 'status --node http://127.0.0.1:26657 --json'))
    .action((_flags: unknown, command: Command) => runCommand(command, status));
  const tx = program.command('tx').description('transactions');
  tx.command('ls [address]')
    .description('the newest transactions of an address: what they did, what it spent and received')
    .option('--limit <n>', 'how many', '20')
    .addHelpText('after', formatExamples('tx ls', 'tx ls mspace1... --limit 100 --json'))
    .action((address: string | undefined, flags: { limit: string }, command: Command) =>
      runCommand(command, (session) => printTxs(session, address, flags.limit)),
    );
  tx.command('show <hash>')
    .description('a transaction and its events')
    .addHelpText('after', formatExamples('tx show 27A3B7EC79750C8865CBC6CE5442938BF7158B4E0A634857BA37F7D3E4551F41'))
    .action((hash: string, _flags: unknown, command: Command) => runCommand(command, (session) => showTx(session, hash)));
  tx.command('send <address> <amount>')
    .description('send coins, e.g. 5MASPC')
    .addHelpText('after', formatExamples('tx send mspace1... 5MASPC', 'tx send mspace1... 1000000amasp --key bob'))
    .action((address: string, amount: string, _flags: unknown, command: Command) =>
      runCommand(command, (session) => send(session, address, amount)),
    );
  program
    .command('query <module> <method> [request]')
    .description('any query of escrow, storage or tsmodule; the request as JSON with camelCase fields')
    .addHelpText('after', formatExamples('query storage params', `query storage deals '{"archiveId":"1"}'`))
    .action((module: string, method: string, request: string | undefined, _flags: unknown, command: Command) =>
      runCommand(command, (session) => query(session, module, method, request)),
    );
  program
    .command('chain-info')
    .description('the chain as JSON for Keplr and other wallets')
    .addHelpText('after', formatExamples('chain-info > keplr.json'))
    .action((_flags: unknown, command: Command) => runCommand(command, printChainInfo));
}

async function status(session: Session): Promise<void> {
  const client = await session.client();
  const clock = await measureBlockClock(client);
  const height = Number(clock.height);
  const address = await session.findAddress();
  const balances = address === undefined ? [] : await client.getBalances(address);
  session.output.result({ chainId: client.chainId, node: session.profile.node, height, address, balances }, [
    `Chain ${client.chainId} at ${formatHeight(clock.height, clock)}, node ${session.profile.node}`,
    ...(address === undefined
      ? [`No key "${session.profile.key}"; "marspace keys add ${session.profile.key}" makes one.`]
      : [`Account ${address}`]),
    ...balances.map((coin) => `  ${formatCoin(coin.amount, coin.denom)}`),
  ]);
}

async function printTxs(session: Session, given: string | undefined, limit: string): Promise<void> {
  const count = parseCount(limit, '--limit', 1, txsMax);
  const address = given === undefined ? await session.address() : parseAddress(given);
  const client = await session.client();
  const found = await client.listTxs(address, count);
  session.output.result(
    found.map(({ responses: _responses, events: _events, log: _log, ...facts }) => facts),
    found.length === 0 ? [`No transaction of ${address} is known to this node.`] : listTxs(found, await measureBlockClock(client)),
  );
}

async function showTx(session: Session, hash: string): Promise<void> {
  if (!/^[0-9a-fA-F]{64}$/.test(hash)) throw new CliError(exitCodes.usage, `"${hash}" is no transaction hash; 64 hex digits are wanted.`);
  const client = await session.client();
  const found = await client.findTx(hash);
  if (!found) throw new CliError(exitCodes.notFound, `No block holds a transaction ${hash}.`);
  const events = parseEvents(found);
  const { responses: _responses, events: _raw, ...facts } = found;
  session.output.result({ ...facts, events }, describeTx(found, events, await measureBlockClock(client)));
}

/** Sends coins. What its words need of the chain is asked for before: once it is done, it is no failure that the node went away. */
export async function send(session: Session, to: string, text: string): Promise<void> {
  const amount = parseCoinFlag(text, 'The amount');
  parseAddress(to);
  const clock = await measureBlockClock(await session.client());
  const done = await sendCoins(await session.account(), { to, amounts: [amount] });
  session.output.result({ hash: done.hash, height: done.height, gasUsed: done.gasUsed }, [describeSent(amount, done, clock)]);
}

async function query(session: Session, module: string, method: string, request: string | undefined): Promise<void> {
  if (module !== 'escrow' && module !== 'storage' && module !== 'tsmodule')
    throw new CliError(exitCodes.usage, `There is no module "${module}"; escrow, storage or tsmodule is wanted.`);
  const service = `marspace.${module}.v1.Query` as const;
  const type = findRequestType(service, method);
  if (type === undefined)
    throw new CliError(exitCodes.usage, `Module ${module} has no query "${method}"; it has ${listQueries(service).join(', ')}.`);
  const fields = readRequestFields(type, parseObject(request));
  const queries = (await session.client())[module] as unknown as QueryFunctions;
  const answer = await queries[method]?.(fields).catch((error) => {
    // An enum's value is known only to the encoder.
    if (error instanceof Error && /is no value of/.test(error.message))
      throw new CliError(exitCodes.usage, `The request does not fit: ${error.message}.`);
    throw error;
  });
  session.output.result(answer, toJsonLines(answer));
}

function parseObject(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    throw new CliError(exitCodes.usage, `The request is no JSON object; one such as {"id":"1"} is wanted.`);
  }
}

async function printChainInfo(session: Session): Promise<void> {
  const info = computeChainInfo({ chainId: session.profile.chainId, rpc: session.profile.node, rest: session.profile.rest });
  session.output.result(info, toJsonLines(info));
}
