import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createOfferKey } from '@marspace/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../localnet/network.ts';
import { ProgramGroup } from '../localnet/processes.ts';
import { waitFor } from '../localnet/wait.ts';
import { type ConsoleEnd, runConsole, startConsole } from './console-process.ts';

const root = resolve(import.meta.dirname, '..', '..');
const launcher = join(root, 'clients', 'cli', 'bin', 'marspace.mjs');
const folder = mkdtempSync(join(tmpdir(), 'marspace-care-'));
const programs = new ProgramGroup(join(folder, 'net'), () => undefined);
const hosts = 4;
const content = randomBytes(300_001);
/** A name as a hostile stranger gives it: it colours the terminal, breaks lines, turns the direction of writing and ends the shell's word. */
const evilName = '\u001b[31m$(reboot)\n\u202etxt';
const evilShown = '\\x1b[31m$(reboot)\\x0a\\u202etxt';
const file = join(folder, evilName);
const soon = { timeoutMs: 60_000, intervalMs: 100 };

/** Root passes over modes of files unless it gives that power up. */
const powerless = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
const canLosePower = powerless.length === 0 || spawnSync('setpriv', ['--bounding-set=-dac_override', 'true']).status === 0;

let network: Network;
let archiveId: string;

beforeAll(async () => {
  writeFileSync(file, content);
  network = await startNetwork(
    { root, programs, validators: 2, hosts, exchanges: 1, hubs: 0, blockMs: 500, quotaBytes: 8n << 30n },
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

describe('a put', () => {
  it('is refused before anybody is asked when its term is none of the chain’s', async () => {
    for (const term of ['1', '1blocks', '9y', '999999999'])
      expect(await refuse(4, 'put', file, '--term', term, '--yes')).toContain('the chain takes');
    expect(await refuse(2, 'put', file, '--term', 'soon', '--yes')).toContain('30d');
    expect(await refuse(2, 'put', file, '--term', '2020-01-01', '--yes')).toContain('over already');
    expect((await ask<unknown[]>('uploads', 'ls')).length).toBe(0);
  });

  it('shows Hosts, date and price a TB and month, and keeps to the highest price', async () => {
    const dry = await marspace('put', file, '--code', '2+1', '--term', '1d', '--dry-run');
    expect([dry.code, dry.stdout.split('\n').filter((line) => line.includes('mspace1')).length]).toEqual([0, hosts]);
    expect(dry.stderr).toMatch(/until about \d{4}-\d\d-\d\d.*\n.* MASPC per TB and month/);
    expect(await refuse(7, 'put', file, '--code', '2+1', '--term', '1d', '--price-max', '0.000001', '--yes')).toMatch(/offered|per TB/);
  });

  it('lasts a year when nobody says, or as long as the chain takes, and says which', async () => {
    const run = await marspace('put', file, '--code', '2+1', '--dry-run');
    expect([run.code, run.stderr]).toEqual([0, expect.stringMatching(/No --term: a year is the default.*until about/)]);
  });

  it('of a name that is an attack shows it as text, and hints at a command that is safe to paste', async () => {
    const run = await marspace('put', file, '--code', '2+1', '--term', '600blocks', '--yes');
    expect(run.code, run.stderr).toBe(0);
    archiveId = /archive (\d+)/.exec(run.stdout)?.[1] ?? '';
    const hint = /Fetch it with: marspace (.+)$/m.exec(run.stdout)?.[1] ?? '';
    const words = execFileSync('bash', ['-c', `printf '%s\\0' ${hint}`], { encoding: 'utf8' }).split('\0');
    expect(words.slice(0, 4)).toEqual(['get', archiveId, '--output', evilName]);
    const list = await marspace('ls');
    expect(list.stdout).toContain(evilShown);
    expect(list.stdout.trim().split('\n')).toHaveLength(2);
    expect(await ask('ls')).toMatchObject([{ id: archiveId, name: evilName }]);
  });

  it('of the same bytes is warned of', async () => {
    const run = await marspace('put', file, '--code', '2+1', '--term', '600blocks');
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(`stored already: archive ${archiveId}`)]);
  });

  it('under way keeps its promise: other flags, no terminal and no --yes end it with nothing done', async () => {
    const big = join(folder, 'big.bin');
    writeFileSync(big, randomBytes(64 << 20));
    const first = startConsole(root, network.consoleHome, ['put', big, '--code', '2+1', '--term', '600blocks', '--yes'], {
      program: [launcher],
    });
    const waiting = await waitFor('the journal', async () => (await ask<{ source: string }[]>('uploads', 'ls'))[0], soon);
    first.child.kill('SIGINT');
    const { code } = await first.ended;
    expect([code, waiting.source]).toEqual([130, big]);
    expect(await refuse(2, 'put', big, '--term', '5000', '--yes')).toMatch(/--term got 5000.*600blocks.*--anew/);
    expect(await refuse(2, 'put', big, '--code', '3+1', '--yes')).toMatch(/3\+1.*2\+1/);
    expect(await refuse(2, 'put', big)).toContain('--yes');
    expect(await ask<unknown[]>('ls')).toHaveLength(1);
    const run = await ask<{ archiveId: string }>('put', big, '--term', '600blocks', '--yes');
    expect(run.archiveId).not.toBe(archiveId);
    expect(await ask('uploads', 'ls')).toEqual([]);
  });

  it('of a file that is being written is refused, unpaid', async () => {
    const busy = join(folder, 'busy.bin');
    writeFileSync(busy, randomBytes(64 << 20));
    const put = startConsole(root, network.consoleHome, ['put', busy, '--code', '2+1', '--term', '600blocks', '--yes'], {
      program: [launcher],
    });
    await waitFor('the journal', async () => (await ask<unknown[]>('uploads', 'ls'))[0], soon);
    appendFileSync(busy, 'x');
    const end = await put.ended;
    expect([end.code, end.stderr]).toEqual([4, expect.stringMatching(/chang|bytes where/)]);
    await ask('uploads', 'rm', busy, '--yes');
    expect(await ask<unknown[]>('ls')).toHaveLength(2);
  });
});

describe('a get', () => {
  it('writes to stdout, pipes and links, and leaves what they are', async () => {
    const piped = await marspace('get', archiveId, '--output', '-');
    expect([piped.code, piped.stdoutBytes.equals(content)]).toEqual([0, true]);
    const [real, link, pipe] = [join(folder, 'real'), join(folder, 'link'), join(folder, 'pipe')];
    writeFileSync(real, 'old');
    chmodSync(real, 0o644);
    symlinkSync('real', link);
    await ask('get', archiveId, '--output', link, '--force');
    expect([lstatSync(link).isSymbolicLink(), readFileSync(real).equals(content), statSync(real).mode & 0o777]).toEqual([
      true,
      true,
      0o644,
    ]);
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    reader.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const closed = new Promise((done) => reader.on('close', done));
    await ask('get', archiveId, '--output', pipe);
    await closed;
    expect([lstatSync(pipe).isFIFO(), Buffer.concat(chunks).equals(content)]).toEqual([true, true]);
  });

  it('ends in one sentence on a full device, and in a folder that is missing', async () => {
    expect(await refuse(1, 'get', archiveId, '--output', '/dev/full', '--force')).toContain('the disk is full');
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(await refuse(5, 'get', archiveId, '--output', join(folder, 'a', 'b'))).toContain('--parents');
    await ask('get', archiveId, '--output', join(folder, 'a', 'b'), '--parents');
  });

  it.runIf(canLosePower)('into a folder without permission ends in one sentence, with nothing left there', async () => {
    const place = join(folder, 'locked');
    mkdirSync(place, { mode: 0o500 });
    const args = ['get', archiveId, '--output', join(place, 'file'), '--quiet'];
    const run = await runConsole(root, network.consoleHome, args, { prefix: powerless });
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^marspace: [^\n]*: permission is missing\.\n$/);
    expect(readdirSync(place)).toEqual([]);
  });

  it('of a reader without a share says so', async () => {
    await ask('keys', 'add', 'bob', '--no-passphrase');
    for (const grant of [[], ['--grant', 'garbage']])
      expect(await refuse(4, 'get', archiveId, '--key', 'bob', '--output', join(folder, 'bobs'), ...grant)).toContain(
        'You may not read archive',
      );
  });
});

