import { formatBytes, formatDuration } from '@marspace/cli/format';
import pc from 'picocolors';

const secondsBetweenLines = 5;

/** Tells the story on stderr: chapters, facts, and transfers that renew themselves on a terminal. */
export class Narrator {
  readonly #startedAt = Date.now();
  #liveLines = 0;
  #lastLineAt = 0;

  chapter(title: string): void {
    this.#endLive();
    const at = formatDuration(Date.now() - this.#startedAt);
    process.stderr.write(`\n${pc.bold(pc.cyan(title))} ${pc.dim(`(after ${at})`)}\n`);
  }

  say(line: string): void {
    this.#endLive();
    process.stderr.write(`  ${line}\n`);
  }

  /** Rows that are drawn over on a terminal; elsewhere they come every few seconds. */
  live(rows: readonly string[], last = false): void {
    if (!process.stderr.isTTY) {
      if (!last && Date.now() - this.#lastLineAt < secondsBetweenLines * 1000) return;
      this.#lastLineAt = Date.now();
      for (const row of rows) process.stderr.write(`  ${row}\n`);
      return;
    }
    if (this.#liveLines > 0) process.stderr.write(`\x1b[${this.#liveLines}A\x1b[J`);
    for (const row of rows) process.stderr.write(`  ${row}\n`);
    this.#liveLines = last ? 0 : rows.length;
  }

  #endLive(): void {
    this.#liveLines = 0;
  }
}

const barCells = 20;

/** `host-3   ██████████░░░░░░░░░░   12.5 MiB of 25.0 MiB`. */
export function drawBar(name: string, done: number, total: number): string {
  const filled = total === 0 ? barCells : Math.round((done / total) * barCells);
  return `${name.padEnd(9)} ${'█'.repeat(filled)}${'░'.repeat(barCells - filled)} ${formatBytes(done)} of ${formatBytes(total)}`;
}
