import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; from 1 ms to 10 s, what a local call and a chain transaction take. */
const DURATION_BUCKETS_S = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** A registry of one program, so that two programs in one process (tests) do not share counters. */
export interface Metrics {
  readonly registry: Registry;
  counter<L extends string = never>(name: string, help: string, labelNames?: readonly L[]): Counter<L>;
  gauge<L extends string = never>(name: string, help: string, labelNames?: readonly L[]): Gauge<L>;
  /** Read when Prometheus asks. */
  gaugeOf(name: string, help: string, read: () => number): void;
  duration<L extends string = never>(name: string, help: string, labelNames?: readonly L[]): Histogram<L>;
}

/** Metric names get `marspace_<program>_` in front. */
export function createMetrics(program: string, options: { processMetrics?: boolean } = {}): Metrics {
  const registry = new Registry();
  if (options.processMetrics) collectDefaultMetrics({ register: registry });
  const full = (name: string) => `marspace_${program}_${name}`;
  return {
    registry,
    counter: (name, help, labelNames = []) => new Counter({ name: full(name), help, labelNames: [...labelNames], registers: [registry] }),
    gauge: (name, help, labelNames = []) => new Gauge({ name: full(name), help, labelNames: [...labelNames], registers: [registry] }),
    gaugeOf: (name, help, read) => {
      new Gauge({
        name: full(name),
        help,
        registers: [registry],
        collect() {
          this.set(read());
        },
      });
    },
    duration: (name, help, labelNames = []) =>
      new Histogram({ name: full(name), help, labelNames: [...labelNames], buckets: DURATION_BUCKETS_S, registers: [registry] }),
  };
}
