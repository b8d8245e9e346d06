/** HTTP to Hosts, Exchanges and Hubs as `docs/spec/agent-protocol.md` has it: JSON, one error body, tokens in `Authorization`. */

import { utf8ToBytes } from '@noble/hashes/utils.js';
import { callHttp } from '#http';
import type { HttpAnswer } from './http-call.ts';

/** A peer answered with an error, or not at all. `code` is the protocol's, or `unreachable`, `timeout`. */
export class AgentError extends Error {
  readonly endpoint: string;
  readonly status: number;
  readonly code: string;
  /** The answer's headers, where there was one: `Upload-Offset`, `Retry-After`. */
  readonly headers: HttpAnswer['headers'] | undefined;

  constructor(endpoint: string, status: number, code: string, message: string, headers?: HttpAnswer['headers']) {
    super(`${endpoint}: ${message}`);
    this.name = 'AgentError';
    this.endpoint = endpoint;
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** Whether the same call may go through later. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503;
  }
}

export interface AgentCall {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  token?: string;
  json?: unknown;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
  /** How long the whole call may take. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** Calls a peer; gives the answer when it is 2xx, throws AgentError otherwise. */
export async function callAgent(endpoint: string, path: string, call: AgentCall): Promise<HttpAnswer> {
  call.signal?.throwIfAborted();
  const stop = new AbortController();
  const pass = () => stop.abort(call.signal?.reason);
  call.signal?.addEventListener('abort', pass, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, call.timeoutMs);
  const headers: Record<string, string> = { ...call.headers };
  if (call.token) headers.Authorization = `Marspace ${call.token}`;
  if (call.json !== undefined) headers['Content-Type'] = 'application/json';
  if (call.bytes) headers['Content-Type'] ??= 'application/octet-stream';
  const body = call.json === undefined ? call.bytes : utf8ToBytes(JSON.stringify(call.json));
  let answer: HttpAnswer;
  try {
    answer = await callHttp(endpoint + path, { method: call.method ?? 'GET', headers, body, signal: stop.signal });
  } catch (error) {
    call.signal?.throwIfAborted();
    if (isLate) throw new AgentError(endpoint, 0, 'timeout', `no answer within ${call.timeoutMs / 1000} s`);
    throw new AgentError(endpoint, 0, 'unreachable', describeFailure(error));
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', pass);
  }
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw toAgentError(endpoint, answer);
}

/** The JSON object of a 2xx answer; AgentError when the body is none. */
export function readJson<T>(endpoint: string, answer: HttpAnswer): T {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(answer.bytes));
    if (typeof value !== 'object' || value === null) throw new Error('a JSON object is wanted');
    return value as T;
  } catch {
    throw new AgentError(endpoint, answer.status, 'bad-answer', 'the answer is no JSON object');
  }
}

function describeFailure(error: unknown): string {
  const { code, cause, message } = error as { code?: string; cause?: { code?: string; message?: string }; message: string };
  const found = code ?? cause?.code;
  if (found === 'ECONNREFUSED') return 'nothing listens there';
  if (found === 'ECONNRESET') return 'the connection broke off';
  return found ?? cause?.message ?? message;
}

function toAgentError(endpoint: string, answer: HttpAnswer): AgentError {
  const parsed = parseErrorBody(new TextDecoder().decode(answer.bytes));
  const message = parsed?.message ?? `answered with HTTP status ${answer.status}`;
  return new AgentError(endpoint, answer.status, parsed?.code ?? 'http-error', message, answer.headers);
}

function parseErrorBody(text: string): { code: string; message: string } | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown; message?: unknown } };
    return typeof error?.code === 'string' && typeof error.message === 'string' ? { code: error.code, message: error.message } : undefined;
  } catch {
    return undefined;
  }
}
