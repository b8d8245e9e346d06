import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addArchiveCommands } from './commands/archives.ts';
import { addChainCommands } from './commands/chain.ts';
import { addCompletionCommand } from './commands/completion.ts';
import { addConfigCommand } from './commands/config.ts';
import { addContractorCommands } from './commands/contractor.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addDuCommand } from './commands/du.ts';
import { addGetCommands } from './commands/get.ts';
import { addKeysCommand } from './commands/keys.ts';
import { addOffersCommand } from './commands/market.ts';
import { addPutCommand } from './commands/put.ts';
import { addRepairCommand } from './commands/repair.ts';
import { addShareCommand } from './commands/share.ts';
import { addUploadsCommands } from './commands/uploads.ts';
import { exitCodes } from './exit.ts';
import { toPrintableLines } from './output.ts';

const exitHelp = `
Exit codes:
  0 done   1 failed   2 wrong usage   3 no node answers, or the outcome is not known yet   4 refused by the chain
  5 not found   6 cannot pay   7 too few Hosts, or none that answers   8 cannot be decrypted or verified   130 interrupted

Results go to stdout, everything else to stderr. Configuration: config.toml in MARSPACE_HOME (default ~/.marspace) with node, rest, chainId, key.
`;

/** The console `marspace` with all its commands. */
export function createProgram(): Command {
  const program = new Command('marspace')
    .description('store files with strangers, and know that they are still there')
    .version(manifest.version)
    .option('--profile <name>', 'use <name>.toml of the home instead of config.toml')
    .option('--node <url>', 'RPC address of a node')
    .option('--chain-id <id>', 'chain id')
    .option('--key <name>', 'key that signs')
    .option('--json', 'print one JSON object')
    .option('--quiet', 'print results only')
    .option('--yes', 'do not ask')
    .addHelpText('after', exitHelp)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(toPrintableLines(text)) })
    .showHelpAfterError('(--help shows how)')
    .exitOverride((error) => {
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
      throw error;
    });
  for (const add of [
    addKeysCommand,
    addPutCommand,
    addGetCommands,
    addArchiveCommands,
    addRepairCommand,
    addDuCommand,
    addUploadsCommands,
    addShareCommand,
    addContractorCommands,
    addOffersCommand,
    addChainCommands,
    addConfigCommand,
    addDoctorCommand,
    addCompletionCommand,
  ])
    add(program);
  return program;
}
