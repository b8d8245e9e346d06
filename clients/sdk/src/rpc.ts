import type { JsonRpcRequest, JsonRpcSuccessResponse } from '@cosmjs/json-rpc';
import type { RpcClient } from '@cosmjs/tendermint-rpc';
import pRetry from 'p-retry';
import { ChainUnavailable, RpcRefused } from './errors.ts';

/** How long one attempt may take: 10 s, several times what a node needs for its heaviest query. */
export const attemptMsDefault = 10_000;

/** How long a call goes on trying while no node answers: 60 s, enough for a node to restart. */
export const deadlineMsDefault = 60_000;

/** First wait between attempts; it doubles up to `waitMsMax`. Arbitrary. */
const waitMsMin = 100;
const waitMsMax = 3_000;

export interface RpcOptions {
  readonly attemptMs?: number;
  readonly deadlineMs?: number;
  /** For tests and special networks; the platform's `fetch` by default. */
  readonly fetch?: typeof fetch;
  /** Ends all calls when it is aborted. */
  readonly signal?: AbortSignal;
  /** Told of every attempt that no node answered, while the call goes on trying. */
  readonly onUnreachable?: (endpoint: string, reason: string) => void;
}

/** A failure that another attempt, or another endpoint, may not have. */
class Unreachable extends Error {}

/** Answers of proxies and overloaded nodes that pass. */
const passingStatuses: readonly number[] = [408, 425, 429, 502, 503, 504];

/**
 * CometBFT's JSON-RPC over HTTP with several endpoints: a call goes to the one that answered last, moves on when it is down, and
 * keeps trying until the deadline. Throws ChainUnavailable after it, RpcRefused when a node answered with an error.
 */
export class ReliableRpc implements RpcClient {
  readonly #endpoints: readonly string[];
  readonly #attemptMs: number;
  readonly #deadlineMs: number;
  readonly #fetch: typeof fetch;
  readonly #closing = new AbortController();
  readonly #signal: AbortSignal;
  readonly #onUnreachable: (endpoint: string, reason: string) => void;
  #current = 0;

  constructor(endpoints: readonly string[], options: RpcOptions = {}) {
    if (endpoints.length === 0) throw new Error('no RPC endpoint given: at least one is needed');
    this.#endpoints = endpoints;
    this.#attemptMs = options.attemptMs ?? attemptMsDefault;
    this.#deadlineMs = options.deadlineMs ?? deadlineMsDefault;
    this.#fetch = options.fetch ?? ((...args) => fetch(...args));
    this.#signal = options.signal ? AbortSignal.any([this.#closing.signal, options.signal]) : this.#closing.signal;
    this.#onUnreachable = options.onUnreachable ?? (() => undefined);
  }

  async execute(request: JsonRpcRequest): Promise<JsonRpcSuccessResponse> {
    try {
      return await pRetry((attemptNumber) => this.#attempt(request, attemptNumber - 1), {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: waitMsMin,
        maxTimeout: waitMsMax,
        maxRetryTime: this.#deadlineMs,
        signal: this.#signal,
        shouldRetry: ({ error }) => error instanceof Unreachable,
      });
    } catch (cause) {
      if (cause instanceof Unreachable) throw new ChainUnavailable(this.#endpoints, this.#deadlineMs, cause);
      throw cause;
    }
  }

  disconnect(): void {
    this.#closing.abort(new Error('the client is disconnected'));
  }

  async #attempt(request: JsonRpcRequest, brokenAttempts: number): Promise<JsonRpcSuccessResponse> {
    const endpoint = this.#endpoints[this.#current % this.#endpoints.length] as string;
    try {
      const response = await this.#fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
        signal: AbortSignal.any([AbortSignal.timeout(this.#attemptMs), this.#signal]),
      });
      return await readAnswer(request.method, response, brokenAttempts);
    } catch (cause) {
      if (cause instanceof RpcRefused || this.#signal.aborted) throw cause;
      this.#current += 1;
      const reason = computeReason(cause);
      this.#onUnreachable(endpoint, reason);
      throw new Unreachable(reason, { cause });
    }
  }
}

async function readAnswer(method: string, response: Response, brokenAttempts: number): Promise<JsonRpcSuccessResponse> {
  if (passingStatuses.includes(response.status)) throw new Unreachable(`HTTP status ${response.status}`);
  // CometBFT answers refusals with status 500 and a JSON-RPC error in the body.
  const text = await response.text();
  const answer = parseAnswer(text);
  if (answer?.error !== undefined) throw new RpcRefused(method, answer.error, brokenAttempts);
  if (answer === undefined || answer.result === undefined) throw new Unreachable(`HTTP status ${response.status} and no JSON-RPC answer`);
  if (method === 'status' && isBeforeFirstBlock(answer.result)) throw new Unreachable('the node has no block yet');
  return answer as JsonRpcSuccessResponse;
}

/** A node that has just started answers with empty hashes, which CosmJS cannot read. */
function isBeforeFirstBlock(status: unknown): boolean {
  return (status as { sync_info?: { latest_block_height?: string } }).sync_info?.latest_block_height === '0';
}

interface Answer {
  readonly jsonrpc: '2.0';
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

function parseAnswer(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}

/** Node's fetch hides the reason ("connection refused") in the cause of "fetch failed". */
function computeReason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause as { code?: string; message?: string } | undefined;
  return inner?.code ?? (inner?.message || cause.message);
}
