import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { formatCompletion } from './completion.ts';
import { createProgram } from './main.ts';

const program = createProgram();

/** What bash offers for the words of a command line, the last of which is being typed. */
function completeInBash(...words: string[]): string[] {
  const script = `${formatCompletion(program, 'bash')}
COMP_WORDS=(${['marspace', ...words].map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _marspace; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('completion', () => {
  it('offers every command and flag at its place, in bash itself', () => {
    expect(completeInBash('')).toEqual(expect.arrayContaining(program.commands.map((command) => command.name())));
    expect(completeInBash('pu')).toEqual(['put']);
    expect(completeInBash('put', 'file', '--te')).toEqual(['--term']);
    expect(completeInBash('keys', '--json', 'a')).toEqual(['add']);
    expect(completeInBash('keys', 'add', '--mn')).toEqual(['--mnemonic-file']);
    expect(completeInBash('keys', 'add', '--js')).toEqual(['--json']);
    expect(completeInBash('put', 'holid')).toEqual([]); // file names are the shell's own
  });

  it.each(['bash', 'zsh', 'fish'] as const)('is a script that %s takes, where it is installed', (shell) => {
    const run = spawnSync(shell, ['-n'], { input: formatCompletion(program, shell), encoding: 'utf8' });
    if (run.error) expect((run.error as NodeJS.ErrnoException).code).toBe('ENOENT');
    else expect([run.status, run.stderr]).toEqual([0, '']);
  });
});
