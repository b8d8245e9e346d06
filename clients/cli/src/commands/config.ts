import { loadConfig } from '@marspace/runtime/config';
import type { Command } from 'commander';
import { setConfigValue } from '../config-file.ts';
import { formatExamples } from '../examples.ts';
import { CliError, exitCodes } from '../exit.ts';
import { toTable } from '../output.ts';
import { findConfigFile, type ProfileKey, profileKeys, profileSchema } from '../profile.ts';
import { runCommand, runWithFlags } from '../run-command.ts';
import { createOutput, type GlobalFlags, type Session } from '../session.ts';

export function addConfigCommand(program: Command): void {
  const config = program.command('config').description('node, chain and key of this console');
  config
    .command('ls')
    .description('every value as it counts now, and what it is for')
    .addHelpText('after', formatExamples('config ls', 'config ls --profile test'))
    .action((_flags: unknown, command: Command) => runCommand(command, list));
  config
    .command('get <name>')
    .description('one value as it counts now')
    .addHelpText('after', formatExamples('config get node'))
    .action((name: string, _flags: unknown, command: Command) => runCommand(command, (session) => get(session, name)));
  config
    .command('set <name> <value>')
    .description('write a value into the configuration file')
    .addHelpText('after', formatExamples('config set node http://127.0.0.1:26657', 'config set key alice --profile test'))
    .action((name: string, value: string, _flags: unknown, command: Command) =>
      runWithFlags(command, (flags) => change(flags, name, value)),
    );
  config
    .command('unset <name>')
    .description('take a value out of the configuration file, so that the default counts')
    .addHelpText('after', formatExamples('config unset node'))
    .action((name: string, _flags: unknown, command: Command) => runWithFlags(command, (flags) => change(flags, name, undefined)));
}

function requireKey(name: string): ProfileKey {
  const key = profileKeys.find((candidate) => candidate === name);
  if (key) return key;
  throw new CliError(exitCodes.usage, `There is no value "${name}"; ${profileKeys.join(', ')} are there.`);
}

async function list(session: Session): Promise<void> {
  const { profile } = session;
  const file = findConfigFile(session.flags, process.env);
  const rows = profileKeys.map((key) => [key, profile[key], profileSchema.shape[key].description ?? '']);
  const values = Object.fromEntries(profileKeys.map((key) => [key, profile[key]]));
  session.output.result({ file, ...values }, [...toTable(['name', 'value', 'is'], rows), '', `File: ${file}`]);
}

async function get(session: Session, name: string): Promise<void> {
  const key = requireKey(name);
  session.output.result({ [key]: session.profile[key] }, [session.profile[key]]);
}

/** Needs no usable configuration: it is how an unusable one is mended. */
async function change(flags: GlobalFlags, name: string, value: string | undefined): Promise<void> {
  const key = requireKey(name);
  const file = findConfigFile(flags, process.env);
  // The value is judged as it will be when it is read; ProgramError names what is wrong with it.
  if (value !== undefined) await loadConfig(profileSchema, { file: undefined, env: {}, envPrefix: '', flags: { [key]: value } });
  await setConfigValue(file, key, value);
  createOutput(flags).result({ file, [key]: value ?? null }, [
    value === undefined ? `${key} is no longer set in ${file}.` : `${key} = ${value} in ${file}`,
  ]);
}
