import { runCommand } from './command.ts';

/** How many tests of a runner passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

interface GoEvent {
  Action: string;
  Package?: string;
  Test?: string;
  Output?: string;
  Elapsed?: number;
}

/** Runs `go test` over packages, compiled as setup compiles them; counts tests and subtests, and a package that does not build as one failure. */
export async function runGo(packages: string[]): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const output = new Map<string, string[]>();
  const code = await runCommand('go', ['test', '-json', '-trimpath', '-timeout', '20m', ...packages], (line) =>
    takeLine(line, counts, output),
  );
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function takeLine(line: string, counts: Counts, output: Map<string, string[]>): void {
  if (!line.startsWith('{')) return void (line && console.log(line));
  const event = JSON.parse(line) as GoEvent;
  const key = `${event.Package} ${event.Test ?? ''}`;
  if (event.Action === 'output') return void output.set(key, [...(output.get(key) ?? []).slice(-80), event.Output ?? '']);
  if (event.Action === 'build-output') return void process.stdout.write(event.Output ?? '');
  if (event.Test && event.Action === 'pass') counts.passed += 1;
  if (event.Test && event.Action === 'fail') counts.failed += 1;
  if (!event.Test && event.Action === 'fail') counts.failed += 1;
  if (event.Action === 'fail') process.stdout.write((output.get(key) ?? []).join(''));
  if (!event.Test && event.Action === 'pass') console.log(`ok ${event.Package} (${event.Elapsed} s)`);
  if (event.Action === 'pass' || event.Action === 'fail') output.delete(key);
}
