import type { Context, GenesisDeclaration, ModuleRecord } from '@marspace/kit';
import { isAddress } from './address.ts';
import { ModuleFailure } from './failure.ts';
import type { LoadedModule, Machine } from './machine.ts';

type Message = Record<string, unknown>;

/**
 * Loads a decoded GenesisState: what is not a list goes to the module, the items of each list into their collection, then every invariant
 * must hold. Throws the module's InvalidGenesis, or what its own code throws.
 */
export function importGenesis(machine: Machine, module: LoadedModule, genesis: Message): void {
  const { record } = module;
  const rest = { ...genesis };
  for (const { field } of record.genesis) rest[field] = [];
  machine.writeLarge(module, (ctx) => {
    record.initGenesis(ctx, rest as never);
    for (const list of record.genesis) {
      for (const item of genesis[list.field] as Message[]) {
        storeItem(module, list, item);
        list.derive?.(ctx, item as never);
      }
      addSums(ctx, list, genesis[list.field] as Message[]);
    }
  });
  for (const [name, invariant] of Object.entries(record.invariants)) {
    const broken = machine.read(module, invariant);
    if (broken !== undefined) throw refuse(record, `${name}: ${broken}`);
  }
}

/** The whole GenesisState as an object: the rest from the module, the lists from their collections, in the order of keys. */
export function exportGenesis(machine: Machine, module: LoadedModule): Message {
  const genesis = { ...(machine.read(module, (ctx) => module.record.exportGenesis(ctx)) as Message) };
  for (const list of module.record.genesis) {
    genesis[list.field] = module.store.all(list.collection).map(([key, value]) => joinItem(module.record, list, key, value));
  }
  return genesis;
}

function addSums(ctx: Context, { sum }: GenesisDeclaration, items: readonly Message[]): void {
  if (sum === undefined) return;
  const sums = new Map<string, bigint>();
  for (const item of items) {
    const by = readPath(item, sum.by) as string;
    sums.set(by, (sums.get(by) ?? 0n) + (readPath(item, sum.of) as bigint));
  }
  for (const by of [...sums.keys()].sort()) sum.add(ctx, by, sums.get(by) as bigint);
}

function storeItem(module: LoadedModule, list: GenesisDeclaration, item: Message): void {
  const { record, store } = module;
  const declared = record.collections[list.collection] as ModuleRecord['collections'][number];
  const key = list.key.map((path) => readPath(item, path));
  const inKey = key.filter((_, at) => declared.key[at] === 'address');
  for (const address of [...list.addresses.map((path) => readPath(item, path)), ...inKey]) {
    if (!isAddress(address as string)) throw refuse(record, `${list.field}: ${address} is not an address`);
  }
  if (store.has(list.collection, key)) throw refuse(record, `${list.field}: ${key.join(' ')} is there twice`);
  const plain = declared.value === 'unit' ? true : item;
  store.set(list.collection, key, list.value === '' ? plain : readPath(item, list.value), true);
}

function joinItem(record: ModuleRecord, list: GenesisDeclaration, key: readonly unknown[], value: unknown): Message {
  if (list.value === '' && record.collections[list.collection]?.value !== 'unit') return value as Message;
  const item: Message = {};
  for (const [at, path] of list.key.entries()) writePath(item, path, key[at]);
  if (list.value !== '') writePath(item, list.value, value);
  return item;
}

function readPath(item: Message, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Message)[name], item);
}

function writePath(item: Message, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() as string;
  let target = item;
  for (const name of names) {
    target[name] ??= {};
    target = target[name] as Message;
  }
  target[last] = value;
}

function refuse(record: ModuleRecord, message: string): ModuleFailure {
  return new ModuleFailure(record.name, record.errors.InvalidGenesis ?? 0, message);
}
