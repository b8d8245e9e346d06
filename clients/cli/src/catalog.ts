import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '@marspace/runtime/atomic-file';
import { withFileLock } from './file-lock.ts';
import { findText } from './key-store.ts';

const lockWaitMs = 10_000; // another console writes the list in milliseconds

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
  return new Map((parseEntries(text) ?? []).map((entry) => [entry.archiveId, entry]));
}

/** Undefined when the text is no list of archives: the list is a convenience, and the chain knows the archives too. */
function parseEntries(text: string | undefined): CatalogEntry[] | undefined {
  if (text === undefined) return [];
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries.filter((entry) => typeof entry?.archiveId === 'string') : undefined;
  } catch {
    return undefined;
  }
}

export async function addToCatalog(home: string, chainId: string, entry: CatalogEntry): Promise<void> {
  const file = catalogFile(home, chainId);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await withFileLock(`${file}.lock`, () => writeEntry(file, entry), lockWaitMs);
}

async function writeEntry(file: string, entry: CatalogEntry): Promise<void> {
  const text = await findText(file);
  const entries = parseEntries(text);
  if (!entries) await rename(file, `${file}.damaged`); // kept for whoever wants to look at it
  const others = (entries ?? []).filter(({ archiveId }) => archiveId !== entry.archiveId);
  await writeFileAtomic(file, `${JSON.stringify([...others, entry], undefined, 2)}\n`, { mode: 0o600 });
}
