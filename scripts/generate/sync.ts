import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

async function listFiles(dir: string): Promise<string[]> {
  if (!existsSync(dir)) return [];
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dir.length + 1))
    .sort();
}

/** Paths that differ between what was just generated and what is committed: changed, missing or no longer generated. */
export async function findStaleFiles(freshDir: string, committedDir: string): Promise<string[]> {
  const fresh = await listFiles(freshDir);
  const all = new Set([...fresh, ...(await listFiles(committedDir))]);
  const stale: string[] = [];
  for (const path of [...all].sort()) {
    const paths = [`${freshDir}/${path}`, `${committedDir}/${path}`] as const;
    if (!paths.every(existsSync)) stale.push(path);
    else if (!(await readFile(paths[0])).equals(await readFile(paths[1]))) stale.push(path);
  }
  return stale;
}

/** Makes `committedDir` equal to `freshDir`, leaving files that did not change untouched, so that builds see no new times. */
export async function applyFresh(freshDir: string, committedDir: string): Promise<string[]> {
  const stale = await findStaleFiles(freshDir, committedDir);
  for (const path of stale) {
    if (!existsSync(`${freshDir}/${path}`)) {
      await rm(`${committedDir}/${path}`);
      continue;
    }
    await mkdir(dirname(`${committedDir}/${path}`), { recursive: true });
    await copyFile(`${freshDir}/${path}`, `${committedDir}/${path}`);
  }
  return stale;
}
