import { describeError } from '@marspace/runtime';
import type { Logger } from '@marspace/runtime';
import { WebSocket } from 'ws';

/** Without a new block for so long the height is asked for: 3 s, half of a mainnet block. */
const POLL_MS = 3_000;
const RECONNECT_MS = 2_000;
const SUBSCRIPTION = { jsonrpc: '2.0', id: 1, method: 'subscribe', params: { query: "tm.event='NewBlockHeader'" } };

export interface BlockFeed {
  /** The last height seen, 0 before the first. */
  readonly latest: () => bigint;
  onBlock(listener: (height: bigint) => void): () => void;
  close(): void;
}

export interface BlockFeedOptions {
  /** CometBFT RPC endpoints, http or https; one after another when one fails. */
  readonly endpoints: readonly string[];
  readonly readHeight: () => Promise<bigint>;
  readonly logger: Logger;
}

/** New heights as they come, by CometBFT's WebSocket; by asking when that is silent. Heights only grow; some may be skipped. */
export function startBlockFeed({ endpoints, readHeight, logger }: BlockFeedOptions): BlockFeed {
  const listeners = new Set<(height: bigint) => void>();
  let latest = 0n;
  let isClosed = false;
  let socket: WebSocket | undefined;
  let tries = 0;
  let poll: NodeJS.Timeout | undefined;
  let reconnect: NodeJS.Timeout | undefined;

  function take(height: bigint): void {
    if (height <= latest || isClosed) return;
    latest = height;
    for (const listener of listeners) listener(height);
    pollLater();
  }

  function pollLater(): void {
    clearTimeout(poll);
    if (isClosed) return;
    poll = setTimeout(() => {
      readHeight()
        .then(take, (error: unknown) => logger.debug({ reason: describeError(error) }, "the chain's height cannot be read"))
        .finally(pollLater);
    }, POLL_MS);
  }

  function connect(): void {
    if (isClosed) return;
    const endpoint = endpoints[tries % endpoints.length] as string;
    tries += 1;
    const current = new WebSocket(`${endpoint.replace(/^http/, 'ws').replace(/\/+$/, '')}/websocket`, { handshakeTimeout: 5_000 });
    socket = current;
    current.on('open', () => current.send(JSON.stringify(SUBSCRIPTION)));
    current.on('message', (data) => {
      const height = findHeight(String(data));
      if (height !== undefined) take(height);
    });
    current.on('error', (error) => logger.debug({ endpoint, reason: describeError(error) }, 'no block feed'));
    current.on('close', () => {
      if (!isClosed) reconnect = setTimeout(connect, RECONNECT_MS);
    });
  }

  connect();
  pollLater();
  readHeight().then(take, () => undefined);
  return {
    latest: () => latest,
    onBlock: (listener) => {
      listeners.add(listener);
      if (latest > 0n) listener(latest);
      return () => void listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      clearTimeout(poll);
      clearTimeout(reconnect);
      socket?.terminate();
    },
  };
}

function findHeight(text: string): bigint | undefined {
  try {
    const height = (JSON.parse(text) as { result?: { data?: { value?: { header?: { height?: unknown } } } } }).result?.data?.value?.header
      ?.height;
    return typeof height === 'string' && /^[0-9]+$/.test(height) ? BigInt(height) : undefined;
  } catch {
    return undefined;
  }
}
