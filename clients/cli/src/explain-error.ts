import { CodecError } from '@marspace/codec';
import { ProgramError } from '@marspace/runtime';
import { AccountUnknown, AgentError, AmountUnreadable, ChainUnavailable, QueryError, RpcRefused, TransferError, TxError, TxExpired, TxUndecided } from '@marspace/sdk';
import { CommanderError } from 'commander';
import { CliError, type ExitCode, exitCodes } from './exit.ts';

const insufficientFunds = 5; // codespace sdk
const transferExits: Partial<Record<TransferError['code'], ExitCode>> = {
  'cannot-pay': exitCodes.cannotPay,
  'archive-unknown': exitCodes.notFound,
  'archive-over': exitCodes.notFound,
  'source-changed': exitCodes.refused,
};

/** Exit code and sentence of anything that a command can throw; undefined for a bug. */
export function explainError(error: unknown): { exitCode: ExitCode; message: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const exitCode = findExitCode(error);
  return exitCode === undefined ? undefined : { exitCode, message: firstLine(error.message) };
}

function findExitCode(error: Error): ExitCode | undefined {
  if (error instanceof CliError) return error.exitCode;
  if (error.name === 'AbortError') return exitCodes.interrupted;
  if (error instanceof TransferError) return transferExits[error.code] ?? exitCodes.market;
  if (error instanceof TxError) return error.codespace === 'sdk' && error.code === insufficientFunds ? exitCodes.cannotPay : exitCodes.refused;
  if (error instanceof QueryError) return /not ?found/i.test(error.errorName) ? exitCodes.notFound : exitCodes.refused;
  if (error instanceof AccountUnknown) return exitCodes.cannotPay;
  if (error instanceof ChainUnavailable || error instanceof TxExpired || error instanceof TxUndecided) return exitCodes.chainUnavailable;
  if (error instanceof RpcRefused) return exitCodes.refused;
  if (error instanceof AgentError) return exitCodes.market;
  if (error instanceof CodecError) return exitCodes.unreadable;
  if (error instanceof ProgramError || error instanceof AmountUnreadable || error instanceof CommanderError) return exitCodes.usage;
  return isFileError(error) ? exitCodes.failed : undefined;
}

/** Errors of the file system are people's business: their message names the file and the reason. */
function isFileError(error: Error): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
