import { spawn } from 'node:child_process';
import type { Check } from './checks.ts';
import type { Counts } from './go-runner.ts';
import { isInterrupted, watchCommand } from './interrupt.ts';

/** Runs a command with its output shown, or given to `onLine`; gives its exit code, 127 when it cannot be started. Does not return once the tests are interrupted. */
export function runCommand(command: string, args: string[], onLine?: (line: string) => void): Promise<number> {
  return new Promise((resolve) => {
    // Colours are for terminals: some runners think that a CI's log is one.
    const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
    // A group of its own, so that all it starts can be ended with it.
    const child = spawn(command, args, { stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit'], env, detached: true });
    watchCommand(child);
    let rest = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => {
      if (!isInterrupted()) resolve(code ?? 1);
    });
  });
}

/** One check as one test. */
export async function runCheck(check: Check): Promise<Counts> {
  const code = await runCommand(check.command, check.args);
  console.log(code === 0 ? `ok ${check.name}` : `FAILED ${check.name}: ${check.command} ${check.args.join(' ')} ended with ${code}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
