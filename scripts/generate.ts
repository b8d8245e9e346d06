/**
 * Generates everything under proto/gen from the protobuf files: Go code, the REST description, types for module authors, the
 * descriptor image, and the SDK's TypeScript. `--check` writes nothing and fails with the names of stale files.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { generateEverything } from './generate/everything.ts';
import { generatedDir } from './generate/paths.ts';
import { applyFresh, findStaleFiles } from './generate/sync.ts';

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}: the only one is --check`);
  const freshDir = await mkdtemp(`${tmpdir()}/marspace-generate-`);
  try {
    await generateEverything(freshDir);
    if (args.includes('--check')) {
      const stale = await findStaleFiles(freshDir, generatedDir);
      for (const path of stale) process.stderr.write(`stale: proto/gen/${path}\n`);
      if (stale.length > 0) process.stderr.write('Run "npm run generate" and commit the result.\n');
      return stale.length > 0 ? 1 : 0;
    }
    await mkdir(generatedDir, { recursive: true });
    const changed = await applyFresh(freshDir, generatedDir);
    process.stdout.write(changed.length === 0 ? 'proto/gen is up to date\n' : `proto/gen: ${changed.length} files changed\n`);
    return 0;
  } finally {
    await rm(freshDir, { recursive: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
