/** What an offer's signature covers besides the chain id and the offer: a domain that no transaction or block can begin with. */
export const offerDomain = '\u0000marspace/offer/v1\u0000';

/** What comes before the offer in the bytes that a Host's offer key signs: the domain and the chain id, with its length in one byte before it. */
export function offerSignDomain(chainId: string): string {
  // A chain id is ASCII of at most 50 characters (CometBFT), so its length in characters is its length in bytes and an ASCII character.
  return `${offerDomain}${String.fromCharCode(chainId.length)}${chainId}`;
}

/** The parts of the bytes that a Host's offer key signs: domain, chain id, canonical protobuf of the Offer. */
export function offerSignParts(chainId: string, encodedOffer: Uint8Array): (string | Uint8Array)[] {
  return [offerSignDomain(chainId), encodedOffer];
}
