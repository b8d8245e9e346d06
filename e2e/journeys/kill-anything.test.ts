import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../localnet/network.ts';
import { ProgramGroup } from '../localnet/processes.ts';
import { killAnything } from './kill-anything.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'marspace-kills-'));
const programs = new ProgramGroup(join(folder, 'net'), () => undefined);
const seed = process.env.MARSPACE_SEED ?? String(Date.now());
const trials = 10; // 200 by `npm run bench:market -- --only kills`
let network: Network;

beforeAll(async () => {
  network = await startNetwork(
    { root, programs, validators: 1, hosts: 8, exchanges: 2, hubs: 1, blockMs: 500, quotaBytes: 8n << 30n },
    () => undefined,
  );
});

afterAll(async () => {
  await programs.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('kill -9 of any one process at any moment', () => {
  it(`loses and doubles nothing (MARSPACE_SEED=${seed})`, async () => {
    const lines: string[] = [];
    const report = await killAnything(network, { root, trials, seed, onTrial: (line) => lines.push(line) });
    expect(report.problems, lines.join('\n')).toEqual([]);
    expect([report.trials, report.archives]).toEqual([trials, trials]);
  });
});
