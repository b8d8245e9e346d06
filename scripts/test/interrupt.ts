import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { followLauncher } from '../setup/launcher.ts';

const graceMs = 5_000; // arbitrary: what has not ended by then is killed
const interrupted = 130; // as shells have it for Ctrl-C

/** Commands under way, each the leader of a process group of its own. */
const running = new Set<ChildProcess>();
let isEnding = false;

/** The command ends with all it started when this process is interrupted. */
export function watchCommand(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** Whether the runs were interrupted, so that no other command is to start. */
export function isInterrupted(): boolean {
  return isEnding;
}

/** Makes Ctrl-C, a signal to this process or to its launcher alone, and the end of the launcher end the commands under way with all they started, and then this process. */
export function endOnInterrupt(): void {
  followLauncher(end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

function end(): void {
  if (isEnding) return;
  isEnding = true;
  console.error('marspace: the tests were interrupted.');
  void Promise.all([...running].map(endGroup)).then(() => process.exit(interrupted));
}

/** Not by SIGINT: vitest would go on until the tests under way are over. */
async function endGroup(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit'); // what it started may hold its output open for longer
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await ended;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL'); // whatever outlived its leader
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // the group is gone
  }
}
