import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Names in the first column of the page's tables. */
function listDocumented(): Set<string> {
  const cells = read('docs/dependencies.md')
    .split('\n')
    .map((line) => line.split('|')[1] ?? '');
  return new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string)));
}

function listNpmPackages(): string[] {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** Modules that go.mod requires for our own code: those without the mark of another module's need. */
function listGoModules(): string[] {
  const required = [...read('go.mod').matchAll(/^(?:require )?\s*([\w.-]+\.[\w.-]+\/\S+) v\S+(.*)$/gm)];
  return required.filter((match) => !(match[2] as string).includes('indirect')).map((match) => match[1] as string);
}

describe('docs/dependencies.md', () => {
  it('has a line for every npm package', () => {
    const documented = listDocumented();
    expect(listNpmPackages().filter((name) => !documented.has(name))).toEqual([]);
  });

  it('has a line for every Go module that our code asks for', () => {
    const documented = listDocumented();
    expect(listGoModules().length).toBeGreaterThan(5);
    expect(listGoModules().filter((name) => !documented.has(name))).toEqual([]);
  });
});
