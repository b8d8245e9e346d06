import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dependencyDir, protoDir } from './paths.ts';
import { findOwnProtoFiles, readImports } from './proto-files.ts';
import { runProgram } from './run-program.ts';

/** Go modules that carry protobuf files, and where in them the import root is; the first that has a file wins. */
const protoRoots: readonly { module: string; root: string }[] = [
  { module: 'github.com/cosmos/cosmos-sdk', root: 'proto' },
  { module: 'github.com/cosmos/cosmos-proto', root: 'proto' },
  { module: 'github.com/cosmos/gogoproto', root: '' },
  { module: 'github.com/grpc-ecosystem/grpc-gateway', root: 'third_party/googleapis' },
  { module: 'github.com/cosmos/ibc-go/v11', root: 'proto' },
];

async function findImportRoots(): Promise<string[]> {
  const modules = protoRoots.map((source) => source.module);
  const lines = (await runProgram('go', ['list', '-m', '-f', '{{.Path}} {{.Dir}}', ...modules])).trim().split('\n');
  const dirs = new Map(lines.map((line) => line.split(' ') as [string, string]));
  return protoRoots.map(({ module, root }) => {
    const dir = dirs.get(module);
    if (!dir) throw new Error(`Go module ${module} is not in the module cache: run "go mod download" once`);
    return `${dir}/${root}`;
  });
}

/** Foreign files that ours need, directly or not: import path -> absolute path in the Go module cache. */
async function findDependencies(roots: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const pending = (await findOwnProtoFiles()).map((file) => `${protoDir}/${file}`);
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    for (const path of await readImports(file)) {
      // The well-known types come with buf; our own files are all in `pending` from the start.
      if (path.startsWith('google/protobuf/') || path.startsWith('marspace/') || found.has(path)) continue;
      const root = roots.find((candidate) => existsSync(`${candidate}/${path}`));
      if (root === undefined) throw new Error(`${file} imports ${path}, which none of the known Go modules has`);
      found.set(path, `${root}/${path}`);
      pending.push(`${root}/${path}`);
    }
  }
  return found;
}

async function hasSameContent(from: string, to: string): Promise<boolean> {
  return existsSync(to) && (await readFile(from)).equals(await readFile(to));
}

/** Makes proto/.deps hold exactly the foreign files that ours import, at the versions go.mod pins. */
export async function copyProtoDependencies(): Promise<void> {
  const wanted = await findDependencies(await findImportRoots());
  await mkdir(dependencyDir, { recursive: true });
  const present = (await readdir(dependencyDir, { recursive: true })).filter((entry) => entry.endsWith('.proto'));
  for (const entry of present) if (!wanted.has(entry)) await rm(`${dependencyDir}/${entry}`);
  for (const [path, from] of wanted) {
    const to = `${dependencyDir}/${path}`;
    if (await hasSameContent(from, to)) continue;
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
    // The module cache is read-only; the copy must be replaceable.
    await chmod(to, 0o644);
  }
}
