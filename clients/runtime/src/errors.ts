/** Exit codes of agents, as the console has them: failed; wrong usage or configuration; in use by another; nothing left to do. */
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;
export const EXIT_IN_USE = 4;
export const EXIT_LEFT = 5;

/** An error a person is meant to read: its message is one sentence without secrets; nothing else of it is shown. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  readonly exitCode: number;

  constructor(message: string, options: { exitCode?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? EXIT_FAILED;
  }
}

/** A refusal that travels: HTTP status, code and sentence of docs/spec/agent-protocol.md, section 8. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** True if `error` is a ProtocolError, with this code if one is given. */
export function isProtocolError(error: unknown, code?: string): error is ProtocolError {
  return error instanceof ProtocolError && (code === undefined || error.code === code);
}

/** The message of anything thrown, on one line; network errors of fetch carry the reason in their cause. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error && error.message === 'fetch failed' ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`.replaceAll(/\s*\n\s*/g, ' ');
}
