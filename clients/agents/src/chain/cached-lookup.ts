/** Remembers answers of the chain for a while, and asks once for callers that come together. */
export interface CachedLookup<V> {
  find(key: string): Promise<V | undefined>;
  forget(key: string): void;
}

export interface CachedLookupOptions {
  /** How long an answer is good. */
  readonly keepMs: number;
  /** How long "unknown" is good; shorter, so that a newcomer is not kept waiting. */
  readonly keepUnknownMs: number;
  /** Entries kept; the oldest goes first, so that made-up keys cannot fill the memory. */
  readonly entriesMax: number;
  readonly nowMs: () => number;
}

export function createCachedLookup<V>(look: (key: string) => Promise<V | undefined>, options: CachedLookupOptions): CachedLookup<V> {
  const entries = new Map<string, { answer: Promise<V | undefined>; goodUntilMs: number }>();

  function ask(key: string): Promise<V | undefined> {
    const entry = { answer: look(key), goodUntilMs: Number.POSITIVE_INFINITY };
    entries.delete(key);
    entries.set(key, entry);
    if (entries.size > options.entriesMax) entries.delete(entries.keys().next().value as string);
    entry.answer.then(
      (value) => {
        entry.goodUntilMs = options.nowMs() + (value === undefined ? options.keepUnknownMs : options.keepMs);
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    return entry.answer;
  }

  return {
    find: (key) => {
      const known = entries.get(key);
      return known !== undefined && known.goodUntilMs > options.nowMs() ? known.answer : ask(key);
    },
    forget: (key) => void entries.delete(key),
  };
}
