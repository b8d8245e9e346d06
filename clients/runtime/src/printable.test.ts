import { describe, expect, it } from 'vitest';
import { toPrintable, toPrintableJson } from './printable.ts';

const hostile = [
  '\u001b[31mred',
  'a\nb',
  'a\rb',
  'tab\there',
  '\u009b2J',
  'abc\u202etxt.exe',
  '\u2066x\u2069',
  'zero\u200bwidth',
  '\ufeffbom',
  '\u2028',
  '\u{e0041}tag',
  '\ud800',
];

describe('text of strangers', () => {
  it('shows control characters, escapes and bidi marks as what they are', () => {
    expect(toPrintable('\u001b[31m')).toBe('\\x1b[31m');
    expect(toPrintable('a\nb\u007f\u009b')).toBe('a\\x0ab\\x7f\\x9b');
    expect(toPrintable('abc\u202etxt')).toBe('abc\\u202etxt');
    expect(toPrintable('\u{e0041}')).toBe('\\u{e0041}');
  });

  it.each(hostile)('leaves nothing unprintable of %j', (text) => {
    expect(toPrintable(text)).toMatch(/^[\x20-\x7e]+$/);
  });

  it('leaves writing of all peoples as it is', () => {
    for (const text of ['Ferien 2026.tar', 'übung ß', 'Москва', '写真', 'صور', '🏖️ é'])
      expect(toPrintable(text.replaceAll('\ufe0f', ''))).toBe(text.replaceAll('\ufe0f', ''));
  });

  it('keeps the true name in JSON, without anything that a terminal obeys', () => {
    for (const text of hostile) {
      const json = toPrintableJson(JSON.stringify({ name: text }));
      expect(JSON.parse(json)).toEqual({ name: text });
      expect(json).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
