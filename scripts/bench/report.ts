/** One measured figure. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** What it must reach. */
  bar: number;
  /** What to aim at; the bar where nothing further is aimed at. */
  limit: number;
  better: 'lower' | 'higher';
}

export function isMet(row: BenchRow): boolean {
  return row.better === 'lower' ? row.value <= row.bar : row.value >= row.bar;
}

/** Prints rows as a table, or with `json` as one object. `failed` are the names of rows that the benchmark must not miss. */
export function report(rows: readonly BenchRow[], json: boolean, failed: readonly string[] = []): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ rows, failed })}\n`);
    return;
  }
  const cells = rows.map((row) => [
    isMet(row) ? 'meets' : 'MISSES',
    format(row.value),
    row.unit,
    `${row.better === 'lower' ? '<=' : '>='} ${format(row.bar)}`,
    format(row.limit),
    row.name,
  ]);
  const header = ['', 'value', 'unit', 'bar', 'limit', 'what'];
  const widths = header.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
  for (const row of [header, ...cells])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function format(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** The middle of some figures. */
export function computeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
