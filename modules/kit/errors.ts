import type { Context } from './context.ts';
import type { Attempt } from './host.ts';

/**
 * A refusal with a codespace and a number, which clients see as an SDK error. Its text is for people and no part of consensus. A plain
 * object and no Error: a refusal is an ordinary answer, and an engine writes a stack for every Error. The host throws its own in this form too.
 */
export interface ModuleError {
  readonly isModuleError: true;
  readonly codespace: string;
  readonly code: number;
  readonly message: string;
}

function refusal(codespace: string, code: number, message: string): ModuleError {
  return { isModuleError: true, codespace, code, message };
}

/** One maker per name, plus the table that the host publishes. */
export type Errors<T extends Record<string, number>> = { readonly [N in keyof T]: (message: string) => ModuleError } & {
  readonly codespace: string;
  readonly table: T;
};

/**
 * Declares a module's errors: name -> code. Codes start at 2 (1 is the SDK's internal error) and are never reused.
 * `throw errors.DealNotFound('deal 7 does not exist')`; the text says what was got and what is wanted.
 * What a query's client is answered follows from the name: `...NotFound` is gRPC's NotFound (404), `Invalid...` is InvalidArgument (400),
 * any other is FailedPrecondition (400).
 */
export function defineErrors<const T extends Record<string, number>>(codespace: string, table: T): Errors<T> {
  const makers: Record<string, unknown> = { codespace, table };
  const taken = new Map<number, string>();
  for (const name of Object.keys(table)) {
    const code = table[name] as number;
    const other = taken.get(code);
    if (other !== undefined) throw new Error(`${codespace}: errors ${other} and ${name} both have code ${code}`);
    if (!Number.isInteger(code) || code < 2) throw new Error(`${codespace}: error ${name} has code ${code}, wanted a whole number from 2`);
    if (name === 'codespace' || name === 'table') throw new Error(`${codespace}: an error cannot be called ${name}`);
    taken.set(code, name);
    makers[name] = (message: string) => refusal(codespace, code, message);
  }
  return makers as unknown as Errors<T>;
}

/** Stops with an internal error when `condition` is false. For what only a bug can break, never for what a user sends. */
export function assert(condition: boolean, text: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${text}`);
}

/** Throws `tsmodule/4 unauthorized` unless `got` is the governance account. */
export function checkAuthority(ctx: Context, got: string): void {
  const authority = ctx.host.authority();
  if (got !== authority) throw refusal('tsmodule', 4, `authority is ${authority}, got ${got}`);
}

/**
 * Runs something on a branch of state and events: a ModuleError undoes that only and comes back as a value. Anything else (a bug, a limit)
 * goes on and ends the call. The only legal way to catch in a module. After `refused_branches_max` refusals in a call the host runs no more
 * and gives `tsmodule/7 not tried`.
 */
export function attempt<T>(ctx: Context, run: () => T): Attempt<T> {
  return ctx.host.branch(run);
}
