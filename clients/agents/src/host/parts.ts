import type { Logger, Metrics } from '@marspace/runtime';
import type { CachedLookup } from '../chain/cached-lookup.ts';
import type { HostChain } from '../chain/port.ts';
import type { Clock } from '../clock.ts';
import type { RateGate } from '../access/rate-gate.ts';
import type { TokenGate } from '../access/token-gate.ts';
import type { HostConfig } from './config.ts';
import type { Damage } from './damage.ts';
import type { OfferMaker } from './offers.ts';
import type { ReceiptMaker } from './receipts.ts';
import type { ShardStore } from './store/shard-store.ts';
import type { HostTerms } from './terms.ts';

/** What this Host is on the chain, as last seen. */
export interface Standing {
  /** Registered as an active Host with this endpoint and offer key. */
  isRegistered: boolean;
  isSuspended: boolean;
  /** Another program works with this Host's key. */
  hasTwin: boolean;
}

/** Whether it offers and signs receipts now. */
export function takesWork({ isRegistered, isSuspended, hasTwin }: Standing): boolean {
  return isRegistered && !isSuspended && !hasTwin;
}

/** The parts that routes and jobs of a Host share. */
export interface HostParts {
  readonly config: HostConfig;
  readonly chain: HostChain;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly store: ShardStore;
  readonly damage: Damage;
  readonly offers: OfferMaker;
  readonly receipts: ReceiptMaker;
  readonly tokens: TokenGate;
  readonly rates: RateGate;
  /** Bytes that the disk has and the chain lets this Host take: quota, capacity and free deposit. */
  readonly computeOfferableBytes: () => Promise<bigint>;
  readonly readTerms: () => Promise<HostTerms>;
  /** Balance in the payment denom. */
  readonly balances: CachedLookup<bigint>;
  /** 32 bytes. */
  readonly offerKey: Uint8Array;
  readonly standing: Standing;
}
