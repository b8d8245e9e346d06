import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEnvelope } from '@marspace/codec';
import {
  createAccountTokenSigner,
  createTransferChain,
  type JournalStore,
  MarspaceClient,
  put,
  type PutEvent,
  type PutSource,
  restoreAccountKey,
  type TransferChain,
} from '@marspace/sdk';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../localnet/network.ts';
import { ProgramGroup } from '../localnet/processes.ts';
import { waitFor } from '../localnet/wait.ts';
import { runConsole, startConsole } from './console-process.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'marspace-faults-'));
const programs = new ProgramGroup(join(folder, 'net'), () => undefined);
const termBlocks = 4_000n;
const mib = 1 << 20;
const soon = { timeoutMs: 60_000, intervalMs: 50 };
const otherKey = 'marspace:1#AAAAAAAAAAAAAAAAAAAAAA';

/** Whether this account may make file systems that only its own processes see; many systems allow it to root alone. */
const canMountOwn = spawnSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs -o size=1m none "$0"`, folder]).status === 0;

let network: Network;
let chain: TransferChain;
let client: MarspaceClient;
let small: { id: string; path: string };

beforeAll(async () => {
  // Periods of two minutes: no Host is suspended while a test keeps it down.
  const genesis = { 'storage.params.period_blocks': '"240"', 'storage.params.proof_window_blocks': '"120"' };
  network = await startNetwork(
    { root, programs, validators: 1, hosts: 9, exchanges: 2, hubs: 1, blockMs: 500, quotaBytes: 8n << 30n, genesis },
    () => undefined,
  );
  client = await MarspaceClient.connect(network.validators[0]?.rpc ?? '');
  const key = await restoreAccountKey(network.sender.mnemonic);
  chain = createTransferChain(client, await client.openAccount(key.signer), createAccountTokenSigner(key));
  small = await store(writeNoise('small', 3 * mib + 7));
});

afterAll(async () => {
  client?.disconnect();
  await programs.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

function writeNoise(name: string, bytes: number): string {
  const path = join(folder, name);
  writeFileSync(path, randomBytes(bytes));
  return path;
}

function marspace(...args: string[]) {
  return runConsole(root, network.consoleHome, args);
}

const putArgs = (path: string) => ['put', path, '--code', '4+2', '--term', termBlocks.toString(), '--yes', '--json'];

async function store(path: string): Promise<{ id: string; path: string }> {
  const run = await marspace(...putArgs(path));
  expect(run.stderr).toBe('');
  return { id: (JSON.parse(run.stdout) as { archiveId: string }).archiveId, path };
}

async function expectSame(id: string, path: string): Promise<void> {
  const output = join(folder, `back-${id}`);
  const run = await marspace('get', id, '--output', output, '--force', '--json');
  expect(run.code, run.stderr).toBe(0);
  expect(readFileSync(output).equals(readFileSync(path))).toBe(true);
  rmSync(output);
}

function agentNamed(name: string) {
  const agent = network.agents.find((candidate) => candidate.name === name);
  if (!agent) throw new Error(`there is no ${name}`);
  return agent;
}

const agentOf = (address: string) => network.agents.find(({ account }) => account.address === address) as Network['agents'][number];

async function kill(name: string): Promise<void> {
  await programs.find(name)?.kill();
}

/** Starts programs again and waits until the market is whole. */
async function restore(...names: string[]): Promise<void> {
  for (const name of names) network.restart(name);
  const hosts = network.agents.filter(({ kind }) => kind === 'host').length;
  for (const { kind, endpoint } of network.agents) {
    const path = kind === 'exchange' ? '/v1/exchange' : '/healthz';
    await waitFor(
      `${endpoint} to be well`,
      async () => {
        const response = await fetch(endpoint + path, { signal: AbortSignal.timeout(2_000) });
        const answer = (await response.json()) as { hostsConnected?: number };
        return response.ok && (kind !== 'exchange' || (answer.hostsConnected ?? 0) >= hosts) ? true : undefined;
      },
      soon,
    );
  }
}

function bytesSource(bytes: Buffer, onPiece: (from: number) => Promise<void> = async () => undefined): PutSource {
  return {
    bytes: bytes.length,
    stamp: '1',
    async *open() {
      for (let at = 0; at < bytes.length; at += mib) {
        await onPiece(at);
        yield bytes.subarray(at, at + mib);
      }
    },
  };
}

const memoryJournal: JournalStore = { load: async () => undefined, save: async () => undefined, remove: async () => undefined };

type Planned = Extract<PutEvent, { type: 'planned' }>;

async function putInProcess(
  source: PutSource,
  onPlan: (plan: Planned) => Promise<void>,
): Promise<{ archiveId: bigint; events: PutEvent[] }> {
  const events: PutEvent[] = [];
  const recipient = await identityToRecipient(await generateIdentity());
  const result = await put({
    chain,
    source,
    envelope: await createEnvelope({ recipients: [recipient] }),
    journal: memoryJournal,
    code: { dataShards: 4, parityShards: 2 },
    termBlocks,
    confirm: async (plan) => {
      await onPlan(plan);
      return true;
    },
    onEvent: (event) => events.push(event),
  });
  return { archiveId: result?.archiveId as bigint, events };
}

async function listOwn(): Promise<string[]> {
  return (await chain.listArchives(chain.address, 100)).map(({ id }) => id.toString());
}

/** Bytes that a Host holds of uploads that no deal has taken. */
function countUploadedBytes(): number {
  const uploads = network.agents.filter(({ kind }) => kind === 'host').map(({ home }) => join(home, 'uploads'));
  const parts = uploads.flatMap((path) =>
    existsSync(path)
      ? readdirSync(path)
          .filter((name) => name.endsWith('.part'))
          .map((name) => join(path, name))
      : [],
  );
  return parts.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** The hidden beginning of a file that is being fetched. */
function findPart(place: string): string | undefined {
  const name = readdirSync(place).find((entry) => entry.endsWith('.part'));
  return name && join(place, name);
}

describe('Hosts that fail during an upload', () => {
  it('are replaced and named: one dead before, one that dies under way, one that stalls', async () => {
    let hosts: string[] = [];
    const source = bytesSource(randomBytes(24 * mib), async (at) => {
      if (at !== 8 * mib || hosts.length === 0) return;
      const [, dying, stalling] = hosts.map((host) => agentOf(host).name);
      hosts = hosts.slice(0, 3);
      await kill(dying as string);
      process.kill(programs.find(stalling as string)?.pid ?? 0, 'SIGSTOP');
    });
    const { events } = await putInProcess(source, async (plan) => {
      hosts = plan.slots.map(({ host }) => host);
      await kill(agentOf(hosts[0] as string).name);
    });
    const [dead, dying, stalling] = hosts.map((host) => agentOf(host).name) as [string, string, string];
    process.kill(programs.find(stalling)?.pid ?? 0, 'SIGCONT');
    const replaced = events.filter((event) => event.type === 'replaced');
    expect(replaced.map(({ host }) => host).sort()).toEqual(hosts.slice(0, 3).sort());
    expect(replaced.every(({ reason }) => reason.length > 10)).toBe(true);
    await restore(dead, dying);
  });
});

describe('shards that Hosts have damaged', () => {
  it('are found, named and healed from parity', async () => {
    const file = await store(writeNoise('damaged', 6 * mib));
    const record = await chain.findArchive(BigInt(file.id));
    const [first, second] = (record?.slots ?? []).map((slot) => {
      const deal = record?.deals.find(({ id }) => id === slot.dealId);
      const checksum = Buffer.from(slot.checksum).toString('hex');
      return { host: deal?.host ?? '', path: join(agentOf(deal?.host ?? '').home, 'shards', checksum.slice(0, 2), checksum) };
    }) as [{ host: string; path: string }, { host: string; path: string }];
    const bytes = readFileSync(first.path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    writeFileSync(first.path, bytes);
    truncateSync(second.path, 1024);
    const output = join(folder, 'healed');
    const run = await marspace('get', file.id, '--output', output, '--json');
    expect(run.code, run.stderr).toBe(0);
    expect(readFileSync(output).equals(readFileSync(file.path))).toBe(true);
    for (const { host } of [first, second]) expect(run.stderr).toContain(host);
    const shards = join(folder, 'shards');
    const written = await marspace('get', file.id, '--shards', shards, '--json');
    expect(written.code, written.stderr).toBe(0);
    expect((JSON.parse(written.stdout) as { shards: { rebuilt: boolean }[] }).shards.map(({ rebuilt }) => rebuilt)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('fetching', () => {
  it('with fewer than k Hosts says so and leaves nothing under the final name', async () => {
    const record = await chain.findArchive(BigInt(small.id));
    const names = (record?.deals ?? []).slice(0, 3).map(({ host }) => agentOf(host).name);
    for (const name of names) await kill(name);
    const place = join(folder, 'too-few');
    mkdirSync(place);
    const run = await marspace('get', small.id, '--output', join(place, 'file'), '--json');
    expect(run.code).toBe(7);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 7, message: expect.stringMatching(/^3 of 6 shards .* 4 are needed/) } });
    expect(readdirSync(place)).toEqual([]);
    await restore(...names);
    await expectSame(small.id, small.path);
  });

  it('with another key fails, with a share token it works', async () => {
    expect((await marspace('keys', 'add', 'bob', '--no-passphrase', '--json')).code).toBe(0);
    const stranger = await marspace('get', small.id, '--key', 'bob', '--output', join(folder, 'stolen'));
    expect([stranger.code, stranger.stderr]).toEqual([4, expect.stringContaining('You may not read')]);
    const wrong = await marspace('get', otherKey.replace('1', small.id), '--output', join(folder, 'stolen'));
    expect([wrong.code, existsSync(join(folder, 'stolen'))]).toEqual([8, false]);
    const shared = JSON.parse((await marspace('share', small.id, '--json')).stdout) as { capability: string; grant: string };
    const run = await marspace('get', shared.capability, '--grant', shared.grant, '--key', 'bob', '--output', join(folder, 'shared'));
    expect(run.code, run.stderr).toBe(0);
    expect(readFileSync(join(folder, 'shared')).equals(readFileSync(small.path))).toBe(true);
  });

  it('stopped by kill -9 goes on where it was, by Ctrl-C ends with 130', async () => {
    const file = await store(writeNoise('large', 96 * mib));
    const place = join(folder, 'stopped');
    mkdirSync(place);
    const output = join(place, 'file');
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const before = statSync(findPart(place) ?? place).size;
      const run = startConsole(root, network.consoleHome, ['get', file.id, '--output', output]);
      await waitFor('bytes', async () => ((statSync(findPart(place) ?? place).size ?? 0) > before + 4 * mib ? true : undefined), {
        timeoutMs: 60_000,
        intervalMs: 2,
      });
      run.child.kill(signal);
      expect(await run.ended).toMatchObject(signal === 'SIGKILL' ? { signal } : { code: 130 });
      expect(existsSync(output)).toBe(false);
    }
    const last = await marspace('get', file.id, '--output', output);
    expect(last.code, last.stderr).toBe(0);
    expect(last.stderr).toContain('Going on after');
    expect(last.stdout).toContain('the same as was stored');
    expect(readdirSync(place)).toEqual(['file']);
  });

  it.runIf(existsSync('/dev/full'))('onto a full disk says so and leaves nothing under the final name', async () => {
    const place = join(folder, 'full');
    mkdirSync(place);
    // What is fetched goes beside its final name, here into a device that is always full.
    const part = `.file.${network.chainId}-${small.id}-plain.part`;
    symlinkSync('/dev/full', join(place, part));
    const run = await marspace('get', small.id, '--output', join(place, 'file'), '--quiet');
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^marspace: .*the disk is full\.\n$/);
    expect(readdirSync(place)).toEqual([part]);
  });

  it.runIf(canMountOwn)('onto a full file system says so and leaves nothing under the final name', async () => {
    const place = join(folder, 'tiny');
    mkdirSync(place);
    // A file system of 1 MiB that only this console sees.
    const prefix = [
      'unshare',
      '-rm',
      'sh',
      '-c',
      `mount -t tmpfs -o size=1m none ${place} && "$@"; code=$?; ls -A ${place} >&2; exit $code`,
      'sh',
    ];
    const run = await runConsole(root, network.consoleHome, ['get', small.id, '--output', join(place, 'file'), '--quiet'], { prefix });
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^marspace: .*the disk is full\.\n\.file\.\S+\.part\n$/);
  });
});

describe('storing', () => {
  it('stopped by kill -9 during the upload and after the opening goes on, and pays once', async () => {
    const path = writeNoise('resumed', 64 * mib);
    const before = { archives: await listOwn(), uploaded: countUploadedBytes(), balance: await client.getBalance(chain.address, 'amaspc') };
    const first = startConsole(
      root,
      network.consoleHome,
      putArgs(path).filter((arg) => arg !== '--json'),
    );
    await waitFor('an upload', async () => (countUploadedBytes() > before.uploaded + 8 * mib ? true : undefined), {
      timeoutMs: 60_000,
      intervalMs: 5,
    });
    first.child.kill('SIGKILL');
    expect((await first.ended).signal).toBe('SIGKILL');
    const second = startConsole(
      root,
      network.consoleHome,
      putArgs(path).filter((arg) => arg !== '--json'),
    );
    await second.waitForSaying('Opened as archive');
    second.child.kill('SIGKILL');
    expect((await second.ended).stderr).toContain('Going on with an interrupted upload');
    const third = await marspace(...putArgs(path));
    expect(third.code, third.stderr).toBe(0);
    const facts = JSON.parse(third.stdout) as { archiveId: string; paidAmount: string };
    expect(facts.paidAmount).toBe('0');
    expect(await listOwn()).toEqual([facts.archiveId, ...before.archives]);
    const { deals } = (await chain.findArchive(BigInt(facts.archiveId))) ?? { deals: [] };
    const price = deals.reduce((sum, deal) => sum + deal.priceAmount + deal.feeAmount, 0n);
    const spent = before.balance - (await client.getBalance(chain.address, 'amaspc'));
    // Gas is far less than another fee would be.
    expect(spent - price).toBeLessThan(1_000_000_000_000_000n);
    expect(readdirSync(join(network.consoleHome, 'uploads')).filter((name) => name.endsWith('.age'))).toEqual([]);
    await expectSame(facts.archiveId, path);
  });

  it('stopped by Ctrl-C ends with 130; the same file twice at once, or changed meanwhile, is refused', async () => {
    const path = writeNoise('twice', 64 * mib);
    const uploaded = countUploadedBytes();
    const run = startConsole(root, network.consoleHome, putArgs(path));
    await waitFor('an upload', async () => (countUploadedBytes() > uploaded + 4 * mib ? true : undefined), {
      timeoutMs: 60_000,
      intervalMs: 5,
    });
    const other = await marspace(...putArgs(path));
    expect([other.code, other.stderr]).toEqual([4, expect.stringContaining('Another marspace is storing')]);
    run.child.kill('SIGINT');
    expect((await run.ended).code).toBe(130);
    writeFileSync(path, randomBytes(2 * mib));
    const changed = await marspace(...putArgs(path));
    expect([changed.code, changed.stderr]).toEqual([4, expect.stringContaining('has changed')]);
    await expectSame((await storeAgain(path, '--anew')).id, path);
  });

  it('of two files at once stores and lists both', async () => {
    const paths = [writeNoise('one', mib), writeNoise('two', mib)];
    const stored = await Promise.all(paths.map(store));
    const listed = (await marspace('ls')).stdout;
    for (const name of ['one', 'two']) expect(listed).toMatch(new RegExp(` ${name}$`, 'm'));
    for (const { id, path } of stored) await expectSame(id, path);
  });

  it('waits for a node that is killed and comes back', async () => {
    const source = bytesSource(randomBytes(8 * mib), async (at) => {
      if (at !== 4 * mib) return;
      await kill('node0');
      setTimeout(() => network.restart('node0'), 3_000);
    });
    const { archiveId } = await putInProcess(source, async () => undefined);
    expect((await chain.findArchive(archiveId))?.archive.status).toBe('ARCHIVE_STATUS_STORED');
  });

  it('uses the second Exchange when one is down, and the Hosts themselves when none is up', async () => {
    await kill('exchange-1');
    const second = await marspace(
      'put',
      writeNoise('second', mib),
      '--term',
      '600',
      '--yes',
      '--exchange',
      agentNamed('exchange-1').account.address,
    );
    expect(second.code, second.stderr).toBe(0);
    expect(second.stderr).toContain('nothing listens there');
    expect(second.stderr).toContain('Exchange mspace1');
    await kill('exchange-2');
    const direct = await marspace('put', writeNoise('direct', mib), '--term', '600', '--yes');
    expect(direct.code, direct.stderr).toBe(0);
    expect(direct.stderr).toContain('Host mspace1');
    await restore('exchange-1', 'exchange-2');
  });

  it('without a node ends with 3, and doctor says what is wrong', async () => {
    await kill('node0');
    const [run, doctor] = await Promise.all([marspace('put', small.path, '--term', '600', '--yes'), marspace('doctor', '--json')]);
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/does not answer[^\n]*\nmarspace: No answer from .*\n$/)]);
    expect([doctor.code, doctor.stdout]).toEqual([1, expect.stringContaining('"ok":false')]);
    network.restart('node0');
  });
});

async function storeAgain(path: string, flag: string): Promise<{ id: string }> {
  const run = await marspace(...putArgs(path), flag);
  expect(run.code, run.stderr).toBe(0);
  return { id: (JSON.parse(run.stdout) as { archiveId: string }).archiveId };
}
