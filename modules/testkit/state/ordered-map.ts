/** Entries of one run before it is split in two: short enough to shift, long enough to keep the list of runs short. */
const runEntriesMax = 256;

interface Run<V> {
  keys: string[];
  values: V[];
}

/** A map in the order of its keys' UTF-16 units: for binary strings that is byte order. Runs of sorted entries in a sorted list. */
export class OrderedMap<V> {
  readonly #runs: Run<V>[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    const run = this.#runs[this.#findRun(key)];
    if (run === undefined) return undefined;
    const at = lowerBound(run.keys, key);
    return run.keys[at] === key ? run.values[at] : undefined;
  }

  set(key: string, value: V): void {
    if (this.#runs.length === 0) this.#runs.push({ keys: [], values: [] });
    // A key behind the last one goes to the last run.
    const runAt = Math.min(this.#findRun(key), this.#runs.length - 1);
    const run = this.#runs[runAt] as Run<V>;
    const at = lowerBound(run.keys, key);
    if (run.keys[at] === key) {
      run.values[at] = value;
      return;
    }
    run.keys.splice(at, 0, key);
    run.values.splice(at, 0, value);
    this.#size++;
    if (run.keys.length > runEntriesMax) this.#split(runAt);
  }

  delete(key: string): void {
    const runAt = this.#findRun(key);
    const run = this.#runs[runAt];
    if (run === undefined) return;
    const at = lowerBound(run.keys, key);
    if (run.keys[at] !== key) return;
    run.keys.splice(at, 1);
    run.values.splice(at, 1);
    this.#size--;
    if (run.keys.length === 0) this.#runs.splice(runAt, 1);
  }

  /** Entries with start <= key < end (undefined: no bound), at most `limit`, from the end when `reverse`. */
  range(start: string, end: string | undefined, reverse: boolean, limit: number): [string, V][] {
    return reverse ? this.#rangeDown(start, end, limit) : this.#rangeUp(start, end, limit);
  }

  #rangeUp(start: string, end: string | undefined, limit: number): [string, V][] {
    const found: [string, V][] = [];
    let runAt = this.#findRun(start);
    let at = lowerBound(this.#runs[runAt]?.keys ?? [], start);
    for (; runAt < this.#runs.length; runAt++, at = 0) {
      const run = this.#runs[runAt] as Run<V>;
      for (; at < run.keys.length; at++) {
        const key = run.keys[at] as string;
        if (found.length === limit || (end !== undefined && key >= end)) return found;
        found.push([key, run.values[at] as V]);
      }
    }
    return found;
  }

  #rangeDown(start: string, end: string | undefined, limit: number): [string, V][] {
    const found: [string, V][] = [];
    let runAt = end === undefined ? this.#runs.length - 1 : Math.min(this.#findRun(end), this.#runs.length - 1);
    for (; runAt >= 0; runAt--) {
      const run = this.#runs[runAt] as Run<V>;
      let at = (end === undefined ? run.keys.length : lowerBound(run.keys, end)) - 1;
      for (; at >= 0; at--) {
        const key = run.keys[at] as string;
        if (found.length === limit || key < start) return found;
        found.push([key, run.values[at] as V]);
      }
    }
    return found;
  }

  /** Place of the first run whose last key is not below `key`; the number of runs when there is none. */
  #findRun(key: string): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const keys = (this.#runs[middle] as Run<V>).keys;
      if ((keys[keys.length - 1] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #split(runAt: number): void {
    const run = this.#runs[runAt] as Run<V>;
    const half = run.keys.length >>> 1;
    this.#runs.splice(runAt + 1, 0, { keys: run.keys.splice(half), values: run.values.splice(half) });
  }
}

function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
