export * from './actions/index.ts';
export { Account, createMessage, type Executed } from './account.ts';
export type { QueueOptions, SendOptions } from './queue-options.ts';
export * from './amounts.ts';
export * from './block-time.ts';
export { type ChainInfo, computeChainInfo } from './chain-info.ts';
export { ChainMismatch, type ClientOptions, MarspaceClient } from './client.ts';
export { findErrorName, registerErrorNames } from './error-names.ts';
export { AccountUnknown, ChainUnavailable, QueryError, RpcRefused, TxError, TxExpired, TxUndecided } from './errors.ts';
export { type ChainEvent, type EventOf, findEvents, parseEvents, type RawEvent } from './events.ts';
export { computeFee, gasPriceDefault } from './fees.ts';
export type { EnumTypes, MessageTypes } from './generated.ts';
export type { AccountTx } from './history.ts';
export { fromJson, toJson } from './json.ts';
export { KeyFileUnreadable, openKeyFile, sealKeyFile } from './key-file.ts';
export {
  type AccountKey,
  addressPrefix,
  computeAddress,
  createAccountKey,
  createMnemonic,
  isAddress,
  isMnemonic,
  restoreAccountKey,
} from './keys.ts';
export { type AccountState, computeTxHash, type IncludedTx } from './ledger.ts';
export type { MsgFields, MsgName, MsgResponse, TypeName } from './messages.ts';
export { createOfferKey } from './offer-key.ts';
export {
  computeOfferBytes,
  decodeOffer,
  encodeOffer,
  isOfferSignedBy,
  type Offer,
  type SignedOffer,
  signOffer,
} from './offers.ts';
export {
  computeReceiptBytes,
  decodeReceipt,
  encodeReceipt,
  isReceiptSignedBy,
  type Receipt,
  type SignedReceipt,
  signReceipt,
} from './receipts.ts';
export type { Queries, QueryServiceName } from './queries.ts';
export { createAminoTypes, createRegistry } from './registry.ts';
export { FieldMismatch, findRequestType, listQueries, readRequestFields } from './request-fields.ts';
export * from './token.ts';
export { tokenCharsMax, type TokenWants, verifyReadToken, verifyToken } from './verify-token.ts';
export { type TokenRefusal, TokenRefused } from './token-errors.ts';
export { decodeMessage, encodeMessage } from './wire.ts';
export * from './transfer/index.ts';
