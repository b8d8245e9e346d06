import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findFile, writeFileAtomic } from '@marspace/runtime/atomic-file';
import { parse } from 'smol-toml';
import { CliError, exitCodes } from './exit.ts';

const ownerOnly = 0o600;

/**
 * Sets one key of a flat TOML file, or takes it out (undefined); every other line, comments too, stays as it is. The file and its folder are
 * made when they are missing. Throws CliError when the file is no TOML, or when the key stands in it over several lines.
 */
export async function setConfigValue(file: string, key: string, value: string | undefined): Promise<void> {
  const text = (await findFile(file))?.toString('utf8') ?? '';
  readToml(file, text);
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const own = new RegExp(`^\\s*${key}\\s*=`);
  const kept = lines.filter((line) => !own.test(line));
  const at = lines.findIndex((line) => own.test(line));
  const added = value === undefined ? [] : [`${key} = ${JSON.stringify(value)}`];
  kept.splice(at < 0 ? kept.length : at, 0, ...added);
  const changed = kept.length === 0 ? '' : `${kept.join('\n')}\n`;
  const found = readToml(file, changed)[key];
  if (found !== value)
    throw new CliError(exitCodes.refused, `${key} stands in ${file} in a form that only its owner can change; edit the file.`);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFileAtomic(file, changed, { mode: ownerOnly });
}

function readToml(file: string, text: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    throw new CliError(exitCodes.usage, `${file} is not TOML: ${(error as Error).message.split('\n', 1)[0]}.`);
  }
}
