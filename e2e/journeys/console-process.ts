import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { waitFor } from '../localnet/wait.ts';

/** How a run of the console ended. */
export interface ConsoleEnd {
  /** null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  /** The same, for results that are no text. */
  stdoutBytes: Buffer;
  stderr: string;
}

/** A running console. */
export interface ConsoleProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<ConsoleEnd>;
  /** What it has said so far on stderr. */
  said(): string;
  /** Resolves once stderr holds `text`; rejects when the console ends before, or after a minute. */
  waitForSaying(text: string): Promise<void>;
}

const sayingTimeoutMs = 60_000; // on a busy machine; usually seconds

/**
 * Starts `marspace` as a process of its own: `program`, or the console's entrypoint under this Node. `prefix` is a command that runs it, e.g.
 * `['unshare', '-m', ...]`.
 */
export function startConsole(
  root: string,
  home: string,
  args: readonly string[],
  options: { prefix?: readonly string[]; program?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): ConsoleProcess {
  const entrypoint = join(root, 'clients', 'cli', 'src', 'entrypoint.ts');
  const program = options.program ?? [process.execPath, '--disable-warning=ExperimentalWarning', entrypoint];
  const [command, ...rest] = [...(options.prefix ?? []), ...program, ...args];
  const env = { ...process.env, MARSPACE_HOME: home, NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'), NO_COLOR: '1', ...options.env };
  const child = spawn(command as string, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let [stderr, isOver] = ['', false];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<ConsoleEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      isOver = true;
      const stdoutBytes = Buffer.concat(chunks);
      resolve({ code, signal, stdout: stdoutBytes.toString(), stdoutBytes, stderr });
    });
  });
  const waitForSaying = async (text: string) => {
    await waitFor(`"${text}"`, async () => (stderr.includes(text) || isOver ? true : undefined), {
      timeoutMs: sayingTimeoutMs,
      intervalMs: 5,
    });
    if (!stderr.includes(text)) throw new Error(`The console ended without saying "${text}": ${stderr}`);
  };
  return { child, ended, said: () => stderr, waitForSaying };
}

/** Runs `marspace` to its end. */
export function runConsole(
  root: string,
  home: string,
  args: readonly string[],
  options: Parameters<typeof startConsole>[3] = {},
): Promise<ConsoleEnd> {
  return startConsole(root, home, args, options).ended;
}
