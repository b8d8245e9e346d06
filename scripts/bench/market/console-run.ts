import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sampleMs = 50;

/** How one run of the console went. */
export interface ConsoleRun {
  seconds: number;
  /** Highest resident memory of the process, in bytes (`VmHWM` of the kernel). */
  peakBytes: number;
  stdout: string;
}

/** Runs the console as a process of its own, as its users start it, and takes the kernel's figure of its highest memory. Throws with its last words when it fails. */
export function runConsole(root: string, home: string, args: string[]): Promise<ConsoleRun> {
  const program = join(root, 'clients', 'cli', 'bin', 'marspace.mjs');
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, MARSPACE_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr, peakBytes] = ['', '', 0];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-2_000)));
    const timer = setInterval(() => (peakBytes = Math.max(peakBytes, readPeak(child.pid))), sampleMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - startedAt) / 1000, peakBytes, stdout });
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
