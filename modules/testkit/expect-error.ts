/** Codes of errors that no module declares, by the names tests use. */
const sharedErrors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  sdk: { Unauthorized: 4, InsufficientFunds: 5, InvalidAddress: 7, InvalidCoins: 10, InvalidRequest: 18 },
  tsmodule: { Internal: 2, LimitExceeded: 3, Unauthorized: 4, NotFound: 5, InvalidParams: 6, NotTried: 7 },
};

function requireCode(codespace: string, name: string, table: Readonly<Record<string, number>> | undefined): number {
  const code = table?.[name] ?? sharedErrors[codespace]?.[name];
  if (code === undefined) throw new Error(`codespace ${codespace} has no error ${name}`);
  return code;
}

/** The ModuleError that a function throws. `table` has the codes of the module whose codespace it is. Throws when none or another one comes. */
export function expectError(
  run: () => unknown,
  codespace: string,
  nameOrCode: string | number,
  table: Readonly<Record<string, number>> | undefined,
): Error & { codespace: string; code: number } {
  const isName = typeof nameOrCode === 'string';
  const code = isName ? requireCode(codespace, nameOrCode, table) : nameOrCode;
  const wanted = `${codespace}/${code}${isName ? ` ${nameOrCode}` : ''}`;
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  if (thrown === undefined) throw new Error(`wanted ${wanted}, but nothing was thrown`);
  const error = thrown as Error & { codespace: string; code: number };
  if (error.codespace === codespace && error.code === code) return error;
  throw new Error(`wanted ${wanted}, got ${error.codespace}/${error.code}: ${error.message}`, { cause: error });
}
