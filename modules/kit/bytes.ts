import type { MessageTypes } from '../../proto/gen/modules/index.ts';
import type { Context } from './context.ts';
import type { BytesPart } from './host.ts';

/** One array of parts. */
export function concat(ctx: Context, parts: readonly BytesPart[]): Uint8Array {
  return ctx.host.concat(parts);
}

/** 8 bytes, big-endian. */
export function u64be(ctx: Context, value: bigint): Uint8Array {
  return ctx.host.u64be(value);
}

/** 4 bytes, big-endian. */
export function u32be(ctx: Context, value: number): Uint8Array {
  return ctx.host.u32be(value);
}

/** The number that at most 64 big-endian bytes hold. */
export function toBigint(ctx: Context, bytes: Uint8Array): bigint {
  return ctx.host.toBigint(bytes);
}

export function equalBytes(ctx: Context, a: Uint8Array, b: Uint8Array): boolean {
  return ctx.host.equal(a, b);
}

/** Canonical protobuf bytes of a message. */
export function encode<T extends keyof MessageTypes & string>(ctx: Context, typeName: T, value: MessageTypes[T]): Uint8Array {
  return ctx.host.encode(typeName, value);
}

/** The message that bytes hold; throws when they are malformed or carry unknown fields. */
export function decode<T extends keyof MessageTypes & string>(ctx: Context, typeName: T, bytes: Uint8Array): MessageTypes[T] {
  return ctx.host.decode(typeName, bytes) as MessageTypes[T];
}
