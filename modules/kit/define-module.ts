import type { CollectionDeclaration, Store } from './collection.ts';
import type { Context } from './context.ts';
import type { Queue } from './queue.ts';
import type { FieldRules } from './rules.ts';
import type { MessageOf, MethodsOf, ModuleName } from './types.ts';

/** A message's handler, or the handler with what comes before it: rules of the fields, which the host checks, then what they cannot say. */
export type MessageHandler<Request, Response> =
  | ((ctx: Context, message: Request) => Response)
  | {
      readonly rules?: FieldRules<Request>;
      readonly validate?: (message: Request, ctx: Context) => void;
      readonly handle: (ctx: Context, message: Request) => Response;
    };

type RequestOf<M> = M extends { readonly request: infer R } ? R : never;
type ResponseOf<M> = M extends { readonly response: infer R } ? R : never;

/** A handler for every method of the package's Msg service, by the message's full name. */
export type MessageHandlers<N extends string> =
  MethodsOf<`marspace.${N}.v1.Msg`> extends infer S
    ? { readonly [M in keyof S as RequestOf<S[M]> & string]: MessageHandler<MessageOf<RequestOf<S[M]>>, MessageOf<ResponseOf<S[M]>>> }
    : never;

/** A handler for every method of the package's Query service, by the method's name. */
export type QueryHandlers<N extends string> =
  MethodsOf<`marspace.${N}.v1.Query`> extends infer S
    ? { readonly [M in keyof S]: (ctx: Context, request: MessageOf<RequestOf<S[M]>>) => MessageOf<ResponseOf<S[M]>> }
    : never;

type Genesis<N extends string> = MessageOf<`marspace.${N}.v1.GenesisState`>;

/** The GenesisState without its lists: what a module's own code takes and gives. */
export type GenesisRest<N extends string> = {
  [F in keyof Genesis<N> as Genesis<N>[F] extends readonly unknown[] ? never : F]: Genesis<N>[F];
};

/**
 * A list of the GenesisState that is a collection. The host carries the stored bytes out and in; JavaScript sees an item only in `derive`.
 * Fields are named as in JavaScript, nested ones as 'coin.denom'.
 */
export interface GenesisList<T> {
  readonly collection: AnyStore;
  /** Fields of the item that are the parts of the key, in their order. */
  readonly key: readonly string[];
  /** Field of the item that is the value, where the collection holds a plain one. */
  readonly value?: string;
  /** Fields that must hold an address, beside those in the key. */
  readonly addresses?: readonly string[];
  /** Writes what follows from an imported item beside its declared indexes. Items that have it are imported slowly: one value each. */
  readonly derive?: (ctx: Context, item: T) => void;
  /** An amount that the host sums up over the items by a text: `add` is called after the list, once for each text, in their order. */
  readonly sum?: GenesisSum;
}

export interface GenesisSum {
  readonly of: string;
  readonly by: string;
  readonly add: (ctx: Context, by: string, sum: bigint) => void;
}

/** One for every list of the GenesisState, in the order in which they are imported. */
export type GenesisLists<N extends string> = {
  readonly [F in keyof Genesis<N> as Genesis<N>[F] extends readonly unknown[] ? F : never]: Genesis<N>[F] extends readonly (infer T)[]
    ? GenesisList<T>
    : never;
};

// biome-ignore lint/suspicious/noExplicitAny: collections of any key and value stand in one list.
type AnyStore = Store<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: arguments of functions are typed by the interface that the module exports.
type AnyFunction = (ctx: Context, args: any) => unknown;

