/**
 * The command lines of `npm start` and `npm run localnet`. Plain JavaScript, so that a wrong one is refused, and help given, before anything is installed or built.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usageError = 2;
const validatorsMax = 20; // each takes some 150 MB and a core's share

/**
 * @typedef {{ description: string, type: 'boolean' } | { description: string, type: 'string', default: string, min: number, max: number }} Flag
 * @typedef {{ usage: string, description: string, positional?: string, flags: Record<string, Flag>, findRefusal?: (words: string[]) => string | undefined }} CommandLine
 */

/** @type {CommandLine} */
export const storyCommandLine = {
  usage: 'npm start -- [options] [file]',
  description: 'start a local network and store, prove and restore a file on it',
  positional: 'the file to store; the built daemon when left out',
  flags: {
    once: { type: 'boolean', description: 'end after the story' },
    json: { type: 'boolean', description: 'print the facts as one JSON object at the end' },
  },
  findRefusal: ([file]) => (file === undefined ? undefined : findFileRefusal(resolveWord(file))),
};

/** @type {CommandLine} */
export const localnetCommandLine = {
  usage: 'npm run localnet -- [options]',
  description: 'run a local network on loopback until Ctrl-C',
  flags: {
    validators: { type: 'string', default: '1', min: 1, max: validatorsMax, description: 'validators' },
    hosts: { type: 'string', default: '8', min: 0, max: 64, description: 'Hosts; with any, two Exchanges and a Hub run too' },
    'block-ms': { type: 'string', default: '500', min: 100, max: 60_000, description: 'pause between blocks' },
  },
};

/** A path as the person meant it who typed it: npm runs commands in the clone's root. */
export function resolveWord(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Why this path cannot be stored. */
function findFileRefusal(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return `There is no file ${path}.`;
  if (found.isDirectory()) return `${path} is a folder; pack it first, e.g. with tar.`;
  if (!found.isFile()) return `${path} is not a file.`;
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return `${path} cannot be read: its permissions forbid it.`;
  }
}

/** @param {CommandLine} line */
function formatHelp(line) {
  const rows = Object.entries(line.flags).map(([name, flag]) => {
    const shown = flag.type === 'boolean' ? `--${name}` : `--${name} <n>`;
    const bounds = flag.type === 'boolean' ? '' : ` (${flag.min} to ${flag.max}, default ${flag.default})`;
    return `  ${shown.padEnd(18)} ${flag.description}${bounds}`;
  });
  if (line.positional) rows.unshift(`  ${'file'.padEnd(18)} ${line.positional}`);
  return [`Usage: ${line.usage}`, '', line.description, '', ...rows, `  ${'--help'.padEnd(18)} show this`, ''].join('\n');
}

/**
 * Reads a command line. A wrong one ends the process with one sentence and exit code 2, `--help` with 0.
 * @param {CommandLine} line
 * @param {string[]} args
 * @returns {{ values: Record<string, string | boolean | undefined>, positionals: string[] }}
 */
export function readCommandLine(line, args) {
  const flags = Object.fromEntries(Object.entries(line.flags).map(([name, { type }]) => [name, { type }]));
  let read;
  try {
    read = parseArgs({ args, options: { ...flags, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    return refuse(`${error.message.split('. ')[0]}; --help lists what there is.`);
  }
  const { positionals } = read;
  if (read.values.help) {
    process.stdout.write(formatHelp(line));
    process.exit(0);
  }
  if (positionals.length > (line.positional ? 1 : 0))
    return refuse(`"${positionals.at(-1)}" is one word too many; --help lists what there is.`);
  const values = { ...read.values };
  for (const [name, flag] of Object.entries(line.flags)) {
    if (flag.type === 'boolean') continue;
    const text = values[name] ?? flag.default;
    if (!/^\d{1,9}$/.test(text) || Number(text) < flag.min || Number(text) > flag.max)
      return refuse(`--${name} got "${text}"; a number from ${flag.min} to ${flag.max} is wanted.`);
    values[name] = text;
  }
  const refusal = line.findRefusal?.(positionals);
  return refusal ? refuse(refusal) : { values, positionals };
}

function refuse(sentence) {
  console.error(`marspace: ${sentence}`);
  process.exit(usageError);
}
