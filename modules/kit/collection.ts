import type { Context } from './context.ts';
import type { PageRequest, PageResponse } from './host.ts';
import type { KeyOf, KeyPart, PrefixOf, RestOf, ValueKind, ValueOf } from './types.ts';

/** Items per host call while a whole collection is read. Arbitrary, below the host's bound of 1000. */
const allChunkItems = 500;

export interface Range<Rest> {
  /** Inclusive: further key parts after the prefix. */
  readonly start?: Rest;
  /** Exclusive: further key parts after the prefix. */
  readonly end?: Rest;
  /** From the end; `start` stays inclusive and `end` exclusive. */
  readonly reverse?: boolean;
  /** At most this many, 1 to 1000. Required: nothing may be proportional to what is stored. */
  readonly limit: number;
}

/** What the host reads of a collection: its name, its prefix byte and the shapes of keys and values. */
export interface CollectionDeclaration {
  readonly name: string;
  readonly prefix: number;
  readonly key: readonly KeyPart[];
  readonly value: ValueKind;
}

/** Key-value pairs of one kind in the module's own store. `id` is the place in the module's list, set by defineModule. */
export class Store<K extends readonly unknown[], V> {
  readonly name: string;
  readonly prefix: number;
  readonly key: readonly KeyPart[];
  readonly value: ValueKind;
  id: number;

  constructor(declaration: CollectionDeclaration) {
    this.name = declaration.name;
    this.prefix = declaration.prefix;
    this.key = declaration.key;
    this.value = declaration.value;
    // A collection that defineModule does not list has no place in the store: the host refuses -1.
    this.id = -1;
  }

  has(ctx: Context, key: K): boolean {
    return ctx.host.has(this.id, key);
  }

  /** Removes the item; nothing happens when it is absent. */
  remove(ctx: Context, key: K): void {
    ctx.host.remove(this.id, key);
  }

  /** For genesis and invariants only: reads everything, in key order. */
  protected readAll(ctx: Context): [K, V][] {
    const all: [K, V][] = [];
    let start: K | undefined;
    while (true) {
      const items = ctx.host.scan(this.id, [], start, undefined, false, allChunkItems) as unknown as [K, V][];
      // `start` is inclusive, so every chunk after the first begins with the item that ended the last one.
      for (let i = start === undefined ? 0 : 1; i < items.length; i++) all.push(items[i] as [K, V]);
      if (items.length < allChunkItems) return all;
      start = (items[items.length - 1] as [K, V])[0];
    }
  }
}

/** Values under typed composite keys. */
export class Collection<K extends readonly unknown[], V> extends Store<K, V> {
  find(ctx: Context, key: K): V | undefined {
    return ctx.host.get(this.id, key) as V | undefined;
  }

  /**
   * The value; throws what `absent` makes of the key when there is none, e.g. `([id]) => errors.DealNotFound(...)`. A function of the module
   * rather than one made at every call: an engine makes functions at the price of a read.
   */
  require(ctx: Context, key: K, absent: (key: K) => Error): V {
    const value = ctx.host.get(this.id, key);
    if (value === undefined) throw absent(key);
    return value as V;
  }

  set(ctx: Context, key: K, value: V): void {
    ctx.host.set(this.id, key, value);
  }

  /** `[key, value]` pairs under the leading key parts `prefix`, in key order. */
  scan<const P extends PrefixOf<K>>(ctx: Context, prefix: P, range: Range<RestOf<K, P>>): [K, V][] {
    return ctx.host.scan(this.id, prefix, range.start, range.end, range.reverse === true, range.limit) as unknown as [K, V][];
  }

  /** One page by the rules of the Cosmos SDK: 100 items unless told otherwise, 1000 at most. */
  page(ctx: Context, prefix: PrefixOf<K>, request: PageRequest | undefined): { items: [K, V][]; pagination: PageResponse } {
    return ctx.host.page(this.id, prefix, request) as unknown as { items: [K, V][]; pagination: PageResponse };
  }

  /** Every pair in key order; for genesis and invariants only. */
  all(ctx: Context): [K, V][] {
    return this.readAll(ctx);
  }
}

/** A set of typed composite keys, for finding items by something else than their own key. */
export class Index<K extends readonly unknown[]> extends Store<K, true> {
  add(ctx: Context, key: K): void {
    ctx.host.set(this.id, key, true);
  }

  /** Keys under the leading parts `prefix`, in order. */
  scan<const P extends PrefixOf<K>>(ctx: Context, prefix: P, range: Range<RestOf<K, P>>): K[] {
    return takeKeys(ctx.host.scan(this.id, prefix, range.start, range.end, range.reverse === true, range.limit)) as unknown as K[];
  }

  /** One page of keys by the rules of the Cosmos SDK. */
  page(ctx: Context, prefix: PrefixOf<K>, request: PageRequest | undefined): { keys: K[]; pagination: PageResponse } {
    const page = ctx.host.page(this.id, prefix, request);
    return { keys: takeKeys(page.items) as unknown as K[], pagination: page.pagination };
  }

  /** Every key in order; for genesis and invariants only. */
  all(ctx: Context): K[] {
    return takeKeys(this.readAll(ctx) as unknown as [unknown[], unknown][]) as unknown as K[];
  }
}

function takeKeys(items: readonly [unknown[], unknown][]): unknown[][] {
  const keys: unknown[][] = [];
  for (let i = 0; i < items.length; i++) keys.push((items[i] as [unknown[], unknown])[0]);
  return keys;
}

/** Declares values under composite keys. Key and value types follow from the declaration. */
export function collection<const P extends readonly [KeyPart, ...KeyPart[]], V extends ValueKind>(declaration: {
  readonly name: string;
  readonly prefix: number;
  readonly key: P;
  readonly value: V;
}): Collection<KeyOf<P>, ValueOf<V>> {
  return new Collection(declaration);
}

/** Declares a set of composite keys. */
export function index<const P extends readonly [KeyPart, ...KeyPart[]]>(declaration: {
  readonly name: string;
  readonly prefix: number;
  readonly key: P;
}): Index<KeyOf<P>> {
  return new Index({ name: declaration.name, prefix: declaration.prefix, key: declaration.key, value: 'unit' });
}
