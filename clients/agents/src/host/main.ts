import { join } from 'node:path';
import { createHttpServer, createMetrics, describeError, listen } from '@marspace/runtime';
import type { Logger, StopSequence } from '@marspace/runtime';
import { createOfferKey } from '@marspace/sdk';
import { RateGate } from '../access/rate-gate.ts';
import { TokenGate } from '../access/token-gate.ts';
import { startBlockJobs } from '../block-jobs.ts';
import { createCachedLookup } from '../chain/cached-lookup.ts';
import type { HostChain } from '../chain/port.ts';
import type { Clock } from '../clock.ts';
import { findChainRefusal } from '../chain/refusal.ts';
import type { Registration } from '../registration.ts';
import { createRegistration, readStanding } from '../registration.ts';
import type { HostConfig } from './config.ts';
import { computeDepositFor, createCoverageReader } from './coverage.ts';
import { createDamage } from './damage.ts';
import { createExchangeLinks } from './exchange-links.ts';
import { createAnswerChallengesJob } from './jobs/answer-challenges.ts';
import { createFollowDealsJob } from './jobs/follow-deals.ts';
import { createProveStorageJob } from './jobs/prove-storage.ts';
import { createReportLossJob } from './jobs/report-loss.ts';
import { scrubShards } from './jobs/scrub-shards.ts';
import { createSettleAndClaimJob } from './jobs/settle-and-claim.ts';
import { createTellRoomJob } from './jobs/tell-room.ts';
import { openNonces } from './nonces.ts';
import { createOfferMaker } from './offers.ts';
import { type HostParts, type Standing, takesWork } from './parts.ts';
import { createReceiptNumbers } from './receipt-numbers.ts';
import { createReceiptMaker } from './receipts.ts';
import { addHostRoutes } from './routes/host.ts';
import { addReceiptRoutes } from './routes/receipts.ts';
import { addShardRoutes } from './routes/shards.ts';
import { addUploadRoutes } from './routes/uploads.ts';
import { findUploadIdOf } from './store/receipt-records.ts';
import { openShardStore } from './store/shard-store.ts';
import { tellTerms } from './tell-terms.ts';
import { computeTerms, createTermsReader } from './terms.ts';

/** docs/spec/agent-protocol.md, section 9. */
const BALANCE_KEEP_MS = 5_000;
const BALANCE_UNKNOWN_KEEP_MS = 2_000;
const SENDERS_CACHED_MAX = 10_000;
const FREE_BYTES_KEEP_MS = 1_000;

export interface HostOutside {
  readonly chain: HostChain;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stop: StopSequence;
  /** 32-byte seed of the ed25519 offer key. */
  readonly offerSeed: Uint8Array;
}

export interface RunningHost {
  /** Where it listens. */
  readonly url: string;
  readonly parts: HostParts;
  /** Resolves when the chain knows it as an active Host. */
  readonly registered: Promise<void>;
}

async function openParts(config: HostConfig, { chain, clock, logger, offerSeed }: HostOutside): Promise<HostParts> {
  const metrics = createMetrics('host', { processMetrics: true });
  const store = await openShardStore(config.home, config.quotaBytes, clock);
  const standing: Standing = { isRegistered: false, isSuspended: false, hasTwin: false };
  const readTerms = createTermsReader(config, chain);
  const readCoveredBytes = createCoverageReader(chain, clock);
  const computeOfferableBytes = async (): Promise<bigint> => {
    // Uploads count with or without a receipt; receipts over shards that are here already besides.
    const renewals = store.receipts.computePromisedBytes((record) => findUploadIdOf(record) === undefined);
    const covered = (await readCoveredBytes()) - BigInt(store.uploads.computeUnopenedBytes() + renewals);
    const onDisk = await store.computeFreeBytes();
    return covered < onDisk ? (covered > 0n ? covered : 0n) : onDisk;
  };
  // Asked for with every request of every Exchange; the disk is looked at once a second.
  const freeBytes = createCachedLookup(computeOfferableBytes, {
    keepMs: FREE_BYTES_KEEP_MS,
    keepUnknownMs: 0,
    entriesMax: 1,
    nowMs: () => clock.nowMs(),
  });
  const isOpen = (): boolean => takesWork(standing);
  const signed = metrics.counter('receipts_signed_total', 'Receipts signed');
  return {
    config,
    chain,
    clock,
    logger,
    metrics,
    store,
    standing,
    readTerms,
    computeOfferableBytes: async () => (await freeBytes.find('')) ?? 0n,
    damage: createDamage(store, logger, metrics),
    offerKey: createOfferKey(offerSeed).publicKey,
    tokens: new TokenGate(chain.chainId, chain.address, clock),
    rates: new RateGate(
      { perSecond: config.requestsPerSecond, burst: 2 * config.requestsPerSecond, refusalsPerMinuteMax: 10_000, banMs: 60_000 },
      clock,
    ),
    balances: createCachedLookup(async (address) => chain.readBalance(address, (await readTerms()).paymentDenom), {
      keepMs: BALANCE_KEEP_MS,
      keepUnknownMs: BALANCE_UNKNOWN_KEEP_MS,
      entriesMax: SENDERS_CACHED_MAX,
      nowMs: () => clock.nowMs(),
    }),
    offers: createOfferMaker({
      chain,
      offerSeed,
      readTerms,
      nonces: await openNonces(join(config.home, 'offer-nonce'), clock),
      computeFreeBytes: async () => (await freeBytes.find('')) ?? 0n,
      isOpen,
    }),
    receipts: createReceiptMaker({
      chain,
      offerSeed,
      readTerms,
      numbers: createReceiptNumbers(chain, await openNonces(join(config.home, 'receipt-number'), clock, { followsClock: true })),
      records: store.receipts,
      readCoveredBytes,
      isOpen,
      onSigned: () => signed.inc(),
    }),
  };
}

