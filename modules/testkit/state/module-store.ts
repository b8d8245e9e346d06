import type { CollectionDeclaration } from '@marspace/kit/collection';
import type { PageRequest, PageResponse } from '@marspace/kit';
import { fromBinary, toBinary } from '../bytes.ts';
import type { Codec } from '../codec/codec.ts';
import { ModuleFailure } from '../failure.ts';
import type { JournaledMap } from './journal.ts';
import { KeyCodec } from './key-codec.ts';
import { StoreIndex } from './store-index.ts';
import { type ValueCodec, valueCodec } from './value-codec.ts';

/** Most items of one scan or page. */
const itemsMax = 1000;
/** Items of a page when the request does not say. */
const pageItemsDefault = 100n;
/** Largest value: 64 KiB, and 1 MiB in genesis. */
const valueBytesMax = 65_536;
const genesisValueBytesMax = 1_048_576;

interface Collection {
  readonly name: string;
  readonly prefix: string;
  readonly keys: KeyCodec;
  readonly values: ValueCodec;
  readonly indexes: readonly StoreIndex[];
}

/** One module's collections on its key-value store. */
export class ModuleStore {
  readonly entries: JournaledMap<Uint8Array>;
  readonly #collections: readonly Collection[];

  constructor(declarations: readonly CollectionDeclaration[], codec: Codec, entries: JournaledMap<Uint8Array>) {
    this.entries = entries;
    this.#collections = declarations.map((declaration) => ({
      indexes: (declaration.indexes ?? []).map(({ collection, fields }) => {
        const { prefix, name, key } = declarations[collection] as CollectionDeclaration;
        return new StoreIndex(String.fromCharCode(prefix), new KeyCodec(name, key, codec.plans), fields);
      }),
      name: declaration.name,
      prefix: String.fromCharCode(declaration.prefix),
      keys: new KeyCodec(declaration.name, declaration.key, codec.plans),
      values: valueCodec(declaration.value, codec),
    }));
  }

  get(id: number, key: readonly unknown[]): unknown {
    const collection = this.#require(id);
    const bytes = this.entries.get(collection.prefix + collection.keys.encode(key, 0, true));
    return bytes === undefined ? undefined : collection.values.read(bytes);
  }

  has(id: number, key: readonly unknown[]): boolean {
    const collection = this.#require(id);
    return this.entries.get(collection.prefix + collection.keys.encode(key, 0, true)) !== undefined;
  }

  set(id: number, key: readonly unknown[], value: unknown, isGenesis: boolean): void {
    const collection = this.#require(id);
    const bytes = collection.values.write(value);
    const max = isGenesis ? genesisValueBytesMax : valueBytesMax;
    if (bytes.length > max) throw new RangeError(`${collection.name}: a value has at most ${max} bytes, got ${bytes.length}`);
    this.#write(collection, collection.prefix + collection.keys.encode(key, 0, true), bytes);
  }

  remove(id: number, key: readonly unknown[]): void {
    const collection = this.#require(id);
    this.#write(collection, collection.prefix + collection.keys.encode(key, 0, true), undefined);
  }

  scan(
    id: number,
    prefix: readonly unknown[],
    start: readonly unknown[] | undefined,
    end: readonly unknown[] | undefined,
    reverse: boolean,
    limit: number,
  ): [unknown[], unknown][] {
    if (!Number.isInteger(limit) || limit < 1 || limit > itemsMax)
      throw new RangeError(`scan wants a limit of 1 to ${itemsMax}, got ${limit}`);
    const collection = this.#require(id);
    const head = collection.prefix + collection.keys.encode(prefix, 0, false);
    const from = start === undefined ? head : head + collection.keys.encode(start, prefix.length, false);
    const to = end === undefined ? prefixEnd(head) : head + collection.keys.encode(end, prefix.length, false);
    return this.#readItems(collection, this.entries.range(from, to, reverse, limit));
  }

  /** Every item of a collection in key order. */
  all(id: number): [unknown[], unknown][] {
    const { prefix } = this.#require(id);
    return this.#readItems(this.#require(id), this.entries.range(prefix, prefixEnd(prefix), false, Number.POSITIVE_INFINITY));
  }

  /** Raw due entries of a queue: height <= `height`, in key order, at most `max`. */
  dueEntries(id: number, height: bigint, max: number): string[] {
    const collection = this.#require(id);
    const to = collection.prefix + collection.keys.encode([height + 1n], 0, false);
    return this.entries.range(collection.prefix, to, false, max).map(([key]) => key);
  }

  readEntry(id: number, key: string, bytes: Uint8Array): [unknown[], unknown] {
    const collection = this.#require(id);
    return [collection.keys.decode(key.slice(1)), collection.values.read(bytes)];
  }

  /** The SDK's query.Paginate on what lies under the prefix parts. */
  page(
    id: number,
    prefix: readonly unknown[],
    request: PageRequest | undefined,
  ): { items: [unknown[], unknown][]; pagination: PageResponse } {
    const collection = this.#require(id);
    const head = collection.prefix + collection.keys.encode(prefix, 0, false);
    const pageKey = request === undefined || request.key.length === 0 ? undefined : toBinary(request.key);
    const offset = request?.offset ?? 0n;
    const isLimited = request !== undefined && request.limit !== 0n;
    const asked = isLimited ? request.limit : pageItemsDefault;
    const limit = asked < BigInt(itemsMax) ? asked : BigInt(itemsMax);
    if (offset > 0n && pageKey !== undefined) throw new ModuleFailure('sdk', 18, 'either offset or key is expected, got both');
    if (pageKey !== undefined) this.#checkPageKey(collection, head + pageKey);
    return this.#readPage(collection, head, {
      pageKey,
      offset: Number(offset),
      limit: Number(limit),
      reverse: request?.reverse ?? false,
      countTotal: isLimited ? request.countTotal : true,
    });
  }

  #readPage(
    collection: Collection,
    head: string,
    page: { pageKey: string | undefined; offset: number; limit: number; reverse: boolean; countTotal: boolean },
  ): { items: [unknown[], unknown][]; pagination: PageResponse } {
    // Down from the page's key, which is the first item of the page and so included.
    const from = page.pageKey === undefined || page.reverse ? head : head + page.pageKey;
    const to = page.pageKey === undefined || !page.reverse ? prefixEnd(head) : `${head}${page.pageKey}\x00`;
    const counts = page.pageKey === undefined && page.countTotal;
    const entries = this.entries.range(from, to, page.reverse, counts ? Number.POSITIVE_INFINITY : page.offset + page.limit + 1);
    const next = entries[page.offset + page.limit];
    return {
      items: this.#readItems(collection, entries.slice(page.offset, page.offset + page.limit)),
      pagination: {
        nextKey: next === undefined ? new Uint8Array(0) : fromBinary(next[0].slice(head.length)),
        total: counts ? BigInt(entries.length) : 0n,
      },
    };
  }

  #checkPageKey(collection: Collection, key: string): void {
    try {
      collection.keys.decode(key.slice(1));
    } catch {
      throw new ModuleFailure('sdk', 18, `the page key is none of ${collection.name}`);
    }
  }

  #readItems(collection: Collection, entries: readonly [string, Uint8Array][]): [unknown[], unknown][] {
    return entries.map(([key, bytes]) => [collection.keys.decode(key.slice(1)), collection.values.read(bytes)]);
  }

  /** Writes or removes an item and moves its index entries along. */
  #write(collection: Collection, key: string, bytes: Uint8Array | undefined): void {
    if (collection.indexes.length > 0) {
      const before = this.entries.get(key);
      const was = before === undefined ? undefined : collection.values.read(before);
      const is = bytes === undefined ? undefined : collection.values.read(bytes);
      for (const index of collection.indexes) {
        const from = index.keyOf(was);
        const to = index.keyOf(is);
        if (from === to) continue;
        if (from !== undefined) this.entries.delete(from);
        if (to !== undefined) this.entries.set(to, new Uint8Array(1));
      }
    }
    if (bytes === undefined) this.entries.delete(key);
    else this.entries.set(key, bytes);
  }

  #require(id: number): Collection {
    const collection = this.#collections[id];
    if (collection === undefined) throw new Error(`there is no collection ${id}: is it in the list of defineModule?`);
    return collection;
  }
}

/** The first key behind all that begin with `prefix`; undefined when there is none. */
export function prefixEnd(prefix: string): string | undefined {
  let at = prefix.length - 1;
  while (at >= 0 && prefix.charCodeAt(at) === 0xff) at--;
  return at < 0 ? undefined : prefix.slice(0, at) + String.fromCharCode(prefix.charCodeAt(at) + 1);
}
