import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../test/harness.ts';

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
    expect([refused.code, refused.stderr.trim().split('\n')]).toEqual([
      1,
      [expect.stringContaining('serves chain other-1, wanted marspace-1')],
    ]);
  });
});