function createHostRegistration(parts: HostParts, stop: StopSequence): Registration {
  const { chain, clock, config, logger, offerKey, standing } = parts;
  return createRegistration({
    chain,
    clock,
    logger,
    stop,
    async readWanted(endpoint) {
      const params = await chain.readStorageParams();
      tellTerms(config, computeTerms(config, params), logger);
      return {
        role: 'ROLE_HOST',
        moniker: config.moniker,
        region: config.region,
        endpoint,
        capacityUnits: config.quotaBytes,
        offerKey,
        depositAmount: config.depositAmount > 0n ? config.depositAmount : computeDepositFor(config.quotaBytes, params),
      };
    },
    onState: (state) => {
      standing.isRegistered = state === 'active';
    },
  });
}

function addMeasures({ store, metrics }: HostParts, countExchanges: () => number): void {
  metrics.gaugeOf('used_bytes', 'Bytes of shards on disk', () => store.shards.computeUsedBytes());
  metrics.gaugeOf('quota_bytes', 'Bytes of disk for shards', () => Number(store.quotaBytes));
  metrics.gaugeOf('deals', 'Deals this Host stands for', () => store.deals.list().length);
  metrics.gaugeOf('uploads', 'Uploads that no deal has taken', () => store.uploads.list().length);
  metrics.gaugeOf('receipts', 'Receipts that may still open a deal', () => store.receipts.list().length);
  metrics.gaugeOf('exchanges_connected', 'Exchanges this Host is connected to', countExchanges);
}

/** Starts a Host: listens, registers, proves. What it opened is closed by `stop`. */
export async function startHost(config: HostConfig, outside: HostOutside): Promise<RunningHost> {
  const { chain, logger, stop } = outside;
  const parts = await openParts(config, outside);
  stop.onStop('store', () => parts.store.close());
  const links = createExchangeLinks(parts, outside.offerSeed);
  addMeasures(parts, () => links.listConnected().length);
  const registration = createHostRegistration(parts, stop);
  const readHealth = () => ({
    ...readStanding(registration, chain),
    isSuspended: parts.standing.isSuspended,
    hasTwin: parts.standing.hasTwin,
    exchanges: links.listConnected().length,
    deals: parts.store.deals.list().length,
  });
  const server = createHttpServer({
    logger,
    metrics: parts.metrics,
    readHealth,
    findRefusal: findChainRefusal,
    trustedProxies: config.trustedProxies,
  });
  server.addHook('onRequest', async (request) => parts.rates.take(request.ip));
  addUploadRoutes(server, parts);
  addReceiptRoutes(server, parts);
  addShardRoutes(server, parts);
  addHostRoutes(server, parts, links.listConnected);
  const url = await listen(server, config.listen);
  stop.onStop('http server', () => server.close());
  logger.info(
    { address: chain.address, url, home: config.home, deals: parts.store.deals.list().length, uploads: parts.store.uploads.list().length },
    'listening',
  );

  const jobs = startBlockJobs(
    [
      createFollowDealsJob(parts),
      createProveStorageJob(parts),
      createAnswerChallengesJob(parts),
      createReportLossJob(parts),
      createSettleAndClaimJob(parts),
      createTellRoomJob(parts),
      registration.job,
      links.job,
    ],
    chain,
    logger,
    parts.metrics,
  );
  stop.onStop('jobs', () => jobs.close());
  stop.onStop('exchange links', () => links.close());
  const scrubbing = scrubShards(parts, stop.signal).catch((error: unknown) =>
    logger.error({ reason: describeError(error) }, 'the background check of shards ended'),
  );
  stop.onStop('scrubbing', () => scrubbing);
  const registered = registration.register(config.endpoint ?? url).then(() => jobs.wake());
  stop.onStop('registration', () => registered);
  return { url, parts, registered };
}
