import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Fields that never reach a log, wherever they are in an object of two levels. */
const SECRET_PATHS = [
  'mnemonic',
  'token',
  'authorization',
  'fileKey',
  'secret',
  '*.mnemonic',
  '*.token',
  '*.authorization',
  '*.fileKey',
  '*.secret',
];

/** One JSON line an entry, to stderr, so that stdout stays free for answers. */
export function createLogger(program: string, level: LogLevel = 'info'): Logger {
  return pino({ name: program, level, redact: { paths: SECRET_PATHS, censor: '(hidden)' } }, pino.destination({ dest: 2, sync: true }));
}
