import { sha256 } from '@noble/hashes/sha2.js';
import type { ModuleRecord } from '@marspace/kit';
import type { MessageTypes } from '../../proto/gen/modules/index.ts';
import { accountOf, moduleAddressOf } from './address.ts';
import { concatBytes, toHex, u64be } from './bytes.ts';
import type { EventRecord } from './codec/event-attributes.ts';
import { expectError } from './expect-error.ts';
import { exportGenesis, importGenesis } from './genesis.ts';
import { offerKeyOf } from './crypto/primitives.ts';
import { type Fault, type LoadedModule, Machine } from './machine.ts';
import {
  type QueryMethod,
  type QueryModule,
  type QueryRequest,
  type QueryResponse,
  type RequestName,
  requireQueryTypes,
  requireRoute,
  type ResponseOf,
} from './message-types.ts';
import { type Outcome, Recorder } from './recorder.ts';

export interface ChainOptions {
  /** In the app's order. */
  readonly modules: readonly ModuleRecord[];
  readonly chainId?: string;
  /** Goes into the block hashes and into the header of recorded histories. */
  readonly seed?: string;
  /** GenesisState by module name; a module's defaultGenesis where there is none. */
  readonly genesis?: Readonly<Record<string, unknown>>;
  /** Coins before genesis: address -> denom -> amount. */
  readonly funds?: Readonly<Record<string, Readonly<Record<string, bigint>>>>;
  /** Branches of a call that may end in a refusal; the node's default where it does not matter. */
  readonly refusedBranchesMax?: number;
}

/** Seconds between blocks and of the first one. Arbitrary: modules count heights. */
const blockSeconds = 6n;
const firstBlockSeconds = 1_800_000_000n;
/** Limits that the host ABI has as params, at the node's defaults; the test host does not count steps. */
const stepBudget = 1_000_000n;
const depthMax = 256;
const refusedBranchesMax = 32;

const utf8 = new TextEncoder();

/** A chain in memory: the modules' own code on real protobuf, stores, coins and blocks, without a node. */
export class TestChain {
  readonly #machine: Machine;
  readonly #recorder: Recorder;
  readonly #seed: string;

