import { fromBase64, toBase64 } from '@cosmjs/encoding';
import { computeSignedBytes } from './domain.ts';
import type { MessageTypes } from './generated.ts';
import { isSignedByOfferKey, signByOfferKey } from './offer-key.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

export type Receipt = MessageTypes['marspace.storage.v1.Receipt'];
export type SignedReceipt = MessageTypes['marspace.storage.v1.SignedReceipt'];

const receiptDomain = 'marspace/receipt/v1';
const encode = (receipt: Receipt): Uint8Array => encodeMessage('marspace.storage.v1.Receipt', receipt);

/** The bytes a Host signs: domain, chain id, canonical protobuf of the receipt (proto/marspace/storage/v1/state.proto, Receipt). */
export function computeReceiptBytes(chainId: string, receipt: Receipt): Uint8Array {
  return computeSignedBytes(receiptDomain, chainId, encode(receipt));
}

/** The receipt with the ed25519 signature of its Host's offer key; `privateKey`: the key's 32-byte seed. */
export function signReceipt(chainId: string, receipt: Receipt, privateKey: Uint8Array): SignedReceipt {
  return { receipt, signature: signByOfferKey(receiptDomain, chainId, encode(receipt), privateKey) };
}

/** True when the signature is that of `offerKey` (32 bytes, from the Host's contractor record) on this chain; false also for malformed keys. */
export function isReceiptSignedBy(chainId: string, { receipt, signature }: SignedReceipt, offerKey: Uint8Array): boolean {
  return isSignedByOfferKey(receiptDomain, chainId, encode(receipt), signature, offerKey);
}

/** Base64 of the canonical protobuf of a signed receipt: how receipts travel between agents. */
export function encodeReceipt(signed: SignedReceipt): string {
  return toBase64(encodeMessage('marspace.storage.v1.SignedReceipt', signed));
}

/** The reverse of `encodeReceipt`. Throws on text that is no receipt. */
export function decodeReceipt(text: string): SignedReceipt {
  try {
    return decodeMessage('marspace.storage.v1.SignedReceipt', fromBase64(text));
  } catch (cause) {
    throw new Error('this is no signed receipt: base64 of a SignedReceipt is wanted', { cause });
  }
}
