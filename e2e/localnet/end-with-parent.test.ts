import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isAlive } from './processes.ts';
import { waitFor } from './wait.ts';

const folder = mkdtempSync(join(tmpdir(), 'marspace-parent-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('programs of a network end when their supervisor is killed', async () => {
  const script = `import { ProgramGroup } from ${JSON.stringify(join(import.meta.dirname, 'processes.ts'))};
    const group = new ProgramGroup(${JSON.stringify(folder)}, () => undefined);
    const args = ['-e', 'setInterval(() => undefined, 1000)', ${JSON.stringify(folder)}];
    const pids = ['a', 'b'].map((name) => group.start(name, process.execPath, args, { logFile: ${JSON.stringify(join(folder, 'log'))} }).pid);
    process.stdout.write(JSON.stringify(pids));`;
  const supervisor = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await once(supervisor.stdout, 'data')) as [Buffer];
  const pids = JSON.parse(text.toString()) as number[];
  expect(pids.map(isAlive)).toEqual([true, true]);
  const ended = once(supervisor, 'exit');
  supervisor.kill('SIGKILL');
  await ended;
  await waitFor('both to end', async () => (pids.some(isAlive) ? undefined : true), { timeoutMs: 20_000, intervalMs: 50 });
});
