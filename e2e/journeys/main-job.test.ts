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
const columns = 100;
const indent = 2; // of every line that is said
const programs = new ProgramGroup(join(folder, 'net'), (program) => ended.push(program.name));
/** Keeps what is told. */
class ListeningNarrator extends Narrator {
  readonly lines: string[] = [];

  override say(line: string): void {
    this.lines.push(line);
    super.say(line);
  }
}

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
    const narrator = new ListeningNarrator();
    const facts = await tellMainJob(network, file, narrator, new AbortController().signal);
    expect(facts.restored).toEqual({ bytes: 1_048_577, blake3: facts.file.blake3, equal: true });
    expect(facts.archive.hosts).toHaveLength(6);
    expect(facts.killed).toHaveLength(2);
    expect(facts.proofs.accepted).toBeGreaterThanOrEqual(12);
    expect(facts.proofs.missed).toBeGreaterThanOrEqual(4);
    expect(BigInt(facts.paidAmaspc)).toBeGreaterThan(0n);
    expect(ended).toEqual([]);
    const count = (form: RegExp) => narrator.lines.filter((line) => form.test(line)).length;
    // Asked once more when Hosts are slow to answer.
    expect(count(/^request: 9 slots of 257\.0 KiB for 7200 blocks, at most 0\.002 MASPC per GiB and block$/)).toBeGreaterThanOrEqual(1);
    expect(count(/^ {2}host-\d .* 0\.001 MASPC per GiB and block, deposit 0\.\d+ MASP, until height \d+/)).toBeGreaterThanOrEqual(6);
    expect(count(/^host-\d, slot \d: receipt \d+, BLAKE3 [0-9a-f]{24}… as Alice computed$/)).toBe(6);
    expect(count(/^host-\d is asked, period \d+, seed height \d+, until \d+: deal \d+ chunks \d+(, \d+){3}$/)).toBe(6);
    expect(narrator.lines.filter((line) => line.length > columns - indent)).toEqual([]);
  });
});
