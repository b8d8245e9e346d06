/** Exit codes, as `marspace --help` and docs/spec/console.md list them. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  chainUnavailable: 3,
  refused: 4,
  notFound: 5,
  cannotPay: 6,
  market: 7,
  unreadable: 8,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An error of the console itself: one sentence and an exit code. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
