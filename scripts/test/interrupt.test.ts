import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const here = (name: string) => JSON.stringify(join(import.meta.dirname, name));
/** Runs a command that starts another one, and would then run a second command. */
const program = `import { runCommand } from ${here('command.ts')};
import { endOnInterrupt } from ${here('interrupt.ts')};
endOnInterrupt();
await runCommand('sh', ['-c', 'sleep 600 & echo started $!; wait'], (line) => process.stdout.write(line + '\\n'));
await runCommand('sh', ['-c', 'echo second']);`;

const started: number[] = [];
afterEach(() => {
  for (const pid of started.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
});

/** The runner of the tests with a launcher's channel; gives the process that its command has started. */
async function start(): Promise<{ child: ChildProcess; pid: number; said: () => string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  while (!/started \d+/.test(said)) await once(child.stdout!, 'data');
  const pid = Number(/started (\d+)/.exec(said)?.[1]);
  started.push(pid, child.pid as number);
  return { child, pid, said: () => said };
}

/** One that has ended and that nobody has asked for yet, a zombie, is not. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

describe('an interrupt of the tests', () => {
  it.each<[string, (child: ChildProcess) => unknown]>([
    ['asked for by the launcher, which was interrupted alone', (child) => child.send('SIGINT')],
    ['by the end of the launcher', (child) => child.disconnect()],
    ['by Ctrl-C', (child) => child.kill('SIGINT')],
    ['by SIGTERM', (child) => child.kill('SIGTERM')],
  ])('%s ends what is under way with all it started, and starts nothing more', async (_how, interrupt) => {
    const { child, pid, said } = await start();
    expect(isAlive(pid)).toBe(true);
    interrupt(child);
    expect(await once(child, 'exit')).toEqual([130, null]);
    expect(isAlive(pid)).toBe(false);
    expect(said()).toContain('interrupted');
    expect(said()).not.toContain('second');
  });
});
