import { createOfferKey } from '@marspace/sdk';
import { createStopSequence } from '@marspace/runtime';
import type { StopSequence } from '@marspace/runtime';
import { exchangeConfig } from '../src/exchange/config.ts';
import type { ExchangeConfig } from '../src/exchange/config.ts';
import { startExchange } from '../src/exchange/main.ts';
import type { RunningExchange } from '../src/exchange/main.ts';
import { FakeChain, createContractor } from './fake-chain.ts';
import { createKey, silent, testSeed } from './harness.ts';

export interface TestExchange extends RunningExchange {
  readonly chain: FakeChain;
  readonly stop: StopSequence;
}

/** A whole Exchange over a chain in memory, listening on a free port. */
export async function startTestExchange(
  home: string,
  overrides: Partial<ExchangeConfig> = {},
  chain?: FakeChain,
  random: () => number = Math.random,
): Promise<TestExchange> {
  const fake = chain ?? new FakeChain((await createKey()).address);
  const config = { ...exchangeConfig.parse({ keyFile: 'unused', home, listen: '127.0.0.1:0' }), ...overrides };
  const stop = createStopSequence(silent);
  const running = await startExchange(config, {
    chain: fake,
    clock: { nowMs: () => Date.now() },
    random,
    logger: silent,
    stop,
    offerSeed: testSeed,
  });
  await running.registered;
  return { ...running, chain: fake, stop };
}

/** Writes a Host into the chain in memory, with the offer key of `seed`. */
export function registerHost(
  chain: FakeChain,
  address: string,
  seed: Uint8Array,
  fields: { region?: string; endpoint?: string } = {},
): void {
  const { publicKey } = createOfferKey(seed);
  chain.contractors.set(
    address,
    createContractor(address, {
      region: fields.region ?? '',
      offerKey: publicKey,
      roles: [
        {
          role: 'ROLE_HOST',
          endpoint: fields.endpoint ?? 'http://127.0.0.1:1',
          capacityUnits: 1n << 40n,
          reservedUnits: 0n,
          commitments: 0n,
        },
      ],
    }),
  );
}
