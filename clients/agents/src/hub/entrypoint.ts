#!/usr/bin/env node
import { homedir } from 'node:os';
import { join } from 'node:path';
import { loadAccountKey, loadOrCreateSeed, runProgram } from '@marspace/runtime';
import { openAccountKey, openSdkChain } from '../chain/sdk-chain.ts';
import { hubConfig } from './config.ts';
import { startHub } from './main.ts';

process.exitCode = await runProgram(
  {
    name: 'marspace-hub',
    summary: 'Knows all Exchanges on chain, probes them, and names the nearest that are up.',
    examples: [
      'marspace-hub --key-file ~/.marspace/keys/hub.key',
      'marspace-hub --config /etc/marspace/hub.toml',
      'MARSPACE_HUB_LISTEN=0.0.0.0:7600 marspace-hub --config hub.toml --endpoint https://hub.example.org',
    ],
    schema: hubConfig,
    envPrefix: 'MARSPACE_HUB_',
    async start(config, { logger, stop }) {
      const home = config.home.replace(/^~(?=\/|$)/, homedir());
      const key = await openAccountKey(await loadAccountKey(config.keyFile.replace(/^~(?=\/|$)/, homedir())));
      const chain = await openSdkChain({ rpc: config.rpc, chainId: config.chainId, key, logger });
      stop.onStop('chain', () => chain.close());
      const offerSeed = await loadOrCreateSeed(join(home, 'offer.key'));
      await startHub({ ...config, home }, { chain, clock: { nowMs: () => Date.now() }, logger, stop, offerSeed });
    },
  },
  process,
);
