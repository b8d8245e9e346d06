import type { Logger, Metrics } from '@marspace/runtime';
import type { RateGate } from '../access/rate-gate.ts';
import type { TokenGate } from '../access/token-gate.ts';
import type { CachedLookup } from '../chain/cached-lookup.ts';
import type { ContractorChain } from '../chain/port.ts';
import type { Clock } from '../clock.ts';
import type { Book } from './book.ts';
import type { ExchangeConfig } from './config.ts';
import type { Directory } from './directory.ts';
import type { HostConnections } from './host-connections.ts';
import type { ExchangeStore } from './store.ts';
import type { Turns } from './turns.ts';

/** The parts that routes and jobs of an Exchange share. */
export interface ExchangeParts {
  readonly config: ExchangeConfig;
  readonly chain: ContractorChain;
  readonly clock: Clock;
  /** 0 <= x < 1. */
  readonly random: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly store: ExchangeStore;
  readonly book: Book;
  readonly turns: Turns;
  readonly directory: Directory;
  readonly connections: HostConnections;
  readonly tokens: TokenGate;
  /** By network address. */
  readonly calls: RateGate;
  /** By chain address. */
  readonly requests: RateGate;
  /** Balance in the payment denom. */
  readonly balances: CachedLookup<bigint>;
  /** When a Host last said anything, Unix milliseconds. */
  readonly lastSeenMs: Map<string, number>;
  /** What this Exchange takes, within what the chain allows. */
  readonly commissionBps: number;
}
