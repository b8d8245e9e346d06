import {
  EXIT_USAGE,
  ProgramError,
  ProtocolError,
  createHttpServer,
  createMetrics,
  createSparseLog,
  describeError,
  listen,
  pause,
} from '@marspace/runtime';
import type { Logger } from '@marspace/runtime';
import { ChainMismatch, MarspaceClient } from '@marspace/sdk';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.ts';

/** One round over all endpoints: half a second, so that a refused connection is told of within a second of the start. */
const ROUND_MS = 500;
/** An endpoint that takes the connection and says nothing: two seconds. */
const ATTEMPT_MS = 2_000;
/** When nothing has been heard for so long, that is said, whatever is being waited for. */
const SILENT_MS = 800;
const PAUSE_MS = 500;

export interface WaitForNodeOptions {
  readonly rpc: readonly string[];
  readonly chainId: string | undefined;
  /** Where `/healthz` says what is waited for meanwhile. */
  readonly listen: string;
  readonly address: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * Resolves when a node of the chain answers, or when `signal` aborts. While none does, the log says so within a second and then once a minute, and
 * `/healthz` of `listen` answers 503 with the reason. Throws ProgramError (exit 2) when the node serves another chain.
 */
export async function waitForNode(options: WaitForNodeOptions): Promise<void> {
  const { rpc, chainId, clock, logger, signal } = options;
  const log = createSparseLog(logger, () => clock.nowMs());
  let server: FastifyInstance | undefined;
  let reason = 'no answer yet';

  const tell = (why: string): void => {
    reason = why;
    log.tell({ rpc: [...rpc], reason }, 'no node of the chain answers; trying on');
  };
  const silence = setTimeout(() => tell(reason), SILENT_MS);
  try {
    while (!signal.aborted) {
      try {
        await connectOnce(rpc, chainId);
        log.clear('a node answers');
        return;
      } catch (error) {
        if (error instanceof ChainMismatch)
          throw new ProgramError(`The chain cannot be used: ${error.message}.`, { exitCode: EXIT_USAGE, cause: error });
        clearTimeout(silence);
        tell(describeError(error));
      }
      server ??= await openWaitingRoom(options, () => reason);
      await pause(PAUSE_MS, signal);
    }
  } finally {
    clearTimeout(silence);
    await server?.close();
  }
}

async function connectOnce(rpc: readonly string[], chainId: string | undefined): Promise<void> {
  const limits = { deadlineMs: ROUND_MS, attemptMs: ATTEMPT_MS };
  const client = await MarspaceClient.connect(rpc, chainId === undefined ? limits : { ...limits, chainId });
  client.disconnect();
}

/** Health and metrics of a program that cannot work yet; every other call is answered 503. */
async function openWaitingRoom({ listen: where, address, logger }: WaitForNodeOptions, readReason: () => string): Promise<FastifyInstance> {
  const server = createHttpServer({
    logger,
    metrics: createMetrics('start'),
    readHealth: () => ({ ok: false, address, isRegistered: false, isFollowing: false, waitingFor: `a node of the chain: ${readReason()}` }),
  });
  server.addHook('onRequest', async (request) => {
    if (['/healthz', '/metrics'].includes(request.url)) return;
    throw new ProtocolError(503, 'chain-unreachable', 'This program waits for a node of the chain; try again later.');
  });
  await listen(server, where);
  return server;
}
