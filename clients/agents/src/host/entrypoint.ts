#!/usr/bin/env node
import { runAgent } from '../run-agent.ts';
import { hostConfig } from './config.ts';
import { startHost } from './main.ts';

process.exitCode = await runAgent(
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
    start: startHost,
  },
  process,
);
