import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Output, toTable } from './output.ts';

afterEach(() => vi.restoreAllMocks());

const hostile = '\u001b[31mred\nrow\u202e';
const shown = '\\x1b[31mred\\x0arow\\u202e';

function capture(work: (output: Output) => void, json = false): { out: string; err: string } {
  const got = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    got.out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    got.err += text;
    return true;
  });
  work(new Output({ json, quiet: false }));
  return got;
}

describe('what a command prints', () => {
  it('is text, wherever strangers wrote it: results, notes, warnings, errors, stacks', () => {
    const { out, err } = capture((output) => {
      output.result({}, [hostile, [{ style: 'bold', text: hostile }]]);
      output.note(hostile);
      output.warn(hostile);
      output.failure({ code: 1, message: hostile }, new Error(hostile));
    });
    for (const text of [out, err]) {
      expect(text).toContain(shown);
      expect(stripVTControlCharacters(text)).toMatch(/^[\x20-\x7e\n]*$/);
      expect(text).not.toContain('\u001b[31mred');
    }
    expect(out.split('\n')).toHaveLength(3);
  });

  it('keeps the rows of a table in their places', () => {
    const { out } = capture((output) =>
      output.result(
        [],
        toTable(
          ['name', 'size'],
          [
            [hostile, '1'],
            ['plain', '2'],
          ],
        ),
      ),
    );
    const [, first, second] = out.split('\n');
    expect(first).toBe(`${shown}  1`);
    expect(second?.indexOf('2')).toBe(shown.length + 2);
  });

  it('has the true name with --json, also where it fails', () => {
    const { out } = capture((output) => {
      output.result({ name: hostile }, []);
      output.failure({ code: 4, message: hostile });
    }, true);
    const [value, error] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([value, error]).toEqual([{ name: hostile }, { error: { code: 4, message: hostile } }]);
    expect(out).toMatch(/^[\x20-\x7e\n]+$/);
  });
});
