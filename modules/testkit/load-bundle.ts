import type { ModuleRecord } from '@marspace/kit';
import { readFileSync } from 'node:fs';
import { LimitError } from './failure.ts';

/** A module's record with the meter's functions: what its committed bundle gives. */
export interface BundleRecord extends ModuleRecord {
  /** Runs a function with so many steps. */
  enter(budget: number, run: unknown, ctx: unknown, arg: unknown): unknown;
  remaining(): number;
  setRemaining(steps: number): void;
}

/** Evaluates modules/bundles/<name>.js in this engine, to compare it with its source. Steps are counted from `steps` on and end the call. */
export function loadBundle(name: string, steps = Number.MAX_SAFE_INTEGER): BundleRecord {
  const text = readFileSync(new URL(`../bundles/${name}.js`, import.meta.url), 'utf8');
  const evaluate = new Function(`return ${text}`) as () => (host: object) => BundleRecord;
  const record = evaluate()({ exhausted: throwExhausted, copyWith });
  record.setRemaining(steps);
  return record;
}

function throwExhausted(): never {
  throw new LimitError('the step budget is used up');
}

function copyWith(source: object, changes: object): object {
  return { ...source, ...changes };
}
