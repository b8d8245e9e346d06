import { u64be } from '../bytes.ts';
import type { Codec } from '../codec/codec.ts';
import { parseInt256, requireInt } from '../codec/numbers.ts';

/** Values of a collection as store bytes: docs/spec/host-abi.md, section 3. */
export interface ValueCodec {
  readonly write: (value: unknown) => Uint8Array<ArrayBuffer>;
  readonly read: (bytes: Uint8Array) => unknown;
}

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const plainValues: Readonly<Record<string, ValueCodec>> = {
  u64: {
    write: (value) => u64be(value as bigint),
    read: (bytes) => new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0),
  },
  Int: {
    write: (value) => utf8.encode(requireInt(value, 'Int').toString()),
    read: (bytes) => parseInt256(strictUtf8.decode(bytes), 'Int'),
  },
  string: {
    write: (value) => {
      if (typeof value !== 'string' || !value.isWellFormed()) throw new TypeError(`wanted a well-formed string, got ${typeof value}`);
      return utf8.encode(value);
    },
    read: (bytes) => strictUtf8.decode(bytes),
  },
  bytes: {
    write: (value) => {
      if (!(value instanceof Uint8Array)) throw new TypeError(`wanted a Uint8Array, got ${typeof value}`);
      return value.slice();
    },
    read: (bytes) => bytes.slice(),
  },
  unit: {
    write: (value) => {
      if (value !== true) throw new TypeError(`a unit value is true, got ${String(value)}`);
      return new Uint8Array(1);
    },
    read: () => true,
  },
};

export function valueCodec(kind: string, codec: Codec): ValueCodec {
  const plain = plainValues[kind];
  if (plain !== undefined) return plain;
  codec.plans.requireMessage(kind);
  return { write: (value) => codec.encode(kind, value), read: (bytes) => codec.decode(kind, bytes) };
}
