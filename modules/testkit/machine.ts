import type { Context, LogLevel, ModuleRecord } from '@marspace/kit';
import { moduleAddressOf } from './address.ts';
import { Bank } from './bank.ts';
import { fromBinary, toBinary } from './bytes.ts';
import { Codec } from './codec/codec.ts';
import type { EventRecord } from './codec/event-attributes.ts';
import { findBrokenRule } from './codec/field-rules.ts';
import { loadPlans } from './codec/image.ts';
import { computeOutcome, LimitError, ModuleFailure } from './failure.ts';
import { ModuleHost } from './host.ts';
import { Journal, JournaledMap } from './state/journal.ts';
import { ModuleStore } from './state/module-store.ts';

/** An item of begin or end block that failed and was parked. Key and value are the raw store entry. */
export interface Fault {
  readonly id: bigint;
  readonly module: string;
  readonly queue: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly height: bigint;
  codespace: string;
  code: number;
  /** What was thrown last, for the reader of a failing test. */
  cause: unknown;
  retries: bigint;
}

export interface LogLine {
  readonly module: string;
  readonly level: LogLevel;
  readonly text: string;
}

/** What the host ABI has as params and this host keeps. */
export interface Limits {
  readonly depthMax: number;
  /** Branches of a call that may end in a refusal. */
  readonly refusedBranchesMax: number;
}

export interface LoadedModule {
  readonly record: ModuleRecord;
  readonly host: ModuleHost;
  readonly store: ModuleStore;
}

/** Modules with their state, coins and blocks: everything of a chain but its test interface. */
export class Machine {
  readonly codec = new Codec(loadPlans());
  readonly journal = new Journal();
  readonly modules = new Map<string, LoadedModule>();
  readonly bank: Bank;
  readonly bonded = new Map<string, bigint>();
  readonly blockHashes = new Map<bigint, Uint8Array>();
  readonly logLines: LogLine[] = [];
  readonly authority: string = moduleAddressOf('gov');
  readonly chainId: string;
  readonly limits: Limits;
  readonly faults: Fault[] = [];
  events: EventRecord[] = [];
  height = 0n;
  /** Seconds. */
  time = 0n;
  isQuery = false;
  isGenesis = false;
  /** Branches of the running call that ended in a refusal. */
  refusedBranches = 0;
  #depth = 0;
  /** First signer of the message that runs; functions of other modules see it too. */
  #sender: string | undefined;
  #nextFaultId = 1n;

  constructor(chainId: string, records: readonly ModuleRecord[], limits: Limits) {
    this.chainId = chainId;
    this.limits = limits;
    this.bank = new Bank(
      this.journal,
      records.map((record) => record.name),
    );
    for (const record of records) {
      const store = new ModuleStore(record.collections, this.codec, new JournaledMap(record.name, this.journal));
      this.modules.set(record.name, { record, store, host: new ModuleHost(this, record.name, record.ports, store) });
    }
  }

  requireModule(name: string): LoadedModule {
    const module = this.modules.get(name);
    if (module === undefined) throw new Error(`module ${name} is not on this chain: it has ${[...this.modules.keys()].join(', ')}`);
    return module;
  }

  contextOf(module: LoadedModule, sender: string | undefined, caller: string | undefined): Context {
    return {
      host: module.host,
      module: module.record.name,
      moduleAddress: moduleAddressOf(module.record.name),
      height: this.height,
      time: this.time,
      chainId: this.chainId,
      sender,
      caller,
      isQuery: this.isQuery,
    };
  }

  mark(): { journal: number; events: number } {
    return { journal: this.journal.mark(), events: this.events.length };
  }

  revert(mark: { journal: number; events: number }): void {
    this.journal.revert(mark.journal);
    this.events.length = mark.events;
  }

  /** All or nothing: what `run` gives, or its writes and events undone and what it threw turned into an SDK error. */
  atomic<T>(run: () => T): T {
    const mark = this.mark();
    this.#depth = 0;
    this.refusedBranches = 0;
    this.#sender = undefined;
    try {
      return run();
    } catch (thrown) {
      this.revert(mark);
      throw computeOutcome(thrown);
    }
  }

