import { readdir } from 'node:fs/promises';
import type { BundleSource } from './build.ts';

/** Folders whose subfolders may be modules: the chain's own, and those that teach and test. */
const homes: readonly string[] = ['modules', 'modules/testkit'];

/** Every folder with a module.ts, by name. */
export async function findModules(repositoryDir: string): Promise<BundleSource[]> {
  const found: BundleSource[] = [];
  for (const home of homes) {
    for (const entry of await readdir(`${repositoryDir}/${home}`, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const files = await readdir(`${repositoryDir}/${home}/${entry.name}`);
      if (files.includes('module.ts')) found.push({ name: entry.name, entry: `${home}/${entry.name}/module.ts` });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
