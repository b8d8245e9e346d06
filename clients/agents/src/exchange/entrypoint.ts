#!/usr/bin/env node
import { homedir } from 'node:os';
import { join } from 'node:path';
import { loadAccountKey, loadOrCreateSeed, runProgram } from '@marspace/runtime';
import { openAccountKey, openSdkChain } from '../chain/sdk-chain.ts';
import { exchangeConfig } from './config.ts';
import { startExchange } from './main.ts';

process.exitCode = await runProgram(
  {
    name: 'marspace-exchange',
    summary: "Brings Senders' requests and Hosts' signed offers together, for a commission.",
    examples: [
      'marspace-exchange --key-file ~/.marspace/keys/exchange.key --commission-bps 100',
      'marspace-exchange --config /etc/marspace/exchange.toml',
      'MARSPACE_EXCHANGE_LISTEN=0.0.0.0:7500 marspace-exchange --config exchange.toml --endpoint https://exchange.example.org',
    ],
    schema: exchangeConfig,
    envPrefix: 'MARSPACE_EXCHANGE_',
    async start(config, { logger, stop }) {
      const home = config.home.replace(/^~(?=\/|$)/, homedir());
      const key = await openAccountKey(await loadAccountKey(config.keyFile.replace(/^~(?=\/|$)/, homedir())));
      const chain = await openSdkChain({ rpc: config.rpc, chainId: config.chainId, key, logger });
      stop.onStop('chain', () => chain.close());
      const offerSeed = await loadOrCreateSeed(join(home, 'offer.key'));
      await startExchange({ ...config, home }, { chain, clock: { nowMs: () => Date.now() }, random: Math.random, logger, stop, offerSeed });
    },
  },
  process,
);
