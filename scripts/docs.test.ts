import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
/** Roots of the repository's tree: what begins with one of these is meant as a path. */
const folders = ['chain', 'clients', 'docs', 'e2e', 'modules', 'proto', 'scripts', 'vectors'];

/** README.md and every page below docs/, as paths from the root. */
function listPages(): string[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...below.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
}

/** Targets of relative links, without their anchors. Code blocks are left out: what they quote is not the page's own. */
function findLinks(text: string): string[] {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map((match) => (match[1] as string).replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Words in backticks that are paths of the repository; those with a pattern, a placeholder or an option in them are examples. */
function findPaths(text: string): string[] {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return [...prose.matchAll(/`([^`\s]+)`/g)]
    .map((match) => match[1] as string)
    .filter((word) => new RegExp(`^(${folders.join('|')})/[\\w./-]+$`).test(word));
}

describe.each(listPages())('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('links to files that exist', () => {
    expect(findLinks(text).filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  it('names paths that exist', () => {
    expect(findPaths(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('what is looked for', () => {
  it('finds links and paths, and passes over addresses, patterns and code blocks', () => {
    const text =
      'A [page](adr/x.md#top) and [the web](https://a.org), `docs/none.md`, `modules/<name>/`.\n```\n[no](no.md) `docs/no.md`\n```\n';
    expect(findLinks(text)).toEqual(['adr/x.md']);
    expect(findPaths(text)).toEqual(['docs/none.md']);
  });
});
