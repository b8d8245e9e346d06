import { afterEach, expect, it, vi } from 'vitest';
import { Command } from 'commander';
import { explainError } from './explain-error.ts';
import { Interruption } from './interruption.ts';
import { runCommand } from './run-command.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What a command writes that is interrupted after `work` has begun. */
async function interrupt(begin: (interruption: Interruption) => void): Promise<{ out: string; err: string }> {
  const written = { out: '', err: '' };
  const take = (name: 'out' | 'err') =>
    ((text: string, ...more: unknown[]) => {
      written[name] += text;
      for (const done of more) if (typeof done === 'function') done();
      return true;
    }) as never;
  vi.spyOn(process.stdout, 'write').mockImplementation(take('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(take('err'));
  const command = new Command().option('--json', '', true).option('--chain-id <id>', '', 'c-1');
  await runCommand(command, async (session, signal) => {
    begin(session.interruption);
    const stopped = new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    process.emit('SIGINT');
    await stopped;
  });
  return written;
}

it('an interrupted command names the transaction that a node may have, for people and as JSON', async () => {
  const { out, err } = await interrupt((interruption) => {
    interruption.hash = 'AB';
  });
  const message = 'Interrupted: transaction AB is on its way or in a block, look with: marspace tx show AB.';
  expect(JSON.parse(out)).toEqual({ error: { code: 130, message, hash: 'AB' } });
  expect(err).toBe(`marspace: ${message}\n`);
});

it('an interrupted command that has sent nothing says that alone', async () => {
  const { out } = await interrupt(() => undefined);
  expect(JSON.parse(out)).toEqual({ error: { code: 130, message: 'interrupted.' } });
});

it('an interrupted put says how to go on and how to drop it', () => {
  const interruption = Object.assign(new Interruption(), { upload: 'a b' });
  expect(explainError(interruption.explain())).toEqual({
    exitCode: 130,
    message: "Interrupted: the same command goes on with the upload, and this drops it: marspace uploads rm 'a b'.",
  });
});
