/** Everything the codec refuses, by name. A code is never reused for another meaning. */
export type CodecErrorCode =
  | 'InvalidCode'
  | 'InvalidLength'
  | 'InvalidRange'
  | 'InvalidKey'
  | 'InvalidHeader'
  | 'InvalidCapability'
  | 'InvalidProof'
  | 'InvalidTree'
  | 'WrongKey'
  | 'SourceTooShort'
  | 'SourceTooLong'
  | 'SinkFailed'
  | 'NotEnoughShards'
  | 'ChunkNotAuthentic'
  | 'HashMismatch'
  | 'Aborted'
  | 'Unsupported';

/**
 * The only error the codec throws on purpose.
 * `message` is one sentence fit for a user; `got` and `wanted` repeat its figures for programs. Neither holds key material.
 */
export class CodecError extends Error {
  override readonly name = 'CodecError';
  readonly code: CodecErrorCode;
  readonly got: string;
  readonly wanted: string;

  constructor(code: CodecErrorCode, message: string, detail: { got: unknown; wanted: unknown; cause?: unknown }) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.got = String(detail.got);
    this.wanted = String(detail.wanted);
  }
}

/** True if `error` is a CodecError, with this code if one is given. */
export function isCodecError(error: unknown, code?: CodecErrorCode): error is CodecError {
  return error instanceof CodecError && (code === undefined || error.code === code);
}
