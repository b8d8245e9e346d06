/** Longest chain id CometBFT allows; its length fits one byte. */
const chainIdBytesMax = 50;

const zero = Uint8Array.of(0);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/**
 * What is signed off chain: 0x00, the domain, 0x00, the chain id with its length in one byte before it, the payload. No transaction starts
 * with a zero byte, and no two domains share a prefix, so a signature for one purpose is worth nothing for another. Throws on a chain id
 * that CometBFT would not allow.
 */
export function computeSignedBytes(domain: string, chainId: string, payload: Uint8Array): Uint8Array {
  const text = new TextEncoder();
  const chainIdBytes = text.encode(chainId);
  if (chainIdBytes.length === 0 || chainIdBytes.length > chainIdBytesMax)
    throw new Error(`chain id "${chainId}" has ${chainIdBytes.length} bytes, wanted 1 to ${chainIdBytesMax}`);
  return concat([zero, text.encode(domain), zero, Uint8Array.of(chainIdBytes.length), chainIdBytes, payload]);
}
