import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../localnet/network.ts';
import { ProgramGroup } from '../localnet/processes.ts';
import { tellMainJob } from './main-job.ts';
import { Narrator } from './narrator.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'marspace-main-job-'));
const ended: string[] = [];
const programs = new ProgramGroup(join(folder, 'net'), (program) => ended.push(program.name));
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

describe('the main job on a local network', () => {
  it('stores a file, pays for proven periods, survives two dead Hosts and gives the same bytes back', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, randomBytes(1_048_577)); // 1 MiB + 1: a last stripe with padding
    const facts = await tellMainJob(network, file, new Narrator(), new AbortController().signal);
    expect(facts.restored).toEqual({ bytes: 1_048_577, blake3: facts.file.blake3, equal: true });
    expect(facts.archive.hosts).toHaveLength(6);
    expect(facts.killed).toHaveLength(2);
    expect(facts.proofs.accepted).toBeGreaterThanOrEqual(12);
    expect(facts.proofs.missed).toBeGreaterThanOrEqual(4);
    expect(BigInt(facts.paidAmaspc)).toBeGreaterThan(0n);
    expect(ended).toEqual([]);
  });
});
