import { pino } from 'pino';
import type { Logger } from 'pino';
import { toPrintable, toPrintableJson } from './printable.ts';

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

/** How entries are written: for a person, for a program, or as fits what stderr is. */
export const LOG_FORMATS = ['auto', 'text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

const LEVEL_WIDTH = 5;

/**
 * `2026-01-31T12:00:00.000Z info  listening url=http://127.0.0.1:7400`: a JSON entry as a person reads it, always one line. Words of strangers stay
 * text on a terminal, in whatever part of the entry they are.
 */
export function formatLogText(line: string): string {
  const { level, time, name: _name, pid: _pid, hostname: _hostname, msg = '', ...fields } = JSON.parse(line) as Record<string, unknown>;
  const shown = Object.entries(fields).map(([key, value]) => `${key}=${formatField(value)}`);
  return `${toPrintable([time, String(level).padEnd(LEVEL_WIDTH), msg, ...shown].join(' '))}\n`;
}

function formatField(value: unknown): string {
  return typeof value === 'string' && /^[^\s"=]+$/.test(value) ? value : toPrintableJson(JSON.stringify(value));
}

/** Why a program ended, in one sentence for a person, whatever the format of the log. */
export function writeFailure(target: Pick<NodeJS.Process, 'stderr'>, program: string, sentence: string): void {
  target.stderr.write(`${program}: ${toPrintable(sentence)}\n`);
}

/** One line an entry, to stderr, so that stdout stays free for answers; `auto` is text on a terminal and JSON elsewhere. */
export function createLogger(program: string, level: LogLevel = 'info', format: LogFormat = 'auto'): Logger {
  const stderr = pino.destination({ dest: 2, sync: true });
  const isText = format === 'text' || (format === 'auto' && process.stderr.isTTY);
  const settings = {
    name: program,
    level,
    redact: { paths: SECRET_PATHS, censor: '(hidden)' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(settings, isText ? { write: (line: string) => void stderr.write(formatLogText(line)) } : stderr);
}