  callFunction(caller: string, name: string, functionName: string, args: unknown): unknown {
    const module = this.requireModule(name);
    const called = module.record.functions[functionName];
    if (called === undefined) throw new Error(`${name} offers no function ${functionName}`);
    if (this.#depth >= this.limits.depthMax) throw new LimitError(`calls nest at most ${this.limits.depthMax} deep`);
    this.#depth++;
    try {
      return called(this.contextOf(module, this.#sender, caller), args as never);
    } finally {
      this.#depth--;
    }
  }

  runMessage(module: LoadedModule, typeName: string, value: unknown, sender: string): unknown {
    const handler = module.record.messages[typeName];
    if (handler === undefined) throw new Error(`${module.record.name} has no handler for ${typeName}`);
    this.#sender = sender;
    this.#checkRules(module.record, typeName, value as Record<string, unknown>);
    return handler(this.contextOf(module, sender, undefined), value as never);
  }

  #checkRules(record: ModuleRecord, typeName: string, message: Record<string, unknown>): void {
    const rules = record.rules[typeName];
    if (rules === undefined) return;
    const broken = findBrokenRule(this.codec.plans.requireMessage(typeName), rules, message);
    if (broken !== undefined) throw new ModuleFailure(record.name, record.errors.InvalidMessage ?? 0, broken);
  }

  runQuery(module: LoadedModule, method: string, request: unknown): unknown {
    const handler = module.record.queries[method];
    if (handler === undefined) throw new Error(`${module.record.name} has no query ${method}`);
    return this.read(module, (ctx) => handler(ctx, request as never));
  }

  /** Runs something that must not change state: queries, exports, invariants, bounds of queues. */
  read<T>(module: LoadedModule, run: (ctx: Context) => T): T {
    this.isQuery = true;
    try {
      return run(this.contextOf(module, undefined, undefined));
    } finally {
      this.isQuery = false;
    }
  }

  /** Runs something that may write genesis-sized values: initGenesis and migrations. */
  writeLarge(module: LoadedModule, run: (ctx: Context) => void): void {
    this.isGenesis = true;
    try {
      run(this.contextOf(module, undefined, undefined));
    } finally {
      this.isGenesis = false;
    }
  }

  /** Begins a block: later calls run at this height. */
  enterBlock(height: bigint, time: bigint, hash: Uint8Array): void {
    this.height = height;
    this.time = time;
    this.blockHashes.set(height, hash);
  }

  /** Due items of every module's queues, in the order of modules and declarations; gives the faults. */
  runQueues(which: 'beginBlock' | 'endBlock'): Fault[] {
    const parked: Fault[] = [];
    for (const module of this.modules.values()) {
      for (const queue of module.record[which]) {
        // A queue with nothing due is not asked how much it would take.
        if (module.store.dueEntries(queue.collection, this.height, 1).length === 0) continue;
        const max = Number(this.read(module, queue.max));
        for (const key of module.store.dueEntries(queue.collection, this.height, max)) {
          const fault = this.#runDueItem(module, queue, key);
          if (fault !== undefined) parked.push(fault);
        }
      }
    }
    return parked;
  }

  /** Runs a parked item again: it is cleared, or stays with its retries counted and the event raised again. */
  retryFault(id: bigint): void {
    const at = this.faults.findIndex((fault) => fault.id === id);
    const fault = this.faults[at];
    if (fault === undefined) throw new Error(`there is no fault ${id}`);
    const module = this.requireModule(fault.module);
    const queues = [...module.record.beginBlock, ...module.record.endBlock];
    const queue = queues.find(({ name }) => name === fault.queue);
    if (queue === undefined) throw new Error(`${fault.module} has no queue ${fault.queue} any more`);
    try {
      this.#runItem(module, queue, toBinary(fault.key), fault.value);
    } catch (thrown) {
      const { codespace, code } = thrown as { codespace: string; code: number };
      Object.assign(fault, { codespace, code, cause: thrown, retries: fault.retries + 1n });
      this.#raiseFault(fault);
      return;
    }
    this.faults.splice(at, 1);
    this.events.push(this.codec.eventOf('marspace.tsmodule.v1.FaultCleared', { id, module: fault.module, queue: fault.queue }));
  }

  #runItem(module: LoadedModule, queue: ModuleRecord['endBlock'][number], key: string, bytes: Uint8Array): void {
    this.atomic(() => {
      const [parts, value] = module.store.readEntry(queue.collection, key, bytes);
      queue.run(this.contextOf(module, undefined, undefined), parts, value);
    });
  }

  #runDueItem(module: LoadedModule, queue: ModuleRecord['endBlock'][number], key: string): Fault | undefined {
    const bytes = module.store.entries.get(key);
    // An item before it in this block may have removed it.
    if (bytes === undefined) return undefined;
    module.store.entries.delete(key);
    try {
      this.#runItem(module, queue, key, bytes);
      return undefined;
    } catch (thrown) {
      return this.#park(module, queue.name, key, bytes, thrown as { codespace: string; code: number });
    }
  }

  #park(module: LoadedModule, queue: string, key: string, value: Uint8Array, cause: { codespace: string; code: number }): Fault {
    const { codespace, code } = cause;
    const id = this.#nextFaultId++;
    const fault: Fault = {
      id,
      module: module.record.name,
      queue,
      key: fromBinary(key),
      value,
      height: this.height,
      codespace,
      code,
      cause,
      retries: 0n,
    };
    this.faults.push(fault);
    this.#raiseFault(fault);
    return fault;
  }

  #raiseFault({ id, module, queue, codespace, code }: Fault): void {
    this.events.push(this.codec.eventOf('marspace.tsmodule.v1.ModuleFault', { id, module, queue, codespace, code }));
  }
}
