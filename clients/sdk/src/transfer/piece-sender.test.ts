import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AgentError } from './agent-http.ts';
import { createHostUpload } from './host-upload.ts';
import { PieceSender } from './piece-sender.ts';

const block = 65_536;
const shardBytes = 10 * block + 1_024;
const shard = randomBytes(shardBytes);

type Trick = (request: IncomingMessage, response: ServerResponse, host: FakeHost) => boolean;

/** A Host that keeps what arrives, and misbehaves where `trick` says so (it then answers itself). */
class FakeHost {
  received = Buffer.alloc(0);
  calls: string[] = [];
  sentBytes = 0;
  trick: Trick = () => false;
  readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => this.#answer(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.calls.push(`${request.method} ${request.headers['upload-offset'] ?? ''}`.trim());
    if (this.trick(request, response, this)) return;
    if (request.method === 'HEAD') return void response.writeHead(204, { 'Upload-Offset': String(this.received.length) }).end();
    if (request.method === 'PUT' && Number(request.headers['upload-offset']) !== this.received.length)
      return void refuse(response, 409, 'wrong-offset');
    request.on('data', (bytes: Buffer) => this.take(bytes));
    request.on('end', () => response.end(JSON.stringify({ receivedBytes: String(this.received.length), shardBytes: String(shardBytes) })));
  }

  take(bytes: Buffer): void {
    this.sentBytes += bytes.length;
    this.received = Buffer.concat([this.received, bytes]);
  }
}

function refuse(response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}): true {
  response.writeHead(status, headers).end(JSON.stringify({ error: { code, message: `It is ${code}.` } }));
  return true;
}

