import { type CollectionDeclaration, Store } from './collection.ts';
import type { Context } from './context.ts';
import type { ValueKind, ValueOf } from './types.ts';

/** The key of every single item: no parts. One array for all, because hosts only read keys. */
const noParts: [] = [];

/** One value of its own, e.g. the params. */
export class Item<V> extends Store<[], V> {
  find(ctx: Context): V | undefined {
    return ctx.host.get(this.id, noParts) as V | undefined;
  }

  /** The value; an item that genesis writes is never absent, so an absent one is a bug. */
  require(ctx: Context): V {
    const value = ctx.host.get(this.id, noParts);
    if (value === undefined) throw new Error(`${this.name} is not set: initGenesis must write it`);
    return value as V;
  }

  set(ctx: Context, value: V): void {
    ctx.host.set(this.id, noParts, value);
  }
}

/** A counter that never gives the same number twice. */
export class Sequence extends Store<[], bigint> {
  /** Takes the next number: 1n, 2n, ... */
  next(ctx: Context): bigint {
    const taken = this.peek(ctx);
    ctx.host.set(this.id, noParts, taken + 1n);
    return taken;
  }

  /** The number that `next` would give. */
  peek(ctx: Context): bigint {
    const value = ctx.host.get(this.id, noParts);
    return value === undefined ? 1n : (value as bigint);
  }

  /** Sets the number that `next` gives next; for genesis. */
  set(ctx: Context, next: bigint): void {
    ctx.host.set(this.id, noParts, next);
  }
}

/** Declares a single value. */
export function item<V extends ValueKind>(declaration: {
  readonly name: string;
  readonly prefix: number;
  readonly value: V;
}): Item<ValueOf<V>> {
  const full: CollectionDeclaration = { name: declaration.name, prefix: declaration.prefix, key: noParts, value: declaration.value };
  return new Item(full);
}

/** Declares a counter that starts at 1. */
export function sequence(declaration: { readonly name: string; readonly prefix: number }): Sequence {
  return new Sequence({ name: declaration.name, prefix: declaration.prefix, key: noParts, value: 'u64' });
}
