import { readFile } from 'node:fs/promises';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { ProgramError } from './errors.ts';

/** A program's configuration: one flat table; the same key is a TOML key, `--kebab-case` flag and `PREFIX_SNAKE_CASE` variable. */
export type ConfigSchema = z.ZodObject<z.ZodRawShape>;

const UNITS: Readonly<Record<string, bigint>> = {
  '': 1n,
  B: 1n,
  KB: 1_000n,
  MB: 1_000_000n,
  GB: 1_000_000_000n,
  TB: 1_000_000_000_000n,
  KiB: 1n << 10n,
  MiB: 1n << 20n,
  GiB: 1n << 30n,
  TiB: 1n << 40n,
};

function parseBytes(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value !== 'string') return value;
  const match = /^([0-9]+) ?([KMGT]i?B|B|)$/.exec(value.trim());
  const unit = match && UNITS[match[2]!];
  return match && unit !== undefined && unit !== null ? BigInt(match[1]!) * unit : value;
}

/** A byte count as `bigint`: a number or "10 GiB". */
export const byteCount = () =>
  z.preprocess(parseBytes, z.bigint({ error: 'wants a byte count such as 1048576 or "10 GiB"' }).nonnegative());
/** A 64-bit amount, height or block count as `bigint`: digits. */
export const wholeAmount = () =>
  z.preprocess(
    (value) =>
      (typeof value === 'number' && Number.isSafeInteger(value)) || (typeof value === 'string' && /^[0-9]+$/.test(value))
        ? BigInt(value)
        : value,
    z.bigint({ error: 'wants a whole number' }).nonnegative(),
  );
/** A whole number. */
export const wholeNumber = () =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value),
    z.number({ error: 'wants a whole number' }).int().nonnegative(),
  );
/** true or false. */
export const switchValue = () =>
  z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean({ error: 'wants true or false' }));
/** A list of texts: a TOML array, or comma separated in a flag or variable. */
export const textList = () =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split(',')
            .map((part) => part.trim())
            .filter((part) => part !== '')
        : value,
    z.array(z.string()),
  );

export function computeFlagName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function computeVariableName(prefix: string, key: string): string {
  return prefix + key.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export interface ConfigSources {
  readonly file?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly envPrefix: string;
  /** By key of the schema; undefined where no flag was given. */
  readonly flags: Readonly<Record<string, unknown>>;
}

async function readConfigFile(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ProgramError(`The configuration file ${path} cannot be read.`, { exitCode: 2, cause });
  });
  try {
    return parse(text) as Record<string, unknown>;
  } catch (cause) {
    const line = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw new ProgramError(`The configuration file ${path} is not TOML: ${line}.`, { exitCode: 2, cause });
  }
}

/**
 * The configuration: flags before environment variables before file before defaults.
 * Throws ProgramError (exit 2) naming the key, what was got is left out where it may be secret. Unknown keys in the file are refused.
 */
export async function loadConfig<S extends ConfigSchema>(schema: S, sources: ConfigSources): Promise<z.output<S>> {
  const merged: Record<string, unknown> = sources.file === undefined ? {} : await readConfigFile(sources.file);
  for (const key of Object.keys(schema.shape)) {
    const variable = sources.env[computeVariableName(sources.envPrefix, key)];
    if (variable !== undefined) merged[key] = variable;
    if (sources.flags[key] !== undefined) merged[key] = sources.flags[key];
  }
  const result = schema.strict().safeParse(merged);
  if (result.success) return result.data as z.output<S>;
  const issue = result.error.issues[0]!;
  const key = issue.path.join('.');
  const missing = key !== '' && merged[key] === undefined;
  const sentence =
    key === ''
      ? issue.message
      : missing
        ? `${key} is missing (flag --${computeFlagName(key)}, or ${computeVariableName(sources.envPrefix, key)}, or the configuration file)`
        : `${key} ${issue.message}`;
  throw new ProgramError(`The configuration is not usable: ${sentence}.`, { exitCode: 2 });
}
