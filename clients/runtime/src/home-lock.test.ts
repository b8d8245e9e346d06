import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeHome } from './home-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marspace-home-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function refusal(home: string): string {
  try {
    takeHome(home).release();
    return 'taken';
  } catch (error) {
    return `${(error as { exitCode: number }).exitCode} ${(error as Error).message}`;
  }
}

describe('the lock of a home', () => {
  it('lets one process in, names it to the next, and is free after its release', () => {
    const home = join(folder, 'deep', 'home');
    const lock = takeHome(home);
    expect(refusal(home)).toBe(`4 The home ${home} is in use by process ${process.pid}; two programs never share one.`);
    lock.release();
    expect(refusal(home)).toBe('taken');
  });

  it('is gone with a process that is killed', () => {
    const script = `import { takeHome } from ${JSON.stringify(join(import.meta.dirname, 'home-lock.ts'))}; takeHome(${JSON.stringify(folder)}); process.kill(process.pid, 'SIGKILL');`;
    const killed = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script]);
    expect(killed.signal).toBe('SIGKILL');
    expect(refusal(folder)).toBe('taken');
  });

  it('refuses a place that cannot be a folder with exit code 2', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(refusal(join(folder, 'file', 'home'))).toMatch(/^2 The home .*file\/home cannot be used: ENOTDIR/);
  });
});
