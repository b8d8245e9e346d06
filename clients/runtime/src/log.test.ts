import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogger, formatLogText, writeFailure } from './log.ts';
import { createSparseLog } from './sparse-log.ts';
import { createStopSequence } from './stop.ts';

/** What a logger of this format writes to stderr. */
function write(format: string): string {
  const script = `import { createLogger } from ${JSON.stringify(join(import.meta.dirname, 'log.ts'))};
    createLogger('marspace-test', 'info', '${format}').warn({ url: 'http://x', token: 'secret', text: 'two words' }, 'listening');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stderr;
}

describe('the log', () => {
  it('has level names and ISO times in JSON, which is what stands where no terminal is', () => {
    for (const format of ['auto', 'json']) {
      const entry = JSON.parse(write(format)) as Record<string, string>;
      expect(entry).toMatchObject({ level: 'warn', name: 'marspace-test', msg: 'listening', token: '(hidden)' });
      expect(new Date(entry.time!).toISOString()).toBe(entry.time);
    }
  });

  it('is one readable line as text, and hides what JSON hides', () => {
    expect(write('text')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z warn {2}listening url=http:\/\/x token=\(hidden\) text="two words"\n$/);
    expect(formatLogText('{"level":"info","time":"T","msg":"m","deals":2}')).toBe('T info  m deals=2\n');
  });

  it.each(['\u001b[31mred', 'a\u009b2Jb', 'abc\u202etxt', 'a\u007fb', 'a\nb', 'a\r2026 error forged', '\u2066x\u2069', '\u2028', '\ud800'])(
    'as text has nothing of %j that a terminal obeys: in a field, its name, the message, a failure',
    (hostile) => {
      const entry = {
        level: 'info',
        time: 'T',
        msg: hostile,
        reason: hostile,
        words: `two ${hostile}`,
        deep: { list: [hostile] },
        [hostile]: 1,
      };
      expect(formatLogText(JSON.stringify(entry))).toMatch(/^[\x20-\x7e]+\n$/);
      let written = '';
      writeFailure({ stderr: { write: (text: string) => (written += text) } as never }, 'marspace-test', hostile);
      expect(written).toMatch(/^[\x20-\x7e]+\n$/);
    },
  );

  it('says a lasting trouble at once and then sparsely, a new one at once, and its end', () => {
    const lines: string[] = [];
    const note = (fields: { reason?: string } | string, text?: string) =>
      void lines.push(typeof fields === 'string' ? fields : `${text}: ${fields.reason}`);
    let nowMs = 0;
    const log = createSparseLog({ ...createLogger('test', 'silent'), warn: note, info: note } as never, () => nowMs);
    log.clear('well');
    for (nowMs = 0; nowMs < 61_000; nowMs += 1_000) log.tell({ reason: 'a' }, 'bad');
    log.tell({ reason: 'b' }, 'bad');
    log.clear('well');
    log.clear('well');
    expect(lines).toEqual(['bad: a', 'bad: a', 'bad: b', 'well']);
  });
});

describe('a stop', () => {
  it('by a failure carries the first error, and closes what is opened late', async () => {
    const stop = createStopSequence(createLogger('test', 'silent'));
    await stop.fail(new Error('first'));
    await stop.fail(new Error('second'));
    let isClosed = false;
    stop.onStop('late', () => {
      isClosed = true;
    });
    expect([stop.failure?.message, isClosed]).toEqual(['first', true]);
  });
});
