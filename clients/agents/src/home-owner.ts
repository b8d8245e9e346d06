import { join } from 'node:path';
import { EXIT_USAGE, ProgramError, findFile, writeFileAtomic } from '@marspace/runtime';

/** Ties a home to the account that used it first. Throws ProgramError (exit 2) naming both when it is another's. */
export async function claimHome(home: string, address: string): Promise<void> {
  const file = join(home, 'account');
  const owner = (await findFile(file))?.toString('utf8').trim();
  if (owner === undefined) return writeFileAtomic(file, `${address}\n`);
  if (owner === address) return;
  throw new ProgramError(
    `The home ${home} belongs to ${owner}, the key is of ${address}: give the key of ${owner} (--key-file) or another home (--home).`,
    { exitCode: EXIT_USAGE },
  );
}
