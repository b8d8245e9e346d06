import { Command } from 'commander';
import type { z } from 'zod';
import { computeFlagName, computeVariableName, loadConfig } from './config.ts';
import type { ConfigSchema } from './config.ts';
import { ProgramError, describeError } from './errors.ts';
import { createLogger, writeFailure } from './log.ts';
import type { LogFormat, LogLevel, Logger } from './log.ts';
import { createStopSequence, stopOnSignals } from './stop.ts';
import type { StopSequence } from './stop.ts';

/** A long-running program: one command, one flat configuration. */
export interface ProgramDefinition<S extends ConfigSchema> {
  readonly name: string;
  readonly summary: string;
  /** Command lines, shown by --help. */
  readonly examples: readonly string[];
  /** Must have `logLevel` and `logFormat`. */
  readonly schema: S;
  readonly envPrefix: string;
  /** Starts everything and returns; parts that must be closed are given to `stop.onStop`. */
  readonly start: (config: z.output<S>, context: { logger: Logger; stop: StopSequence }) => Promise<void>;
}

function buildCommand<S extends ConfigSchema>(definition: ProgramDefinition<S>): Command {
  const command = new Command(definition.name)
    .description(definition.summary)
    .option('--config <file>', 'TOML file with any of the keys below');
  for (const [key, field] of Object.entries(definition.schema.shape)) {
    const description = (field as z.ZodType).description ?? '';
    command.option(`--${computeFlagName(key)} <value>`, `${description} [${key}, ${computeVariableName(definition.envPrefix, key)}]`);
  }
  return command.addHelpText('after', `\nExamples:\n${definition.examples.map((line) => `  $ ${line}`).join('\n')}\n`).exitOverride();
}

/** Parses, configures, starts, waits for a signal, stops. Resolves to the exit code; errors are one sentence on stderr. */
export async function runProgram<S extends ConfigSchema>(definition: ProgramDefinition<S>, target: NodeJS.Process): Promise<number> {
  const command = buildCommand(definition);
  // A reader of the help that goes away (`marspace-host --help | head`) is no error.
  target.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    command.parse(target.argv);
  } catch (error) {
    return (error as { exitCode?: number }).exitCode === 0 ? 0 : 2;
  }
  const { config: file, ...flags } = command.opts<Record<string, unknown> & { config?: string }>();
  let logger: Logger | undefined;
  try {
    const config = await loadConfig(definition.schema, { file, env: target.env, envPrefix: definition.envPrefix, flags });
    const { logLevel, logFormat } = config as { logLevel?: LogLevel; logFormat?: LogFormat };
    logger = createLogger(definition.name, logLevel, logFormat);
    const stop = createStopSequence(logger);
    stopOnSignals(stop, target);
    try {
      await definition.start(config, { logger, stop });
    } catch (error) {
      await stop.stop('start failed');
      throw error;
    }
    await stop.stopped;
    if (stop.failure !== undefined) throw stop.failure;
    return 0;
  } catch (error) {
    if (!(error instanceof ProgramError)) logger?.debug({ err: error }, 'failed');
    writeFailure(target, definition.name, describeError(error));
    return error instanceof ProgramError ? error.exitCode : 1;
  }
}
