import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureTemporaryDisk } from './temporary-disk.ts';

const sampleMs = 50;

/** How one run of the console went. */
export interface ConsoleRun {
  seconds: number;
  /** Highest resident memory of the process, in bytes (`VmHWM` of the kernel). */
  peakBytes: number;
  /** Most bytes on disk at once beyond the user's file, the journal and the console's other small files. */
  temporaryBytes: number;
  stdout: string;
}

/**
 * Runs the console as a process of its own, as its users start it, and takes the kernel's figure of its highest memory. `file` is what it stores or
 * fetches, alone in its folder. Throws with its last words when it fails.
 */
export function runConsole(
  root: string,
  home: string,
  file: { path: string; bytes: number },
  args: readonly string[],
): Promise<ConsoleRun> {
  const program = join(root, 'clients', 'cli', 'bin', 'marspace.mjs');
  const temporary = mkdtempSync(join(tmpdir(), 'marspace-bench-'));
  // Node keeps compiled code on disk, in TMPDIR if nobody says where: that has nothing to do with what is moved.
  const env = { ...process.env, MARSPACE_HOME: home, TMPDIR: temporary, NODE_COMPILE_CACHE: join(root, '.cache', 'compiled') };
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr, peakBytes, temporaryBytes] = ['', '', 0, 0];
    const sample = () => {
      peakBytes = Math.max(peakBytes, readPeak(child.pid));
      const use = { home, temporary, file: file.path, fileBytes: file.bytes, pid: child.pid };
      temporaryBytes = Math.max(temporaryBytes, measureTemporaryDisk(use));
    };
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-2_000)));
    const timer = setInterval(sample, sampleMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - startedAt) / 1000;
      sample(); // what was left behind counts as well
      rmSync(temporary, { recursive: true, force: true });
      if (code === 0) resolve({ seconds, peakBytes, temporaryBytes, stdout });
      else reject(new Error(`marspace ${args.join(' ')} ended with ${code}: ${stderr.trim()}`));
    });
  });
}

function readPeak(pid: number | undefined): number {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) * 1024 : 0;
  } catch {
    return 0; // it has just ended
  }
}
