import type { KnownExchange } from './store.ts';

/** An Exchange and how its probes went. */
export interface ProbedExchange extends KnownExchange {
  readonly isUp: boolean;
  /** Smoothed time of an answer, in milliseconds. */
  readonly latencyMs: number;
  /** Unix milliseconds of the last probe; 0 before the first. */
  readonly checkedAtMs: number;
}

/** Weight of the newest probe: old ones fade within some five probes. */
const NEWEST_WEIGHT = 0.4;

/** All Exchanges that the chain knows, with what probing them showed. */
export class ExchangeTable {
  readonly #exchanges = new Map<string, ProbedExchange>();

  /** Follows the chain: new ones wait for their first probe, a changed endpoint begins anew, the others go. */
  replace(known: readonly KnownExchange[]): void {
    const addresses = new Set(known.map(({ address }) => address));
    for (const address of this.#exchanges.keys()) if (!addresses.has(address)) this.#exchanges.delete(address);
    for (const exchange of known) {
      const before = this.#exchanges.get(exchange.address);
      const isSame = before?.endpoint === exchange.endpoint;
      this.#exchanges.set(exchange.address, {
        ...exchange,
        isUp: isSame && before.isUp,
        latencyMs: isSame ? before.latencyMs : 0,
        checkedAtMs: isSame ? before.checkedAtMs : 0,
      });
    }
  }

  /** Notes a probe; `latencyMs` undefined when it failed. Nothing happens for an endpoint that is no longer current. */
  note(address: string, endpoint: string, latencyMs: number | undefined, nowMs: number): void {
    const before = this.#exchanges.get(address);
    if (before?.endpoint !== endpoint) return;
    const smoothed =
      latencyMs === undefined
        ? before.latencyMs
        : before.isUp
          ? before.latencyMs * (1 - NEWEST_WEIGHT) + latencyMs * NEWEST_WEIGHT
          : latencyMs;
    this.#exchanges.set(address, { ...before, isUp: latencyMs !== undefined, latencyMs: smoothed, checkedAtMs: nowMs });
  }

  list(): ProbedExchange[] {
    return [...this.#exchanges.values()];
  }

  /** Those that are up: the asked region first, then by latency. */
  findNearest(region: string, count: number): ProbedExchange[] {
    const isElsewhere = (exchange: ProbedExchange): number => (region !== '' && exchange.region !== region ? 1 : 0);
    return this.list()
      .filter(({ isUp }) => isUp)
      .sort((a, b) => isElsewhere(a) - isElsewhere(b) || a.latencyMs - b.latencyMs || (a.address < b.address ? -1 : 1))
      .slice(0, count);
  }
}
