import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Socket } from 'node:net';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const graceMsDefault = 8_000; // a Host with an upload under way closes its files in well under this

/** One program of the network: started with its own log, ended by its process id. */
export interface Program {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Whether it still runs. */
  isRunning(): boolean;
  /** Asks it to end (SIGTERM), kills it after a grace time, resolves when it is gone. */
  stop(graceMs?: number): Promise<void>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

/**
 * Starts programs and remembers their ids in `pids.json`, so that a network whose supervisor was killed
 * can be ended by the next one.
 */
export class ProgramGroup {
  /** Where the programs' homes and logs are. */
  readonly folder: string;
  readonly #pidFile: string;
  readonly #programs = new Map<string, Program>();
  #isEnding = false;
  readonly #onUnexpectedEnd: (program: Program, code: number | null) => void;

  constructor(folder: string, onUnexpectedEnd: (program: Program, code: number | null) => void) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.#pidFile = join(folder, 'pids.json');
    this.#writePids();
    this.#onUnexpectedEnd = onUnexpectedEnd;
    endWithThisProcess(folder);
  }

  /** Starts a program. Throws when it cannot be run, and once the group is being ended. */
  start(name: string, command: string, args: string[], options: { logFile: string; env?: NodeJS.ProcessEnv }): Program {
    if (this.#isEnding) throw new Error(`${name} is not started: the network is being ended.`);
    mkdirSync(dirname(options.logFile), { recursive: true });
    const log = openSync(options.logFile, 'a');
    // A group of its own: the terminal's Ctrl-C reaches the supervisor alone, which then ends all in order.
    const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], env: { ...process.env, ...options.env } });
    closeSync(log);
    if (child.pid === undefined) throw new Error(`${name} could not be started: ${command} is missing or cannot be run.`);
    const program = makeProgram(name, child, child.pid, options.logFile, (code) => this.#onUnexpectedEnd(program, code));
    this.#programs.set(name, program);
    this.#writePids();
    return program;
  }

  find(name: string): Program | undefined {
    return this.#programs.get(name);
  }

  /** Ends all programs, the last started first. */
  async stopAll(): Promise<void> {
    this.#isEnding = true;
    const running = [...this.#programs.values()].reverse().filter((program) => program.isRunning());
    await Promise.all(running.map((program) => program.stop()));
    rmSync(this.#pidFile, { force: true });
  }

  /** Ends all programs at once, without waiting: for a supervisor that has to go now. */
  killAllNow(): void {
    this.#isEnding = true;
    for (const program of this.#programs.values()) if (program.isRunning()) signalProcess(program.pid, 'SIGKILL');
    rmSync(this.#pidFile, { force: true });
  }

  #writePids(): void {
    const programs = [...this.#programs.values()].map(({ name, pid }) => ({ name, pid }));
    const next = `${this.#pidFile}.next`;
    writeFileSync(next, JSON.stringify({ programs }, undefined, 2));
    renameSync(next, this.#pidFile); // whole at any moment: the supervisor may be killed
  }
}

/** Has the programs of `folder` ended when this process is gone, however it ended: a watcher of its own sees its pipe close. */
function endWithThisProcess(folder: string): void {
  const script = join(import.meta.dirname, 'end-with-parent.ts');
  const watcher = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.once('error', () => undefined); // without it a killed supervisor's programs are ended by the next start
  watcher.unref();
  (watcher.stdin as Socket | null)?.unref();
}

function makeProgram(
  name: string,
  child: ChildProcess,
  pid: number,
  logFile: string,
  onUnexpectedEnd: (code: number | null) => void,
): Program {
  let running = true;
  let wanted = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', (code) => {
      running = false;
      resolve();
      if (!wanted) onUnexpectedEnd(code);
    });
  });
  return {
    name,
    pid,
    logFile,
    isRunning: () => running,
    async stop(graceMs = graceMsDefault) {
      wanted = true;
      if (!running) return;
      signalProcess(pid, 'SIGTERM');
      const timer = setTimeout(() => signalProcess(pid, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
    async kill() {
      wanted = true;
      if (running) signalProcess(pid, 'SIGKILL');
      await ended;
    },
  };
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it ended meanwhile
  }
}

/** Whether a process of this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Ends what a killed supervisor left behind at `home`. A process id is only touched when the process's command line
 * names this home, because ids are given again. The caller holds the place, so that nothing running is meant to be there.
 */
export function endLeftovers(home: string): void {
  const file = join(home, 'pids.json');
  if (!existsSync(file)) return;
  const { programs } = JSON.parse(readFileSync(file, 'utf8')) as { programs: { pid: number }[] };
  for (const { pid } of programs) if (isAlive(pid) && commandLineOf(pid).includes(home)) signalProcess(pid, 'SIGKILL');
  rmSync(file, { force: true });
}

/** The command line of a process, or '' when there is none. */
export function commandLineOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''; // macOS
}
