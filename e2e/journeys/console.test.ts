import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { computeBlake3 } from '@marspace/codec';
import { Decrypter } from 'age-encryption';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../localnet/network.ts';
import { findFreePorts } from '../localnet/ports.ts';
import { ProgramGroup } from '../localnet/processes.ts';
import { waitFor } from '../localnet/wait.ts';
import { type ConsoleEnd, runConsole } from './console-process.ts';

const root = resolve(import.meta.dirname, '..', '..');
const launcher = join(root, 'clients', 'cli', 'bin', 'marspace.mjs');
const folder = mkdtempSync(join(tmpdir(), 'marspace-console-'));
const programs = new ProgramGroup(join(folder, 'net'), () => undefined);
const hosts = 4;
const slots = 3; // of the code 2+1: one Host is to spare
const termBlocks = '600'; // five minutes: longer than this day
const moreBlocks = '300';
const coin = 10n ** 18n;
/** Some data shards' rows and a last one that is not full. */
const content = randomBytes(3_000_001);
const file = join(folder, 'holiday.tar');
const soon = { timeoutMs: 90_000, intervalMs: 250 }; // a few proving periods

interface Coin {
  denom: string;
  amount: string;
}
interface Stored {
  archiveId: string;
  hosts: string[];
  tx: { hash: string; height: number };
  plaintextHash: string;
  capability: string;
}
interface Deal {
  id: string;
  host: string;
  status: string;
  slotIndex: number;
  exchange: string;
  termBlocks: string;
  endsAtHeight: string;
  renewedBy: string;
  renews: string;
}
interface Shown {
  archive: { status: string; ending: boolean; contentBytes: string };
  slots: { index: number; checksum: string; dealId: string }[];
  deals: Deal[];
}
interface Status {
  chainId: string;
  height: number;
  address: string;
  balances: Coin[];
}

let network: Network;
let stored: Stored;

beforeAll(async () => {
  writeFileSync(file, content);
  network = await startNetwork(
    { root, programs, validators: 1, hosts, exchanges: 1, hubs: 1, blockMs: 500, quotaBytes: 8n << 30n },
    () => undefined,
  );
});

