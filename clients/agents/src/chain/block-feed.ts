import { createSparseLog, describeError } from '@marspace/runtime';
import type { Logger } from '@marspace/runtime';
import { WebSocket } from 'ws';

/** Without a new block for so long the height is asked for: 3 s, half of a mainnet block. */
const POLL_MS = 3_000;
const RECONNECT_MS = 2_000;
/** A chain, or a node, that has made no block for so long is not followed: ten mainnet blocks. */
const STANDS_MS = 60_000;
const DEAL_OPENED = 'marspace.storage.v1.DealOpened';

/** Deals that were opened since the last look; not complete when some may have been missed. */
export interface OpenedDeals {
  readonly dealIds: readonly bigint[];
  readonly isComplete: boolean;
}

export interface BlockFeed {
  /** The last height seen, 0 before the first. */
  readonly latest: () => bigint;
  /** Called with each new height, and again when a deal of the Host was opened in it. */
  onBlock(listener: (height: bigint) => void): () => void;
  /** Deals of the Host opened since the last call. */
  takeOpenedDeals(): OpenedDeals;
  /** Why the chain is not followed now: no node answers, or no block comes; undefined while it is. */
  findTrouble(): string | undefined;
  close(): void;
}

export interface BlockFeedOptions {
  /** CometBFT RPC endpoints, http or https; one after another when one fails. */
  readonly endpoints: readonly string[];
  /** Whose deals are followed. */
  readonly host: string;
  readonly readHeight: () => Promise<bigint>;
  readonly nowMs: () => number;
  readonly logger: Logger;
}

/** New heights and the Host's new deals as they come, by CometBFT's WebSocket; heights also by asking when that is silent. Heights only grow; some may be skipped. */
export function startBlockFeed({ endpoints, host, readHeight, nowMs, logger }: BlockFeedOptions): BlockFeed {
  const listeners = new Set<(height: bigint) => void>();
  const opened = new Set<bigint>();
  let latest = 0n;
  let hasGap = true;
  let isClosed = false;
  let socket: WebSocket | undefined;
  let tries = 0;
  let poll: NodeJS.Timeout | undefined;
  let reconnect: NodeJS.Timeout | undefined;
  const log = createSparseLog(logger, nowMs);
  let grewAtMs = nowMs();
  let silence: string | undefined;

  function findTrouble(): string | undefined {
    if (silence !== undefined) return `no node answers: ${silence}`;
    const standsMs = nowMs() - grewAtMs;
    return standsMs > STANDS_MS ? `no block for ${Math.round(standsMs / 1_000)} s, the last is ${latest}` : undefined;
  }

  /** Says what is wrong, once and then sparsely, or that it is over. */
  function tellTrouble(): void {
    if (isClosed) return;
    if (silence !== undefined) log.tell({ endpoints: [...endpoints], reason: silence }, 'no node answers; trying on');
    else if (findTrouble() !== undefined) log.tell({ reason: `the last block is ${latest}` }, 'the chain stands, or the node lags');
    else log.clear('the chain is followed again');
  }

  function hear(reason: string | undefined): void {
    silence = reason;
    tellTrouble();
  }

  const wake = (): void => {
    for (const listener of listeners) listener(latest);
  };

  function take(height: bigint): void {
    if (height <= latest || isClosed) return;
    latest = height;
    grewAtMs = nowMs();
    hear(undefined);
    wake();
    pollLater();
  }

  function takeEvent(event: FeedEvent): void {
    if (event.height !== undefined) take(event.height);
    if (event.dealIds.length === 0 || isClosed) return;
    for (const id of event.dealIds) opened.add(id);
    wake();
  }

  function pollNow(): void {
    clearTimeout(poll);
    if (isClosed) return;
    readHeight()
      .then(
        (height) => {
          take(height);
          hear(undefined);
        },
        (error: unknown) => hear(describeError(error)),
      )
      .finally(pollLater);
  }

  function pollLater(): void {
    clearTimeout(poll);
    if (!isClosed) poll = setTimeout(pollNow, POLL_MS);
  }

  function connect(): void {
    if (isClosed) return;
    const endpoint = endpoints[tries % endpoints.length] as string;
    tries += 1;
    const current = new WebSocket(`${endpoint.replace(/^http/, 'ws').replace(/\/+$/, '')}/websocket`, { handshakeTimeout: 5_000 });
    socket = current;
    current.on('open', () => {
      for (const query of ["tm.event='NewBlockHeader'", `tm.event='Tx' AND ${DEAL_OPENED}.host='"${host}"'`]) {
        current.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'subscribe', params: { query } }));
      }
      // What was opened before the node has taken the subscription was not heard of.
      hasGap = true;
    });
    current.on('message', (data) => takeEvent(parseFeedEvent(String(data), host)));
    current.on('error', (error) => logger.debug({ endpoint, reason: describeError(error) }, 'no block feed'));
    current.on('close', () => {
      hasGap = true;
      if (isClosed) return;
      reconnect = setTimeout(connect, RECONNECT_MS);
      // The node may be gone: that is found out, and said, at once.
      pollNow();
    });
  }

  connect();
  pollNow();
  return {
    latest: () => latest,
    onBlock: (listener) => {
      listeners.add(listener);
      if (latest > 0n) listener(latest);
      return () => void listeners.delete(listener);
    },
    takeOpenedDeals: () => {
      const taken = { dealIds: [...opened], isComplete: !hasGap };
      opened.clear();
      hasGap = socket?.readyState !== WebSocket.OPEN;
      return taken;
    },
    findTrouble,
    close: () => {
      isClosed = true;
      clearTimeout(poll);
      clearTimeout(reconnect);
      socket?.terminate();
    },
  };
}

interface FeedEvent {
  readonly height: bigint | undefined;
  readonly dealIds: readonly bigint[];
}

/** What a message of the subscription says: a new height, deals opened with this Host, or nothing of interest. */
export function parseFeedEvent(text: string, host: string): FeedEvent {
  try {
    const { result } = JSON.parse(text) as {
      result?: { data?: { value?: { header?: { height?: unknown } } }; events?: Record<string, string[]> };
    };
    const height = result?.data?.value?.header?.height;
    const hosts = result?.events?.[`${DEAL_OPENED}.host`] ?? [];
    const ids = result?.events?.[`${DEAL_OPENED}.deal_id`] ?? [];
    const dealIds = ids.filter((_, index) => hosts[index] === JSON.stringify(host)).map((id) => BigInt(JSON.parse(id) as string));
    return { height: typeof height === 'string' ? BigInt(height) : undefined, dealIds };
  } catch {
    return { height: undefined, dealIds: [] };
  }
}