/** Everything a module is. */
export interface ModuleDefinition<N extends ModuleName> {
  /** Name of the module, its store, its error codespace and its protobuf package `marspace.<name>.v1`. */
  readonly name: N;
  /** Consensus version, from 1; each increase needs a migration from the version before. */
  readonly version: number;
  readonly errors: { readonly codespace: string; readonly table: Readonly<Record<string, number>> };
  /** All state, in an order that only grows. */
  readonly collections: readonly AnyStore[];
  /** Host powers and other modules that it uses: `bank.collect`, `module:escrow`, ... */
  readonly ports?: readonly string[];
  readonly messages: MessageHandlers<N>;
  readonly queries: QueryHandlers<N>;
  /** What other modules may call; `satisfies FunctionsOf<...>` checks it against the exported interface. */
  readonly functions?: Readonly<Record<string, AnyFunction>>;
  readonly beginBlock?: readonly Queue[];
  readonly endBlock?: readonly Queue[];
  /** What of the genesis is a collection: host-abi.md, section 6. After an import every invariant must hold, or it is InvalidGenesis. */
  readonly genesis: GenesisLists<N>;
  readonly initGenesis: (ctx: Context, rest: GenesisRest<N>) => void;
  readonly exportGenesis: (ctx: Context) => GenesisRest<N>;
  readonly defaultGenesis: () => GenesisRest<N>;
  /** From version -> what leads to the next one. */
  readonly migrations?: Readonly<Record<number, (ctx: Context) => void>>;
  /** Each gives a sentence that says what is broken, or undefined. */
  readonly invariants?: Readonly<Record<string, (ctx: Context) => string | undefined>>;
}

type Call = (ctx: Context, arg: never) => unknown;

/** A list of the genesis as the host reads it: `collection` is a place in the module's list. */
export interface GenesisDeclaration {
  readonly field: string;
  readonly collection: number;
  readonly key: readonly string[];
  /** '' where the stored value is the item, or nothing. */
  readonly value: string;
  readonly addresses: readonly string[];
  readonly derive: ((ctx: Context, item: never) => void) | undefined;
  readonly sum: GenesisSum | undefined;
}

