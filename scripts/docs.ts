/** Brings the code blocks of docs up to date with the files they show. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { embedFiles } from './docs/embed.ts';

const repositoryDir = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const pages: readonly string[] = ['docs/write-a-module.md'];

function read(path: string): string {
  return readFileSync(`${repositoryDir}/${path}`, 'utf8');
}

for (const page of pages) {
  const before = read(page);
  const after = embedFiles(before, read);
  if (after !== before) writeFileSync(`${repositoryDir}/${page}`, after);
  console.log(`${page}: ${after === before ? 'up to date' : 'brought up to date'}`);
}