describe('the market and the chain', () => {
  it('are told as they are: what is stored and costs, Hosts that are gone, a query that does not fit', async () => {
    const use = await ask<{ archives: unknown[]; storedBytes: string; monthlyAmount: string }>('du');
    expect([use.archives.length, BigInt(use.storedBytes) > 64n << 20n, BigInt(use.monthlyAmount) > 0n]).toEqual([2, true, true]);
    expect(await refuse(2, 'query', 'storage', 'archives', '{"owner":1}')).toContain('text is wanted');
    await programs.find('host-4')?.kill();
    const rows = (await marspace('contractor', 'ls', '--role', 'host')).stdout.split('\n');
    expect(rows.find((row) => row.includes('host-4'))).toContain('unreachable');
    expect(rows.find((row) => row.includes('host-1'))).not.toContain('unreachable');
  });

  it('take a contractor that a person registers by hand', async () => {
    const { address } = await ask<{ address: string }>('keys', 'add', 'carol', '--no-passphrase');
    const offerKey = Buffer.from(createOfferKey().publicKey);
    const register = (role: string, endpoint: string, key = offerKey.toString('base64')) =>
      [
        'contractor',
        'register',
        '--role',
        role,
        '--endpoint',
        endpoint,
        '--offer-key',
        key,
        '--deposit',
        '100MASP',
        '--key',
        'carol',
      ] as const;
    const good = register('exchange', 'http://127.0.0.1:9');
    await refuse(6, ...good, '--yes'); // no coins yet
    await ask('tx', 'send', address, '200MASP');
    await ask('tx', 'send', address, '100MASPC');
    expect(await refuse(2, ...good)).toMatch(/Registering costs .* MASPC?, which nobody gets back/);
    expect(await refuse(2, ...register('king', 'http://127.0.0.1:9'), '--yes')).toContain('no role');
    expect(await refuse(2, ...register('exchange', '127.0.0.1:9'), '--yes')).toContain('--endpoint');
    expect(await refuse(2, ...register('exchange', 'http://127.0.0.1:9', 'ab'), '--yes')).toContain('64 hex digits');
    await refuse(5, 'contractor', 'show', '--key', 'carol');
    expect(await ask(...good, '--moniker', 'by-hand', '--yes')).toMatchObject({ address, role: 'exchange' });
    expect(await ask('contractor', 'show', '--key', 'carol')).toMatchObject({
      contractor: {
        address,
        moniker: 'by-hand',
        status: 'CONTRACTOR_STATUS_ACTIVE',
        offerKey: offerKey.toString('hex'),
        depositAmount: String(100n * 10n ** 18n),
        roles: [{ role: 'ROLE_EXCHANGE', endpoint: 'http://127.0.0.1:9' }],
      },
    });
    await refuse(4, ...good, '--yes');
  });

  it('that stand or do not answer are said at once', async () => {
    const dead = startConsole(root, network.consoleHome, ['status', '--node', 'http://127.0.0.1:1'], { program: [launcher] });
    await dead.waitForSaying('does not answer');
    dead.child.kill('SIGINT');
    expect((await dead.ended).code).toBe(130);
  });

  it('that make no block any more are said while a payment waits for one, and by doctor', async () => {
    const { address } = await ask<{ address: string }>('keys', 'show', 'bob');
    await programs.find(network.validators[1]?.moniker ?? '')?.kill(); // half of the power: the other node answers, and has no more blocks
    const payment = startConsole(root, network.consoleHome, ['tx', 'send', address, '1MASPC'], { program: [launcher] });
    await payment.waitForSaying('Waiting for transaction');
    payment.child.kill('SIGINT');
    const end = await payment.ended;
    expect([end.code, end.stdout, end.stderr]).toEqual([
      130,
      '',
      expect.stringMatching(/^Waiting for transaction [0-9A-F]{64} to be in a block \(\d+ s\)$/m),
    ]);
    const doctor = await marspace('doctor');
    expect([doctor.code, doctor.stdout]).toEqual([1, expect.stringMatching(/FAIL node: .* no block for/)]);
  });
});
