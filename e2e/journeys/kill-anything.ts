import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { MarspaceClient } from '@marspace/sdk';
import { readHeight } from '../localnet/chain.ts';
import type { Network } from '../localnet/network.ts';
import { waitFor } from '../localnet/wait.ts';
import { type ConsoleProcess, startConsole } from './console-process.ts';

const run = promisify(execFile);
const termBlocks = 20_000; // longer than any run: no archive ends meanwhile
const killDelayMsMax = 4_000; // a small put takes about as long, so every part of it is hit
const fileBytesMax = 1_500_000;
const triesMax = 12; // runs of the same command until it is done; each one waits by itself for what is down
const wellMs = 90_000; // until programs that were killed are back, on a busy machine
const gasAmaspcMax = 100_000_000_000_000_000n; // 0.1 MASPC a put: a second payment would show in the number of archives, this in the sum

export interface KillOptions {
  root: string;
  trials: number;
  /** Prints the run's choices again. */
  seed: string;
  onTrial?: (line: string) => void;
}

export interface KillReport {
  trials: number;
  /** How often each kind of program was killed. */
  killed: Record<string, number>;
  archives: number;
  /** What must not be, one sentence each. */
  problems: string[];
}

interface Stored {
  id: string;
  path: string;
}

/** Choices that the seed decides: SHA-256 of seed and count. */
function createDice(seed: string): (below: number) => number {
  let count = 0;
  return (below) => createHash('sha256').update(`${seed}/${count++}`).digest().readUInt32BE(0) % below;
}

/**
 * Under a put and a get, kills any one process at any moment with SIGKILL and starts it again, so many times. Then no archive is lost, doubled or paid
 * twice, all are readable, and the stopped node's state keeps its invariants. Needs a network that this process supervises; the node is stopped at the end.
 */
export async function killAnything(network: Network, options: KillOptions): Promise<KillReport> {
  const dice = createDice(options.seed);
  const folder = join(network.folder, 'kills');
  mkdirSync(folder, { recursive: true });
  const client = await MarspaceClient.connect(network.validators.map(({ rpc }) => rpc));
  const balanceBefore = await client.getBalance(network.sender.address, 'amaspc');
  const archivesBefore = (await listOwn(client, network)).length;
  const report: KillReport = { trials: 0, killed: {}, archives: 0, problems: [] };
  const victims = [...network.validators.map(({ moniker }) => moniker), ...network.agents.map(({ name }) => name), 'put', 'get'];
  const stored: Stored[] = [];
  for (let trial = 0; trial < options.trials; trial += 1) {
    const victim = victims[dice(victims.length)] as string;
    const delayMs = dice(killDelayMsMax);
    const path = join(folder, `file-${trial}`);
    writeFileSync(path, randomBytes(dice(fileBytesMax)));
    const load = {
      put: startPut(options.root, network, path),
      get: stored.length > 0 ? startGet(options.root, network, stored[dice(stored.length)] as Stored) : undefined,
    };
    await sleep(delayMs);
    await killVictim(network, victim, load);
    const line = `trial ${trial}: ${victim} killed after ${delayMs} ms`;
    options.onTrial?.(line);
    try {
      stored.push({ id: await finishPut(options.root, network, path, load.put), path });
      if (load.get) await finishGet(options.root, network, load.get);
      await waitUntilWell(network);
    } catch (error) {
      report.problems.push(`${line}: ${(error as Error).message}`);
    }
    const kind = victim.replace(/-?[0-9]+$/, '');
    report.killed[kind] = (report.killed[kind] ?? 0) + 1;
    report.trials += 1;
  }
  report.archives = stored.length;
  report.problems.push(...(await checkPayments(client, network, stored, archivesBefore, balanceBefore)));
  report.problems.push(...(await checkReadable(options.root, network, stored)));
  client.disconnect();
  report.problems.push(...(await checkInvariants(options.root, network)));
  rmSync(folder, { recursive: true, force: true });
  return report;
}

const putArgs = (path: string) => ['put', path, '--code', '4+2', '--term', String(termBlocks), '--yes', '--json'];

function startPut(root: string, network: Network, path: string): ConsoleProcess {
  return startConsole(root, network.consoleHome, putArgs(path));
}

interface Getting extends Stored {
  output: string;
  process: ConsoleProcess;
}

function startGet(root: string, network: Network, { id, path }: Stored): Getting {
  const output = join(network.folder, 'kills', `back-${id}`);
  return { id, path, output, process: startConsole(root, network.consoleHome, ['get', id, '--output', output, '--force', '--json']) };
}

/** Kills a program of the network and starts it again, or kills the console under way. */
async function killVictim(network: Network, victim: string, load: { put: ConsoleProcess; get: Getting | undefined }): Promise<void> {
  if (victim === 'put' || victim === 'get') {
    (victim === 'put' ? load.put : load.get?.process)?.child.kill('SIGKILL');
    return;
  }
  await network.programs.find(victim)?.kill();
  network.restart(victim);
}

