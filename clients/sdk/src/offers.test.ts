import { fromHex, toHex } from '@cosmjs/encoding';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createOfferKey } from './offer-key.ts';
import { computeOfferBytes, decodeOffer, encodeOffer, isOfferSignedBy, type Offer, signOffer } from './offers.ts';

interface OfferCase {
  readonly name: string;
  readonly chainId: string;
  readonly offer: Record<string, string | number>;
  readonly signedBytes: string;
  readonly signature: string;
}

const vectors = JSON.parse(readFileSync(new URL('../../../vectors/offers.json', import.meta.url), 'utf8')) as {
  offerKey: string;
  cases: OfferCase[];
};
const bigintFields = ['pricePerGibBlock', 'volumeBytesMax', 'termBlocksMin', 'termBlocksMax', 'expiresAtHeight', 'nonce'];

function readOffer(fields: Record<string, string | number>): Offer {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, bigintFields.includes(name) ? BigInt(value) : value]),
  ) as unknown as Offer;
}

describe('offers', () => {
  it.each(vectors.cases)('sign the bytes that the node encodes: $name', ({ chainId, offer, signedBytes, signature }) => {
    const signed = { offer: readOffer(offer), signature: fromHex(signature) };
    expect(toHex(computeOfferBytes(chainId, signed.offer))).toBe(signedBytes);
    expect(isOfferSignedBy(chainId, signed, fromHex(vectors.offerKey))).toBe(true);
  });

  const { privateKey, publicKey } = createOfferKey();
  const [first] = vectors.cases as [OfferCase];
  const offer = readOffer(first.offer);

  it('are worth nothing on another chain, with another field, or under another key', () => {
    const signed = signOffer('marspace-1', offer, privateKey);
    expect(isOfferSignedBy('marspace-1', signed, publicKey)).toBe(true);
    expect(isOfferSignedBy('marspace-2', signed, publicKey)).toBe(false);
    expect(isOfferSignedBy('marspace-1', { ...signed, offer: { ...offer, nonce: offer.nonce + 1n } }, publicKey)).toBe(false);
    expect(isOfferSignedBy('marspace-1', signed, createOfferKey().publicKey)).toBe(false);
  });

  it('with malformed keys or signatures are not signed, instead of an error', () => {
    const signed = signOffer('marspace-1', offer, privateKey);
    expect(isOfferSignedBy('marspace-1', signed, new Uint8Array(31))).toBe(false);
    expect(isOfferSignedBy('marspace-1', { ...signed, signature: new Uint8Array() }, publicKey)).toBe(false);
  });

  it('travel as base64 and come back', () => {
    const signed = signOffer('marspace-1', offer, privateKey);
    expect(decodeOffer(encodeOffer(signed))).toEqual(signed);
    expect(() => decodeOffer('not an offer')).toThrow('this is no signed offer');
  });
});
