import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './command.ts';
import type { Counts } from './go-runner.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs vitest with one configuration; a file that does not load counts as one failure. */
export async function runVitest(name: string, config: string): Promise<Counts> {
  const file = `.cache/test/${name}.json`;
  rmSync(file, { force: true });
  const code = await runCommand('vitest', ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = Math.max(report.numFailedTests + unloaded, code === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed };
}
