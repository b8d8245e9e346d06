/**
 * What the host gives to a module: docs/spec/host-abi.md, section 4. Module authors use the kit's typed functions instead;
 * this is the narrow place where they meet the machine.
 */
export interface Host {
  get(collection: number, key: readonly unknown[]): unknown;
  has(collection: number, key: readonly unknown[]): boolean;
  set(collection: number, key: readonly unknown[], value: unknown): void;
  remove(collection: number, key: readonly unknown[]): void;
  scan(
    collection: number,
    prefix: readonly unknown[],
    start: readonly unknown[] | undefined,
    end: readonly unknown[] | undefined,
    reverse: boolean,
    limit: number,
  ): [unknown[], unknown][];
  page(
    collection: number,
    prefix: readonly unknown[],
    pageRequest: PageRequest | undefined,
  ): { items: [unknown[], unknown][]; pagination: PageResponse };
  walk(collection: number, fields: readonly string[] | undefined, visit: (...values: never[]) => unknown): unknown;
  emit(name: string, value: unknown): void;
  log(level: LogLevel, text: string): void;
  blockHash(height: bigint): Uint8Array | undefined;
  branch<T>(run: () => T): Attempt<T>;
  call(module: string, name: string, args: unknown): unknown;
  bank(operation: string, ...args: unknown[]): unknown;
  staking(operation: 'bonded', address: string): bigint;
  encode(typeName: string, value: unknown): Uint8Array;
  decode(typeName: string, bytes: Uint8Array): unknown;
  hash(name: 'sha256' | 'keccak256' | 'blake3', bytes: Uint8Array): Uint8Array;
  verify(name: 'ed25519' | 'secp256k1', publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  verifyChunkProof(checksum: Uint8Array, shardBytes: bigint, chunkIndex: bigint, proof: Uint8Array): boolean;
  concat(parts: readonly BytesPart[]): Uint8Array;
  random(parts: readonly BytesPart[]): bigint;
  u64be(value: bigint): Uint8Array;
  u32be(value: number): Uint8Array;
  toBigint(bytes: Uint8Array): bigint;
  equal(a: Uint8Array, b: Uint8Array): boolean;
  addressBytes(address: string): Uint8Array;
  addressString(bytes: Uint8Array): string;
  isAddress(text: string): boolean;
  moduleAddressOf(name: string): string;
  authority(): string;
  exhausted(): never;
}

/** Bytes as they are, a string as UTF-8, a bigint as 8 bytes, a number as 4, both big-endian. */
export type BytesPart = Uint8Array | string | bigint | number;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** How a branch ended: with a value, or with a ModuleError whose writes and events are gone. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly codespace: string; readonly code: number; readonly message: string };

/** `cosmos.base.query.v1beta1.PageRequest` as a module sees it. */
export interface PageRequest {
  key: Uint8Array;
  offset: bigint;
  limit: bigint;
  countTotal: boolean;
  reverse: boolean;
}

/** `cosmos.base.query.v1beta1.PageResponse` as a module sees it. */
export interface PageResponse {
  nextKey: Uint8Array;
  total: bigint;
}
