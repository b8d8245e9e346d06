import pc from 'picocolors';

/** Where a command writes: results on stdout, everything else on stderr, so that pipes see results alone. */
export class Output {
  readonly json: boolean;
  readonly #quiet: boolean;

  constructor(options: { json: boolean; quiet: boolean }) {
    this.json = options.json;
    this.#quiet = options.quiet;
  }

  /** A result: the JSON object, or the lines for people. Bigints are decimal strings, bytes hex. */
  result(value: unknown, lines: readonly string[]): void {
    if (this.json) process.stdout.write(`${toJsonText(value)}\n`);
    else for (const line of lines) process.stdout.write(`${line}\n`);
  }

  /** What happens on the way. */
  note(line: string): void {
    if (!this.json && !this.#quiet) process.stderr.write(`${line}\n`);
  }

  /** Shown even with --quiet. */
  warn(line: string): void {
    process.stderr.write(`${pc.yellow('!')} ${line}\n`);
  }
}

/** One line of JSON. */
export function toJsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return item.toString();
    if (item instanceof Uint8Array) return Buffer.from(item).toString('hex');
    return item;
  });
}

/** Rows under a header, columns as wide as their widest cell. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [pc.bold(line(header)), ...rows.map(line)];
}
