import { errors as escrowErrors } from '@marspace/escrow/errors';
import { errors as storageErrors } from '@marspace/storage/errors';

/** Codes of the stock codespace, as cosmos-sdk types/errors numbers them. */
const sdkErrorNames: { readonly [code: number]: string } = {
  2: 'TxDecode',
  3: 'InvalidSequence',
  4: 'Unauthorized',
  5: 'InsufficientFunds',
  6: 'UnknownRequest',
  7: 'InvalidAddress',
  8: 'InvalidPubKey',
  9: 'UnknownAddress',
  10: 'InvalidCoins',
  11: 'OutOfGas',
  12: 'MemoTooLarge',
  13: 'InsufficientFee',
  14: 'MaximumSignaturesExceeded',
  15: 'NoSignatures',
  18: 'InvalidRequest',
  19: 'TxInMempoolCache',
  20: 'MempoolIsFull',
  21: 'TxTooLarge',
  22: 'KeyNotFound',
  28: 'InvalidChainId',
  29: 'InvalidType',
  30: 'TxTimeoutHeight',
  32: 'WrongSequence',
  35: 'LogicError',
  37: 'NotSupported',
  38: 'NotFound',
  41: 'InvalidGasLimit',
};

/** Codes of the adapter that runs the modules (docs/spec/host-abi.md, section 4). */
const adapterErrorCodes = { Internal: 2, LimitExceeded: 3, Unauthorized: 4, NotFound: 5, InvalidParams: 6, NotTried: 7 };

function computeNames(codes: { readonly [name: string]: number }): { readonly [code: number]: string } {
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [code, name]));
}

const tables = new Map<string, { readonly [code: number]: string }>([
  ['sdk', sdkErrorNames],
  ['tsmodule', computeNames(adapterErrorCodes)],
  [escrowErrors.codespace, computeNames(escrowErrors.table)],
  [storageErrors.codespace, computeNames(storageErrors.table)],
]);

/** Makes the error names of a module known that this package does not know, from its `errors` table (name -> code). */
export function registerErrorNames(codespace: string, codes: { readonly [name: string]: number }): void {
  tables.set(codespace, computeNames(codes));
}

/** The name of an error, for example `DealNotFound` for storage/3; undefined where the client does not know the code. */
export function findErrorName(codespace: string, code: number): string | undefined {
  return tables.get(codespace)?.[code];
}

/**
 * A query's refusal with the module's own codespace and number. The node's gRPC layer turns both into text ("deal 7 does not exist:
 * DealNotFound: unknown request"); the name in it tells them again. Other failures come back as they are.
 */
export function restoreQueryFailure<F extends { path: string; codespace: string; code: number; log: string }>(failure: F): F {
  const codespace = /^\/marspace\.(\w+)\./.exec(failure.path)?.[1];
  const match = /^(.*): (\w+): [^:]*$/s.exec(failure.log);
  if (failure.codespace !== 'sdk' || codespace === undefined || match === null) return failure;
  const code = Object.entries(tables.get(codespace) ?? {}).find(([, name]) => name === match[2])?.[0];
  return code === undefined ? failure : { ...failure, codespace, code: Number(code), log: match[1] as string };
}
