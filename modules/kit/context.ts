import type { Host } from './host.ts';

/** What a handler knows about the call it serves. The host makes one for each call; it must not be kept between calls. */
export interface Context {
  readonly host: Host;
  /** Name of the module that runs. */
  readonly module: string;
  /** Bech32 address of this module's account. */
  readonly moduleAddress: string;
  /** Height of the block, from 1. */
  readonly height: bigint;
  /** Time of the block in whole seconds since 1970. For logic count heights; seconds are for the outside. */
  readonly time: bigint;
  readonly chainId: string;
  /** First signer of the message; undefined in queries, blocks and genesis. */
  readonly sender: string | undefined;
  /** The module that called one of our functions; undefined otherwise. */
  readonly caller: string | undefined;
  readonly isQuery: boolean;
}
