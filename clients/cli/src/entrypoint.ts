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
  const message = error.message.replace(/^error: /, '');
  if (error.exitCode !== 0 && process.argv.includes('--json'))
    process.stdout.write(`${toJsonText({ error: { code: process.exitCode, message } })}\n`);
}
