import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Program, ProgramGroup } from './processes.ts';
import { waitFor } from './wait.ts';

const run = promisify(execFile);
const startTimeoutMs = 60_000; // a cold start on a busy machine; usually about a second
const portsPerNode = 10; // `marspaced testnet init-files` takes ten a node

/** A validator as `marspaced testnet init-files` describes it. */
export interface ValidatorFiles {
  moniker: string;
  home: string;
  rpc: string;
  rest: string;
  grpc: string;
  operator: { address: string; mnemonic: string };
}

export interface ChainPlan {
  /** The built daemon. */
  marspaced: string;
  folder: string;
  basePort: number;
  validators: number;
  /** Between blocks. */
  blockMs: number;
  chainId: string;
  /** Coins by address at genesis, e.g. `{ mspace1...: '5amaspc,6amasp' }`. */
  funds: Record<string, string>;
  /** Genesis values by path, e.g. `{ 'storage.params.period_blocks': '"8"' }`. */
  genesis: Record<string, string>;
}

/** Ports that a network of so many validators takes. */
export function portsOf(validators: number): number {
  return validators * portsPerNode;
}

/** Writes keys, genesis and configuration; gives the validators. */
export async function writeChain(plan: ChainPlan): Promise<ValidatorFiles[]> {
  const args = ['testnet', 'init-files', '--output-dir', plan.folder, '--v', String(plan.validators), '--chain-id', plan.chainId];
  args.push('--base-port', String(plan.basePort), '--commit-timeout', `${plan.blockMs}ms`);
  for (const [address, coins] of Object.entries(plan.funds)) args.push('--fund', `${address}=${coins}`);
  for (const [path, value] of Object.entries(plan.genesis)) args.push('--set', `${path}=${value}`);
  const { stdout } = await run(plan.marspaced, args, { maxBuffer: 1 << 24 });
  return (JSON.parse(stdout) as { nodes: ValidatorFiles[] }).nodes;
}

/** Starts one validator; its log is `node<i>.log` beside the homes. */
export function startValidator(group: ProgramGroup, plan: ChainPlan, node: ValidatorFiles): Program {
  return group.start(node.moniker, plan.marspaced, ['start', '--home', node.home], { logFile: join(plan.folder, `${node.moniker}.log`) });
}

/** A node's latest height and the app hash of the block before it. */
export async function readHeight(rpc: string): Promise<{ height: number; appHash: string }> {
  const response = await fetch(`${rpc}/status`, { signal: AbortSignal.timeout(2_000) });
  const { result } = (await response.json()) as { result: { sync_info: { latest_block_height: string; latest_app_hash: string } } };
  return { height: Number(result.sync_info.latest_block_height), appHash: result.sync_info.latest_app_hash };
}

/** Waits until a node has made or got the block at `height`. */
export async function waitForHeight(node: ValidatorFiles, height: number, timeoutMs = startTimeoutMs): Promise<void> {
  await waitFor(
    `block ${height} at ${node.moniker}`,
    async () => {
      const status = await readHeight(node.rpc);
      return status.height >= height ? status : undefined;
    },
    { timeoutMs },
  );
}