let host: FakeHost;
const ended: Server[] = [];
afterEach(() => {
  for (const server of ended.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function send(trick: Trick, options: { startOffset?: number; signal?: AbortSignal; tokens?: string[] } = {}): Promise<void> {
  host = new FakeHost();
  host.trick = trick;
  ended.push(host.server);
  const startOffset = options.startOffset ?? 0;
  host.received = shard.subarray(0, startOffset);
  let tokens = 0;
  const upload = createHostUpload(await host.listen(), 'ab', () => {
    tokens += 1;
    options.tokens?.push(`token-${tokens}`);
    return `token-${tokens}`;
  });
  const sender = new PieceSender({ upload, shardBytes, startOffset, pieceBytes: 3 * block, signal: options.signal });
  for (let at = startOffset - (startOffset % block); at < shardBytes; at += block) {
    await sender.write({ slot: 0, offset: at, bytes: shard.subarray(at, Math.min(at + block, shardBytes)) });
  }
}

const once = (act: Trick): Trick => {
  let done = false;
  return (...args) => {
    if (done) return false;
    done = act(...args);
    return done;
  };
};

function expectWhole(): void {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(host.received)).toBe(hash(shard));
}

describe('a shard in pieces', () => {
  it('arrives whole, in as few calls as the piece allows', async () => {
    await send(() => false);
    expectWhole();
    expect(host.calls).toEqual([0, 3, 6, 9].map((blocks) => `PUT ${blocks * block}`));
  });

  it.each([block, 2 * block + 77, shardBytes - 1])('goes on at byte %i without sending anything before it', async (startOffset) => {
    await send(() => false, { startOffset });
    expectWhole();
    expect(host.sentBytes).toBe(shardBytes - startOffset);
  });

  it('goes on after a connection that breaks off, from what the Host has', async () => {
    const breaks = once((request, _response, fake) => {
      if (request.method !== 'PUT' || fake.received.length !== 3 * block) return false;
      request.once('data', (bytes: Buffer) => {
        fake.take(bytes.subarray(0, 1_000));
        request.socket.destroy();
      });
      return true;
    });
    await send(breaks);
    expectWhole();
    expect(host.calls).toContain('HEAD');
    expect(host.calls).toContain(`PUT ${3 * block + 1_000}`);
    expect(host.sentBytes).toBe(shardBytes);
  });

  it('follows a Host that says another offset within the piece', async () => {
    await send(
      once((request, response, fake) => {
        if (request.method !== 'PUT') return false;
        fake.take(shard.subarray(0, block));
        return refuse(response, 409, 'wrong-offset', { 'Upload-Offset': String(block) });
      }),
    );
    expectWhole();
    expect(host.calls.slice(0, 3)).toEqual(['PUT 0', 'HEAD', `PUT ${block}`]);
  });

  it('gives up a Host that has lost acknowledged bytes, or has more than was sent', async () => {
    const forgets: Trick = (request, response, fake) => {
      if (request.method !== 'PUT' || fake.received.length < 6 * block) return false;
      fake.received = fake.received.subarray(0, 10);
      return refuse(response, 409, 'wrong-offset');
    };
    await expect(send(forgets)).rejects.toMatchObject({ code: 'wrong-offset' });
    const claims: Trick = (request, response) =>
      request.method === 'HEAD'
        ? Boolean(response.writeHead(204, { 'Upload-Offset': String(shardBytes) }).end())
        : refuse(response, 409, 'wrong-offset');
    await expect(send(claims)).rejects.toMatchObject({ code: 'wrong-offset' });
  });

  it('renews an expired token once a call, and gives up when the fresh one is refused too', async () => {
    const tokens: string[] = [];
    await send((request, response) => request.headers.authorization === 'Marspace token-1' && refuse(response, 401, 'token-expired'), {
      tokens,
    });
    expectWhole();
    expect(tokens).toEqual(['token-1', 'token-2']);
    await expect(send((_request, response) => refuse(response, 401, 'token-forged'))).rejects.toMatchObject({ code: 'token-forged' });
    expect(host.calls).toHaveLength(2);
  });

  it('waits as long as a busy Host asks, and not for ever', async () => {
    const startedAt = performance.now();
    await send(once((request, response) => request.method === 'PUT' && refuse(response, 429, 'rate-limited', { 'Retry-After': '2' })));
    expectWhole();
    expect(performance.now() - startedAt).toBeGreaterThan(1_900);
    const busy: Trick = (request, response) => request.method === 'PUT' && refuse(response, 503, 'stopping', { 'Retry-After': '0' });
    await expect(send(busy)).rejects.toMatchObject({ code: 'stopping' });
    expect(host.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(4);
  });

  it.each([
    [413, 'volume-exceeded'],
    [507, 'quota-full'],
    [404, 'upload-unknown'],
  ])('gives up at once at %i %s', async (status, code) => {
    await expect(send((_request, response) => refuse(response, status, code))).rejects.toMatchObject({ status, code });
    expect(host.calls).toEqual(['PUT 0']);
  });

  it('ends at an abort, with its reason, while a Host stalls', async () => {
    const stop = new AbortController();
    const stalls: Trick = (request) => {
      if (request.method !== 'PUT') return false;
      stop.abort(new DOMException('interrupted', 'AbortError'));
      return true;
    };
    await expect(send(stalls, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a piece that times out', () => {
  const late = new AgentError('http://host', 0, 'timeout', 'no answer within 18 s');
  const nothing = { uploadId: 'ab', endpoint: 'http://host', create: fail, view: fail, remove: fail };
  function fail(): never {
    throw new Error('not called');
  }

  it('is the end of a Host that then does not say where it stands', async () => {
    let sends = 0;
    const send = async () => {
      sends += 1;
      throw late;
    };
    const sender = new PieceSender({ upload: { ...nothing, send, receivedBytes: send }, shardBytes: 100, startOffset: 0, pieceBytes: 100 });
    await expect(sender.write({ slot: 0, offset: 0, bytes: new Uint8Array(100) })).rejects.toBe(late);
    expect(sends).toBe(2);
  });

  it('is sent on by a Host that does say it', async () => {
    let sends = 0;
    const send = async (offset: number, bytes: Uint8Array) => {
      sends += 1;
      if (sends === 1) throw late;
      return offset + bytes.length;
    };
    const sender = new PieceSender({
      upload: { ...nothing, send, receivedBytes: async () => 40 },
      shardBytes: 100,
      startOffset: 0,
      pieceBytes: 100,
    });
    await sender.write({ slot: 0, offset: 0, bytes: new Uint8Array(100) });
    expect(sends).toBe(2);
  });
});
