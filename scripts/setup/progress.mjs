/** Progress of long steps on stderr: a line that renews itself on a terminal, a line every ten seconds elsewhere. */

const secondsBetweenLines = 10; // often enough to see that it lives, seldom enough for a log
const quickStepMs = 300; // a step that is over sooner is not worth a line

export function startStep(title) {
  const startedAt = Date.now();
  const live = process.stderr.isTTY;
  let note = '';
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const text = () => `${title}${note ? `: ${note}` : ''} (${seconds()} s)`;
  const timer = setInterval(
    () => process.stderr.write(live ? `\r\x1b[2K${text()}` : `${text()}\n`),
    live ? 200 : secondsBetweenLines * 1000,
  );
  timer.unref();
  return {
    note(words) {
      note = words;
    },
    done() {
      clearInterval(timer);
      if (live) process.stderr.write('\r\x1b[2K');
      if (Date.now() - startedAt > quickStepMs) process.stderr.write(`${title}: done in ${seconds()} s\n`);
    },
  };
}
