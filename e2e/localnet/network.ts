import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarspaceClient } from '@marspace/sdk';
import { createAccount, type LocalAccount } from './accounts.ts';
import { prepareAgentPrograms } from './agent-programs.ts';
import { type AgentFiles, startAgent, writeAgent } from './agents.ts';
import { type ChainPlan, portsOf, startValidator, type ValidatorFiles, waitForHeight, writeChain } from './chain.ts';
import { findFreePorts } from './ports.ts';
import type { Program, ProgramGroup } from './processes.ts';
import { waitFor } from './wait.ts';

const chainId = 'marspace-local-1';
const coin = 10n ** 18n;
const agentFunds = `${1_000n * coin}amaspc,${10_000n * coin}amasp`; // registration, gas for weeks, deposits
const senderFunds = `${10_000n * coin}amaspc,${1_000n * coin}amasp,${1_000n * coin}amsca,${1_000n * coin}amrk`;
const regions = ['eu', 'us', 'asia'];
const localPricePerGibBlock = coin / 1_000n; // 0.001 MASPC: amounts that can be read
const readyTimeoutMs = 90_000; // on a cold, busy machine; a few seconds otherwise

/** Rules of a local network: periods of a few blocks, so that proofs and payments can be watched. */
const localGenesis: Record<string, string> = {
  'storage.params.period_blocks': '"12"',
  'storage.params.proof_window_blocks': '"8"',
  'storage.params.challenges_per_period': '"4"',
  'storage.params.missed_in_a_row_max': '"2"',
  // 10 MASP per GiB: what a lost shard costs shows in the first digits.
  'storage.params.deposit_per_gib': '"10000000000000000000"',
};

export interface NetworkPlan {
  /** The repository, and where its daemon was built. */
  root: string;
  programs: ProgramGroup;
  validators: number;
  hosts: number;
  exchanges: number;
  hubs: number;
  blockMs: number;
  quotaBytes: bigint;
  /** Genesis values over those of a local network. */
  genesis?: Record<string, string>;
}

/** A running network on loopback. */
export interface Network {
  chainId: string;
  folder: string;
  validators: ValidatorFiles[];
  agents: AgentFiles[];
  /** An account with coins, as key `alice` of the console's home. */
  sender: LocalAccount;
  /** `MARSPACE_HOME` for the console. */
  consoleHome: string;
  programs: ProgramGroup;
  /** Starts an agent or validator of this name again. */
  restart(name: string): Program;
}

/** Writes and starts a network; resolves when every validator makes blocks and every agent is on the chain and answers. */
export async function startNetwork(plan: NetworkPlan, onStep: (text: string) => void): Promise<Network> {
  const { programs } = plan;
  const { folder } = programs;
  const sender = await createAccount('alice');
  const kinds = [...repeat('exchange', plan.exchanges), ...repeat('hub', plan.hubs), ...repeat('host', plan.hosts)] as const;
  const accounts = await Promise.all(kinds.map(({ name }) => createAccount(name)));
  const basePort = await findFreePorts(portsOf(plan.validators) + kinds.length);
  const chainPlan: ChainPlan = {
    marspaced: join(plan.root, '.cache', 'bin', 'marspaced'),
    folder: join(folder, 'chain'),
    basePort,
    validators: plan.validators,
    blockMs: plan.blockMs,
    chainId,
    funds: Object.fromEntries([[sender.address, senderFunds], ...accounts.map(({ address }) => [address, agentFunds])]),
    genesis: { ...localGenesis, ...plan.genesis },
  };
  const [validators, programsFolder] = await Promise.all([
    writeChain(chainPlan),
    kinds.length > 0 ? prepareAgentPrograms(plan.root) : undefined,
  ]);
  const agents = kinds.map(({ kind, name }, i) =>
    writeAgent(folder, {
      kind,
      name,
      account: accounts[i] as LocalAccount,
      port: basePort + portsOf(plan.validators) + i,
      region: regions[i % regions.length] as string,
      rpc: validators.map(({ rpc }) => rpc),
      chainId,
      settings: settingsOf(kind, plan),
    }),
  );
  const consoleHome = writeConsoleHome(folder, validators[0] as ValidatorFiles, sender);
  const network: Network = {
    chainId,
    folder,
    validators,
    agents,
    sender,
    consoleHome,
    programs,
    restart(name) {
      const node = validators.find(({ moniker }) => moniker === name);
      if (node) return startValidator(programs, chainPlan, node);
      const agent = agents.find((candidate) => candidate.name === name);
      if (!agent) throw new Error(`There is no program "${name}" in this network.`);
      return startAgent(programs, plan.root, agent, programsFolder);
    },
  };
  onStep(`${plan.validators} validator${plan.validators > 1 ? 's' : ''}`);
  for (const node of validators) startValidator(programs, chainPlan, node);
  for (const agent of agents) startAgent(programs, plan.root, agent, programsFolder);
  await Promise.all(validators.map((node) => waitForHeight(node, 1)));
  if (agents.length > 0) onStep(`${plan.hosts} Hosts, ${plan.exchanges} Exchanges, ${plan.hubs} Hub`);
  await waitForAgents(network);
  return network;
}

