import { CommanderError } from 'commander';
import { createProgram } from './main.ts';

// A reader of our output that goes away (`marspace cat ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  // Commander has printed its sentence and set the exit code.
  if (!(error instanceof CommanderError)) throw error;
}
