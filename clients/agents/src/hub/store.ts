import { findFile, writeFileAtomic } from '@marspace/runtime';
import { z } from 'zod';

const entry = z.object({ address: z.string(), endpoint: z.string(), region: z.string(), moniker: z.string() });
const file = z.array(entry);

/** An Exchange as the chain names it. */
export type KnownExchange = z.output<typeof entry>;

/** What the chain last said, for a start while no node answers. Empty when there is nothing readable. */
export async function readKnownExchanges(path: string): Promise<KnownExchange[]> {
  const bytes = await findFile(path);
  if (bytes === undefined) return [];
  try {
    return file.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return [];
  }
}

export function writeKnownExchanges(path: string, exchanges: readonly KnownExchange[]): Promise<void> {
  return writeFileAtomic(path, `${JSON.stringify(exchanges, undefined, 1)}\n`);
}
