import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCompletion, type Shell } from './completion.ts';
import { createProgram } from './main.ts';

const program = createProgram();

/** What bash offers for the words of a command line, the last of which is being typed. */
function completeInBash(...words: string[]): string[] {
  const script = `${formatCompletion(program, 'bash')}
COMP_WORDS=(${['marspace', ...words].map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _marspace; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** The same in zsh, outside of its line editor: what the function hands over, of which zsh then keeps what fits. */
function completeInZsh(...words: string[]): string[] {
  const script = `compdef() { : }; _files() { : }; compadd() { shift; print -l -- "$@" }
${formatCompletion(program, 'zsh')}
words=(${['marspace', ...words].map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length + 1}; _marspace`;
  const typed = words.at(-1) ?? '';
  return runShell('zsh', ['-f'], script).filter((word) => word.startsWith(typed));
}

/** The same as fish itself answers; behind each word may stand a description. */
function completeInFish(...words: string[]): string[] {
  const line = ['marspace', ...words].join(' ');
  return runShell('fish', ['--no-config'], `${formatCompletion(program, 'fish')}\ncomplete -C '${line}'`).map(
    (text) => text.split('\t')[0] ?? '',
  );
}

/** From a file: fish reads no script from the socket that Node gives as stdin. */
function runShell(shell: string, flags: string[], script: string): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'marspace-completion-')), `script.${shell}`);
  writeFileSync(file, script);
  const run = spawnSync(shell, [...flags, file], { encoding: 'utf8' });
  rmSync(dirname(file), { recursive: true });
  expect([run.status, run.stderr]).toEqual([0, '']);
  return run.stdout.split('\n').filter(Boolean);
}

const isInstalled = (shell: string) => spawnSync(shell, ['-c', 'true']).error === undefined;

describe('completion', () => {
  const inShells: { shell: Shell; complete: (...words: string[]) => string[] }[] = [
    { shell: 'bash', complete: completeInBash },
    { shell: 'zsh', complete: completeInZsh },
    { shell: 'fish', complete: completeInFish },
  ];
  it.each(inShells.filter(({ shell }) => isInstalled(shell)))(
    'offers every command and flag at its place, in $shell itself',
    ({ complete }) => {
      expect(complete('')).toEqual(expect.arrayContaining(program.commands.map((command) => command.name())));
      expect(complete('pu')).toEqual(['put']);
      expect(complete('put', 'file', '--te')).toEqual(['--term']);
      expect(complete('keys', '--json', 'a')).toEqual(['add']);
      expect(complete('keys', 'add', '--mn')).toEqual(['--mnemonic-file']);
      expect(complete('keys', 'add', '--js')).toEqual(['--json']);
      expect(complete('put', 'holid')).toEqual([]); // file names are the shell's own
    },
  );

  it.each(inShells.filter(({ shell }) => isInstalled(shell)))('is a script that $shell takes without running it', ({ shell }) => {
    expect(runShell(shell, ['-n'], formatCompletion(program, shell))).toEqual([]);
  });
});
