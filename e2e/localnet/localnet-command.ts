/** `npm run localnet`: a local network until Ctrl-C. */
import { relative, resolve } from 'node:path';
import { startNetwork } from './network.ts';
import type { Program } from './processes.ts';
import { superviseUntilSignal } from './supervise.ts';
import { localnetCommandLine, readCommandLine } from '../../scripts/setup/command-lines.mjs';

const root = resolve(import.meta.dirname, '..', '..');
function reportEnd(ended: Program, code: number | null): void {
  console.error(`! ${ended.name} ended by itself with code ${code}; its log is ${ended.logFile}`);
}

async function run(): Promise<void> {
  const { values } = readCommandLine(localnetCommandLine, process.argv.slice(2));
  const [validators, hosts, blockMs] = [values.validators, values.hosts, values['block-ms']].map(Number) as [number, number, number];
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

await run();
