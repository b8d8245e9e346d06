import { findErrorName, restoreQueryFailure } from './error-names.ts';

/** Longest message that is shown of what a node said. */
const sentenceCharsMax = 300;

/**
 * One sentence of what a node said: without the message index, without Go's file positions and stack, without the error's name at its end,
 * at most 300 characters.
 */
export function trimLog(log: string, errorName: string = ''): string {
  const firstLine = log.split('\n')[0] ?? '';
  const plain = firstLine
    .replace(/^failed to simulate tx: /, '')
    .replace(/^failed to execute message; message index: \d+: /, '')
    .replace(/\s*\[[^\]]*\.go:\d+\]/g, '')
    .replace(/ with gas used: '\d+'$/, '')
    .trim();
  const ending = `: ${errorName}`;
  const sentence = errorName !== '' && plain.endsWith(ending) ? plain.slice(0, -ending.length) : plain;
  return sentence.length <= sentenceCharsMax ? sentence : `${sentence.slice(0, sentenceCharsMax - 1)}…`;
}

/** The first message of a transaction that failed, or undefined where the log does not say. */
export function findFailedMessageIndex(log: string): number | undefined {
  const match = /message index: (\d+)/.exec(log);
  return match === null ? undefined : Number(match[1]);
}

/** The chain refused a transaction or its execution failed. Nothing of it has happened, but the fee is spent once it was in a block. */
export class TxError extends Error {
  override readonly name = 'TxError';
  /** Module that refused, for example `storage`; `sdk` for the stock ones. */
  readonly codespace: string;
  readonly code: number;
  /** Name of the error in its module, for example `DealNotFound`; `storage/3` where the client does not know it. */
  readonly errorName: string;
  readonly messageIndex: number | undefined;
  /** Set when the transaction was in a block. */
  readonly hash: string | undefined;
  readonly height: number | undefined;

  constructor(failure: { codespace: string; code: number; log: string; hash?: string; height?: number }) {
    const errorName = findErrorName(failure.codespace, failure.code) ?? `${failure.codespace}/${failure.code}`;
    super(`${errorName}: ${trimLog(failure.log, errorName)}`);
    this.codespace = failure.codespace;
    this.code = failure.code;
    this.errorName = errorName;
    this.messageIndex = findFailedMessageIndex(failure.log);
    this.hash = failure.hash;
    this.height = failure.height;
  }
}

/** The chain answered a query with an error. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly codespace: string;
  readonly code: number;
  readonly errorName: string;
  /** The node's own words, untrimmed. */
  readonly log: string;

  constructor(answered: { path: string; codespace: string; code: number; log: string }) {
    const failure = restoreQueryFailure(answered);
    const errorName = findErrorName(failure.codespace, failure.code) ?? `${failure.codespace}/${failure.code}`;
    super(`${failure.path} failed with ${errorName}: ${trimLog(failure.log, errorName)}`);
    this.codespace = failure.codespace;
    this.code = failure.code;
    this.log = failure.log;
    this.errorName = errorName;
  }
}

/** No node answered before the deadline. Whether a transaction sent just before was executed is unknown until its hash is looked up. */
export class ChainUnavailable extends Error {
  override readonly name = 'ChainUnavailable';
  readonly endpoints: readonly string[];

  constructor(endpoints: readonly string[], deadlineMs: number, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`no answer from ${endpoints.join(', ')} within ${deadlineMs} ms: ${trimLog(reason)}`, { cause });
    this.endpoints = endpoints;
  }
}

/** The node understood the request and refused it, for example because its mempool is full. */
export class RpcRefused extends Error {
  override readonly name = 'RpcRefused';
  readonly code: number;
  /** Attempts before this one that broke off, so that the node may have acted on them already. */
  readonly brokenAttempts: number;

  constructor(method: string, error: { code: number; message: string; data?: unknown }, brokenAttempts: number = 0) {
    super(`the node refused ${method}: ${trimLog(`${error.message}${error.data === undefined ? '' : ` (${String(error.data)})`}`)}`);
    this.code = error.code;
    this.brokenAttempts = brokenAttempts;
  }
}

/** The chain passed the transaction's last height without it: it will never execute and may be sent again. */
export class TxExpired extends Error {
  override readonly name = 'TxExpired';
  readonly hash: string;

  constructor(hash: string, timeoutHeight: number) {
    super(`transaction ${hash} was in no block up to height ${timeoutHeight} and can no longer execute`);
    this.hash = hash;
  }
}

/** The transaction was accepted, but the wait for its block was cut short; look its hash up before sending it again. */
export class TxUndecided extends Error {
  override readonly name = 'TxUndecided';
  readonly hash: string;

  constructor(hash: string, waitedMs: number, height: number) {
    super(`transaction ${hash} is in no block after ${waitedMs} ms; the chain is at height ${height}`);
    this.hash = hash;
  }
}

/** The address has never received anything, so it can neither pay nor sign. */
export class AccountUnknown extends Error {
  override readonly name = 'AccountUnknown';
  readonly address: string;

  constructor(address: string) {
    super(`${address} is not on the chain yet: send it some MASPC first`);
    this.address = address;
  }
}
