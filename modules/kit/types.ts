import type { EnumTypes, MessageTypes, Services } from '../../proto/gen/modules/index.ts';

/** One part of a key; the bytes of each keep the order of its values (docs/spec/host-abi.md, section 3). */
export type KeyPart = 'u64' | 'u32' | 'address' | 'string' | 'bytes' | `enum:${keyof EnumTypes & string}`;

/** What a collection can hold: a message by its full name, or a plain value. `unit` is for indexes. */
export type ValueKind = (keyof MessageTypes & string) | 'u64' | 'Int' | 'string' | 'bytes' | 'unit';

type PartValue<P> = P extends 'u64'
  ? bigint
  : P extends 'u32'
    ? number
    : P extends 'bytes'
      ? Uint8Array
      : P extends `enum:${infer E}`
        ? E extends keyof EnumTypes
          ? EnumTypes[E]
          : never
        : string;

/** The JavaScript tuple of a list of key parts: `['address', 'u64']` gives `[string, bigint]`. */
export type KeyOf<P extends readonly KeyPart[]> = { -readonly [I in keyof P]: PartValue<P[I]> };

/** The JavaScript type of a value kind: a message's name gives its generated type. */
export type ValueOf<V extends ValueKind> = V extends keyof MessageTypes
  ? MessageTypes[V]
  : V extends 'u64' | 'Int'
    ? bigint
    : V extends 'bytes'
      ? Uint8Array
      : V extends 'unit'
        ? true
        : string;

/** Any number of leading parts of a key: `[string, bigint]` gives `[] | [string] | [string, bigint]`. */
export type PrefixOf<K extends readonly unknown[]> = K extends readonly [...infer Front, unknown] ? K | PrefixOf<Front> : [];

/** Parts that may follow a prefix: for key `[string, bigint, u32]` and prefix `[string]`: `[] | [bigint] | [bigint, u32]`. */
export type RestOf<K extends readonly unknown[], P extends readonly unknown[]> = P extends readonly [unknown, ...infer PRest]
  ? K extends readonly [unknown, ...infer KRest]
    ? RestOf<KRest, PRest>
    : []
  : PrefixOf<K>;

/** Names of the modules that have protobuf services: `escrow`, `storage`, ... */
export type ModuleName = keyof Services extends infer S ? (S extends `marspace.${infer N}.v1.Query` ? N : never) : never;

/** Methods of a service with their request and response names, or nothing if the service does not exist. */
export type MethodsOf<S extends string> = S extends keyof Services ? Services[S] : Record<never, never>;

export type MessageOf<T> = T extends keyof MessageTypes ? MessageTypes[T] : never;
