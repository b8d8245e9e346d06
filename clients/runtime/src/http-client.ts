import { ProtocolError, describeError } from './errors.ts';
import { pause } from './retry.ts';

export interface JsonCall {
  readonly method?: 'GET' | 'POST';
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** Whole call with body, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The JSON that a peer answers. Throws ProtocolError: the peer's own, or status 0 with `unreachable`, `timeout`, `bad-answer`. */
export async function callJson<T>(url: string, call: JsonCall): Promise<T> {
  const response = await request(
    url,
    {
      method: call.method ?? 'GET',
      headers: {
        ...(call.token === undefined ? {} : { authorization: `Marspace ${call.token}` }),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    },
    call.timeoutMs,
    call.signal,
  );
  if (!response.ok) throw await readRefusal(url, response);
  return (await response.json().catch(() => {
    throw new ProtocolError(0, 'bad-answer', `${url} answered with something that is not JSON.`);
  })) as T;
}

async function request(url: string, init: RequestInit, timeoutMs: number, signal: AbortSignal | undefined): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await fetch(url, { ...init, signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) });
  } catch (error) {
    if (timeout.aborted) throw new ProtocolError(0, 'timeout', `${url} did not answer within ${timeoutMs} ms.`);
    throw new ProtocolError(0, 'unreachable', `${url} cannot be reached: ${describeError(error)}.`);
  }
}

async function readRefusal(url: string, response: Response): Promise<ProtocolError> {
  const body = (await response.json().catch(() => ({}))) as { error?: { code?: unknown; message?: unknown } };
  const code = typeof body.error?.code === 'string' ? body.error.code : 'http-error';
  const message = typeof body.error?.message === 'string' ? body.error.message : `${url} answered with HTTP status ${response.status}.`;
  return new ProtocolError(response.status, code, message, Object.fromEntries(response.headers));
}

export interface ResumableDownload {
  readonly token: () => Promise<string>;
  /** First byte wanted, and the byte after the last. */
  readonly from: number;
  readonly to: number;
  /** Without a byte for so long, the connection is given up and begun anew. */
  readonly idleMs: number;
  /** Connections that bring nothing, in a row, before the download fails. */
  readonly failuresMax: number;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes [from, to) of `url`, in order; a broken connection is continued from the byte reached, by Range. Throws ProtocolError. */
export async function* downloadResumable(url: string, options: ResumableDownload): AsyncGenerator<Uint8Array> {
  let at = options.from;
  let failures = 0;
  while (at < options.to) {
    const before = at;
    try {
      for await (const piece of downloadOnce(url, at, options)) {
        at += piece.length;
        if (at > options.to) throw new ProtocolError(0, 'bad-answer', `${url} sent more bytes than were asked for.`);
        yield piece;
      }
      if (at < options.to) throw new ProtocolError(0, 'unreachable', `${url} broke off at byte ${at} of ${options.to}.`);
    } catch (error) {
      const refusal =
        error instanceof ProtocolError
          ? error
          : new ProtocolError(0, 'unreachable', `${url} broke off at byte ${at}: ${describeError(error)}.`);
      const isTemporary = refusal.status === 0 || refusal.status === 429 || refusal.status === 503;
      failures = at > before ? 1 : failures + 1;
      if (!isTemporary || refusal.code === 'bad-answer' || failures >= options.failuresMax || options.signal?.aborted) throw refusal;
      await pause(Number(refusal.headers['retry-after'] ?? 0.2) * 1_000, options.signal);
    }
  }
}

async function* downloadOnce(url: string, from: number, options: ResumableDownload): AsyncGenerator<Uint8Array> {
  const stall = new AbortController();
  const signal = options.signal === undefined ? stall.signal : AbortSignal.any([options.signal, stall.signal]);
  let timer = setTimeout(() => stall.abort(), options.idleMs);
  try {
    const response = await fetch(url, {
      headers: { authorization: `Marspace ${await options.token()}`, range: `bytes=${from}-${options.to - 1}` },
      signal,
    });
    if (response.status !== 206)
      throw response.ok
        ? new ProtocolError(0, 'bad-answer', `${url} ignored the range that was asked for.`)
        : await readRefusal(url, response);
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      clearTimeout(timer);
      timer = setTimeout(() => stall.abort(), options.idleMs);
      yield piece;
    }
  } finally {
    clearTimeout(timer);
    stall.abort();
  }
}
