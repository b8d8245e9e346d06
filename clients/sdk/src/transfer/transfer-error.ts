/** Why a put, a get or a repair could not be done; `code` is stable, the message is for people. */
export type TransferErrorCode =
  | 'no-market'
  | 'too-few-offers'
  | 'too-few-hosts'
  | 'cannot-pay'
  | 'price-raised'
  | 'source-changed'
  | 'archive-unknown'
  | 'archive-over'
  | 'archive-ending'
  | 'archive-lost'
  | 'archive-foreign';

export class TransferError extends Error {
  readonly code: TransferErrorCode;

  constructor(code: TransferErrorCode, message: string) {
    super(message);
    this.name = 'TransferError';
    this.code = code;
  }
}
