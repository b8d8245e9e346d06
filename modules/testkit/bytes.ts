/** Bytes as a string of characters 0 to 255, whose order is byte order: how the test host keeps keys. */
export function toBinary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function fromBinary(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

/** 8 bytes, big-endian. Throws a RangeError outside 0 to 2^64-1. */
export function u64be(value: bigint): Uint8Array<ArrayBuffer> {
  if (typeof value !== 'bigint') throw new TypeError(`wanted a bigint, got ${typeof value}`);
  if (value < 0n || value >= 1n << 64n) throw new RangeError(`wanted 0 to 2^64-1, got ${value}`);
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  return bytes;
}

/** 4 bytes, big-endian. Throws a RangeError outside 0 to 2^32-1. */
export function u32be(value: number): Uint8Array<ArrayBuffer> {
  if (typeof value !== 'number') throw new TypeError(`wanted a number, got ${typeof value}`);
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32) throw new RangeError(`wanted a whole number 0 to 2^32-1, got ${value}`);
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
