import Fastify from 'fastify';
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { AddressInfo } from 'node:net';
import { ProgramError, ProtocolError, describeError } from './errors.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What `/healthz` says: ok false is answered with 503. */
export interface Health {
  readonly ok: boolean;
  readonly [detail: string]: unknown;
}

export interface HttpServerOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readHealth: () => Health | Promise<Health>;
  /** Bytes of a JSON body; default 256 KiB. */
  readonly jsonBytesMax?: number;
  /** Turns errors of the program's own kinds into refusals; undefined for those it does not know. */
  readonly findRefusal?: (error: unknown) => ProtocolError | undefined;
  /** Take the address of a caller from X-Forwarded-For of a proxy at these addresses. Default: nobody is trusted. */
  readonly trustedProxies?: readonly string[];
}

const JSON_BYTES_MAX = 256 * 1024;
/** 16 KiB of headers: Node's own default, stated because tokens must fit. */
const HEADER_BYTES_MAX = 16 * 1024;

/** JSON bodies as they came, for tokens that are bound to them. */
const rawBodies = new WeakMap<object, Buffer>();

/** The bytes of a JSON body; empty when there was none. */
export function readRawBody(request: FastifyRequest): Uint8Array {
  return rawBodies.get(request.raw) ?? new Uint8Array();
}

/** Fastify with the error body of the agent protocol, `/healthz` and `/metrics`; bodies are JSON, or bytes handed over as a stream. Listens nowhere yet. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const settings: FastifyServerOptions = {
    logger: false,
    bodyLimit: options.jsonBytesMax ?? JSON_BYTES_MAX,
    trustProxy: options.trustedProxies === undefined || options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    forceCloseConnections: true,
    requestTimeout: 0,
    http: { maxHeaderSize: HEADER_BYTES_MAX },
  } as FastifyServerOptions;
  const server = Fastify(settings) as unknown as FastifyInstance;
  const seconds = options.metrics.duration('http_seconds', 'Time to answer a request', ['route', 'status']);

  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
    options.logger.debug(
      { method: request.method, route, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    rawBodies.set(request.raw, body as Buffer);
    try {
      done(null, JSON.parse(body.toString('utf8')));
    } catch {
      done(new ProtocolError(400, 'bad-request', 'The body is not JSON.'));
    }
  });
  server.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  server.setErrorHandler((error: unknown, request, reply) => {
    const refusal = options.findRefusal?.(error) ?? toProtocolError(error);
    if (refusal.status >= 500 && refusal.code === 'internal')
      options.logger.error({ err: error, route: request.routeOptions.url }, 'unexpected error in a request');
    return reply
      .code(refusal.status)
      .headers({ ...refusal.headers })
      .send({ error: { code: refusal.code, message: refusal.message } });
  });
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ error: { code: 'not-found', message: `There is no ${request.method} ${request.url.split('?')[0]} here.` } }),
  );
  server.get('/healthz', async (_request, reply) => {
    const health = await options.readHealth();
    return reply.code(health.ok ? 200 : 503).send(health);
  });
  server.get('/metrics', async (_request, reply) =>
    reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics()),
  );
  return server;
}

function toProtocolError(error: unknown): ProtocolError {
  if (error instanceof ProtocolError) return error;
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (statusCode === 413) return new ProtocolError(413, 'body-too-large', 'The body is larger than this program reads.');
  if (statusCode === 429)
    return new ProtocolError(429, 'rate-limited', 'Too many requests from this address; wait as long as Retry-After says.');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new ProtocolError(statusCode, 'bad-request', `The request cannot be read: ${describeError(error)}${code ? ` (${code})` : ''}.`);
  return new ProtocolError(500, 'internal', 'The program failed on this request; its log says why.');
}

/** host:port of a listen address; loopback when no host is given. Throws ProgramError. */
export function parseListenAddress(text: string): { host: string; port: number } {
  const match = /^(?:(.*):)?([0-9]{1,5})$/.exec(text);
  const port = match === null ? Number.NaN : Number(match[2]);
  if (match === null || port > 65_535) throw new ProgramError(`The listen address ${text} is not host:port.`, { exitCode: 2 });
  return { host: match[1]?.replaceAll(/[[\]]/g, '') || '127.0.0.1', port };
}

/** Listens and gives the URL on which it can be reached from this machine. Throws ProgramError when the port is taken. */
export async function listen(server: FastifyInstance, address: string): Promise<string> {
  const { host, port } = parseListenAddress(address);
  try {
    await server.listen({ host, port });
  } catch (cause) {
    throw new ProgramError(`It is not possible to listen on ${host}:${port}: ${describeError(cause)}.`, { cause });
  }
  const bound = server.server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${name}:${bound.port}`;
}
