export interface CommandLine {
  readonly usage: string;
}

export const storyCommandLine: CommandLine;
export const localnetCommandLine: CommandLine;

/** A path as the person meant it who typed it. */
export function resolveWord(path: string): string;

/** Reads a command line; a wrong one ends the process with exit code 2. Numbers are within their bounds and as text. */
export function readCommandLine(
  line: CommandLine,
  args: string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] };
