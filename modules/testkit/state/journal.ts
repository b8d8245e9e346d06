import { OrderedMap } from './ordered-map.ts';

interface Change {
  readonly map: JournaledMap<unknown>;
  readonly key: string;
  readonly before: unknown;
}

/** Remembers what every change replaced, so that a branch or a whole operation can be undone. */
export class Journal {
  readonly #changes: Change[] = [];

  /** A place to come back to. */
  mark(): number {
    return this.#changes.length;
  }

  note(change: Change): void {
    this.#changes.push(change);
  }

  /** Undoes everything since the mark, last first. */
  revert(mark: number): void {
    while (this.#changes.length > mark) {
      const change = this.#changes.pop() as Change;
      change.map.restore(change.key, change.before);
    }
  }

  /** Keys that differ now from what they were at the mark, with what they were, per map. */
  differences(mark: number): Map<JournaledMap<unknown>, Map<string, unknown>> {
    const first = new Map<JournaledMap<unknown>, Map<string, unknown>>();
    for (const change of this.#changes.slice(mark)) {
      const keys = first.get(change.map) ?? new Map<string, unknown>();
      first.set(change.map, keys);
      if (!keys.has(change.key)) keys.set(change.key, change.before);
    }
    return first;
  }

  /** Forgets everything: what was done stays. */
  clear(): void {
    this.#changes.length = 0;
  }
}

/** An ordered map whose changes can be undone by its journal. Values are never changed in place. */
export class JournaledMap<V> {
  readonly name: string;
  readonly #entries = new OrderedMap<V>();
  readonly #journal: Journal;

  constructor(name: string, journal: Journal) {
    this.name = name;
    this.#journal = journal;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: V): void {
    this.#journal.note({ map: this as JournaledMap<unknown>, key, before: this.#entries.get(key) });
    this.#entries.set(key, value);
  }

  delete(key: string): void {
    const before = this.#entries.get(key);
    if (before === undefined) return;
    this.#journal.note({ map: this as JournaledMap<unknown>, key, before });
    this.#entries.delete(key);
  }

  range(start: string, end: string | undefined, reverse: boolean, limit: number): [string, V][] {
    return this.#entries.range(start, end, reverse, limit);
  }

  /** Every entry in order. */
  all(): [string, V][] {
    return this.#entries.range('', undefined, false, Number.POSITIVE_INFINITY);
  }

  /** Only for the journal: puts back what was there. */
  restore(key: string, before: V | undefined): void {
    if (before === undefined) this.#entries.delete(key);
    else this.#entries.set(key, before);
  }
}
