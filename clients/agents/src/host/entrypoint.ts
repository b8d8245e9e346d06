#!/usr/bin/env node
import { homedir } from 'node:os';
import { join } from 'node:path';
import { loadAccountKey, loadOrCreateSeed, runProgram } from '@marspace/runtime';
import { openAccountKey, openSdkChain } from '../chain/sdk-chain.ts';
import { hostConfig } from './config.ts';
import { startHost } from './main.ts';

process.exitCode = await runProgram(
  {
    name: 'marspace-host',
    summary: 'Rents out disk on Marspace: takes uploads, confirms and proves them on chain, serves them, collects the pay.',
    examples: [
      "marspace-host --key-file ~/.marspace/keys/host.key --quota-bytes '500 GiB' --region eu",
      'marspace-host --config /etc/marspace/host.toml',
      'MARSPACE_HOST_LISTEN=0.0.0.0:7400 marspace-host --config host.toml --endpoint https://host.example.org',
    ],
    schema: hostConfig,
    envPrefix: 'MARSPACE_HOST_',
    async start(config, { logger, stop }) {
      const home = config.home.replace(/^~(?=\/|$)/, homedir());
      const key = await openAccountKey(await loadAccountKey(config.keyFile.replace(/^~(?=\/|$)/, homedir())));
      const chain = await openSdkChain({ rpc: config.rpc, chainId: config.chainId, key, logger });
      stop.onStop('chain', () => chain.close());
      const offerSeed = await loadOrCreateSeed(join(home, 'offer.key'));
      await startHost({ ...config, home }, { chain, clock: { nowMs: () => Date.now() }, logger, stop, offerSeed });
    },
  },
  process,
);
