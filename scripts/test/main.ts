/**
 * Runs every test of the repository and ends with one line, `N passed, N failed`, over all runners.
 * Words after `--` choose runners by name: `npm test -- go unit`. `--long` runs the longer forms of the random tests.
 */
import { mkdirSync } from 'node:fs';
import { checks } from './checks.ts';
import { type Counts, runGo } from './go-runner.ts';
import { runVitest } from './vitest-runner.ts';
import { runCheck } from './command.ts';
import { endOnInterrupt } from './interrupt.ts';

interface Runner {
  name: string;
  run: () => Promise<Counts>;
}

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (process.argv.includes('--long')) process.env.MARSPACE_TEST_LONG = '1';
mkdirSync('.cache/test', { recursive: true });
endOnInterrupt();

const runners: Runner[] = [
  ...checks.map((check) => ({ name: check.name, run: () => runCheck(check) })),
  { name: 'unit', run: () => runVitest('unit', 'vitest.config.ts') },
  { name: 'go', run: () => runGo(['./chain/...', './e2e/...', './modules/...']) },
  { name: 'e2e', run: () => runVitest('e2e', 'vitest.e2e.config.ts') },
];

const unknown = names.filter((name) => !runners.some((runner) => runner.name === name));
if (unknown.length > 0) {
  console.error(`There is no runner "${unknown[0]}"; there are ${runners.map((runner) => runner.name).join(', ')}.`);
  process.exit(2);
}

const rows: { runner: string; passed: number; failed: number; seconds: number }[] = [];
for (const runner of runners.filter((candidate) => names.length === 0 || names.includes(candidate.name))) {
  console.log(`\n== ${runner.name} ==`);
  const startedAt = Date.now();
  const counts = await runner.run();
  rows.push({ runner: runner.name, ...counts, seconds: Math.round((Date.now() - startedAt) / 1000) });
}

const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log();
console.table(rows);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
