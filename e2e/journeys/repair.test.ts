import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { computeBlake3 } from '@marspace/codec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../localnet/network.ts';
import { ProgramGroup } from '../localnet/processes.ts';
import { waitFor } from '../localnet/wait.ts';
import { runConsole } from './console-process.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'marspace-repair-'));
const programs = new ProgramGroup(join(folder, 'net'), () => undefined);
const hosts = 4; // the code 2+1 and one to spare
const content = randomBytes(3_000_001); // arbitrary: some rows, and a last one that is not full
const file = join(folder, 'holiday.tar');
const soon = { timeoutMs: 120_000, intervalMs: 250 }; // a few proving periods

interface Shown {
  archive: { status: string; endsAtHeight: string };
  slots: { index: number; checksum: string; dealId: string }[];
  deals: { id: string; host: string; status: string; endsAtHeight: string; priceAmount: string; slotIndex: number }[];
}

let network: Network;
let stored: { archiveId: string; hosts: string[] };

beforeAll(async () => {
  writeFileSync(file, content);
  network = await startNetwork(
    { root, programs, validators: 1, hosts, exchanges: 1, hubs: 0, blockMs: 500, quotaBytes: 8n << 30n },
    () => undefined,
  );
});

afterAll(async () => {
  await programs.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

const marspace = (...args: string[]) => runConsole(root, network.consoleHome, args);

async function ask<T>(...args: string[]): Promise<T> {
  const run = await marspace(...args, '--json');
  expect(run.code, `marspace ${args.join(' ')}: ${run.stderr}`).toBe(0);
  return JSON.parse(run.stdout) as T;
}

/** Runs a command that must end with this code; gives what it says. */
async function refuse(code: number, ...args: string[]): Promise<string> {
  const run = await marspace(...args);
  expect(run.code, `marspace ${args.join(' ')}: ${run.stdout}${run.stderr}`).toBe(code);
  expect(run.stderr).not.toContain('    at ');
  return run.stderr;
}

const show = () => ask<Shown>('show', stored.archiveId);
const agentOf = (address: string) => network.agents.find(({ account }) => account.address === address) as Network['agents'][number];

async function kill(address: string): Promise<void> {
  await programs.find(agentOf(address).name)?.kill();
}

describe('an archive that lost a Host', () => {
  it('has nothing to repair before', async () => {
    stored = await ask('put', file, '--code', '2+1', '--term', '2000', '--yes');
    expect(await ask('repair', stored.archiveId)).toEqual({ archiveId: stored.archiveId, slots: [], paidAmount: '0' });
  });

  it('is shown as degraded, with the command that mends it', async () => {
    await kill(stored.hosts[0] as string);
    await waitFor(
      'the archive to be degraded',
      async () => ((await show()).archive.status === 'ARCHIVE_STATUS_DEGRADED' ? true : undefined),
      soon,
    );
    const hint = `marspace repair ${stored.archiveId}`;
    expect([(await marspace('show', stored.archiveId)).stdout, (await marspace('doctor')).stdout]).toEqual([
      expect.stringContaining(hint),
      expect.stringContaining(hint),
    ]);
  });

  it('is not repaired unasked, too dear, or by somebody else', async () => {
    expect(await refuse(2, 'repair', stored.archiveId)).toContain('--yes');
    await refuse(7, 'repair', stored.archiveId, '--price-max', '1amaspc', '--yes');
    await refuse(5, 'repair', '999', '--yes');
    await refuse(2, 'repair', 'one', '--yes');
    await ask('keys', 'add', 'bob', '--no-passphrase');
    // An account without coins is unknown to the chain.
    await ask('tx', 'send', (await ask<{ address: string }>('keys', 'show', 'bob')).address, '1000amaspc');
    expect(await refuse(4, 'repair', stored.archiveId, '--key', 'bob', '--yes')).toContain('belongs to');
    const plan = await ask<{ slots: { slot: number; host: string }[] }>('repair', stored.archiveId, '--dry-run');
    expect(plan.slots.map(({ slot, host }) => [slot, stored.hosts.includes(host)])).toEqual([[0, false]]);
    const { archive, slots } = await show();
    expect([archive.status, slots[0]?.dealId]).toEqual(['ARCHIVE_STATUS_DEGRADED', '0']);
  });

  it('is whole again: another Host has the same shard until the same height, for the price that was shown', async () => {
    const plan = await marspace('repair', stored.archiveId, '--dry-run');
    expect(plan.stderr).toMatch(/1 of 3 slots are empty.* until height \d+, about \d{4}-\d\d-\d\d/);
    const repaired = await ask<{ slots: { slot: number; host: string; dealId: string }[]; paidAmount: string; hash: string }>(
      'repair',
      stored.archiveId,
      '--yes',
    );
    const { archive, slots, deals } = await show();
    const { host, dealId } = repaired.slots[0] as { host: string; dealId: string };
    expect([archive.status, repaired.slots.length, stored.hosts.includes(host)]).toEqual(['ARCHIVE_STATUS_STORED', 1, false]);
    const deal = deals.find(({ id }) => id === dealId);
    expect(deal).toMatchObject({ host, slotIndex: 0, status: 'DEAL_STATUS_ACTIVE', endsAtHeight: archive.endsAtHeight });
    expect(slots[0]).toMatchObject({ dealId });
    expect(BigInt(repaired.paidAmount)).toBeGreaterThanOrEqual(BigInt(deal?.priceAmount ?? 0));
    const checksum = slots[0]?.checksum as string;
    const shard = join(agentOf(host).home, 'shards', checksum.slice(0, 2), checksum);
    expect(existsSync(shard) && Buffer.from(computeBlake3(readFileSync(shard))).toString('hex')).toBe(checksum);
  });

  it('bears the loss of another Host: what was rebuilt restores it', async () => {
    await kill(stored.hosts[1] as string);
    const output = join(folder, 'back');
    expect(await ask('get', stored.archiveId, '--output', output)).toMatchObject({ bytes: content.length, equal: true });
    expect(readFileSync(output).equals(content)).toBe(true);
  });
});
