import { homedir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@marspace/runtime/config';
import { z } from 'zod';
import { existsSync } from 'node:fs';

/** Where the console keeps keys, interrupted transfers and the list of own archives. */
export function findHome(env: NodeJS.ProcessEnv): string {
  return env.MARSPACE_HOME ?? join(homedir(), '.marspace');
}

/** What a configuration file holds. */
export const profileSchema = z.object({
  node: z
    .url({ protocol: /^https?$/ })
    .default('http://127.0.0.1:26657')
    .describe('RPC address of a node'),
  rest: z
    .url({ protocol: /^https?$/ })
    .default('http://127.0.0.1:1317')
    .describe('REST address of a node'),
  chainId: z.string().default('marspace-1').describe('chain id'),
  key: z.string().default('default').describe('name of the key that signs'),
});

export type Profile = z.output<typeof profileSchema> & { home: string };

export type ProfileKey = keyof z.output<typeof profileSchema>;
export const profileKeys = Object.keys(profileSchema.shape) as ProfileKey[];

/** The configuration file that these flags mean; it need not exist. */
export function findConfigFile(flags: { profile?: string | undefined }, env: NodeJS.ProcessEnv): string {
  return join(findHome(env), `${flags.profile ?? 'config'}.toml`);
}

/** Flags over `MARSPACE_...` variables over `config.toml` (or `<profile>.toml`) in the home over defaults. Throws ProgramError. */
export async function loadProfile(
  flags: { profile?: string; node?: string; chainId?: string; key?: string },
  env: NodeJS.ProcessEnv,
): Promise<Profile> {
  const { profile, ...values } = flags;
  const file = findConfigFile({ profile }, env);
  const found = profile !== undefined || existsSync(file) ? file : undefined;
  const config = await loadConfig(profileSchema, { file: found, env, envPrefix: 'MARSPACE', flags: values });
  return { ...config, home: findHome(env) };
}
