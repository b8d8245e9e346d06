import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { createHttpServer, createMetrics, listen } from '@marspace/runtime';
import type { Logger, StopSequence } from '@marspace/runtime';
import { createOfferKey, decodeOffer } from '@marspace/sdk';
import { RateGate } from '../access/rate-gate.ts';
import { TokenGate } from '../access/token-gate.ts';
import { startBlockJobs } from '../block-jobs.ts';
import { createCachedLookup } from '../chain/cached-lookup.ts';
import type { ContractorChain } from '../chain/port.ts';
import { createClaimCreditsJob } from '../claim-credits.ts';
import type { Clock } from '../clock.ts';
import { findChainRefusal } from '../chain/refusal.ts';
import { createRegistration, readStanding } from '../registration.ts';
import { Book } from './book.ts';
import type { ExchangeConfig } from './config.ts';
import { createDirectory } from './directory.ts';
import { HostConnections } from './host-connections.ts';
import { createSweepBookJob } from './jobs/sweep-book.ts';
import type { ExchangeParts } from './parts.ts';
import { addBookRoutes } from './routes/book.ts';
import { addRequestRoutes } from './routes/requests.ts';
import { addSocketRoute } from './routes/sockets.ts';
import { openExchangeStore } from './store.ts';
import { Turns } from './turns.ts';

const BALANCE_KEEP_MS = 5_000;
const BALANCE_UNKNOWN_KEEP_MS = 2_000;
const SENDERS_CACHED_MAX = 100_000;

export interface ExchangeOutside {
  readonly chain: ContractorChain;
  readonly clock: Clock;
  /** 0 <= x < 1. */
  readonly random: () => number;
  readonly logger: Logger;
  readonly stop: StopSequence;
  /** 32-byte seed; the chain wants an offer key of every contractor. */
  readonly offerSeed: Uint8Array;
}

export interface RunningExchange {
  readonly url: string;
  readonly parts: ExchangeParts;
  readonly registered: Promise<void>;
}

async function openParts(config: ExchangeConfig, { chain, clock, random, logger }: ExchangeOutside): Promise<ExchangeParts> {
  await mkdir(config.home, { recursive: true, mode: 0o700 });
  const { commissionBpsMax, paymentDenom } = await chain.readStorageParams();
  const commissionBps = Math.min(config.commissionBps, Number(commissionBpsMax));
  if (commissionBps < config.commissionBps)
    logger.warn(
      { key: 'commissionBps', wanted: config.commissionBps, used: commissionBps },
      'the chain does not allow what is configured; its nearest is used',
    );
  const store = openExchangeStore(join(config.home, 'exchange.sqlite'));
  const limits = { refusalsPerMinuteMax: config.refusalsPerMinuteMax, banMs: config.banSeconds * 1_000 };
  const parts: ExchangeParts = {
    config,
    chain,
    clock,
    random,
    logger,
    store,
    commissionBps,
    metrics: createMetrics('exchange', { processMetrics: true }),
    book: new Book(),
    turns: new Turns(store.listTurns()),
    directory: createDirectory(chain, config.regions, clock),
    connections: new HostConnections(),
    tokens: new TokenGate(chain.chainId, chain.address, clock),
    calls: new RateGate({ perSecond: config.callsPerSecond, burst: 2 * config.callsPerSecond, ...limits }, clock),
    requests: new RateGate({ perSecond: config.requestsPerSecond, burst: 2 * config.requestsPerSecond, ...limits }, clock),
    balances: createCachedLookup((address) => chain.readBalance(address, paymentDenom), {
      keepMs: BALANCE_KEEP_MS,
      keepUnknownMs: BALANCE_UNKNOWN_KEEP_MS,
      entriesMax: SENDERS_CACHED_MAX,
      nowMs: () => clock.nowMs(),
    }),
    lastSeenMs: new Map(),
  };
  // Only offers that were checked get into the store.
  for (const { host, offer, seenAtMs } of store.listStanding()) {
    parts.book.add({ offer: decodeOffer(offer).offer, encoded: offer });
    parts.lastSeenMs.set(host, Math.max(seenAtMs, parts.lastSeenMs.get(host) ?? 0));
  }
  return parts;
}

/** Starts an Exchange: listens, registers, brings requests and offers together. What it opened is closed by `stop`. */
export async function startExchange(config: ExchangeConfig, outside: ExchangeOutside): Promise<RunningExchange> {
  const { chain, logger, stop } = outside;
  const parts = await openParts(config, outside);
  stop.onStop('store', () => {
    parts.store.saveTurns(parts.turns.all());
    parts.store.close();
  });
  const offerKey = createOfferKey(outside.offerSeed).publicKey;
  const { moniker, region, depositAmount } = config;
  const registration = createRegistration({
    chain,
    clock: outside.clock,
    logger,
    stop,
    readWanted: async (endpoint) => ({ role: 'ROLE_EXCHANGE', moniker, region, endpoint, capacityUnits: 0n, offerKey, depositAmount }),
  });
  const readHealth = () => ({
    ...readStanding(registration, chain),
    hostsConnected: parts.connections.size,
    standingOffers: parts.book.size,
  });
  const server = createHttpServer({
    logger,
    metrics: parts.metrics,
    readHealth,
    findRefusal: findChainRefusal,
    trustedProxies: config.trustedProxies,
  });
  server.addHook('onRequest', async (request) => parts.calls.take(request.ip));
  server.addHook('onResponse', async (request, reply) => {
    if ([400, 401, 403].includes(reply.statusCode)) parts.calls.noteRefusal(request.ip);
  });
  parts.metrics.gaugeOf('hosts_connected', 'Hosts connected', () => parts.connections.size);
  parts.metrics.gaugeOf('standing_offers', 'Standing offers in the book', () => parts.book.size);
  await addSocketRoute(server, parts);
  addRequestRoutes(server, parts);
  addBookRoutes(server, parts);
  const url = await listen(server, config.listen);
  stop.onStop('http server', () => server.close());
  stop.onStop('Hosts', () => parts.connections.closeAll());
  logger.info({ address: chain.address, url, commissionBps: parts.commissionBps, standingOffers: parts.book.size }, 'listening');
  const jobs = startBlockJobs(
    [parts.directory.job, createSweepBookJob(parts), createClaimCreditsJob(chain, config.claimBlocks, logger), registration.job],
    chain,
    logger,
    parts.metrics,
  );
  stop.onStop('jobs', () => jobs.close());
  const registered = registration.register(config.endpoint ?? url);
  stop.onStop('registration', () => registered);
  return { url, parts, registered };
}
