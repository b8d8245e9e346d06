import { execFileSync } from 'node:child_process';
import { toPrintable } from '@marspace/runtime/printable';
import { describe, expect, it } from 'vitest';
import { quoteForShell } from './shell-word.ts';

describe('a word for the shell', () => {
  it.each(['holiday.tar', 'a b', "it's", '$(reboot)', '`x`', '-rf', ';ls', '*', '', 'a\nb', '\u001b[31mx', "q'\\\u202e"])(
    'is read by the shell as %j',
    (name) => {
      const read = execFileSync('bash', ['-c', `printf %s ${quoteForShell(name)}`], { encoding: 'utf8' });
      expect(read).toBe(name.startsWith('-') ? `./${name}` : name);
      expect(toPrintable(quoteForShell(name))).toBe(quoteForShell(name));
    },
  );
});
