import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAccount, type LocalAccount } from '../localnet/accounts.ts';
import { type ChainPlan, portsOf, startValidator, type ValidatorFiles, waitForHeight, writeChain } from '../localnet/chain.ts';
import { findFreePorts } from '../localnet/ports.ts';
import { ProgramGroup } from '../localnet/processes.ts';

/** A chain of one validator on loopback, with accounts that hold every token. */
export interface OneNode {
  readonly validator: ValidatorFiles;
  readonly chainId: string;
  readonly accounts: readonly LocalAccount[];
  /** SIGKILL, as a crash is; the node is gone when the promise resolves. */
  kill(): Promise<void>;
  /** Starts the node again and waits for its next block. */
  restart(): Promise<void>;
  /** Ends the node and removes its files. */
  stop(): Promise<void>;
}

const builtBySetup = fileURLToPath(new URL('../../.cache/bin/marspaced', import.meta.url));

function requireBinary(): string {
  const binary = process.env.MARSPACED_BINARY ?? builtBySetup;
  if (!existsSync(binary)) throw new Error(`there is no ${binary}: "npm test" builds it, or name another with MARSPACED_BINARY`);
  return binary;
}

/** Every account's genesis coins: a million of each token. */
const genesisCoins = ['amasp', 'amaspc', 'amrk', 'amsca'].map((denom) => `${10n ** 24n}${denom}`).join(',');

/** Starts a chain with so many accounts and waits for its first block. `genesis`: values by path, as `testnet init-files --set` takes them. */
export async function startOneNode(accountCount: number, genesis: Record<string, string> = {}): Promise<OneNode> {
  const folder = await mkdtemp(`${tmpdir()}/marspace-one-node-`);
  const accounts = await Promise.all(Array.from({ length: accountCount }, (_, index) => createAccount(`account${index}`)));
  const plan: ChainPlan = {
    marspaced: requireBinary(),
    folder: `${folder}/net`,
    basePort: await findFreePorts(portsOf(1)),
    validators: 1,
    blockMs: 200,
    chainId: 'marspace-local-1',
    funds: Object.fromEntries(accounts.map((account) => [account.address, genesisCoins])),
    genesis,
  };
  const [validator] = await writeChain(plan);
  if (validator === undefined) throw new Error('testnet init-files wrote no validator');
  const group = new ProgramGroup(folder, () => undefined);
  let program = startValidator(group, plan, validator);
  await waitForHeight(validator, 1);
  return {
    validator,
    chainId: plan.chainId,
    accounts,
    kill: () => program.kill(),
    async restart() {
      program = startValidator(group, plan, validator);
      await waitForHeight(validator, 1);
    },
    async stop() {
      await group.stopAll();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
