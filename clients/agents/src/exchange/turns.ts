/** Turns remembered per Host on average before all are halved: a Host that was away does not come back with a year of claims. */
const TURNS_KEPT = 64;

/**
 * Who is shown next. Every Host that fits has a chance, whatever its size and however many offers it has; who was shown less than the
 * average has a better one. So a new Host gets its first requests at once, and nobody can buy turns with more offers or more disk.
 */
export class Turns {
  readonly #turns: Map<string, number>;
  #sum: number;

  constructor(turns: ReadonlyMap<string, number> = new Map()) {
    this.#turns = new Map(turns);
    this.#sum = [...this.#turns.values()].reduce((sum, count) => sum + count, 0);
  }

  /** All candidates in a random order, by weights 1 / (1 + turns / average). `random`: 0 <= x < 1. */
  order<T>(candidates: readonly T[], hostOf: (candidate: T) => string, random: () => number): T[] {
    const average = this.#turns.size === 0 || this.#sum === 0 ? 1 : this.#sum / this.#turns.size;
    // Efraimidis and Spirakis: the order of ln(u) / weight is a weighted draw without replacement.
    const keyed = candidates.map((candidate) => ({
      candidate,
      key: Math.log(1 - random()) * (1 + (this.#turns.get(hostOf(candidate)) ?? 0) / average),
    }));
    return keyed.sort((a, b) => b.key - a.key).map(({ candidate }) => candidate);
  }

  /** Notes that an offer of the Host was shown. */
  count(host: string): void {
    this.#turns.set(host, (this.#turns.get(host) ?? 0) + 1);
    this.#sum += 1;
    if (this.#sum <= TURNS_KEPT * this.#turns.size) return;
    for (const [name, turns] of this.#turns) this.#turns.set(name, turns / 2);
    this.#sum /= 2;
  }

  all(): ReadonlyMap<string, number> {
    return this.#turns;
  }
}
