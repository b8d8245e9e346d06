import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeHome } from '@marspace/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, waitFor } from '../test/harness.ts';
import { claimHome } from './home-owner.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

function run(program: string, args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const path = fileURLToPath(new URL(`./${program}/entrypoint.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, stdout, stderr })));
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.each(['host', 'exchange', 'hub'])('marspace-%s', (program) => {
  it('explains itself, and says in one sentence what it lacks', async () => {
    const help = await run(program, ['--help']);
    expect([help.code, help.stdout.includes('Examples:'), help.stdout.includes('--key-file')]).toEqual([0, true, true]);
    const lacking = await run(program, []);
    expect([lacking.code, lacking.stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('keyFile is missing')]]);
    const unknown = await run(program, ['--no-such-flag']);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('unknown option')]);
  });

  it('refuses a key file that others can read, and one without a key, and quotes neither', async () => {
    const keyFile = join(folder.path, 'key');
    await writeFile(keyFile, 'abandon ability able\n', { mode: 0o644 });
    const open = await run(program, ['--key-file', keyFile, '--home', folder.path]);
    expect([open.code, open.stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('can be read by others')]]);
    await writeFile(join(folder.path, 'config.toml'), `keyFile = "${keyFile}2"\nhome = "${folder.path}"\n`);
    await writeFile(`${keyFile}2`, `${Array(12).fill('abandon').join(' ')}\n`, { mode: 0o600 });
    const wrong = await run(program, ['--config', join(folder.path, 'config.toml')]);
    expect([wrong.code, wrong.stderr.includes('no usable key'), wrong.stderr.includes('abandon')]).toEqual([2, true, false]);
  });

  it('refuses to work on another chain than the one it is told', async () => {
    const keyFile = join(folder.path, 'key');
    await writeFile(keyFile, '11'.repeat(32), { mode: 0o600 });
    const hash = 'AB'.repeat(32);
    const time = '2026-01-01T00:00:00Z';
    const status = {
      node_info: {
        protocol_version: { p2p: '8', block: '11', app: '0' },
        id: 'ab',
        listen_addr: 'x',
        network: 'other-1',
        version: '0.39.4',
        channels: '40',
        moniker: 'm',
        other: {},
      },
      sync_info: {
        earliest_app_hash: hash,
        earliest_block_hash: hash,
        earliest_block_height: '1',
        earliest_block_time: time,
        latest_block_hash: hash,
        latest_app_hash: hash,
        latest_block_height: '5',
        latest_block_time: time,
        catching_up: false,
      },
      validator_info: {
        address: 'AB'.repeat(20),
        pub_key: { type: 'tendermint/PubKeySecp256k1', value: Buffer.alloc(33, 2).toString('base64') },
        voting_power: '1',
      },
    };
    const node = createServer((request, response) => {
      let body = '';
      request.on('data', (text) => (body += text));
      request.on('end', () =>
        response.end(JSON.stringify({ jsonrpc: '2.0', id: (JSON.parse(body) as { id: number }).id, result: status })),
      );
    });
    await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve));
    const { port } = node.address() as { port: number };
    const args = ['--key-file', keyFile, '--home', folder.path, '--rpc', `http://127.0.0.1:${port}`, '--chain-id', 'marspace-1'];
    const refused = await run(program, args);
    node.close();
    expect([refused.code, refused.stderr.trim().split('\n').at(-1)]).toEqual([
      2,
      expect.stringContaining('serves chain other-1, wanted marspace-1'),
    ]);
  });

  it('leaves a home alone that another process has (4), that is of another key (2), or that cannot be (2)', async () => {
    const keyFile = join(folder.path, 'key');
    await writeFile(keyFile, '11'.repeat(32), { mode: 0o600 });
    const home = join(folder.path, 'home');
    const lock = takeHome(home);
    const taken = await run(program, ['--key-file', keyFile, '--home', home]);
    expect([taken.code, taken.stderr]).toEqual([4, expect.stringContaining(`is in use by process ${process.pid}`)]);
    lock.release();
    const owner = 'mspace12kxxxxxxxxx';
    await claimHome(home, owner);
    const foreign = await run(program, ['--key-file', keyFile, '--home', home]);
    expect([foreign.code, foreign.stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`belongs to ${owner}, the key is of mspace1[0-9a-z]+:`)),
    ]);
    const nowhere = await run(program, ['--key-file', keyFile, '--home', join(keyFile, 'home')]);
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('cannot be used: ENOTDIR')]);
  });

  it('says at once what it waits for, soon why, and is unwell meanwhile', async () => {
    const keyFile = join(folder.path, 'key');
    await writeFile(keyFile, '11'.repeat(32), { mode: 0o600 });
    const port = await findFreePort();
    const path = fileURLToPath(new URL(`./${program}/entrypoint.ts`, import.meta.url));
    const args = [
      '--key-file',
      keyFile,
      '--home',
      join(folder.path, 'home'),
      '--rpc',
      'http://127.0.0.1:1',
      '--listen',
      `127.0.0.1:${port}`,
    ];
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    const ended = once(child, 'exit');
    await waitFor('the reason', () => stderr.split('\n').length > 2, 20_000);
    const [first, second] = stderr.split('\n').map((line) => (line === '' ? {} : (JSON.parse(line) as Record<string, string>)));
    expect([first, second]).toEqual([
      expect.objectContaining({ level: 'info', msg: 'starting: waiting for a node of the chain', rpc: ['http://127.0.0.1:1'] }),
      expect.objectContaining({
        level: 'warn',
        msg: 'no node of the chain answers; trying on',
        reason: expect.stringContaining('127.0.0.1:1'),
      }),
    ]);
    expect(Date.parse(second!.time!) - Date.parse(first!.time!)).toBeLessThan(5_000);
    const health = await waitFor('healthz', () => fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined));
    expect([health.status, await health.json()]).toEqual([503, expect.objectContaining({ ok: false, isFollowing: false })]);
    expect((await fetch(`http://127.0.0.1:${port}/v1/host`)).status).toBe(503);
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });
});
