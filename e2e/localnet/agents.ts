import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalAccount } from './accounts.ts';
import type { Program, ProgramGroup } from './processes.ts';

export type AgentKind = 'host' | 'exchange' | 'hub';

/** One agent of the network: its own key, home, port and log. */
export interface AgentFiles {
  kind: AgentKind;
  name: string;
  account: LocalAccount;
  home: string;
  endpoint: string;
  configFile: string;
  logFile: string;
}

export interface AgentPlan {
  kind: AgentKind;
  name: string;
  account: LocalAccount;
  port: number;
  region: string;
  rpc: string[];
  chainId: string;
  /** Further keys of its configuration. */
  settings: Record<string, string | number>;
}

/** Writes an agent's key and configuration below the network's folder. */
export function writeAgent(folder: string, plan: AgentPlan): AgentFiles {
  const home = join(folder, plan.name);
  mkdirSync(home, { recursive: true });
  const keyFile = join(home, 'account.key');
  writeFileSync(keyFile, `${plan.account.mnemonic}\n`, { mode: 0o600 });
  const values = {
    home,
    keyFile,
    rpc: plan.rpc,
    chainId: plan.chainId,
    listen: `127.0.0.1:${plan.port}`,
    moniker: plan.name,
    region: plan.region,
    ...plan.settings,
  };
  const configFile = join(home, 'config.toml');
  writeFileSync(
    configFile,
    `${Object.entries(values)
      .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
      .join('\n')}\n`,
  );
  const endpoint = `http://127.0.0.1:${plan.port}`;
  return { kind: plan.kind, name: plan.name, account: plan.account, home, endpoint, configFile, logFile: join(folder, `${plan.name}.log`) };
}

/** Starts an agent, or starts it again: from its source, or from the folder that `prepareAgentPrograms` gave. */
export function startAgent(group: ProgramGroup, root: string, agent: AgentFiles, programsFolder?: string): Program {
  const source = join(root, 'clients', 'agents', 'src', agent.kind, 'entrypoint.ts');
  const program = programsFolder === undefined ? source : join(programsFolder, `${agent.kind}.mjs`);
  // The flag of the home lets the next supervisor recognise a process of this network.
  const args = ['--disable-warning=ExperimentalWarning', program, '--config', agent.configFile, '--home', agent.home];
  // Eleven programs load the same code at once: compiled code kept on disk halves the time that takes.
  const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled') };
  return group.start(agent.name, process.execPath, args, { logFile: agent.logFile, env });
}
