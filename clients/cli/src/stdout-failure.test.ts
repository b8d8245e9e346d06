import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, realpathSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const launcher = resolve(import.meta.dirname, '..', 'bin', 'marspace.mjs');

/** What a run says on stderr and ends with when stdout is `to`. */
function run(to: number, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [launcher, ...args], { stdio: ['ignore', to, 'pipe'], encoding: 'utf8' });
  return { status, stderr };
}

describe('a stdout that takes nothing', () => {
  it.each([[['chain-info']], [['chain-info', '--json']], [['config', 'ls']], [['--help']], [['put', '--help']], [['--version']]])(
    'because the disk is full ends %j in one sentence',
    (args) => {
      const { status, stderr } = run(openSync('/dev/full', 'w'), ...args);
      expect([status, stderr]).toEqual([1, 'marspace: A file cannot be written or read: the disk is full.\n']);
    },
  );

  it('because its reader went away ends in one sentence', async () => {
    const child = spawn('bash', ['-c', `"${process.execPath}" "${launcher}" --help | exit 0; exit "\${PIPESTATUS[0]}"`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect([status, stderr]).toEqual([1, 'marspace: Whoever read stdout went away before the end.\n']);
  });
});

describe('an interrupt of the launcher alone', () => {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((place) => join(place, 'node'))
    .filter(existsSync);
  const nodes = [...new Set([process.execPath, ...found].map((path) => realpathSync(path)))].filter(
    (path) => Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) >= 20,
  );

  it.each(nodes.flatMap((node) => (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, node])))(
    'by %s ends the console with 130 under %s',
    async (signal, node) => {
      // A node that takes calls and never answers: the console waits for it.
      const silent = spawn(process.execPath, [
        '-e',
        'require("http").createServer(() => console.log("asked")).listen(0, "127.0.0.1", function () { console.log(this.address().port) })',
      ]);
      const lines = silent.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
      const port = String((await lines.next()).value).trim();
      const child = spawn(node, [launcher, 'status', '--node', `http://127.0.0.1:${port}`], { stdio: ['ignore', 'ignore', 'pipe'] });
      const ended = new Promise<number | null>((done) => child.on('close', done));
      expect((await lines.next()).value).toContain('asked');
      child.kill(signal as NodeJS.Signals);
      expect(await ended).toBe(130);
      silent.kill();
    },
  );
});
