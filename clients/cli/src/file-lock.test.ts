import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from './file-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marspace-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a lock', () => {
  it('is given to one at a time, and given back, also after an error', async () => {
    const file = join(folder, 'deep', 'lock');
    const inner = await withFileLock(file, () => withFileLock(file, async () => 'twice'));
    expect(inner).toEqual({ value: undefined });
    await expect(withFileLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withFileLock(file, async () => 7)).toEqual({ value: 7 });
  });

  it('of a killed process is free at once', async () => {
    const file = join(folder, 'lock');
    const source = `const { withFileLock } = await import(${JSON.stringify(join(import.meta.dirname, 'file-lock.ts'))});
      await withFileLock(${JSON.stringify(file)}, async () => { console.log('held'); await new Promise((resolve) => setTimeout(resolve, 1e6)); });`;
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(await withFileLock(file, async () => 1)).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await withFileLock(file, async () => 1)).toEqual({ value: 1 });
  });
});
