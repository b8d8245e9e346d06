import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { embedFiles, findEmbeds } from './embed.ts';

const root = new URL('../../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

describe('docs/write-a-module.md', () => {
  const page = read('docs/write-a-module.md');

  test('shows the files as they are (npm run docs brings it up to date)', () => {
    expect(embedFiles(page, read)).toBe(page);
  });

  test('shows every file of the module', async () => {
    const shown = findEmbeds(page);
    for (const folder of ['modules/testkit/guestbook', 'proto/marspace/guestbook/v1']) {
      const files = await readdir(new URL(folder, root), { recursive: true, withFileTypes: true });
      const paths = files
        .filter((file) => file.isFile() && /\.(ts|proto)$/.test(file.name))
        .map((file) => `${file.parentPath.slice(root.pathname.length)}/${file.name}`);
      expect(paths.length).toBeGreaterThan(4);
      for (const path of paths) expect(shown, path).toContain(path);
    }
  });

  test('a block that differs is replaced', () => {
    const text = 'a\n<!-- file: x.ts -->\n```ts\nold\n```\nb\n';
    expect(embedFiles(text, () => 'new\n')).toBe('a\n<!-- file: x.ts -->\n```ts\nnew\n```\nb\n');
  });
});
