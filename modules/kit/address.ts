import type { Context } from './context.ts';

/** Whether the text is a valid bech32 address of this chain (prefix `mspace`). */
export function isAddress(ctx: Context, text: string): boolean {
  return ctx.host.isAddress(text);
}

/** The raw bytes of an address; throws when it is not one. */
export function addressBytes(ctx: Context, address: string): Uint8Array {
  return ctx.host.addressBytes(address);
}

export function addressString(ctx: Context, bytes: Uint8Array): string {
  return ctx.host.addressString(bytes);
}

/** The account of a module by its name. */
export function moduleAddressOf(ctx: Context, name: string): string {
  return ctx.host.moduleAddressOf(name);
}

/** The governance account: the only one that may change params. */
export function authority(ctx: Context): string {
  return ctx.host.authority();
}
