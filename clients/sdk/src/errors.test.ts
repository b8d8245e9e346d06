import { describe, expect, it } from 'vitest';
import { registerErrorNames } from './error-names.ts';
import { QueryError, TxError, trimLog } from './errors.ts';

describe('TxError', () => {
  it("carries codespace, number, the module's name for it, and one sentence", () => {
    const error = new TxError({
      codespace: 'storage',
      code: 3,
      log: 'failed to execute message; message index: 2: deal 7 does not exist: DealNotFound',
    });
    expect(error).toMatchObject({
      codespace: 'storage',
      code: 3,
      errorName: 'DealNotFound',
      messageIndex: 2,
      message: 'DealNotFound: deal 7 does not exist',
    });
  });

  it('names codes of other modules once their table is registered, and the bare number before', () => {
    expect(new TxError({ codespace: 'teaching', code: 9, log: 'no' }).errorName).toBe('teaching/9');
    registerErrorNames('teaching', { TooLate: 9 });
    expect(new TxError({ codespace: 'teaching', code: 9, log: 'no' }).errorName).toBe('TooLate');
  });
});

describe('QueryError', () => {
  it('names the path', () => {
    expect(new QueryError({ path: '/a/B', codespace: 'sdk', code: 22, log: 'nothing here' }).message).toBe(
      '/a/B failed with KeyNotFound: nothing here',
    );
  });
});

describe('QueryError of a module', () => {
  it("has the module's codespace and number again, which gRPC turned into text", () => {
    const error = new QueryError({
      path: '/marspace.storage.v1.Query/Deal',
      codespace: 'sdk',
      code: 6,
      log: 'deal 7: no: it does not exist: DealNotFound: unknown request',
    });
    expect(error).toMatchObject({ codespace: 'storage', code: 3, errorName: 'DealNotFound' });
    expect(error.message).toBe('/marspace.storage.v1.Query/Deal failed with DealNotFound: deal 7: no: it does not exist');
  });

  it('stays as it is when the text names no error of that module', () => {
    const error = new QueryError({
      path: '/marspace.storage.v1.Query/Deal',
      codespace: 'sdk',
      code: 6,
      log: 'unknown query path: unknown request',
    });
    expect(error).toMatchObject({ codespace: 'sdk', code: 6, errorName: 'UnknownRequest' });
  });
});

describe('trimLog', () => {
  it('leaves out Go file positions, stacks and gas', () => {
    expect(trimLog("bad coin: invalid coins [cosmos/cosmos-sdk/baseapp/baseapp.go:951] with gas used: '123'\ngoroutine 7")).toBe(
      'bad coin: invalid coins',
    );
  });

  it('cuts what is too long to read', () => {
    expect(trimLog('x'.repeat(1000))).toHaveLength(300);
  });
});
