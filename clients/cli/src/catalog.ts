import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '@marspace/runtime';
import { findText } from './key-store.ts';

/** An archive that this console has stored; the chain knows it too, but not its name. */
export interface CatalogEntry {
  archiveId: string;
  name: string;
  bytes: number;
  /** BLAKE3 of the plaintext, hex. */
  blake3: string;
  storedAt: string;
}

function catalogFile(home: string, chainId: string): string {
  return join(home, 'archives', `${chainId}.json`);
}

/** Own archives by id; empty when there are none. */
export async function readCatalog(home: string, chainId: string): Promise<Map<string, CatalogEntry>> {
  const text = await findText(catalogFile(home, chainId));
  const entries = text === undefined ? [] : (JSON.parse(text) as CatalogEntry[]);
  return new Map(entries.map((entry) => [entry.archiveId, entry]));
}

export async function addToCatalog(home: string, chainId: string, entry: CatalogEntry): Promise<void> {
  const entries = await readCatalog(home, chainId);
  entries.set(entry.archiveId, entry);
  const file = catalogFile(home, chainId);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFileAtomic(file, `${JSON.stringify([...entries.values()], undefined, 2)}\n`, { mode: 0o600 });
}