  constructor(options: ChainOptions) {
    this.#seed = options.seed ?? '0';
    this.#machine = new Machine(options.chainId ?? 'marspace-test-1', options.modules, {
      depthMax,
      refusedBranchesMax: options.refusedBranchesMax ?? refusedBranchesMax,
    });
    this.#recorder = new Recorder(this.#machine, this.#seed, stepBudget);
    for (const [address, coins] of Object.entries(options.funds ?? {})) this.fund(address, coins);
    this.#enterBlock(1n);
    for (const module of this.#machine.modules.values()) {
      this.#initGenesis(module, options.genesis?.[module.record.name] ?? module.record.defaultGenesis());
    }
    this.#runQueues('beginBlock');
  }

  /** Height of the block that messages run in. */
  get height(): bigint {
    return this.#machine.height;
  }

  /** Seconds since 1970 of that block. */
  get time(): bigint {
    return this.#machine.time;
  }

  get chainId(): string {
    return this.#machine.chainId;
  }

  /** The governance account. */
  get authority(): string {
    return this.#machine.authority;
  }

  /** Parked items, oldest first. */
  get faults(): readonly Fault[] {
    return this.#machine.faults;
  }

  /** Hash of a past or of the current block; undefined in the future. */
  blockHash(height: bigint): Uint8Array | undefined {
    return this.#machine.blockHashes.get(height)?.slice();
  }

  /** Address of a person; the same name gives the same address everywhere. */
  account(name: string): string {
    return accountOf(name);
  }

  moduleAddress(name: string): string {
    return moduleAddressOf(name);
  }

  offerKey(name: string): ReturnType<typeof offerKeyOf> {
    return offerKeyOf(name);
  }

  /** Makes coins out of nothing. */
  fund(address: string, coins: Readonly<Record<string, bigint>>): void {
    for (const [denom, amount] of Object.entries(coins)) this.#machine.bank.add(address, denom, amount);
    this.#recorder.note(
      { op: 'fund', address, coins: Object.entries(coins).map(([denom, amount]) => [denom, amount.toString()]) },
      undefined,
    );
  }

  /** Sets what staking.bonded answers. */
  bond(address: string, amount: bigint): void {
    this.#machine.bonded.set(address, amount);
  }

  balance(address: string, denom: string): bigint {
    return this.#machine.bank.balance(address, denom);
  }

  /** All coins of a denomination, wherever they are. */
  supply(denom: string): bigint {
    return this.#machine.bank.supply(denom);
  }

  /**
   * Runs one message as the address in its signer field, all or nothing, and gives the response. Throws a ModuleError with the codespace
   * and code that a client would see; where a bug threw something else that is `tsmodule/2` with the bug as its `cause`.
   */
  send<T extends RequestName>(typeName: T, message: MessageTypes[T]): ResponseOf<T> {
    const route = requireRoute(typeName);
    const module = this.#machine.requireModule(route.module);
    const value = this.#machine.codec.encode(typeName, message);
    const decoded = this.#machine.codec.decode(typeName, value);
    const sender = decoded[route.signer] as string;
    const run = (): Uint8Array => this.#machine.codec.encode(route.response, this.#machine.runMessage(module, typeName, decoded, sender));
    const bytes = this.#operate({ op: 'message', type: typeName, value: toHex(value), sender }, run);
    return this.#machine.codec.decode(route.response, bytes) as ResponseOf<T>;
  }

  /** Asks a module on the current state. */
  query<N extends QueryModule, M extends QueryMethod<N>>(name: N, method: M, request: QueryRequest<N, M>): QueryResponse<N, M> {
    const types = requireQueryTypes(name, method);
    const module = this.#machine.requireModule(name);
    const value = this.#machine.codec.encode(types.request, request);
    const decoded = this.#machine.codec.decode(types.request, value);
    const run = (): Uint8Array => this.#machine.codec.encode(types.response, this.#machine.runQuery(module, method, decoded));
    const bytes = this.#operate({ op: 'query', module: name, method, value: toHex(value) }, run);
    return this.#machine.codec.decode(types.response, bytes) as QueryResponse<N, M>;
  }

  /** Calls a function that a module offers to others, as module `caller`, all or nothing. Not part of recorded histories. */
  callFunction(caller: string, name: string, functionName: string, args: unknown): unknown {
    this.#recorder.stopUnlessStarted();
    this.#startOperation();
    return this.#machine.atomic(() => this.#machine.callFunction(caller, name, functionName, args));
  }

  /** Ends the block and begins the next, n times. `events()` gives those of all of them. */
  nextBlock(n = 1): void {
    const events: EventRecord[] = [];
    for (let i = 0; i < n; i++) {
      this.#runQueues('endBlock');
      events.push(...this.#machine.events);
      this.#enterBlock(this.height + 1n);
      this.#runQueues('beginBlock');
      events.push(...this.#machine.events);
    }
    this.#machine.events = events;
  }

  /** Runs a parked item again, as MsgRetryFault does: it is cleared, or stays in `faults` with its retries counted. Not part of recorded histories. */
  retryFault(id: bigint): void {
    this.#recorder.stopUnlessStarted();
    this.#startOperation();
    this.#machine.retryFault(id);
  }

  /** Goes on to a height that is not past. */
  goTo(height: bigint): void {
    if (height < this.height) throw new RangeError(`height ${height} is past: the chain is at ${this.height}`);
    this.nextBlock(Number(height - this.height));
  }

  /** Typed events of the last message, query or block, in the order raised. */
  events(): readonly EventRecord[] {
    return this.#machine.events;
  }

  /** Throws the broken invariant's sentence with the names of module and invariant. */
  checkInvariants(): void {
    for (const module of this.#machine.modules.values()) {
      for (const [name, check] of Object.entries(module.record.invariants)) {
        const broken = this.#machine.read(module, check);
        if (broken !== undefined) throw new Error(`${module.record.name}: invariant ${name} is broken: ${broken}`);
      }
    }
  }

  /** The module's GenesisState, as it comes out of its canonical bytes. */
  exportGenesis<N extends QueryModule>(name: N): MessageTypes[Extract<keyof MessageTypes, `marspace.${N}.v1.GenesisState`>] {
    const module = this.#machine.requireModule(name);
    const typeName = `marspace.${name}.v1.GenesisState`;
    const bytes = this.#operate({ op: 'exportGenesis', module: name }, () =>
      this.#machine.codec.encode(typeName, exportGenesis(this.#machine, module)),
    );
    return this.#machine.codec.decode(typeName, bytes) as never;
  }

  /** Empties the module's store and fills it from a GenesisState. Coins stay as they are. */
  importGenesis(name: string, genesis: unknown): void {
    const module = this.#machine.requireModule(name);
    for (const [key] of module.store.entries.all()) module.store.entries.delete(key);
    this.#recorder.stopUnlessStarted();
    this.#initGenesis(module, genesis);
  }

  /** Runs a module's migration from a version to the next. */
  migrate(name: string, fromVersion: number): void {
    const module = this.#machine.requireModule(name);
    const migration = module.record.migrations[fromVersion];
    if (migration === undefined) throw new Error(`${name} has no migration from version ${fromVersion}`);
    this.#recorder.stopUnlessStarted();
    this.#startOperation();
    this.#machine.atomic(() => this.#machine.writeLarge(module, migration));
  }

  /** Raw entries of a module's store, in key order, as hex: what a genesis round trip must keep. */
  dumpStore(name: string): [key: string, value: string][] {
    const entries = this.#machine.requireModule(name).store.entries.all();
    return entries.map(([key, value]) => [Buffer.from(key, 'latin1').toString('hex'), toHex(value)]);
  }

  /** Replaces a module's store by raw entries as `dumpStore` gives them, e.g. those of an older version. */
  loadStore(name: string, entries: readonly (readonly [key: string, value: string])[]): void {
    const store = this.#machine.requireModule(name).store.entries;
    this.#recorder.stopUnlessStarted();
    for (const [key] of store.all()) store.delete(key);
    for (const [key, value] of entries) store.set(Buffer.from(key, 'hex').toString('latin1'), new Uint8Array(Buffer.from(value, 'hex')));
  }

  /** Calls a function and gives the ModuleError it throws, by its name or number; throws itself when there is none or another one. */
  expectError(run: () => unknown, codespace: string, nameOrCode: string | number): Error & { codespace: string; code: number } {
    return expectError(run, codespace, nameOrCode, this.#machine.modules.get(codespace)?.record.errors);
  }

  /** Records from genesis on into a file (docs/spec/replay-format.md); call it before the first message, query or block. */
  recordTo(file: string): void {
    this.#recorder.start(file);
  }

  #startOperation(): void {
    this.#machine.journal.clear();
    this.#machine.events = [];
  }

  #operate(operation: Record<string, unknown>, run: () => Uint8Array): Uint8Array {
    this.#recorder.stopUnlessStarted();
    this.#startOperation();
    let outcome: Outcome;
    try {
      const ok = this.#machine.atomic(run);
      outcome = { ok, events: this.#machine.events };
      return ok;
    } catch (thrown) {
      outcome = { error: thrown as { codespace: string; code: number }, events: [] };
      throw thrown;
    } finally {
      this.#recorder.note(operation, outcome!);
    }
  }

  #initGenesis(module: LoadedModule, genesis: unknown): void {
    this.#startOperation();
    const typeName = `marspace.${module.record.name}.v1.GenesisState`;
    const value = this.#machine.codec.encode(typeName, genesis);
    const decoded = this.#machine.codec.decode(typeName, value);
    this.#machine.atomic(() => importGenesis(this.#machine, module, decoded));
    this.#recorder.note({ op: 'initGenesis', module: module.record.name, value: toHex(value) }, { events: this.#machine.events });
  }

  #enterBlock(height: bigint): void {
    if (height > 1n) this.#recorder.stopUnlessStarted();
    const hash = sha256(concatBytes([utf8.encode(this.#machine.chainId), u64be(height), utf8.encode(this.#seed)]));
    this.#machine.enterBlock(height, firstBlockSeconds + (height - 1n) * blockSeconds, hash);
    this.#recorder.note({ op: 'block', height: height.toString(), time: this.#machine.time.toString(), hash: toHex(hash) }, undefined);
  }

  #runQueues(which: 'beginBlock' | 'endBlock'): void {
    if (this.height > 1n || which === 'endBlock') this.#recorder.stopUnlessStarted();
    this.#startOperation();
    const faults = this.#machine.runQueues(which);
    this.#recorder.note({ op: which }, { events: this.#machine.events, faults });
  }
}

/** A chain with these modules at height 1, after genesis and the begin block. */
export async function testChain(options: ChainOptions): Promise<TestChain> {
  return new TestChain(options);
}
