import { fromBase64, toBase64 } from '@cosmjs/encoding';
import { computeSignedBytes } from './domain.ts';
import type { MessageTypes } from './generated.ts';
import { isSignedByOfferKey, signByOfferKey } from './offer-key.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

export type Offer = MessageTypes['marspace.storage.v1.Offer'];
export type SignedOffer = MessageTypes['marspace.storage.v1.SignedOffer'];

const offerDomain = 'marspace/offer/v1';
const encode = (offer: Offer): Uint8Array => encodeMessage('marspace.storage.v1.Offer', offer);

/** The bytes a Host signs: domain, chain id, canonical protobuf of the offer (docs/spec: proto/marspace/storage/v1/state.proto, Offer). */
export function computeOfferBytes(chainId: string, offer: Offer): Uint8Array {
  return computeSignedBytes(offerDomain, chainId, encode(offer));
}

/** The offer with the ed25519 signature of its Host's offer key; `privateKey`: the key's 32-byte seed. */
export function signOffer(chainId: string, offer: Offer, privateKey: Uint8Array): SignedOffer {
  return { offer, signature: signByOfferKey(offerDomain, chainId, encode(offer), privateKey) };
}

/** True when the signature is that of `offerKey` (32 bytes, from the Host's contractor record) on this chain; false also for malformed keys. */
export function isOfferSignedBy(chainId: string, { offer, signature }: SignedOffer, offerKey: Uint8Array): boolean {
  return isSignedByOfferKey(offerDomain, chainId, encode(offer), signature, offerKey);
}

/** Base64 of the canonical protobuf of a signed offer: how offers travel between agents. */
export function encodeOffer(signed: SignedOffer): string {
  return toBase64(encodeMessage('marspace.storage.v1.SignedOffer', signed));
}

/** The reverse of `encodeOffer`. Throws on text that is no offer. */
export function decodeOffer(text: string): SignedOffer {
  try {
    return decodeMessage('marspace.storage.v1.SignedOffer', fromBase64(text));
  } catch (cause) {
    throw new Error('this is no signed offer: base64 of a SignedOffer is wanted', { cause });
  }
}
