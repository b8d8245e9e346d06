import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A program that runs until its launcher asks, or is gone. */
async function launch(): Promise<ChildProcess> {
  const script = `import { followLauncher } from ${JSON.stringify(join(import.meta.dirname, 'launcher.ts'))};
    const timer = setInterval(() => undefined, 1_000);
    followLauncher(() => { clearInterval(timer); process.exitCode = 42; });
    process.stdout.write('up');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  await once(child.stdout!, 'data');
  return child;
}

describe('a launched program', () => {
  it('ends when its launcher asks over the channel', async () => {
    const child = await launch();
    child.send('SIGINT');
    expect(await once(child, 'exit')).toEqual([42, null]);
  });

  it('ends when its launcher is gone', async () => {
    const child = await launch();
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([42, null]);
  });
});
