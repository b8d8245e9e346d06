import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const entrypoint = fileURLToPath(new URL('./entrypoint.ts', import.meta.url));
/** Root passes over modes of files unless it gives that power up. */
const powerless = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
const isPossible = powerless.length === 0 || spawnSync('setpriv', ['--bounding-set=-dac_override', 'true']).status === 0;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'marspace-permission-'));
});
afterEach(() => {
  chmodSync(home, 0o700);
  rmSync(home, { recursive: true, force: true });
});

function marspace(...args: string[]) {
  const [command, ...rest] = [...powerless, process.execPath, '--disable-warning=ExperimentalWarning', entrypoint, ...args];
  const env = { ...process.env, MARSPACE_HOME: home, NO_COLOR: '1' };
  return spawnSync(command as string, rest, { encoding: 'utf8', env });
}

describe.runIf(isPossible)('without permission', () => {
  it.each([
    ['to read the home', 0o000, ['ls']],
    ['to read the home, for the key of a put', 0o000, ['put', entrypoint, '--term', '30d', '--yes']],
    ['to write into the home', 0o500, ['keys', 'add', 'bob', '--no-passphrase']],
    ['to write its configuration', 0o500, ['config', 'set', 'node', 'http://127.0.0.1:1']],
  ] as const)('%s a command ends with 1 and one sentence that names the place', (_what, mode, args) => {
    chmodSync(home, mode);
    const run = marspace(...args);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^marspace: [^\n]*: permission is missing\.\n$/);
    expect(run.stderr).toContain(home);
  });

  it('to read the file a put ends before it looks for a key or a node', () => {
    const file = join(home, 'secret');
    writeFileSync(file, 'x', { mode: 0o000 });
    mkdirSync(join(home, 'keys'));
    const run = marspace('put', file, '--term', '30d', '--yes', '--json');
    expect([run.status, JSON.parse(run.stdout)]).toEqual([
      1,
      { error: { code: 1, message: expect.stringMatching(/secret .*permission is missing\.$/) } },
    ]);
  });
});
