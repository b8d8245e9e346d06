import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from './main.ts';

/** Commands that do something, by what is typed for them. */
function listCommands(command: Command, words: readonly string[] = []): [string, Command][] {
  if (command.commands.length === 0) return [[words.join(' '), command]];
  return command.commands.flatMap((child) => listCommands(child, [...words, child.name()]));
}

function readHelp(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}

/** Words of an example line, without what a shell would take for itself. */
function readWords(line: string): string[] {
  const own = line.split(/ +[#|>] ?/, 1)[0] ?? '';
  return (own.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
}

const commands = new Map(listCommands(createProgram()));
const flagsOfAll = createProgram().options.map(({ long }) => long);

describe('the help of', () => {
  it.each([...commands.keys()])('%s shows examples that this console takes', (name) => {
    const examples = [...readHelp(commands.get(name) as Command).matchAll(/^ {2}\$ marspace (.+)$/gm)].map(([, line]) =>
      readWords(line ?? ''),
    );
    expect(examples.filter((words) => words.join(' ').startsWith(name)).length).toBeGreaterThan(0);
    for (const words of examples) {
      const typed = [...commands.keys()].find((known) => `${words.join(' ')} `.startsWith(`${known} `));
      const command = commands.get(typed ?? '');
      expect(command, `there is no command for "${words.join(' ')}"`).toBeDefined();
      const known = [...flagsOfAll, ...(command?.options ?? []).map(({ long }) => long)];
      expect(known).toEqual(expect.arrayContaining(words.filter((word) => word.startsWith('--'))));
      const required = (command?.options ?? []).filter(({ mandatory }) => mandatory).map(({ long }) => long);
      expect(words).toEqual(expect.arrayContaining(required));
      const wanted = (command?.registeredArguments ?? []).filter((argument) => argument.required).length;
      expect(words.slice((typed ?? '').split(' ').length).filter((word) => !word.startsWith('--')).length).toBeGreaterThanOrEqual(wanted);
    }
  });
});
