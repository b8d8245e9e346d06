import { open } from 'node:fs/promises';
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
  type TransferErrorCode,
  TxError,
  TxExpired,
  TxUndecided,
} from '@marspace/sdk';
import { describe, expect, it } from 'vitest';
import { CliError, exitCodes } from './exit.ts';
import { explainError } from './explain-error.ts';

const codec = (code: CodecErrorCode) => new CodecError(code, 'It is so.', { got: '1', wanted: '2' });
const transfer = (code: TransferErrorCode) => new TransferError(code, 'It is so.');

describe('exit codes', () => {
  it.each<[string, Error, number]>([
    ['an error of the console', new CliError(exitCodes.notFound, 'There is none.'), 5],
    ['Ctrl-C', new DOMException('interrupted', 'AbortError'), 130],
    ['Ctrl-C at a question', Object.assign(new Error('User force closed the prompt'), { name: 'ExitPromptError' }), 130],
    ['no money', transfer('cannot-pay'), 6],
    ['no such archive', transfer('archive-unknown'), 5],
    ['an archive that is over', transfer('archive-over'), 5],
    ['an archive that its owner ended', transfer('archive-ending'), 4],
    ["somebody else's archive", transfer('archive-foreign'), 4],
    ['an archive that is lost', transfer('archive-lost'), 7],
    ['another source', transfer('source-changed'), 4],
    ['no market', transfer('no-market'), 7],
    ['too few offers', transfer('too-few-offers'), 7],
    ['too few Hosts', transfer('too-few-hosts'), 7],
    ['too little gas money', new TxError({ codespace: 'sdk', code: 5, log: 'insufficient funds' }), 6],
    ['a refused transaction', new TxError({ codespace: 'sdk', code: 4, log: 'unauthorized' }), 4],
    ['a thing that a transaction does not find', new TxError({ codespace: 'sdk', code: 38, log: 'not found' }), 5],
    ['a query that is refused', new QueryError({ path: '/a.B/C', codespace: 'sdk', code: 6, log: 'unknown request' }), 4],
    ['an account without coins', new AccountUnknown('mspace1x'), 6],
    ['no node', new ChainUnavailable(['http://n'], 15_000, new Error('ECONNREFUSED')), 3],
    ['a transaction that expired', new TxExpired('AB', 7), 3],
    ['a transaction without outcome', new TxUndecided('AB', 1_000, 7), 3],
    ['another chain', new ChainMismatch('a', 'b'), 2],
    ['a node that refuses', new RpcRefused('tx', { code: 1, message: 'no' }), 4],
    ['an agent', new AgentError('http://h', 500, 'x', 'It is so.'), 7],
    ['too few shards', codec('NotEnoughShards'), 7],
    ['a wrong key', codec('WrongKey'), 8],
    ['wrong bytes', codec('HashMismatch'), 8],
    ['an impossible code', codec('InvalidCode'), 2],
    ['a range', codec('InvalidRange'), 2],
    ['a capability', codec('InvalidCapability'), 2],
    ['a stopped codec', codec('Aborted'), 130],
    ['a file that grew', codec('SourceTooLong'), 4],
    ['a passphrase', new KeyFileUnreadable('the passphrase is wrong'), 8],
    ['configuration', new ProgramError('It is so.'), 2],
    ['an amount', new AmountUnreadable('an amount is wanted'), 2],
    ['a field of a query', new FieldMismatch('an object is wanted'), 2],
  ])('of %s', (_name, error, wanted) => {
    const known = explainError(error);
    expect(known?.exitCode).toBe(wanted);
    expect(known?.message).toMatch(/^[^\n]+\.$/);
  });

  it('tell bugs from errors', () => {
    expect(explainError(new TypeError('x is not a function'))).toBeUndefined();
    expect(explainError('text')).toBeUndefined();
  });
});

describe('sentences', () => {
  it('name the file and the reason, without words of the system', async () => {
    const error = await open('/no/such/file', 'r').catch((cause: Error) => cause);
    expect(explainError(error)).toEqual({ exitCode: 1, message: '/no/such/file cannot be used: there is no such file or folder.' });
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    expect(explainError(full)?.message).toBe('A file cannot be written or read: the disk is full.');
  });

  it('keep the name of a file as it is spelt', async () => {
    const error = await open('no/such/file', 'r').catch((cause: Error) => cause);
    expect(explainError(error)?.message).toMatch(/^no\/such\/file cannot/);
    expect(explainError(new CliError(exitCodes.usage, 'dir is a folder; the path of a file is wanted.'))?.message).toMatch(/^dir is/);
  });

  it('leave out the path of a query and all lines but the first', () => {
    const error = new QueryError({
      path: '/marspace.storage.v1.Query/Archive',
      codespace: 'sdk',
      code: 6,
      log: 'archive 1 does not exist\ngoroutine 1',
    });
    const message = explainError(error)?.message ?? '';
    expect(message).not.toContain('/marspace');
    expect(message).not.toContain('goroutine');
  });
});