afterAll(async () => {
  await programs.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

function marspace(...args: string[]): Promise<ConsoleEnd> {
  return runConsole(root, network.consoleHome, args, { program: [launcher] });
}

/** Runs a command that must succeed; gives the one JSON value of its stdout. */
async function ask<T>(...args: string[]): Promise<T> {
  const run = await marspace(...args, '--json');
  expect(run.code, `marspace ${args.join(' ')}: ${run.stderr}`).toBe(0);
  expect(run.stdout).toMatch(/^.+\n$/);
  return JSON.parse(run.stdout) as T;
}

/** Runs a command that must end with this code; gives its sentence. */
async function refuse(code: number, ...args: string[]): Promise<string> {
  const run = await marspace(...args, '--json');
  expect(run.code, `marspace ${args.join(' ')}: ${run.stderr}`).toBe(code);
  const { error } = JSON.parse(run.stdout) as { error: { code: number; message: string } };
  expect(error, args.join(' ')).toEqual({ code, message: expect.stringMatching(/^\S.{10,}[.!?]$/) });
  expect(run.stderr).not.toBe('');
  expect(run.stderr).not.toContain('    at '); // no stack trace
  return error.message;
}

const show = (): Promise<Shown> => ask<Shown>('show', stored.archiveId);
const status = (key: string): Promise<Status> => ask<Status>('status', '--key', key);
const blake3 = (bytes: Uint8Array): string => Buffer.from(computeBlake3(bytes)).toString('hex');

async function balanceOf(key: string, denom: string): Promise<bigint> {
  return BigInt((await status(key)).balances.find((balance) => balance.denom === denom)?.amount ?? 0);
}

function agentNamed(name: string): Network['agents'][number] {
  const agent = network.agents.find((candidate) => candidate.name === name);
  if (!agent) throw new Error(`There is no agent ${name}.`);
  return agent;
}

/** Gives the console the key of a contractor, as its owner does. */
async function addKeyOf(name: string): Promise<string> {
  const words = join(agentNamed(name).home, 'account.key');
  return (await ask<{ address: string }>('keys', 'add', name, '--mnemonic-file', words, '--no-passphrase')).address;
}

describe("a person's day with the console", () => {
  it('asks for the price first: a dry run, and a put without leave to pay, change nothing', async () => {
    const before = await status('alice');
    expect(before).toMatchObject({ chainId: network.chainId, address: network.sender.address });
    const plan = await ask('put', file, '--code', '2+1', '--term', termBlocks, '--dry-run');
    expect(plan).toMatchObject({ dryRun: true, code: { dataShards: 2, parityShards: 1 }, termBlocks });
    const { priceAmount, hosts: planned, spares } = plan as { priceAmount: string; hosts: { host: string }[]; spares: string[] };
    expect(BigInt(priceAmount)).toBeGreaterThan(0n);
    expect([planned.length, planned.length + spares.length]).toEqual([slots, hosts]);
    expect(await refuse(2, 'put', file, '--code', '2+1', '--term', termBlocks)).toContain('--yes');
    expect(await ask('ls')).toEqual([]);
    expect((await status('alice')).balances).toEqual(before.balances);
    expect(readdirSync(join(network.consoleHome, 'uploads')).filter((name) => name.endsWith('.age'))).toEqual([]);
  });

  it('stores a file, lists it and shows it', async () => {
    stored = await ask<Stored>('put', file, '--code', '2+1', '--term', termBlocks, '--yes');
    expect(stored).toMatchObject({ plaintextHash: blake3(content) });
    expect(await ask('ls')).toMatchObject([{ id: stored.archiveId, name: 'holiday.tar', status: 'ARCHIVE_STATUS_STORED' }]);
    const { deals } = await show();
    expect(deals.map(({ host, status }) => [host, status])).toEqual(stored.hosts.map((host) => [host, 'DEAL_STATUS_ACTIVE']));
    const [list, card] = [await marspace('ls'), await marspace('show', stored.archiveId)];
    expect([list.code, list.stdout]).toEqual([
      0,
      expect.stringMatching(/^1 +stored +2\.86 MiB +2\+1 +[0-9]+ +about [-0-9]+ [0-9]{2}:[0-9]{2} UTC +holiday\.tar$/m),
    ]);
    expect([card.code, card.stdout]).toEqual([0, expect.stringContaining(`Owner ${network.sender.address}`)]);
  });

  it('fetches it back: as it was, a range, the ciphertext, the shards', async () => {
    const output = join(folder, 'back');
    expect(await ask('get', stored.archiveId, '--output', output)).toMatchObject({ bytes: content.length, equal: true });
    expect(readFileSync(output).equals(content)).toBe(true);
    expect(await refuse(4, 'get', stored.archiveId, '--output', output)).toContain('--force');
    const [from, to] = [65_530, 2_100_001]; // across chunks, rows and slots
    const range = await marspace('cat', stored.archiveId, '--from', String(from), '--to', String(to));
    expect([range.code, range.stdoutBytes.equals(content.subarray(from, to))]).toEqual([0, true]);
    const { archive, slots: onChain } = await show();
    const raw = `${output}.age`;
    expect(await ask('get', stored.archiveId, '--raw', '--output', raw)).toMatchObject({ bytes: Number(archive.contentBytes) });
    const age = new Decrypter();
    age.addIdentity((await ask<{ identity: string }>('keys', 'identity', 'alice')).identity);
    expect(content.equals(await age.decrypt(readFileSync(raw)))).toBe(true);
    const { shards } = await ask<{ shards: { path: string; rebuilt: boolean }[] }>('get', stored.archiveId, '--shards', `${output}-shards`);
    expect(shards.map(({ path }) => blake3(readFileSync(path)))).toEqual(onChain.map(({ checksum }) => checksum));
    expect(shards.map(({ rebuilt }) => rebuilt)).toEqual(onChain.map(() => false));
  });

  it('shares it: who has capability and token reads it, nobody else', async () => {
    const { address } = await ask<{ address: string }>('keys', 'add', 'bob', '--no-passphrase');
    const { capability, grant } = await ask<{ capability: string; grant: string }>('share', stored.archiveId, '--to', address);
    const output = join(folder, 'shared');
    await ask('get', capability, '--grant', grant, '--key', 'bob', '--output', output);
    expect(readFileSync(output).equals(content)).toBe(true);
    const stolen = join(folder, 'stolen');
    expect(await refuse(4, 'get', capability, '--key', 'bob', '--output', stolen)).toContain('share');
    await refuse(8, 'get', `marspace:${stored.archiveId}#AAAAAAAAAAAAAAAAAAAAAA`, '--output', stolen);
    expect(existsSync(stolen)).toBe(false);
  });

  it('sees what the market offers, and renews with the same Hosts through the Exchange', async () => {
    const offers = await ask<{ host: string; moniker: string }[]>('offers', '--bytes', '3MiB', '--term', moreBlocks, '--data-shards', '2');
    expect(offers.map(({ moniker }) => moniker).sort()).toEqual(Array.from({ length: hosts }, (_, i) => `host-${i + 1}`));
    const before = (await show()).deals;
    expect(before.map(({ renewedBy }) => renewedBy)).toEqual(before.map(() => '0'));
    const { dealIds } = await ask<{ dealIds: string[] }>('renew', stored.archiveId, '--term', moreBlocks, '--yes');
    expect(dealIds).toHaveLength(slots);
    const { deals } = await show();
    expect(deals.map(({ renewedBy }) => renewedBy).sort()).toEqual([...dealIds].sort());
    for (const old of deals) {
      const { deal } = await ask<{ deal: Deal }>('query', 'storage', 'deal', JSON.stringify({ id: old.renewedBy }));
      expect(deal).toMatchObject({
        renews: old.id,
        host: old.host,
        slotIndex: old.slotIndex,
        exchange: agentNamed('exchange-1').account.address,
        termBlocks: moreBlocks,
        endsAtHeight: String(BigInt(old.endsAtHeight) + BigInt(moreBlocks)),
      });
    }
    expect(await refuse(4, 'renew', stored.archiveId, '--term', moreBlocks, '--yes')).toContain('AlreadyRenewed');
  });

  it('looks at contractors; with the key of one changes its deposit and claims its credit', async () => {
    expect(await ask<unknown[]>('contractor', 'ls')).toHaveLength(network.agents.length);
    expect(await ask<unknown[]>('contractor', 'ls', '--role', 'host')).toHaveLength(hosts);
    const address = await addKeyOf('host-1');
    expect(address).toBe(agentNamed('host-1').account.address);
    const readDeposit = async () =>
      BigInt((await ask<{ contractor: { depositAmount: string } }>('contractor', 'show', address)).contractor.depositAmount);
    const deposit = await readDeposit();
    await ask('contractor', 'deposit', '5MASP', '--key', 'host-1');
    expect(await readDeposit()).toBe(deposit + 5n * coin);
    await ask('contractor', 'withdraw', '5MASP', '--key', 'host-1');
    expect(await readDeposit()).toBe(deposit);
    expect(await refuse(4, 'contractor', 'withdraw', '1000000MASP', '--key', 'host-1')).toContain('DepositLocked');
    // The Exchange earns a commission each time its Hosts settle, and claims it itself only now and then.
    await addKeyOf('exchange-1');
    await waitFor(
      'a commission to be paid out',
      async () =>
        (await ask<{ paid: Coin[] }>('claim', '--key', 'exchange-1')).paid.some(({ amount }) => BigInt(amount) > 0n) ? true : undefined,
      soon,
    );
  });

  it('takes back the receipts of a Host that runs: what it signs from then on is good', async () => {
    const { belowNumber } = await ask<{ belowNumber: string }>('contractor', 'void-receipts', '--key', 'host-1', '--yes');
    const address = agentNamed('host-1').account.address;
    expect(await ask('query', 'storage', 'host', JSON.stringify({ host: address }))).toMatchObject({
      host: { receiptNumberMin: belowNumber },
    });
    const other = join(folder, 'other.txt');
    writeFileSync(other, 'other');
    const all = await ask<Stored>('put', other, '--code', '3+1', '--term', termBlocks, '--yes');
    expect([all.hosts.length, all.hosts.includes(address)]).toEqual([hosts, true]);
  });

  it('pays somebody and reads the chain', async () => {
    const { address } = await ask<{ address: string }>('keys', 'show', 'bob');
    await refuse(6, 'tx', 'send', network.sender.address, '1MASPC', '--key', 'bob');
    const sent = await ask<{ hash: string; height: number }>('tx', 'send', address, '2.5MASPC');
    const tx = await ask<{ events: { type: string }[] }>('tx', 'show', sent.hash);
    expect(tx).toMatchObject({ hash: sent.hash, height: sent.height, code: 0 });
    expect((await status('bob')).balances).toEqual([{ denom: 'amaspc', amount: String((5n * coin) / 2n) }]);
    const opened = await ask<{ events: { type: string }[] }>('tx', 'show', stored.tx.hash);
    expect(opened.events.map(({ type }) => type)).toContain('marspace.storage.v1.ArchiveOpened');
    expect((await marspace('status')).stdout).toMatch(/^Chain \S+ at height \d+, about \d{4}-\d\d-\d\d /);
    expect(await ask('query', 'storage', 'params')).toMatchObject({ params: { periodBlocks: '12' } });
    expect(await ask('chain-info')).toMatchObject({ chainId: network.chainId, rpc: network.validators[0]?.rpc });
    const doctor = await ask<{ ok: boolean; findings: { what: string; ok: boolean }[] }>('doctor');
    expect(doctor.findings.map(({ what, ok }) => [what, ok])).toEqual(
      ['key', 'node', 'balance', 'archives', 'hubs', 'exchanges', 'hosts'].map((what) => [what, true]),
    );
  });

  it('lists what an account did and what that cost, newest first', async () => {
    const { address } = await ask<{ address: string }>('keys', 'show', 'bob');
    type Row = { height: number; messages: string[]; spent: Coin[]; received: Coin[] };
    const own = await ask<Row[]>('tx', 'ls');
    expect(own[0]).toMatchObject({ messages: ['cosmos.bank.v1beta1.MsgSend'], received: [] });
    expect(BigInt(own[0]?.spent[0]?.amount ?? 0)).toBeGreaterThan((5n * coin) / 2n); // with the fee
    expect(own.map(({ height }) => height)).toEqual(own.map(({ height }) => height).sort((a, b) => b - a));
    expect(own.flatMap(({ messages }) => messages)).toContain('marspace.storage.v1.MsgOpenArchive');
    expect(await ask<Row[]>('tx', 'ls', address)).toMatchObject([
      { spent: [], received: [{ denom: 'amaspc', amount: String((5n * coin) / 2n) }] },
    ]);
    expect((await marspace('tx', 'ls', '--limit', '1')).stdout.trim().split('\n')).toHaveLength(2);
  });

  it('changes the passphrase of a key, and takes its words to another console', async () => {
    const withPassphrase = (env: NodeJS.ProcessEnv, ...args: string[]) =>
      runConsole(root, network.consoleHome, [...args, '--json'], { program: [launcher], env });
    const { mnemonic, address } = await ask<{ mnemonic: string; address: string }>('keys', 'words', 'bob');
    expect(mnemonic.split(' ').length).toBeGreaterThanOrEqual(12);
    expect(await withPassphrase({ MARSPACE_NEW_PASSPHRASE: 'first' }, 'keys', 'passphrase', 'bob')).toMatchObject({ code: 0 });
    expect(await withPassphrase({ MARSPACE_PASSPHRASE: 'wrong' }, 'keys', 'words', 'bob')).toMatchObject({ code: 8 });
    await refuse(2, 'keys', 'passphrase', 'bob');
    const again = await withPassphrase({ MARSPACE_PASSPHRASE: 'first' }, 'keys', 'words', 'bob');
    expect(JSON.parse(again.stdout)).toEqual({ name: 'bob', address, mnemonic });
    expect(await withPassphrase({ MARSPACE_PASSPHRASE: 'first' }, 'keys', 'passphrase', 'bob', '--none')).toMatchObject({ code: 0 });
    expect(await ask('keys', 'words', 'bob')).toEqual({ name: 'bob', address, mnemonic });
    expect(readdirSync(join(network.consoleHome, 'keys')).filter((name) => name.startsWith('bob'))).toEqual(['bob.key']);
  });

  it('writes its configuration, also one that was unusable', async () => {
    const { node } = await ask<{ node: string }>('config', 'ls');
    expect(await ask('config', 'get', 'node')).toEqual({ node });
    expect(await refuse(2, 'config', 'set', 'node', 'nowhere', '--profile', 'other')).toContain('node');
    await refuse(2, 'config', 'set', 'nonsense', '1');
    await refuse(2, 'config', 'ls', '--profile', 'other');
    await ask('config', 'set', 'node', 'http://127.0.0.1:1', '--profile', 'other');
    expect(await ask('config', 'get', 'node', '--profile', 'other')).toEqual({ node: 'http://127.0.0.1:1' });
    writeFileSync(join(network.consoleHome, 'other.toml'), 'node = "nowhere"\n');
    await refuse(2, 'config', 'get', 'node', '--profile', 'other');
    await ask('config', 'set', 'node', node, '--profile', 'other');
    expect(await ask('status', '--profile', 'other', '--chain-id', network.chainId)).toMatchObject({ node });
    await ask('config', 'unset', 'node', '--profile', 'other');
    expect(readFileSync(join(network.consoleHome, 'other.toml'), 'utf8')).toBe('');
  });

  it('ends the archive; what is not used is claimed', async () => {
    expect(await ask('claim')).toEqual({ paid: [] });
    expect(await refuse(2, 'end', stored.archiveId)).toContain('--yes');
    const { endsAtHeight } = await ask<{ endsAtHeight: string }>('end', stored.archiveId, '--yes');
    const { archive, deals } = await show();
    expect(archive.ending).toBe(true);
    expect(deals.every((deal) => BigInt(deal.endsAtHeight) <= BigInt(endsAtHeight) && deal.renewedBy === '0')).toBe(true);
    await waitFor('the archive to end', async () => ((await show()).archive.status === 'ARCHIVE_STATUS_ENDED' ? true : undefined), soon);
    await refuse(4, 'end', stored.archiveId, '--yes');
    await refuse(5, 'get', stored.archiveId, '--output', join(folder, 'late'));
    const { credits } = await ask<{ credits: Coin[] }>('query', 'escrow', 'credits', JSON.stringify({ address: network.sender.address }));
    const before = await balanceOf('alice', 'amaspc');
    const { paid } = await ask<{ paid: Coin[] }>('claim');
    expect(paid).toEqual(credits);
    const refund = BigInt(paid.find(({ denom }) => denom === 'amaspc')?.amount ?? 0);
    const gas = before + refund - (await balanceOf('alice', 'amaspc'));
    expect([refund > 0n, gas > 0n, gas < coin / 100n]).toEqual([true, true, true]);
  });
});

describe('wrong inputs', () => {
  it('end with the documented exit code and one sentence', async () => {
    const missing = join(folder, 'missing');
    const deadNode = `http://127.0.0.1:${await findFreePorts(1)}`;
    const wrong: [number, ...string[]][] = [
      [3, 'status', '--node', deadNode], // first: it waits for the node, the others meanwhile
      [2],
      [2, 'nonsense'],
      [2, 'shwo', stored.archiveId],
      [2, 'ls', '--nonsense'],
      [2, 'put', file],
      [2, 'put', file, '--term', '0', '--yes'],
      [2, 'put', folder, '--term', termBlocks, '--yes'],
      [2, 'put', file, '--term', termBlocks, '--code', '2', '--yes'],
      [2, 'show', 'one'],
      [2, 'get', stored.archiveId, '--raw', '--shards', missing],
      [2, 'cat', stored.archiveId, '--from', '9', '--to', '3'],
      [2, 'tx', 'send', 'nobody', '1MASPC'],
      [2, 'tx', 'show', 'abc'],
      [2, 'contractor', 'ls', '--role', 'king'],
      [2, 'contractor', 'void-receipts', '--below', 'all', '--yes'],
      [2, 'contractor', 'void-receipts'],
      [2, 'query', 'storage', 'nonsense'],
      [2, 'query', 'storage', 'toString'],
      [2, 'query', 'storage', 'deal', '{'],
      [2, 'query', 'storage', 'deal', 'null'],
      [2, 'query', 'storage', 'deal', '{"id":"one"}'],
      [2, 'status', '--chain-id', 'another-1'],
      [2, 'status', '--node', 'nowhere'],
      [5, 'show', '999'],
      [5, 'query', 'storage', 'deal', '{"id":"999"}'],
      [5, 'get', '999', '--output', missing],
      [5, 'renew', '999', '--term', moreBlocks, '--yes'],
      [5, 'end', '999', '--yes'],
      [5, 'put', missing, '--term', termBlocks, '--yes'],
      [5, 'keys', 'show', 'nobody'],
      [5, 'tx', 'show', '00'.repeat(32)],
      [5, 'contractor', 'show', network.sender.address],
      [7, 'put', file, '--term', termBlocks, '--code', '6+3', '--yes'],
    ];
    const twoAtOnce = pLimit(2);
    await Promise.all(wrong.map(([code, ...args]) => twoAtOnce(() => refuse(code, ...args))));
    expect(existsSync(missing)).toBe(false);
  });
});

describe('the launcher', () => {
  it('runs the console under every Node of the PATH, whatever its age', async () => {
    const found = [process.execPath, ...(process.env.PATH ?? '').split(delimiter).map((place) => join(place, 'node'))].filter(existsSync);
    const oldest = 20; // the least that the packages ask for
    const nodes = [...new Set(found.map((path) => realpathSync(path)))].filter(
      (path) => Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) >= oldest,
    );
    const { version } = JSON.parse(readFileSync(join(root, 'clients', 'cli', 'package.json'), 'utf8')) as { version: string };
    for (const node of nodes) {
      const run = (...args: string[]) => runConsole(root, network.consoleHome, args, { program: [node, launcher] });
      expect(await run('--version'), node).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
      expect(await run('nonsense'), node).toMatchObject({ code: 2, stdout: '' });
      const end = await run('show', stored.archiveId, '--json');
      expect([end.code, JSON.parse(end.stdout)], node).toMatchObject([0, { archive: { id: stored.archiveId } }]);
    }
  });
});
