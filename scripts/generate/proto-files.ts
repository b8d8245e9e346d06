import { readdir, readFile } from 'node:fs/promises';
import { protoDir } from './paths.ts';

/** Paths of all our protobuf files relative to proto/, sorted; every package under proto/marspace is found by itself. */
export async function findOwnProtoFiles(): Promise<string[]> {
  const entries = await readdir(`${protoDir}/marspace`, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.proto'))
    .map((entry) => `marspace/${entry.replaceAll('\\', '/')}`)
    .sort();
}

/** Paths that a protobuf file imports. */
export async function readImports(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^\s*import\s+(?:public\s+|weak\s+)?"([^"]+)"\s*;/gm)].map((match) => match[1] as string);
}
