import { afterEach, describe, expect, it } from 'vitest';
import { ProtocolError } from './errors.ts';
import { callJson, downloadResumable } from './http-client.ts';
import { createHttpServer, listen, parseListenAddress } from './http-server.ts';
import { createLogger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { retryUntil } from './retry.ts';
import { createStopSequence } from './stop.ts';

const logger = createLogger('test', 'silent');
const servers: ReturnType<typeof createHttpServer>[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

function createServer(isHealthy = true) {
  const server = createHttpServer({ logger, metrics: createMetrics('test'), readHealth: () => ({ ok: isHealthy }), jsonBytesMax: 1_000 });
  servers.push(server);
  return server;
}

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: ProtocolError) => `${error.status} ${error.code}`,
  );

describe('the HTTP server', () => {
  it('answers every error with the body of the protocol, and tells nothing of what failed inside', async () => {
    const server = createServer();
    server.get('/refused', async () => {
      throw new ProtocolError(402, 'cannot-pay', 'No money.', { 'Retry-After': '3' });
    });
    server.get('/broken', async () => {
      throw new Error('secret inside');
    });
    server.post('/echo', async (request) => request.body);
    const url = await listen(server, '0');
    const refused = await fetch(`${url}/refused`);
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
      402,
      '3',
      { error: { code: 'cannot-pay', message: 'No money.' } },
    ]);
    const broken = await fetch(`${url}/broken`);
    expect([broken.status, (await broken.text()).includes('secret')]).toEqual([500, false]);
    expect(await failure(callJson(`${url}/none`, { timeoutMs: 1_000 }))).toBe('404 not-found');
    expect(await failure(callJson(`${url}/echo`, { method: 'POST', body: 'x'.repeat(2_000), timeoutMs: 1_000 }))).toBe(
      '413 body-too-large',
    );
    expect((await fetch(`${url}/echo`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).status).toBe(400);
    expect(await callJson(`${url}/echo`, { method: 'POST', body: { a: 1 }, timeoutMs: 1_000 })).toEqual({ a: 1 });
  });

  it('says whether it is well, and counts', async () => {
    const url = await listen(createServer(false), '127.0.0.1:0');
    expect((await fetch(`${url}/healthz`)).status).toBe(503);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('marspace_test_http_seconds_count{route="/healthz",status="503"} 1');
  });

  it('listens on loopback unless told otherwise, and says when it cannot', async () => {
    expect(parseListenAddress('7400')).toEqual({ host: '127.0.0.1', port: 7400 });
    expect(parseListenAddress('[::1]:80')).toEqual({ host: '::1', port: 80 });
    expect(() => parseListenAddress('here:there')).toThrow('is not host:port');
    const url = await listen(createServer(), '127.0.0.1:0');
    await expect(listen(createServer(), url.replace('http://', ''))).rejects.toThrow('not possible to listen');
  });
});

describe('downloads', () => {
  it('go on from the byte they reached when the connection breaks', async () => {
    const bytes = Buffer.from(Array.from({ length: 50_000 }, (_, at) => at % 251));
    const ranges: string[] = [];
    const server = createServer();
    server.get('/file', async (request, reply) => {
      const [from, to] = /bytes=([0-9]+)-([0-9]+)/
        .exec(request.headers.range ?? '')!
        .slice(1)
        .map(Number) as [number, number];
      ranges.push(request.headers.range!);
      reply.hijack();
      reply.raw.writeHead(206, { 'content-length': String(to - from + 1) });
      // Breaks off after 20,000 bytes each time.
      reply.raw.write(bytes.subarray(from, Math.min(to + 1, from + 20_000)), () =>
        to + 1 - from > 20_000 ? reply.raw.destroy() : reply.raw.end(),
      );
    });
    const url = await listen(server, '0');
    const pieces: Uint8Array[] = [];
    for await (const piece of downloadResumable(`${url}/file`, {
      token: async () => 't',
      from: 100,
      to: 50_000,
      idleMs: 1_000,
      failuresMax: 3,
    }))
      pieces.push(piece);
    expect(Buffer.concat(pieces).equals(bytes.subarray(100))).toBe(true);
    expect(ranges).toEqual(['bytes=100-49999', 'bytes=20100-49999', 'bytes=40100-49999']);
  });

  it('fail when nobody answers, and at once when refused', async () => {
    const options = { token: async () => 't', from: 0, to: 10, idleMs: 200, failuresMax: 2 };
    const drain = async (url: string): Promise<void> => {
      for await (const _ of downloadResumable(url, options));
    };
    expect(await failure(drain('http://127.0.0.1:9/x'))).toBe('0 unreachable');
    const url = await listen(createServer(), '0');
    expect(await failure(drain(`${url}/none`))).toBe('404 not-found');
  });
});

describe('retry and stop', () => {
  it('tries until the deadline, or until it is not worth it', async () => {
    let attempts = 0;
    expect(
      await retryUntil(
        async (count) => {
          if (count < 3) throw new Error('no');
          return count;
        },
        { deadlineMs: 5_000, pauseMsMin: 1 },
      ),
    ).toBe(3);
    await expect(
      retryUntil(
        async () => {
          attempts += 1;
          throw new Error('never');
        },
        { deadlineMs: 5_000, pauseMsMin: 1, isWorthRetrying: () => attempts < 2 },
      ),
    ).rejects.toThrow('never');
    expect(attempts).toBe(2);
    await expect(
      retryUntil(
        async () => {
          throw new Error('late');
        },
        { deadlineMs: 50, pauseMsMin: 10 },
      ),
    ).rejects.toThrow();
  });

  it('closes in the reverse order, once, and goes on when a part fails', async () => {
    const stop = createStopSequence(logger);
    const closed: string[] = [];
    stop.onStop('first', () => void closed.push('first'));
    stop.onStop('bad', () => {
      throw new Error('no');
    });
    stop.onStop('last', async () => void closed.push('last'));
    await Promise.all([stop.stop('a'), stop.stop('b')]);
    expect([closed, stop.signal.aborted]).toEqual([['last', 'first'], true]);
    await stop.stopped;
  });
});
