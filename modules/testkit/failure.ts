/** A refusal as tests see it, an Error so that they fail with a stack: the four fields of a ModuleError, and what caused it where a bug did. */
export class ModuleFailure extends Error {
  readonly isModuleError = true;
  readonly codespace: string;
  readonly code: number;

  constructor(codespace: string, code: number, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.codespace = codespace;
    this.code = code;
  }
}

/** Steps or depth are used up. No ModuleError, so that no branch can catch it. */
export class LimitError extends Error {}

/** Fields of whatever a module or host threw that is a ModuleError by the ABI; undefined otherwise. */
export function findModuleError(thrown: unknown): { codespace: string; code: number; message: string } | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { isModuleError, codespace, code, message } = thrown as Record<string, unknown>;
  const isOne =
    isModuleError === true && typeof codespace === 'string' && typeof code === 'number' && code >= 1 && typeof message === 'string';
  return isOne ? { codespace, code, message } : undefined;
}

/** What a caller of the chain sees: ModuleErrors as they are, limits as `tsmodule/3`, everything else as `tsmodule/2 internal`. */
export function computeOutcome(thrown: unknown): Error & { codespace: string; code: number } {
  if (thrown instanceof ModuleFailure) return thrown;
  const refused = findModuleError(thrown);
  if (refused !== undefined) return new ModuleFailure(refused.codespace, refused.code, refused.message);
  if (thrown instanceof LimitError || (thrown instanceof RangeError && thrown.message.includes('call stack'))) {
    return new ModuleFailure('tsmodule', 3, `limit exceeded: ${thrown.message}`, thrown);
  }
  return new ModuleFailure('tsmodule', 2, `internal: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
}
