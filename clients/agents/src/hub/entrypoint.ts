#!/usr/bin/env node
import { runAgent } from '../run-agent.ts';
import { hubConfig } from './config.ts';
import { startHub } from './main.ts';

process.exitCode = await runAgent(
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
    start: startHub,
  },
  process,
);
