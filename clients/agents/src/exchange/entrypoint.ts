#!/usr/bin/env node
import { runAgent } from '../run-agent.ts';
import { exchangeConfig } from './config.ts';
import { startExchange } from './main.ts';

process.exitCode = await runAgent(
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
    start: (config, outside) => startExchange(config, { ...outside, random: Math.random }),
  },
  process,
);
