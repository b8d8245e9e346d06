import type { Context } from './context.ts';
import type { ModuleError } from './errors.ts';
import type { PageRequest, PageResponse } from './host.ts';
import type { KeyOf, KeyPart, PrefixOf, RestOf, ValueKind, ValueOf } from './types.ts';

/** Items per host call while a whole collection is read. Arbitrary, below the host's bound of 1000. */
const walkPageItems = 500;

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

/** An index that the host keeps: `by` names the fields of the value that are the parts of the index's key, in their order. */
export interface IndexedBy<V> {
  // biome-ignore lint/suspicious/noExplicitAny: indexes of any key stand in one list; defineModule's host checks that the fields fit.
  readonly index: Index<any>;
  readonly by: readonly (keyof V & string)[];
}

/** What the host reads of a collection: its name, its prefix byte, the shapes of keys and values, and its indexes by their place. */
export interface CollectionDeclaration {
  readonly name: string;
  readonly prefix: number;
  readonly key: readonly KeyPart[];
  readonly value: ValueKind;
  readonly indexes?: readonly { readonly collection: number; readonly fields: readonly string[] }[];
}

/** Key-value pairs of one kind in the module's own store. `id` is the place in the module's list, set by defineModule. */
export class Store<K extends readonly unknown[], V> {
  readonly name: string;
  readonly prefix: number;
  readonly key: readonly KeyPart[];
  readonly value: ValueKind;
  readonly indexes: readonly IndexedBy<V>[];
  id: number;

  constructor(declaration: CollectionDeclaration, indexes: readonly IndexedBy<V>[] = []) {
    this.name = declaration.name;
    this.prefix = declaration.prefix;
    this.key = declaration.key;
    this.value = declaration.value;
    this.indexes = indexes;
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

  /** How many items there are: reads all of them, so for invariants only. */
  count(ctx: Context): number {
    let count = 0;
    for (const _ of new Walk<K, V, [K, V]>(ctx, this, takeItem)) count += 1;
    return count;
  }
}

/**
 * Every item of a collection in key order, read page by page as the walk comes to it: what it costs at once does not depend on how many
 * there are. What is written behind the page that was read last is met, what is written before it is not.
 */
class Walk<K extends readonly unknown[], V, T> implements IterableIterator<T> {
  readonly ctx: Context;
  readonly store: Store<K, V>;
  readonly take: (item: [K, V]) => T;
  page: [K, V][] = [];
  at = 0;
  isLast = false;

  constructor(ctx: Context, store: Store<K, V>, take: (item: [K, V]) => T) {
    this.ctx = ctx;
    this.store = store;
    this.take = take;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T, undefined> {
    if (this.at === this.page.length && !this.isLast) this.read();
    if (this.at === this.page.length) return { done: true, value: undefined };
    const item = this.page[this.at] as [K, V];
    this.at += 1;
    return { done: false, value: this.take(item) };
  }

  private read(): void {
    const last = this.page[this.page.length - 1];
    const start = last === undefined ? undefined : last[0];
    this.page = this.ctx.host.scan(this.store.id, [], start, undefined, false, walkPageItems) as unknown as [K, V][];
    this.isLast = this.page.length < walkPageItems;
    // `start` is inclusive, so a page after the first begins with the item that ended the one before, unless that is gone.
    const first = this.page[0];
    this.at = last !== undefined && first !== undefined && isSameKey(this.ctx, first[0], last[0]) ? 1 : 0;
  }
}

function isSameKey(ctx: Context, a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i], b[i]];
    if (x instanceof Uint8Array ? !ctx.host.equal(x, y as Uint8Array) : x !== y) return false;
  }
  return true;
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
  require(ctx: Context, key: K, absent: (key: K) => ModuleError | Error): V {
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

  /** Calls `visit` with every value in key order, until it gives something, which is returned. For invariants only: it cannot write. */
  each<R>(ctx: Context, visit: (value: V) => R | undefined): R | undefined {
    return ctx.host.walk(this.id, undefined, visit as (...values: never[]) => unknown) as R | undefined;
  }

  /** `each` with some fields of every value instead: the cheapest way to read much. */
  walk<const F extends readonly (keyof V & string)[], R>(
    ctx: Context,
    fields: F,
    visit: (...values: { -readonly [I in keyof F]: V[F[I]] }) => R | undefined,
  ): R | undefined {
    return ctx.host.walk(this.id, fields, visit as (...values: never[]) => unknown) as R | undefined;
  }

  /** Every pair in key order, one after the other; for invariants and migrations only. */
  all(ctx: Context): IterableIterator<[K, V]> {
    return new Walk<K, V, [K, V]>(ctx, this, takeItem);
  }
}

/**
 * A set of typed composite keys, for finding items by something else than their own key. One that a collection declares is kept by the host:
 * nothing is added to it by hand, except by the migration that introduces it.
 */
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

  /** Calls `visit` with the parts of every key in order, as `each` of a collection does with its values. */
  walk<R>(ctx: Context, visit: (...key: [...K]) => R | undefined): R | undefined {
    return ctx.host.walk(this.id, [], visit as unknown as (...values: never[]) => unknown) as R | undefined;
  }

  /** Every key in order, one after the other; for invariants and migrations only. */
  all(ctx: Context): IterableIterator<K> {
    return new Walk<K, true, K>(ctx, this, takeKey);
  }
}

function takeItem<K, V>(item: [K, V]): [K, V] {
  return item;
}

function takeKey<K, V>(item: [K, V]): K {
  return item[0];
}

function takeKeys(items: readonly [unknown[], unknown][]): unknown[][] {
  const keys: unknown[][] = [];
  for (let i = 0; i < items.length; i++) keys.push((items[i] as [unknown[], unknown])[0]);
  return keys;
}

/**
 * Declares values under composite keys. Key and value types follow from the declaration. The host writes, moves and removes the entries of
 * `indexes` with every value that is set or removed; a value whose first field of an index is 0 or empty has no entry there.
 */
export function collection<const P extends readonly [KeyPart, ...KeyPart[]], V extends ValueKind>(declaration: {
  readonly name: string;
  readonly prefix: number;
  readonly key: P;
  readonly value: V;
  readonly indexes?: readonly IndexedBy<ValueOf<V>>[];
}): Collection<KeyOf<P>, ValueOf<V>> {
  const { name, prefix, key, value, indexes } = declaration;
  return new Collection({ name, prefix, key, value }, indexes);
}

/** Declares a set of composite keys. */
export function index<const P extends readonly [KeyPart, ...KeyPart[]]>(declaration: {
  readonly name: string;
  readonly prefix: number;
  readonly key: P;
}): Index<KeyOf<P>> {
  return new Index({ name: declaration.name, prefix: declaration.prefix, key: declaration.key, value: 'unit' });
}
