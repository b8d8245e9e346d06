/** `npm run localnet`: a local network until Ctrl-C. */
import { relative, resolve } from 'node:path';
import { Command } from 'commander';
import { startNetwork } from './network.ts';
import type { Program } from './processes.ts';
import { superviseUntilSignal } from './supervise.ts';

const root = resolve(import.meta.dirname, '..', '..');
const validatorsMax = 20; // each takes some 150 MB and a core's share

interface Flags {
  validators: string;
  hosts: string;
  blockMs: string;
}

function parseCount(text: string, flag: string, min: number, max: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= min && count <= max) return count;
  console.error(`marspace: ${flag} got "${text}"; a number from ${min} to ${max} is wanted.`);
  process.exit(2);
}

function reportEnd(ended: Program, code: number | null): void {
  console.error(`! ${ended.name} ended by itself with code ${code}; its log is ${ended.logFile}`);
}

async function run(flags: Flags): Promise<void> {
  const validators = parseCount(flags.validators, '--validators', 1, validatorsMax);
  const hosts = parseCount(flags.hosts, '--hosts', 0, 64);
  const blockMs = parseCount(flags.blockMs, '--block-ms', 100, 60_000);
  const exitCode = await superviseUntilSignal(root, reportEnd, async (_signal, programs) => {
    const network = await startNetwork(
      {
        root,
        programs,
        validators,
        hosts,
        exchanges: hosts > 0 ? 2 : 0,
        hubs: hosts > 0 ? 1 : 0,
        blockMs,
        quotaBytes: 64n << 30n,
      },
      (step) => console.error(`starting ${step}`),
    );
    for (const node of network.validators) console.log(`${node.moniker}  RPC ${node.rpc}  REST ${node.rest}  gRPC ${node.grpc}`);
    for (const agent of network.agents) console.log(`${agent.name.padEnd(11)} ${agent.endpoint}  ${agent.account.address}`);
    console.log(`export MARSPACE_HOME=$PWD/${relative(process.cwd(), network.consoleHome)}   # then: npx marspace status`);
    console.error('Ctrl-C ends the network.');
    return true;
  });
  process.exit(exitCode); // what was waited for when a signal came is waited for no longer
}

await new Command('npm run localnet --')
  .description('run a local network on loopback until Ctrl-C')
  .option('--validators <n>', 'validators', '1')
  .option('--hosts <n>', 'Hosts; with any, two Exchanges and a Hub run too', '8')
  .option('--block-ms <ms>', 'pause between blocks', '500')
  .action(run)
  .parseAsync(process.argv);
