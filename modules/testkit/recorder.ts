import { existsSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import { fromBinary, toHex } from './bytes.ts';
import type { EventRecord } from './codec/event-attributes.ts';
import type { Fault, Machine } from './machine.ts';
import type { JournaledMap } from './state/journal.ts';

const lockPath = new URL('../bundles.lock.json', import.meta.url);

/** What an operation did, beside its own fields: docs/spec/replay-format.md. */
export interface Outcome {
  readonly ok?: Uint8Array;
  readonly error?: { readonly codespace: string; readonly code: number };
  readonly events: readonly EventRecord[];
  readonly faults?: readonly Fault[];
}

/** Writes histories that the node's replay test plays again. */
export class Recorder {
  readonly #machine: Machine;
  readonly #lines: string[] = [];
  readonly #header: Record<string, unknown>;
  #file: string | undefined;
  /** Why this chain can no longer be recorded from its beginning. */
  #isBroken = false;

  constructor(machine: Machine, seed: string, stepBudget: bigint) {
    this.#machine = machine;
    this.#header = {
      format: 'marspace-replay',
      version: 1,
      chainId: machine.chainId,
      seed,
      stepBudget: stepBudget.toString(),
      depthMax: machine.limits.depthMax,
      refusedBranchesMax: machine.limits.refusedBranchesMax.toString(),
      authority: machine.authority,
    };
  }

  /** Whether an operation needs to be described at all. */
  get isOn(): boolean {
    return this.#file !== undefined || !this.#isBroken;
  }

  /** Writes everything so far and from now on into a file. Throws when messages have gone by unrecorded. */
  start(file: string): void {
    if (this.#isBroken) throw new Error('recordTo must be called before the first message, query or block');
    const modules = [...this.#machine.modules.keys()].map((name) => ({ name, bundleSha256: findBundleHash(name) }));
    this.#file = file;
    writeFileSync(file, [JSON.stringify({ ...this.#header, modules }), ...this.#lines, ''].join('\n'));
    this.#lines.length = 0;
  }

  /** After genesis, a chain that nobody records keeps no lines. */
  stopUnlessStarted(): void {
    if (this.#file !== undefined) return;
    this.#isBroken = true;
    this.#lines.length = 0;
  }

  note(operation: Record<string, unknown>, outcome: Outcome | undefined): void {
    if (!this.isOn) return;
    const line = JSON.stringify(outcome === undefined ? operation : { ...operation, ...this.#describe(outcome) });
    if (this.#file === undefined) this.#lines.push(line);
    else appendFileSync(this.#file, `${line}\n`);
  }

  #describe(outcome: Outcome): Record<string, unknown> {
    if (outcome.error !== undefined) return { error: { codespace: outcome.error.codespace, code: outcome.error.code } };
    const { writes, balances } = this.#describeDifferences();
    return {
      ok: toHex(outcome.ok ?? new Uint8Array(0)),
      ...(writes.length > 0 ? { writes } : {}),
      ...(outcome.events.length > 0 ? { events: outcome.events } : {}),
      ...(balances.length > 0 ? { balances } : {}),
      ...(outcome.faults !== undefined && outcome.faults.length > 0 ? { faults: outcome.faults.map(describeFault) } : {}),
    };
  }

  /** Differences since the journal was last cleared, which is at the beginning of every operation. */
  #describeDifferences(): { writes: [string, string, string | null][]; balances: [string, string, string][] } {
    const writes: [string, string, string | null][] = [];
    const balances: [string, string, string][] = [];
    for (const [map, keys] of this.#machine.journal.differences(0)) {
      for (const [key, before] of keys) {
        if (map.name === 'bank') {
          const after = (map.get(key) as bigint | undefined) ?? 0n;
          const [address, denom] = key.split('\x00') as [string, string];
          if (after !== ((before as bigint | undefined) ?? 0n)) balances.push([address, denom, after.toString()]);
        } else {
          const after = (map as JournaledMap<Uint8Array>).get(key);
          const hex = after === undefined ? null : toHex(after);
          const hexBefore = before === undefined ? null : toHex(before as Uint8Array);
          if (hex !== hexBefore) writes.push([map.name, toHex(fromBinary(key)), hex]);
        }
      }
    }
    return { writes: writes.sort(byNameThenKey), balances: balances.sort(byNameThenKey) };
  }
}

function byNameThenKey(a: readonly [string, string, unknown], b: readonly [string, string, unknown]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}

function describeFault(fault: Fault): Record<string, unknown> {
  const { module, queue, codespace, code } = fault;
  return { module, queue, key: toHex(fault.key), value: toHex(fault.value), codespace, code };
}

function findBundleHash(name: string): string {
  if (!existsSync(lockPath)) return '';
  const lock = JSON.parse(readFileSync(lockPath, 'utf8')) as Record<string, { sha256: string }>;
  return lock[name]?.sha256 ?? '';
}
