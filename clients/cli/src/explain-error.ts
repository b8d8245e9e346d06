import { CodecError, type CodecErrorCode } from '@marspace/codec';
import { ProgramError } from '@marspace/runtime/errors';
import {
  AccountUnknown,
  AgentError,
  AmountUnreadable,
  ChainMismatch,
  ChainUnavailable,
  FieldMismatch,
  KeyFileUnreadable,
  QueryError,
  RpcRefused,
  TransferError,
  TxError,
  TxExpired,
  TxUndecided,
} from '@marspace/sdk';
import { CommanderError } from 'commander';
import { CliError, type ExitCode, exitCodes } from './exit.ts';

const insufficientFunds = 5; // codespace sdk
const transferExits: Partial<Record<TransferError['code'], ExitCode>> = {
  'cannot-pay': exitCodes.cannotPay,
  'archive-unknown': exitCodes.notFound,
  'archive-over': exitCodes.notFound,
  'archive-ending': exitCodes.refused,
  'archive-foreign': exitCodes.refused,
  'source-changed': exitCodes.refused,
  'price-raised': exitCodes.refused,
};

const codecExits: Partial<Record<CodecErrorCode, ExitCode>> = {
  InvalidCode: exitCodes.usage,
  InvalidRange: exitCodes.usage,
  InvalidCapability: exitCodes.usage,
  InvalidKey: exitCodes.usage,
  NotEnoughShards: exitCodes.market,
  Aborted: exitCodes.interrupted,
  SourceTooShort: exitCodes.refused,
  SourceTooLong: exitCodes.refused,
};

/** Exit code and sentence of anything that a command can throw; undefined for a bug. */
export function explainError(error: unknown): { exitCode: ExitCode; message: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const exitCode = findExitCode(error);
  return exitCode === undefined ? undefined : { exitCode, message: toSentence(error) };
}

function findExitCode(error: Error): ExitCode | undefined {
  if (error instanceof CliError) return error.exitCode;
  if (error.name === 'AbortError' || error.name === 'ExitPromptError') return exitCodes.interrupted;
  if (error instanceof TransferError) return transferExits[error.code] ?? exitCodes.market;
  if (error instanceof TxError) return findTxExit(error);
  if (error instanceof QueryError) return /not ?found/i.test(error.errorName) ? exitCodes.notFound : exitCodes.refused;
  if (error instanceof AccountUnknown) return exitCodes.cannotPay;
  if (error instanceof ChainUnavailable || error instanceof TxExpired || error instanceof TxUndecided) return exitCodes.chainUnavailable;
  if (error instanceof RpcRefused) return exitCodes.refused;
  if (error instanceof AgentError) return exitCodes.market;
  if (error instanceof CodecError) return codecExits[error.code] ?? exitCodes.unreadable;
  if (error instanceof KeyFileUnreadable) return exitCodes.unreadable;
  if (error instanceof ChainMismatch) return exitCodes.usage;
  if (
    error instanceof ProgramError ||
    error instanceof AmountUnreadable ||
    error instanceof FieldMismatch ||
    error instanceof CommanderError
  )
    return exitCodes.usage;
  return isFileError(error) ? exitCodes.failed : undefined;
}

/** Errors of the file system are people's business: their message names the file and the reason. */
function isFileError(error: Error): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

function findTxExit(error: TxError): ExitCode {
  if (error.codespace === 'sdk' && error.code === insufficientFunds) return exitCodes.cannotPay;
  return /not ?found/i.test(error.errorName) ? exitCodes.notFound : exitCodes.refused;
}

/**
 * One line that ends with a full stop, and begins with a capital where it is not a sentence of the console or the name of a file; a file system's
 * error without Node's words for it.
 */
function toSentence(error: Error): string {
  const text = (isFileError(error) ? describeFileError(error) : (error.message.split('\n', 1)[0] ?? ''))
    .replace(/^\/\S+ failed with /, '')
    .trim();
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  const isMadeOfName = error instanceof CliError || isFileError(error);
  return !isMadeOfName && /^[a-z]+ /.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

const fileReasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'permission is missing',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it is there already',
  EIO: 'the disk cannot be read or written',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

function describeFileError(error: NodeJS.ErrnoException): string {
  const reason = fileReasons[error.code ?? ''] ?? error.code ?? error.message;
  const place = (error as { path?: string }).path;
  return place === undefined ? `A file cannot be written or read: ${reason}` : `${place} cannot be used: ${reason}`;
}