function repeat<K extends string>(kind: K, count: number): { kind: K; name: string }[] {
  return Array.from({ length: count }, (_, i) => ({ kind, name: `${kind}-${i + 1}` }));
}

/** An eighth of what a Host checks with a machine of its own: here all share one. */
const localScrubBytesPerSecond = 1 << 20;

function settingsOf(kind: AgentFiles['kind'], plan: NetworkPlan): Record<string, string | number> {
  if (kind === 'exchange') return { commissionBps: 100 };
  if (kind === 'hub') return {};
  return {
    quotaBytes: plan.quotaBytes.toString(),
    settleBlocks: '12',
    offerBlocks: '1200',
    pricePerGibBlock: localPricePerGibBlock.toString(),
    scrubBytesPerSecond: localScrubBytesPerSecond.toString(),
  };
}

/** A home for the console: `MARSPACE_HOME=<it> npx marspace ...`. The key is in the clear: it is worth nothing outside. */
function writeConsoleHome(folder: string, node: ValidatorFiles, sender: LocalAccount): string {
  const home = join(folder, 'console');
  mkdirSync(join(home, 'keys'), { recursive: true });
  writeFileSync(join(home, 'keys', 'alice.key'), `${sender.mnemonic}\n`, { mode: 0o600 });
  const config = { node: node.rpc, rest: node.rest, chainId, key: 'alice' };
  writeFileSync(
    join(home, 'config.toml'),
    `${Object.entries(config)
      .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
      .join('\n')}\n`,
  );
  return home;
}

/** Waits until every agent is a contractor on chain, answers, and every Host is connected to every Exchange. */
async function waitForAgents(network: Network): Promise<void> {
  const client = await MarspaceClient.connect(network.validators.map(({ rpc }) => rpc));
  const hosts = network.agents.filter(({ kind }) => kind === 'host').length;
  await waitFor(
    'all agents to be on the chain',
    async () =>
      (await client.escrow.contractors({ role: 'ROLE_UNSPECIFIED' })).contractors.length >= network.agents.length ? true : undefined,
    { timeoutMs: readyTimeoutMs, intervalMs: 200 },
  ).catch((error) => failNaming(network, error));
  client.disconnect();
  for (const { name, endpoint, kind } of network.agents) {
    await waitFor(
      kind === 'exchange' ? `${hosts} Hosts to connect to ${name}` : `${name} to answer`,
      async () => ((await probe(endpoint, kind, hosts)) ? true : undefined),
      { timeoutMs: readyTimeoutMs, intervalMs: 200 },
    ).catch((error) => failNaming(network, error));
  }
}

async function probe(endpoint: string, kind: AgentFiles['kind'], hosts: number): Promise<boolean> {
  const path = kind === 'exchange' ? '/v1/exchange' : kind === 'hub' ? '/v1/exchanges?count=16' : '/healthz';
  const response = await fetch(endpoint + path, { signal: AbortSignal.timeout(2_000) });
  if (!response.ok) return false;
  const answer = (await response.json()) as { hostsConnected?: number; exchanges?: unknown[] };
  if (kind === 'exchange') return (answer.hostsConnected ?? 0) >= hosts;
  return kind !== 'hub' || (answer.exchanges?.length ?? 0) > 0;
}

/** Adds to an error which program has ended, and where its log is. */
function failNaming(network: Network, error: Error): never {
  const ended = [...network.validators.map(({ moniker }) => moniker), ...network.agents.map(({ name }) => name)]
    .map((name) => network.programs.find(name))
    .filter((program) => program && !program.isRunning());
  const where = ended.map((program) => `${program?.name} has ended, its log is ${program?.logFile}`).join('; ');
  throw new Error(`${error.message} ${where || `Logs are in ${network.folder}.`}`);
}
