import { toPrintable, toPrintableJson } from '@marspace/runtime/printable';
import { once } from 'node:events';
import pc from 'picocolors';

/** A part of a line in a colour of ours; its text is shown as text like all others. */
export interface Styled {
  readonly style: 'bold' | 'red' | 'green' | 'yellow';
  readonly text: string;
}

/** One line for people. What strangers wrote may stand anywhere in it. */
export type Line = string | readonly (string | Styled)[];

/** The only place where lines become bytes for a terminal: nothing but our own colours goes out unescaped. */
function render(line: Line): string {
  const parts = typeof line === 'string' ? [line] : line;
  return parts.map((part) => (typeof part === 'string' ? toPrintable(part) : pc[part.style](toPrintable(part.text)))).join('');
}

/** An exit code, one sentence, and the transaction that may have been sent. */
export interface Failure {
  readonly code: number;
  readonly message: string;
  readonly hash?: string | undefined;
}

/** Where a command writes: results on stdout, everything else on stderr, so that pipes see results alone. */
export class Output {
  readonly json: boolean;
  readonly #quiet: boolean;

  constructor(options: { json: boolean; quiet: boolean }) {
    this.json = options.json;
    this.#quiet = options.quiet;
  }

  /** A result: the JSON object, or the lines for people. Bigints are decimal strings, bytes hex. */
  result(value: unknown, lines: readonly Line[]): void {
    if (this.json) process.stdout.write(`${toJsonText(value)}\n`);
    else for (const line of lines) process.stdout.write(`${render(line)}\n`);
  }

  /** What happens on the way. */
  note(line: Line): void {
    if (!this.json && !this.#quiet) process.stderr.write(`${render(line)}\n`);
  }

  /** Shown even with --quiet. */
  warn(line: string): void {
    process.stderr.write(`${render([{ style: 'yellow', text: '!' }, ` ${line}`])}\n`);
  }

  /** Why a command failed; with `--json` on stdout as well. `details`: the error itself, for whoever looks for a bug. */
  failure(failure: Failure, details?: unknown): void {
    this.failureAsJson(failure);
    process.stderr.write(`${render(`marspace: ${failure.message}`)}\n`);
    if (details instanceof Error)
      for (const line of (details.stack ?? details.message).split('\n')) process.stderr.write(`${render(line)}\n`);
  }

  /** Nothing without `--json`. */
  failureAsJson(failure: Failure): void {
    if (this.json) process.stdout.write(`${toJsonText({ error: failure })}\n`);
  }
}

/** Words of the command line itself, several lines of them, as text: what was typed may be somebody else's. */
export function toPrintableLines(text: string): string {
  return text.split('\n').map(toPrintable).join('\n');
}

/** What questions and bars are drawn on: stdout is for results. */
export const drawingStream = process.stderr;

/** Bytes of an archive to stdout as they are; resolves when more may come. The bytes may be reused afterwards. */
export async function writeToStdout(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(Uint8Array.from(bytes))) await once(process.stdout, 'drain');
}

/** Resolves when stdout has taken, or refused, what was written so far. */
export function drainStdout(): Promise<void> {
  return new Promise((resolve) => process.stdout.write('', () => setImmediate(resolve)));
}

/** One line of JSON. */
export function toJsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return item.toString();
    if (item instanceof Uint8Array) return Buffer.from(item).toString('hex');
    return item;
  });
  return toPrintableJson(text);
}

/** The same as lines for people. */
export function toJsonLines(value: unknown): string[] {
  return JSON.stringify(JSON.parse(toJsonText(value)), undefined, 2).split('\n');
}

/** Rows under a header, columns as wide as their widest cell. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): Line[] {
  const shown = rows.map((row) => row.map(toPrintable));
  const widths = header.map((title, i) => Math.max(title.length, ...shown.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [[{ style: 'bold', text: line(header) }], ...shown.map(line)];
}