/** Runs the same command until it is done, as a person would; gives the archive's id. */
async function finishPut(root: string, network: Network, path: string, first: ConsoleProcess): Promise<string> {
  let last = await first.ended;
  for (let tries = 1; last.code !== 0 && tries < triesMax; tries += 1) {
    checkEnd('put', last);
    await waitUntilWell(network);
    last = await startPut(root, network, path).ended;
  }
  if (last.code !== 0) throw new Error(`the put of ${path} is not done after ${triesMax} runs: ${last.stderr.trim()}`);
  return (JSON.parse(last.stdout) as { archiveId: string }).archiveId;
}

async function finishGet(root: string, network: Network, getting: Getting): Promise<void> {
  let last = await getting.process.ended;
  for (let tries = 1; last.code !== 0 && tries < triesMax; tries += 1) {
    checkEnd('get', last);
    await waitUntilWell(network);
    last = await startGet(root, network, getting).process.ended;
  }
  if (last.code !== 0) throw new Error(`archive ${getting.id} cannot be fetched after ${triesMax} runs: ${last.stderr.trim()}`);
  if (!readFileSync(getting.output).equals(readFileSync(getting.path))) throw new Error(`archive ${getting.id} came back with other bytes`);
  rmSync(getting.output);
}

/** A fault may end a command, but not as a bug. */
function checkEnd(what: string, end: { code: number | null; stderr: string }): void {
  if (end.code === 1 || /bug| {4}at /.test(end.stderr)) throw new Error(`${what} ended with ${end.code}: ${end.stderr.trim()}`);
}

/** Every program runs and answers, and the chain makes blocks. */
async function waitUntilWell(network: Network): Promise<void> {
  const options = { timeoutMs: wellMs, intervalMs: 100 };
  for (const { rpc, moniker } of network.validators) {
    const { height } = await waitFor(`${moniker} to answer`, () => readHeight(rpc), options);
    await waitFor(`${moniker} to make a block`, async () => ((await readHeight(rpc)).height > height ? true : undefined), options);
  }
  const hosts = network.agents.filter(({ kind }) => kind === 'host').length;
  for (const { endpoint, kind, name } of network.agents) {
    await waitFor(
      `${name} to be well`,
      async () => {
        const response = await fetch(endpoint + (kind === 'exchange' ? '/v1/exchange' : '/healthz'), {
          signal: AbortSignal.timeout(3_000),
        });
        if (!response.ok) return undefined;
        const { hostsConnected } = (await response.json()) as { hostsConnected?: number };
        return kind !== 'exchange' || (hostsConnected ?? 0) >= hosts ? true : undefined;
      },
      options,
    );
  }
}

async function listOwn(client: MarspaceClient, network: Network) {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 1_000n, countTotal: false, reverse: true };
  return (await client.storage.archives({ owner: network.sender.address, pagination })).archives;
}

/** Every put has one archive, with all slots confirmed, and what left the account is what those archives cost, and gas. */
async function checkPayments(
  client: MarspaceClient,
  network: Network,
  stored: readonly Stored[],
  archivesBefore: number,
  balanceBefore: bigint,
): Promise<string[]> {
  const problems: string[] = [];
  const archives = await listOwn(client, network);
  const ids = new Set(stored.map(({ id }) => id));
  if (ids.size !== stored.length) problems.push(`${stored.length} puts gave ${ids.size} archives`);
  const added = archives.length - archivesBefore;
  if (added !== stored.length) problems.push(`${stored.length} puts left ${added} archives on the chain`);
  let cost = 0n;
  for (const id of ids) {
    const { archive, deals } = await client.storage.archive({ id: BigInt(id) });
    if (archive.status !== 'ARCHIVE_STATUS_STORED') problems.push(`archive ${id} is ${archive.status}`);
    cost += deals.reduce((sum, deal) => sum + deal.priceAmount + deal.feeAmount, 0n);
  }
  const spent = balanceBefore - (await client.getBalance(network.sender.address, 'amaspc'));
  const over = spent - cost;
  if (over < 0n || over > gasAmaspcMax * BigInt(stored.length))
    problems.push(`${spent} amaspc left the account for archives of ${cost} amaspc`);
  return problems;
}

async function checkReadable(root: string, network: Network, stored: readonly Stored[]): Promise<string[]> {
  const problems: string[] = [];
  for (const item of stored) {
    await finishGet(root, network, startGet(root, network, item)).catch((error: Error) => problems.push(error.message));
  }
  const uploads = join(network.consoleHome, 'uploads');
  const left = existsSync(uploads) ? readdirSync(uploads).filter((name) => name.endsWith('.age')) : [];
  if (left.length > 0) problems.push(`${left.length} journals are left`);
  return problems;
}

/** Stops the first node and lets the daemon check what it has on disk. */
async function checkInvariants(root: string, network: Network): Promise<string[]> {
  const [node] = network.validators;
  if (!node) return ['there is no node'];
  await network.programs.find(node.moniker)?.stop();
  try {
    await run(join(root, '.cache', 'bin', 'marspaced'), ['check-invariants', '--home', node.home]);
    return [];
  } catch (error) {
    return [`check-invariants: ${(error as { stderr?: string }).stderr ?? (error as Error).message}`];
  }
}
