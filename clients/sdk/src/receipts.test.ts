import { fromHex, toHex } from '@cosmjs/encoding';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createOfferKey } from './offer-key.ts';
import { signOffer, type Offer } from './offers.ts';
import { computeReceiptBytes, decodeReceipt, encodeReceipt, isReceiptSignedBy, type Receipt, signReceipt } from './receipts.ts';

interface ReceiptCase {
  readonly name: string;
  readonly chainId: string;
  readonly receipt: Record<string, string | number>;
  readonly signedBytes: string;
  readonly signature: string;
}

const vectors = JSON.parse(readFileSync(new URL('../../../vectors/receipts.json', import.meta.url), 'utf8')) as {
  offerKey: string;
  cases: ReceiptCase[];
};
const bigintFields = ['shardBytes', 'pricePerGibBlock', 'termBlocksMin', 'termBlocksMax', 'number', 'validUntilHeight'];

function readReceipt(fields: Record<string, string | number>): Receipt {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (name === 'checksum') return [name, fromHex(value as string)];
      return [name, bigintFields.includes(name) ? BigInt(value) : value];
    }),
  ) as unknown as Receipt;
}

describe('receipts', () => {
  it.each(vectors.cases)('sign the bytes that the node encodes: $name', ({ chainId, receipt, signedBytes, signature }) => {
    const signed = { receipt: readReceipt(receipt), signature: fromHex(signature) };
    expect(toHex(computeReceiptBytes(chainId, signed.receipt))).toBe(signedBytes);
    expect(isReceiptSignedBy(chainId, signed, fromHex(vectors.offerKey))).toBe(true);
  });

  const { privateKey, publicKey } = createOfferKey();
  const [first] = vectors.cases as [ReceiptCase];
  const receipt = readReceipt(first.receipt);
  const signed = signReceipt('marspace-1', receipt, privateKey);

  it('are worth nothing on another chain, with another field, or under another key', () => {
    expect(isReceiptSignedBy('marspace-1', signed, publicKey)).toBe(true);
    expect(isReceiptSignedBy('marspace-2', signed, publicKey)).toBe(false);
    expect(isReceiptSignedBy('marspace-1', { ...signed, receipt: { ...receipt, number: receipt.number + 1n } }, publicKey)).toBe(false);
    expect(isReceiptSignedBy('marspace-1', signed, createOfferKey().publicKey)).toBe(false);
    expect(isReceiptSignedBy('marspace-1', signed, new Uint8Array(31))).toBe(false);
  });

  it('are signed for themselves alone: the signature of an offer is none of a receipt', () => {
    const offer = { host: receipt.host, sender: receipt.sender } as Partial<Offer> as Offer;
    const { signature } = signOffer('marspace-1', { ...offer, pricePerGibBlock: 0n }, privateKey);
    expect(isReceiptSignedBy('marspace-1', { receipt, signature }, publicKey)).toBe(false);
  });

  it('travel as base64 and come back', () => {
    expect(decodeReceipt(encodeReceipt(signed))).toEqual(signed);
    expect(() => decodeReceipt('not a receipt')).toThrow('this is no signed receipt');
  });
});
