import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError, createHttpServer, createMetrics, describeError, listen } from '@marspace/runtime';
import type { Logger, StopSequence } from '@marspace/runtime';
import { createOfferKey } from '@marspace/sdk';
import type { FastifyInstance } from 'fastify';
import { RateGate } from '../access/rate-gate.ts';
import { startBlockJobs } from '../block-jobs.ts';
import type { ContractorChain } from '../chain/port.ts';
import type { Clock } from '../clock.ts';
import { findChainRefusal } from '../chain/refusal.ts';
import { createRegistration, readStanding } from '../registration.ts';
import type { HubConfig } from './config.ts';
import { ExchangeTable } from './exchange-table.ts';
import { createProber } from './jobs/probe-exchanges.ts';
import { createReadExchangesJob } from './jobs/read-exchanges.ts';
import { readKnownExchanges, writeKnownExchanges } from './store.ts';

const COUNT_DEFAULT = 2;
const COUNT_MAX = 16;

export interface HubOutside {
  readonly chain: ContractorChain;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stop: StopSequence;
  /** 32-byte seed; the chain wants an offer key of every contractor. */
  readonly offerSeed: Uint8Array;
}

export interface RunningHub {
  readonly url: string;
  readonly table: ExchangeTable;
  readonly registered: Promise<void>;
}

function addRoutes(server: FastifyInstance, table: ExchangeTable, chain: ContractorChain): void {
  server.get('/v1/exchanges', async (request) => {
    const { region = '', count = String(COUNT_DEFAULT) } = request.query as { region?: string; count?: string };
    if (!/^[0-9]{1,2}$/.test(count) || Number(count) < 1 || Number(count) > COUNT_MAX)
      throw new ProtocolError(400, 'bad-request', `The count is ${count}; 1 to ${COUNT_MAX} is wanted.`);
    const exchanges = table
      .findNearest(region, Number(count))
      .map(({ address, endpoint, region: where, moniker, latencyMs, checkedAtMs }) => ({
        address,
        endpoint,
        region: where,
        moniker,
        latencyMs: Math.round(latencyMs),
        checkedAt: Math.floor(checkedAtMs / 1_000),
      }));
    // The list must be had also while the node is down; only the height is unknown then.
    const height = await chain.readHeight().catch(() => 0n);
    return { height: height.toString(), exchanges };
  });
}

/** Starts a Hub: listens, registers, probes all Exchanges on chain. What it opened is closed by `stop`. */
export async function startHub(config: HubConfig, outside: HubOutside): Promise<RunningHub> {
  const { chain, clock, logger, stop } = outside;
  await mkdir(config.home, { recursive: true, mode: 0o700 });
  const knownPath = join(config.home, 'exchanges.json');
  const metrics = createMetrics('hub', { processMetrics: true });
  const table = new ExchangeTable();
  table.replace(await readKnownExchanges(knownPath));
  const prober = createProber({ config, chainId: chain.chainId, table, clock, logger });
  const calls = new RateGate(
    { perSecond: config.callsPerSecond, burst: 2 * config.callsPerSecond, refusalsPerMinuteMax: 600, banMs: 60_000 },
    clock,
  );
  const { moniker, region, depositAmount } = config;
  const offerKey = createOfferKey(outside.offerSeed).publicKey;
  const registration = createRegistration({
    chain,
    clock,
    logger,
    stop,
    readWanted: async (endpoint) => ({ role: 'ROLE_HUB', moniker, region, endpoint, capacityUnits: 0n, offerKey, depositAmount }),
  });
  const countUp = (): number => table.list().filter(({ isUp }) => isUp).length;
  const server = createHttpServer({
    logger,
    metrics,
    readHealth: () => ({
      ...readStanding(registration, chain),
      exchangesUp: countUp(),
      exchangesKnown: table.list().length,
    }),
    findRefusal: findChainRefusal,
    trustedProxies: config.trustedProxies,
  });
  server.addHook('onRequest', async (request) => calls.take(request.ip));
  metrics.gaugeOf('exchanges_up', 'Exchanges that answered the last probe', countUp);
  metrics.gaugeOf('exchanges_known', 'Exchanges on chain', () => table.list().length);
  addRoutes(server, table, chain);
  const url = await listen(server, config.listen);
  stop.onStop('http server', () => server.close());
  logger.info({ address: chain.address, url }, 'listening');
  const onChanged = async (known: Parameters<typeof writeKnownExchanges>[1]): Promise<void> => {
    await writeKnownExchanges(knownPath, known);
    await prober.probeAll();
  };
  const jobs = startBlockJobs([createReadExchangesJob(chain, table, onChanged), registration.job], chain, logger, metrics);
  stop.onStop('jobs', () => jobs.close());
  const probing = prober.run(stop.signal).catch((error: unknown) => logger.error({ reason: describeError(error) }, 'probing ended'));
  stop.onStop('probing', () => probing);
  const registered = registration.register(config.endpoint ?? url);
  stop.onStop('registration', () => registered);
  return { url, table, registered };
}
