import { CommanderError } from 'commander';
import { createProgram } from './main.ts';
import { toJsonText } from './output.ts';

// A reader of our output that goes away (`marspace cat ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander has printed its sentence and set the exit code.
  if (error.exitCode !== 0 && process.argv.includes('--json'))
    process.stdout.write(`${toJsonText({ error: { code: process.exitCode, message: toSentence(error) } })}\n`);
}

/** Commander's words, which may be two lines, as one sentence. */
function toSentence(error: CommanderError): string {
  if (error.code === 'commander.help') return 'A command is missing; --help lists them.';
  const words = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
