import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoryFacts } from './main-job.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'marspace-story-'));
/** BLAKE3 of no bytes at all. */
const emptyBlake3 = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
const running = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of running) {
    const ended = once(child, 'close');
    child.kill('SIGTERM'); // it ends its network itself
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Runs what `npm start -- <args>` runs once a clone is set up. */
async function start(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = join(root, 'e2e', 'localnet', 'story-command.ts');
  const env = { ...process.env, NO_COLOR: '1', MARSPACE_STARTED_AT: String(Date.now()) };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  return { code, stdout, stderr };
}

describe('npm start -- --once --json', () => {
  it('tells the main job with an empty file, and ends with the facts as one JSON object', async () => {
    const file = join(folder, 'empty');
    writeFileSync(file, '');
    const run = await start('--once', '--json', file);
    expect(run.code, run.stderr).toBe(0);
    const facts = JSON.parse(run.stdout.trimEnd().split('\n').at(-1) ?? '') as StoryFacts;
    expect(facts).toStrictEqual({
      ok: true,
      file: { bytes: 0, blake3: emptyBlake3 },
      archive: { id: expect.stringMatching(/^[1-9][0-9]*$/), dataShards: 4, parityShards: 2, hosts: expect.any(Array) },
      tx: { hash: expect.stringMatching(/^[0-9A-F]{64}$/), height: expect.any(Number), gasUsed: expect.stringMatching(/^[1-9][0-9]*$/) },
      proofs: { accepted: expect.any(Number), missed: expect.any(Number) },
      paidAmaspc: expect.stringMatching(/^[1-9][0-9]*$/),
      killed: expect.any(Array),
      restored: { bytes: 0, blake3: emptyBlake3, equal: true },
      seconds: { setup: expect.any(Number), put: expect.any(Number), get: expect.any(Number), total: expect.any(Number) },
    });
    expect(new Set(facts.archive.hosts).size).toBe(6);
    expect(facts.killed).toHaveLength(2);
    expect(facts.archive.hosts).toEqual(expect.arrayContaining(facts.killed));
    expect(facts.proofs.accepted).toBeGreaterThanOrEqual(12); // two of each Host
    expect(facts.proofs.missed).toBeGreaterThanOrEqual(4); // two of each killed one
    expect(facts.seconds.total).toBeGreaterThan(facts.seconds.put);
  });

  it('says that there is no such file, before any network is started', async () => {
    const missing = join(folder, 'missing');
    const run = await start('--once', '--json', missing);
    expect(run).toEqual({ code: 2, stdout: '', stderr: `marspace: There is no file ${missing}.\n` });
  });
});
