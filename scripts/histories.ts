/**
 * Records random histories of every module on V8 into vectors/histories, which the node's replay test plays on goja
 * (docs/spec/replay-format.md). Needed after every change of a bundle. `MARSPACE_SEED=<n> MARSPACE_HISTORIES=<folder>` records others elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryDir = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const folder = resolve(process.env.MARSPACE_HISTORIES ?? `${repositoryDir}/vectors/histories`);

/** Fixed, so that recording again changes what the modules changed and nothing else. One whose short histories meet most messages. */
const seed = process.env.MARSPACE_SEED ?? '1';
/** Histories of each module: few enough to keep in the repository; the replay of more is a long test. */
const runs = process.env.MARSPACE_RUNS ?? '2';

const recorders: readonly string[] = [
  'modules/escrow/escrow.fuzz.test.ts',
  'modules/storage/storage.fuzz.test.ts',
  'modules/testkit/guestbook.fuzz.test.ts',
];

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.jsonl')) rmSync(`${folder}/${name}`);
execFileSync(process.execPath, [`${repositoryDir}/node_modules/vitest/vitest.mjs`, 'run', '--testTimeout=300000', ...recorders], {
  cwd: repositoryDir,
  stdio: 'inherit',
  env: { ...process.env, MARSPACE_RECORD: folder, MARSPACE_SEED: seed, MARSPACE_RUNS: runs },
});
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const bytes = files.reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
console.log(`${files.length} histories, ${Math.round(bytes / 1024)} KiB in ${folder}`);
