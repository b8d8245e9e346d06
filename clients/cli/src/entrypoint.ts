import { CommanderError } from 'commander';
import { explainError } from './explain-error.ts';
import { exitCodes } from './exit.ts';
import { createProgram } from './main.ts';
import { Output } from './output.ts';
import { flushStdout, watchStdout } from './stdout-failure.ts';

watchStdout();
const output = new Output({ json: process.argv.includes('--json'), quiet: false });
try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander has printed its sentence and set the exit code.
  if (error.exitCode !== 0) output.failureAsJson({ code: Number(process.exitCode), message: toSentence(error) });
}
await flushStdout().catch((error: Error) => {
  if (process.exitCode) return; // the command has said it
  process.exitCode = exitCodes.failed;
  new Output({ json: false, quiet: false }).failure({ code: exitCodes.failed, message: explainError(error)?.message ?? error.message });
});

/** Commander's words, which may be two lines, as one sentence. */
function toSentence(error: CommanderError): string {
  if (error.code === 'commander.help') return 'A command is missing; --help lists them.';
  const words = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
