/** The checks that are no tests of a runner: each counts as one, passed when its command ends with 0. */
export interface Check {
  name: string;
  command: string;
  args: string[];
}

export const checks: Check[] = [
  { name: 'lint', command: 'biome', args: ['ci', '--colors=off', '--error-on-warnings'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'tidy', command: 'node', args: ['scripts/tidy.ts'] },
  { name: 'generated', command: 'node', args: ['scripts/generate.ts', '--check'] },
  { name: 'bundles', command: 'node', args: ['scripts/bundle.ts', '--check'] },
  { name: 'wasm', command: 'node', args: ['clients/codec/scripts/build-wasm.ts', '--check'] },
];
