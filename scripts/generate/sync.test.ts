import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyFresh, findStaleFiles } from './sync.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(`${tmpdir()}/marspace-sync-`);
  for (const path of ['fresh/a', 'committed/a']) mkdirSync(`${dir}/${path}`, { recursive: true });
  writeFileSync(`${dir}/fresh/same`, 'x');
  writeFileSync(`${dir}/committed/same`, 'x');
  writeFileSync(`${dir}/fresh/a/changed`, 'new');
  writeFileSync(`${dir}/committed/a/changed`, 'old');
  writeFileSync(`${dir}/fresh/a/added`, 'x');
  writeFileSync(`${dir}/committed/removed`, 'x');
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('generated files', () => {
  it('are stale when they are changed, missing, or no longer generated', async () => {
    expect(await findStaleFiles(`${dir}/fresh`, `${dir}/committed`)).toEqual(['a/added', 'a/changed', 'removed']);
  });

  it('are up to date afterwards, and those that did not change are not touched', async () => {
    const before = statSync(`${dir}/committed/same`).mtimeMs;
    await applyFresh(`${dir}/fresh`, `${dir}/committed`);
    expect(await findStaleFiles(`${dir}/fresh`, `${dir}/committed`)).toEqual([]);
    expect(readFileSync(`${dir}/committed/a/changed`, 'utf8')).toBe('new');
    expect(statSync(`${dir}/committed/same`).mtimeMs).toBe(before);
  });
});
