/** One file as the rules see it. `path` is from the repository's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Finding {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** A warning is shown and does not fail. */
  readonly isWarning: boolean;
}

export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** Tests and what only tests use: they may import test hosts and reach further. */
export function isTestCode(path: string): boolean {
  return /\.(test|bench)\.ts$|_test\.go$|(^|\/)(fixtures|testing|test|testdata|e2e|bench)(\/|\.ts$)/.test(path);
}

/** Code that runs on the chain: modules and the kit, without tests and without the test host. */
export function isModuleCode(path: string): boolean {
  if (!path.startsWith('modules/') || !path.endsWith('.ts') || isTestCode(path)) return false;
  return !path.startsWith('modules/testkit/') || /^modules\/testkit\/guestbook\//.test(path);
}
