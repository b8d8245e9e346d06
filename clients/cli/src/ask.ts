import { toPrintable } from '@marspace/runtime/printable';
import { confirm, password } from '@inquirer/prompts';
import { CliError, exitCodes } from './exit.ts';
import { drawingStream } from './output.ts';

const context = { output: drawingStream };

function requireTerminal(instead: string): void {
  if (!process.stdin.isTTY) throw new CliError(exitCodes.usage, `There is no terminal to ask on; ${instead}.`);
}

/** The passphrase of a key: `MARSPACE_PASSPHRASE`, or asked for on the terminal. */
export async function askPassphrase(name: string, env: NodeJS.ProcessEnv): Promise<string> {
  const given = env.MARSPACE_PASSPHRASE;
  if (given !== undefined) return given;
  requireTerminal(`set MARSPACE_PASSPHRASE to the passphrase of the key "${name}"`);
  return password({ message: toPrintable(`Passphrase of the key "${name}"`) }, context);
}

/** A new passphrase: from the variable, or asked for twice. `instead` says how to do without one. */
export async function askNewPassphrase(
  env: NodeJS.ProcessEnv,
  variable = 'MARSPACE_PASSPHRASE',
  instead = 'give --no-passphrase',
): Promise<string> {
  const given = env[variable];
  if (given === '') throw new CliError(exitCodes.usage, `${variable} is empty; ${instead} to keep the key in the clear.`);
  if (given !== undefined) return given;
  requireTerminal(`set ${variable}, or ${instead} to keep the key in the clear`);
  const first = await password({ message: 'New passphrase' }, context);
  const again = await password({ message: 'The same again' }, context);
  if (first !== again || first === '')
    throw new CliError(exitCodes.usage, first === '' ? 'The passphrase is empty.' : 'The two passphrases differ.');
  return first;
}

/** Yes on `--yes`; asks on a terminal; refuses without one, so that a script never pays by accident. */
export async function askToGoOn(question: string, yes: boolean, instead = 'give --yes to go on without being asked'): Promise<boolean> {
  if (yes) return true;
  requireTerminal(instead);
  return confirm({ message: toPrintable(question) }, context);
}