/** What a host reads: docs/spec/host-abi.md, section 1, without the meter's functions, which the bundler adds. */
export interface ModuleRecord {
  readonly name: string;
  readonly version: number;
  readonly collections: readonly CollectionDeclaration[];
  readonly errors: Readonly<Record<string, number>>;
  readonly ports: readonly string[];
  readonly messages: Readonly<Record<string, Call>>;
  /** By message, for those that have some. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly queries: Readonly<Record<string, Call>>;
  readonly functions: Readonly<Record<string, Call>>;
  readonly beginBlock: readonly Queue[];
  readonly endBlock: readonly Queue[];
  readonly genesis: readonly GenesisDeclaration[];
  readonly initGenesis: Call;
  readonly exportGenesis: (ctx: Context) => unknown;
  readonly defaultGenesis: () => unknown;
  readonly migrations: Readonly<Record<number, (ctx: Context) => void>>;
  readonly invariants: Readonly<Record<string, (ctx: Context) => string | undefined>>;
}

/** Lowest and highest prefix byte that a module may use; the rest is the host's. */
const prefixMin = 0x01;
const prefixMax = 0xef;

/** Puts a module together and checks its declarations. Throws, at load, an Error that says what is wrong. */
export function defineModule<const N extends ModuleName>(definition: ModuleDefinition<N>): ModuleRecord {
  const name = definition.name;
  if (definition.errors.codespace !== name) {
    throw new Error(`${name}: its errors belong to codespace ${definition.errors.codespace}, wanted ${name}`);
  }
  const collections = takeCollections(name, definition.collections);
  return {
    name,
    version: definition.version,
    collections,
    errors: definition.errors.table,
    ports: definition.ports ?? [],
    messages: wrapMessages(definition.messages as Record<string, MessageHandler<unknown, unknown>>),
    rules: takeRules(name, definition.errors.table, definition.messages as Record<string, MessageHandler<unknown, unknown>>),
    queries: definition.queries as Record<string, Call>,
    functions: definition.functions ?? {},
    beginBlock: takeQueues(name, definition.beginBlock ?? []),
    endBlock: takeQueues(name, definition.endBlock ?? []),
    genesis: takeGenesis(name, definition.genesis as Record<string, GenesisList<never>>),
    initGenesis: definition.initGenesis as Call,
    exportGenesis: definition.exportGenesis,
    defaultGenesis: definition.defaultGenesis,
    migrations: definition.migrations ?? {},
    invariants: definition.invariants ?? {},
  };
}

function takeCollections(module: string, stores: readonly AnyStore[]): CollectionDeclaration[] {
  const prefixes = new Map<number, string>();
  const names = new Set<string>();
  const declarations: CollectionDeclaration[] = [];
  for (const store of stores) {
    const { name, prefix, key, value } = store;
    if (!Number.isInteger(prefix) || prefix < prefixMin || prefix > prefixMax) {
      throw new Error(`${module}: collection ${name} has prefix ${prefix}, wanted ${prefixMin} to ${prefixMax}`);
    }
    const other = prefixes.get(prefix);
    if (other !== undefined) throw new Error(`${module}: collections ${other} and ${name} share the prefix ${prefix}`);
    if (names.has(name)) throw new Error(`${module}: two collections are called ${name}`);
    if (store.id !== -1) throw new Error(`${module}: collection ${name} is listed twice or belongs to another module`);
    prefixes.set(prefix, name);
    names.add(name);
    store.id = declarations.length;
    declarations.push({ name, prefix, key, value });
  }
  return declarations.map((declaration, at) => takeIndexes(module, declaration, stores[at] as AnyStore));
}

/** The declaration with its indexes by their places, which are known once every collection has one. */
function takeIndexes(module: string, declaration: CollectionDeclaration, store: AnyStore): CollectionDeclaration {
  if (store.indexes.length === 0) return declaration;
  const indexes = store.indexes.map(({ index, by }) => {
    if (index.id === -1) throw new Error(`${module}: ${store.name} has the index ${index.name}, which is not listed`);
    return { collection: index.id, fields: by };
  });
  return { ...declaration, indexes };
}

function takeGenesis(module: string, lists: Readonly<Record<string, GenesisList<never>>>): GenesisDeclaration[] {
  const declarations: GenesisDeclaration[] = [];
  for (const field of Object.keys(lists)) {
    const { collection, key, value, addresses, derive, sum } = lists[field] as GenesisList<never>;
    if (collection.id === -1) throw new Error(`${module}: genesis list ${field} is collection ${collection.name}, which is not listed`);
    declarations.push({ field, collection: collection.id, key, value: value ?? '', addresses: addresses ?? [], derive, sum });
  }
  return declarations;
}

function takeQueues(module: string, queues: readonly Queue[]): readonly Queue[] {
  for (const queue of queues) {
    if (queue.store.id === -1) throw new Error(`${module}: queue ${queue.name} uses collection ${queue.store.name}, which is not listed`);
    if (queue.store.key[0] !== 'u64') throw new Error(`${module}: queue ${queue.name} needs a height (u64) as the first key part`);
    queue.collection = queue.store.id;
  }
  return queues;
}

function wrapMessages(handlers: Readonly<Record<string, MessageHandler<unknown, unknown>>>): Record<string, Call> {
  const wrapped: Record<string, Call> = {};
  for (const typeName of Object.keys(handlers)) {
    const handler = handlers[typeName] as MessageHandler<unknown, unknown>;
    if (typeof handler === 'function') wrapped[typeName] = handler;
    else wrapped[typeName] = handler.validate === undefined ? handler.handle : validateFirst(handler.validate, handler.handle);
  }
  return wrapped;
}

function takeRules(
  module: string,
  errors: Readonly<Record<string, number>>,
  handlers: Readonly<Record<string, MessageHandler<unknown, unknown>>>,
): Record<string, Readonly<Record<string, unknown>>> {
  const taken: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const typeName of Object.keys(handlers)) {
    const handler = handlers[typeName] as MessageHandler<unknown, unknown>;
    if (typeof handler === 'function' || handler.rules === undefined) continue;
    if (errors.InvalidMessage === undefined) throw new Error(`${module}: ${typeName} has rules, which need an error InvalidMessage`);
    taken[typeName] = handler.rules;
  }
  return taken;
}

function validateFirst(validate: (message: unknown, ctx: Context) => void, handle: (ctx: Context, message: unknown) => unknown): Call {
  return (ctx: Context, message: unknown) => {
    validate(message, ctx);
    return handle(ctx, message);
  };
}
