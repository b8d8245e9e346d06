import type { Command } from 'commander';
import { formatCompletion, type Shell, shells } from '../completion.ts';
import { formatExamples } from '../examples.ts';
import { CliError, exitCodes } from '../exit.ts';
import { runWithFlags } from '../run-command.ts';
import { createOutput } from '../session.ts';

export function addCompletionCommand(program: Command): void {
  program
    .command('completion <shell>')
    .description(`the script that completes commands and flags in a shell: ${shells.join(', ')}`)
    .addHelpText(
      'after',
      formatExamples(
        'completion bash > ~/.local/share/bash-completion/completions/marspace',
        'completion fish > ~/.config/fish/completions/marspace.fish',
      ),
    )
    .action((name: string, _flags: unknown, command: Command) =>
      runWithFlags(command, async (flags) => {
        const shell = shells.find((known): known is Shell => known === name);
        if (!shell) throw new CliError(exitCodes.usage, `"${name}" is no shell known here; ${shells.join(', ')} are.`);
        const script = formatCompletion(program, shell);
        createOutput(flags).result({ shell, script }, script.trimEnd().split('\n'));
      }),
    );
}
