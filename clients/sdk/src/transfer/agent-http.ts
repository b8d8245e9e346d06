/** HTTP to Hosts, Exchanges and Hubs as `docs/spec/agent-protocol.md` has it: JSON, one error body, tokens in `Authorization`. */

/** A peer answered with an error, or not at all. `code` is the protocol's, or `unreachable`, `timeout`. */
export class AgentError extends Error {
  readonly endpoint: string;
  readonly status: number;
  readonly code: string;
  /** The answer's headers, where there was one: `Upload-Offset`, `Retry-After`. */
  readonly headers: Headers | undefined;

  constructor(endpoint: string, status: number, code: string, message: string, headers?: Headers) {
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
export async function callAgent(endpoint: string, path: string, call: AgentCall): Promise<Response> {
  const timeout = AbortSignal.timeout(call.timeoutMs);
  call.signal?.throwIfAborted();
  const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
  const headers: Record<string, string> = { ...call.headers };
  if (call.token) headers['Authorization'] = `Marspace ${call.token}`;
  if (call.json !== undefined) headers['Content-Type'] = 'application/json';
  if (call.bytes) headers['Content-Type'] ??= 'application/octet-stream';
  const body = call.json === undefined ? (call.bytes as BodyInit | undefined) : JSON.stringify(call.json);
  let response: Response;
  try {
    response = await fetch(endpoint + path, { method: call.method ?? 'GET', headers, body: body ?? null, signal });
  } catch (error) {
    call.signal?.throwIfAborted();
    if (timeout.aborted) throw new AgentError(endpoint, 0, 'timeout', `no answer within ${call.timeoutMs / 1000} s`);
    throw new AgentError(endpoint, 0, 'unreachable', describeFetchError(error));
  }
  if (response.ok) return response;
  throw await toAgentError(endpoint, response);
}

/** The JSON of a 2xx answer; AgentError when the body is none or breaks off. */
export async function readJson<T>(endpoint: string, response: Response): Promise<T> {
  try {
    const value: unknown = await response.json();
    if (typeof value !== 'object' || value === null) throw new Error('a JSON object is wanted');
    return value as T;
  } catch {
    throw new AgentError(endpoint, response.status, 'bad-answer', 'the answer is no JSON object');
  }
}

/** The bytes of a 2xx answer; AgentError when they break off. */
export async function readBytes(endpoint: string, response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new AgentError(endpoint, 0, 'unreachable', describeFetchError(error));
  }
}

function describeFetchError(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  if (cause?.code === 'ECONNREFUSED') return 'nothing listens there';
  return cause?.code ?? cause?.message ?? (error as Error).message;
}

async function toAgentError(endpoint: string, response: Response): Promise<AgentError> {
  const text = await response.text().catch(() => '');
  const parsed = parseErrorBody(text);
  const message = parsed?.message ?? `answered with HTTP status ${response.status}`;
  return new AgentError(endpoint, response.status, parsed?.code ?? 'http-error', message, response.headers);
}

function parseErrorBody(text: string): { code: string; message: string } | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown; message?: unknown } };
    return typeof error?.code === 'string' && typeof error.message === 'string' ? { code: error.code, message: error.message } : undefined;
  } catch {
    return undefined;
  }
}
