import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ChainUnavailable, RpcRefused } from './errors.ts';
import { ReliableRpc } from './rpc.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A node that answers each call with the next of `answers`, the last one for ever. Its URL, and how often it was asked. */
async function startNode(
  answers: readonly { status: number; body: unknown }[],
  port: number = 0,
): Promise<{ url: string; port: number; count: () => number }> {
  let count = 0;
  const server = createServer((_, response) => {
    const answer = answers[Math.min(count, answers.length - 1)] as { status: number; body: unknown };
    count += 1;
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = (server.address() as AddressInfo).port;
  return { url: `http://127.0.0.1:${bound}`, port: bound, count: () => count };
}

const request = { jsonrpc: '2.0', id: 1, method: 'status', params: {} } as const;
const success = { status: 200, body: { jsonrpc: '2.0', id: 1, result: { ok: true } } };

async function findFreePort(): Promise<number> {
  const { port } = await startNode([success]);
  const server = servers.pop() as Server;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('ReliableRpc', () => {
  it('tries again while a proxy answers for a node that is away', async () => {
    const node = await startNode([{ status: 502, body: '' }, { status: 503, body: '' }, success]);
    expect((await new ReliableRpc([node.url]).execute(request)).result).toEqual({ ok: true });
    expect(node.count()).toBe(3);
  });

  it('reaches a node that comes back before the deadline', async () => {
    const port = await findFreePort();
    const answer = new ReliableRpc([`http://127.0.0.1:${port}`]).execute(request);
    await startNode([success], port);
    expect((await answer).result).toEqual({ ok: true });
  });

  it('moves on to another endpoint, and stays there', async () => {
    const port = await findFreePort();
    const node = await startNode([success]);
    const rpc = new ReliableRpc([`http://127.0.0.1:${port}`, node.url]);
    await rpc.execute(request);
    await rpc.execute(request);
    expect(node.count()).toBe(2);
  });

  it('says after the deadline that no node answers, which, and why', async () => {
    const port = await findFreePort();
    const answer = new ReliableRpc([`http://127.0.0.1:${port}`], { deadlineMs: 150 }).execute(request);
    await expect(answer).rejects.toBeInstanceOf(ChainUnavailable);
    await expect(answer).rejects.toThrow(`no answer from http://127.0.0.1:${port} within 150 ms: ECONNREFUSED`);
  });

  it('does not repeat what the node refused', async () => {
    const node = await startNode([
      { status: 500, body: { jsonrpc: '2.0', id: 1, error: { code: -32603, message: 'Internal error', data: 'tx (AB) not found' } } },
    ]);
    await expect(new ReliableRpc([node.url]).execute(request)).rejects.toThrow(
      new RpcRefused('status', { code: -32603, message: 'Internal error', data: 'tx (AB) not found' }),
    );
    expect(node.count()).toBe(1);
  });

  it('ends calls on their way when it is disconnected', async () => {
    const port = await findFreePort();
    const rpc = new ReliableRpc([`http://127.0.0.1:${port}`]);
    const answer = rpc.execute(request);
    rpc.disconnect();
    await expect(answer).rejects.toThrow('the client is disconnected');
  });
});
