import type { Attempt, BytesPart, Host, LogLevel, PageRequest } from '@marspace/kit';
import { addressBytes, addressString, isAddress, moduleAddressOf } from './address.ts';
import { concatBytes, u32be, u64be } from './bytes.ts';
import type { Machine } from './machine.ts';
import { findModuleError, LimitError } from './failure.ts';
import { verifyChunkProof } from './crypto/blake3-tree.ts';
import { computeHash, verifySignature } from './crypto/primitives.ts';
import type { ModuleStore } from './state/module-store.ts';

const logBytesMax = 1024;
/** Of all attribute values of an event together. */
const eventBytesMax = 16_384;
/** Bytes of a digest that make a random number. */
const randomBytes = 16;
/** Bytes that toBigint reads at most. */
const bigintBytesMax = 64;

const utf8 = new TextEncoder();

/** What one module sees of the test chain: docs/spec/host-abi.md, section 4. */
export class ModuleHost implements Host {
  readonly #machine: Machine;
  readonly #module: string;
  readonly #address: string;
  readonly #ports: ReadonlySet<string>;
  readonly #store: ModuleStore;

  constructor(machine: Machine, module: string, ports: readonly string[], store: ModuleStore) {
    this.#machine = machine;
    this.#module = module;
    this.#address = moduleAddressOf(module);
    this.#ports = new Set(ports);
    this.#store = store;
  }

  get(collection: number, key: readonly unknown[]): unknown {
    return this.#store.get(collection, key);
  }

  has(collection: number, key: readonly unknown[]): boolean {
    return this.#store.has(collection, key);
  }

  set(collection: number, key: readonly unknown[], value: unknown): void {
    this.#checkWritable();
    this.#store.set(collection, key, value, this.#machine.isGenesis);
  }

  remove(collection: number, key: readonly unknown[]): void {
    this.#checkWritable();
    this.#store.remove(collection, key);
  }

  scan(
    collection: number,
    prefix: readonly unknown[],
    start: readonly unknown[] | undefined,
    end: readonly unknown[] | undefined,
    reverse: boolean,
    limit: number,
  ): [unknown[], unknown][] {
    return this.#store.scan(collection, prefix, start, end, reverse, limit);
  }

  page(collection: number, prefix: readonly unknown[], request: PageRequest | undefined): ReturnType<Host['page']> {
    return this.#store.page(collection, prefix, request);
  }

  walk(collection: number, fields: readonly string[] | undefined, visit: (...values: never[]) => unknown): unknown {
    if (!this.#machine.isQuery) throw new TypeError('only what cannot change state walks over a collection');
    for (const [key, value] of this.#store.all(collection)) {
      const picked = fields === undefined ? [value] : fields.map((name) => (value as Record<string, unknown>)[name]);
      const values = value === true ? key : picked;
      const found = visit(...(values as never[]));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  emit(name: string, value: unknown): void {
    this.#checkWritable();
    const typeName = `marspace.${this.#module}.v1.${name}`;
    const event = this.#machine.codec.eventOf(typeName, value);
    let bytes = 0;
    for (const [, text] of event.attributes) bytes += utf8.encode(text).length;
    if (bytes > eventBytesMax) throw new RangeError(`${typeName}: an event has at most ${eventBytesMax} bytes, got ${bytes}`);
    this.#machine.events.push(event);
  }

  log(level: LogLevel, text: string): void {
    if (utf8.encode(text).length > logBytesMax) throw new RangeError(`a log line has at most ${logBytesMax} bytes`);
    this.#machine.logLines.push({ module: this.#module, level, text });
  }

  blockHash(height: bigint): Uint8Array | undefined {
    return this.#machine.blockHashes.get(height)?.slice();
  }

  branch<T>(run: () => T): Attempt<T> {
    const { refusedBranchesMax } = this.#machine.limits;
    if (this.#machine.refusedBranches >= refusedBranchesMax) {
      return { ok: false, codespace: 'tsmodule', code: 7, message: `${refusedBranchesMax} were refused before it: not tried` };
    }
    const mark = this.#machine.mark();
    try {
      return { ok: true, value: run() };
    } catch (thrown) {
      const error = findModuleError(thrown);
      if (error === undefined) throw thrown;
      this.#machine.revert(mark);
      this.#machine.refusedBranches++;
      return { ok: false, codespace: error.codespace, code: error.code, message: error.message };
    }
  }

  call(module: string, name: string, args: unknown): unknown {
    this.#checkPort(`module:${module}`);
    return this.#machine.callFunction(this.#module, module, name, args);
  }

  bank(operation: string, ...args: unknown[]): unknown {
    this.#checkPort(`bank.${operation}`);
    if (operation !== 'balance') this.#checkWritable();
    return this.#machine.bank.run(this.#address, operation, args);
  }

  staking(operation: 'bonded', address: string): bigint {
    this.#checkPort(`staking.${operation}`);
    addressBytes(address);
    return this.#machine.bonded.get(address) ?? 0n;
  }

  encode(typeName: string, value: unknown): Uint8Array {
    return this.#machine.codec.encode(typeName, value);
  }

  decode(typeName: string, bytes: Uint8Array): unknown {
    return this.#machine.codec.decode(typeName, bytes);
  }

  hash(name: 'sha256' | 'keccak256' | 'blake3', bytes: Uint8Array): Uint8Array {
    return computeHash(name, bytes);
  }

  verify(name: 'ed25519' | 'secp256k1', publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
    return verifySignature(name, publicKey, message, signature);
  }

  verifyChunkProof(checksum: Uint8Array, shardBytes: bigint, chunkIndex: bigint, proof: Uint8Array): boolean {
    return verifyChunkProof(checksum, shardBytes, chunkIndex, proof);
  }

  concat(parts: readonly BytesPart[]): Uint8Array {
    return concatBytes(parts.map(bytesOfPart));
  }

  random(parts: readonly BytesPart[]): bigint {
    return this.toBigint(computeHash('sha256', this.concat(parts)).subarray(0, randomBytes));
  }

  u64be(value: bigint): Uint8Array {
    return u64be(value);
  }

  u32be(value: number): Uint8Array {
    return u32be(value);
  }

  toBigint(bytes: Uint8Array): bigint {
    if (bytes.length > bigintBytesMax) throw new RangeError(`toBigint wants at most ${bigintBytesMax} bytes, got ${bytes.length}`);
    return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  }

  equal(a: Uint8Array, b: Uint8Array): boolean {
    return Buffer.compare(a, b) === 0;
  }

  addressBytes(address: string): Uint8Array {
    return addressBytes(address);
  }

  addressString(bytes: Uint8Array): string {
    return addressString(bytes);
  }

  isAddress(text: string): boolean {
    return isAddress(text);
  }

  moduleAddressOf(name: string): string {
    return moduleAddressOf(name);
  }

  authority(): string {
    return this.#machine.authority;
  }

  exhausted(): never {
    throw new LimitError('the step budget is used up');
  }

  #checkWritable(): void {
    if (this.#machine.isQuery) throw new Error('a query cannot write, emit or move coins');
  }

  #checkPort(port: string): void {
    if (!this.#ports.has(port)) throw new Error(`${this.#module} has no port ${port}: list it in defineModule`);
  }
}

function bytesOfPart(part: BytesPart): Uint8Array {
  if (typeof part === 'string') return utf8.encode(part);
  if (typeof part === 'bigint') return u64be(part);
  return typeof part === 'number' ? u32be(part) : part;
}
