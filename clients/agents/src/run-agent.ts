import { homedir } from 'node:os';
import { join } from 'node:path';
import { loadAccountKey, loadOrCreateSeed, runProgram, takeHome } from '@marspace/runtime';
import type { ConfigSchema, Logger, ProgramDefinition, StopSequence } from '@marspace/runtime';
import type { z } from 'zod';
import type { SdkChain } from './chain/sdk-chain.ts';
import { openAccountKey, openSdkChain } from './chain/sdk-chain.ts';
import { waitForNode } from './chain/wait-for-node.ts';
import type { Clock } from './clock.ts';
import { claimHome } from './home-owner.ts';

/** What an agent is given to work with. */
export interface AgentOutside {
  readonly chain: SdkChain;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stop: StopSequence;
  /** 32-byte seed of the ed25519 offer key. */
  readonly offerSeed: Uint8Array;
}

export interface AgentDefinition<S extends ConfigSchema> extends Omit<ProgramDefinition<S>, 'start'> {
  readonly start: (config: z.output<S>, outside: AgentOutside) => Promise<unknown>;
}

/** The keys that every agent's configuration has. */
interface AgentConfig {
  readonly home: string;
  readonly keyFile: string;
  readonly rpc: string[];
  readonly chainId?: string | undefined;
  readonly listen: string;
}

const expandHome = (path: string): string => path.replace(/^~(?=\/|$)/, homedir());

/** A contractor's program: key, home for itself alone, chain, in this order; what is wrong with one is said before the next is touched. Gives the exit code. */
export function runAgent<S extends ConfigSchema>(definition: AgentDefinition<S>, target: NodeJS.Process): Promise<number> {
  const clock: Clock = { nowMs: () => Date.now() };

  async function start(config: z.output<S>, { logger, stop }: { logger: Logger; stop: StopSequence }): Promise<void> {
    const { keyFile, rpc, chainId, listen, home: wantedHome } = config as unknown as AgentConfig;
    const home = expandHome(wantedHome);
    const key = await openAccountKey(await loadAccountKey(expandHome(keyFile)));
    const lock = takeHome(home);
    stop.onStop('home', () => lock.release());
    await claimHome(home, key.address);
    logger.info({ address: key.address, home, rpc }, 'starting: waiting for a node of the chain');
    await waitForNode({ rpc, chainId, listen, address: key.address, clock, logger, signal: stop.signal });
    if (stop.signal.aborted) return;
    const chain = await openSdkChain({ rpc, chainId, key, clock, logger });
    stop.onStop('chain', () => chain.close());
    const offerSeed = await loadOrCreateSeed(join(home, 'offer.key'));
    await definition.start({ ...config, home }, { chain, clock, logger, stop, offerSeed });
  }

  return runProgram({ ...definition, start }, target);
}
