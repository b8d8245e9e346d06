/** Builds every module's bundle into modules/bundles and pins it in modules/bundles.lock.json. `--check` compares instead and writes nothing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Bundle, buildBundle } from './bundle/build.ts';
import { findModules } from './bundle/find-modules.ts';

const repositoryDir = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const lockPath = 'modules/bundles.lock.json';

function renderLock(bundles: readonly Bundle[]): string {
  const lock = bundles.map(({ name, version, sha256, sourceSha256 }) => [name, { version, sha256, sourceSha256 }]);
  return `${JSON.stringify(Object.fromEntries(lock), null, 2)}\n`;
}

async function buildAll(names: readonly string[]): Promise<Map<string, string>> {
  const sources = await findModules(repositoryDir);
  const unknown = names.filter((name) => !sources.some((source) => source.name === name));
  if (unknown.length > 0)
    throw new Error(`no module is called ${unknown.join(', ')}: there are ${sources.map(({ name }) => name).join(', ')}`);
  const wanted = names.length === 0 ? sources : sources.filter(({ name }) => names.includes(name));
  const bundles = await Promise.all(wanted.map((source) => buildBundle(repositoryDir, source)));
  const files = new Map<string, string>();
  for (const bundle of bundles) {
    files.set(`modules/bundles/${bundle.name}.js`, bundle.code);
    files.set(`modules/bundles/${bundle.name}.js.map`, bundle.map);
  }
  const pinned = names.length === 0 ? {} : JSON.parse((await readText(lockPath)) ?? '{}');
  const lock = { ...pinned, ...JSON.parse(renderLock(bundles)) };
  const sorted = Object.keys(lock)
    .sort()
    .map((name) => [name, lock[name]]);
  files.set(lockPath, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return files;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(`${repositoryDir}/${path}`, 'utf8');
  } catch {
    return undefined;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const isCheck = args.includes('--check');
  const files = await buildAll(args.filter((arg) => !arg.startsWith('--')));
  await mkdir(`${repositoryDir}/modules/bundles`, { recursive: true });
  for (const [path, text] of files) {
    const isSame = (await readText(path)) === text;
    if (isCheck && !isSame) throw new Error(`${path} is not what the sources give: run npm run bundle`);
    if (!isCheck && !isSame) await writeFile(`${repositoryDir}/${path}`, text);
  }
  const built = [...files].filter(([path]) => path.endsWith('.js'));
  for (const [path, text] of built) console.log(`${path} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KiB`);
}

run(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
