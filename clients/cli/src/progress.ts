import cliProgress from 'cli-progress';
import { formatBytes, formatDuration } from './format.ts';
import { drawingStream, type Output } from './output.ts';

const secondsBetweenLines = 5; // where there is no terminal to redraw

/** Bytes done of a transfer with speed and time left: a bar on a terminal, now and then a line elsewhere. */
export interface ByteProgress {
  update(bytesDone: number): void;
  stop(): void;
}

/** Nothing is shown with --json or --quiet. */
export function startByteProgress(output: Output, title: string, bytesTotal: number): ByteProgress {
  if (output.json || bytesTotal === 0) return { update: () => undefined, stop: () => undefined };
  const startedAt = Date.now();
  const describe = (done: number) => {
    const seconds = (Date.now() - startedAt) / 1000;
    const speed = seconds > 0 ? done / seconds : 0;
    const left = speed > 0 ? formatDuration(((bytesTotal - done) / speed) * 1000) : '?';
    return `${formatBytes(done)} of ${formatBytes(bytesTotal)}, ${formatBytes(Math.round(speed))}/s, ${done < bytesTotal ? `${left} left` : `${formatDuration(Date.now() - startedAt)}`}`;
  };
  return drawingStream.isTTY ? startBar(title, bytesTotal, describe) : startLines(output, title, describe);
}

function startBar(title: string, bytesTotal: number, describe: (done: number) => string): ByteProgress {
  const bar = new cliProgress.SingleBar(
    { format: `${title} {bar} {percentage} % {text}`, stream: drawingStream, hideCursor: true, barsize: 24 },
    cliProgress.Presets.shades_classic,
  );
  bar.start(bytesTotal, 0, { text: '' });
  return {
    update: (done) => bar.update(done, { text: describe(done) }),
    stop: () => bar.stop(),
  };
}

function startLines(output: Output, title: string, describe: (done: number) => string): ByteProgress {
  let lastAt = Date.now();
  let done = 0;
  return {
    update(bytes) {
      done = bytes;
      if (Date.now() - lastAt < secondsBetweenLines * 1000) return;
      lastAt = Date.now();
      output.note(`${title}: ${describe(done)}`);
    },
    stop: () => output.note(`${title}: ${describe(done)}`),
  };
}
