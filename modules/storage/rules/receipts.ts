/** What a receipt's signature covers besides the chain id and the receipt: a domain that no transaction, block or offer can begin with. */
export const receiptDomain = '\u0000marspace/receipt/v1\u0000';

/** What comes before the receipt in the bytes that a Host's offer key signs: the domain and the chain id, with its length in one byte before it. */
export function receiptSignDomain(chainId: string): string {
  // A chain id is ASCII of at most 50 characters (CometBFT), so its length in characters is its length in bytes and an ASCII character.
  return `${receiptDomain}${String.fromCharCode(chainId.length)}${chainId}`;
}

/** The parts of the bytes that a Host's offer key signs: domain, chain id, canonical protobuf of the Receipt. */
export function receiptSignParts(chainId: string, encodedReceipt: Uint8Array): (string | Uint8Array)[] {
  return [receiptSignDomain(chainId), encodedReceipt];
}
