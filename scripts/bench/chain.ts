/**
 * `npm run bench:chain [-- --json] [--only transactions,worst,queries,endblock,genesis,load,start,memory] [--seconds 60] [--deals 1000000] [--profile FILE]`: the
 * bars of the chain, each compared within one run, because machines are noisy. What is measured how: chain/bench/README.md.
 */
import { execFileSync, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findFreePorts } from '../../e2e/localnet/ports.ts';
import { type BenchRow, isMet, report } from './report.ts';

const root = resolve(import.meta.dirname, '..', '..');
const binaries = join(root, '.cache', 'bin');
const marspaced = join(binaries, 'marspaced');
const bench = join(binaries, 'chain-bench');
const nodePorts = 10;
/** Parts that --profile looks into. */
const profiled = ['transactions', 'endblock', 'genesis'];
/** Parts whose bars must be met. They compare within one block or the next and leave room for a busy machine. */
const gating = ['worst'];
/** In the order of the table of bars. */
const parts = ['transactions', 'worst', 'queries', 'load', 'endblock', 'genesis', 'start', 'memory'];

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: parts.join(',') },
    seconds: { type: 'string', default: '60' },
    deals: { type: 'string', default: '1000000' },
    profile: { type: 'string' },
  },
});

/** Runs one part in a process of its own, so that none has the heap of another; its progress goes to stderr. */
async function runPart(part: string): Promise<BenchRow[]> {
  const args = [
    '-part',
    part,
    '-seconds',
    options.seconds,
    '-deals',
    options.deals,
    '-marspaced',
    marspaced,
    '-base-port',
    String(await findFreePorts(nodePorts)),
  ];
  if (options.profile !== undefined && profiled.includes(part)) args.push('-profile', options.profile);
  const child = spawn(bench, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = (): void => void child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (code !== 0) throw new Error(`Part ${part} of the benchmark ended with code ${code}.`);
  return (JSON.parse(output) as { rows: BenchRow[] }).rows;
}

const wanted = options.only.split(',');
const unknown = wanted.find((part) => !parts.includes(part));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}"; there are ${parts.join(', ')}.`);
  process.exit(2);
}
// Always built: both come from the cache when nothing changed, and a benchmark of an old binary would mislead.
execFileSync('go', ['build', '-trimpath', '-o', marspaced, './chain/cmd/marspaced'], { cwd: root, stdio: ['ignore', 2, 2] });
execFileSync('go', ['build', '-trimpath', '-o', bench, './chain/bench'], { cwd: root, stdio: ['ignore', 2, 2] });
const rows: BenchRow[] = [];
/** Names of rows that end the benchmark with an error: a message that costs a node more time than it pays for lets anybody stop the chain. */
const failed: string[] = [];
try {
  for (const part of parts.filter((part) => wanted.includes(part))) {
    const measured = await runPart(part);
    rows.push(...measured);
    if (gating.includes(part)) failed.push(...measured.filter((row) => !isMet(row)).map((row) => row.name));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
report(rows, options.json, failed);
if (failed.length > 0) process.exitCode = 1;
