import { createLogger } from '@marspace/runtime';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { waitFor } from '../../test/harness.ts';
import { parseFeedEvent, startBlockFeed } from './block-feed.ts';

const host = 'mspace1host';
const header = (height: number): string => JSON.stringify({ result: { data: { value: { header: { height: String(height) } } } } });
const opened = (entries: [string, string][]): string =>
  JSON.stringify({
    result: {
      data: {},
      events: {
        'marspace.storage.v1.DealOpened.host': entries.map(([name]) => JSON.stringify(name)),
        'marspace.storage.v1.DealOpened.deal_id': entries.map(([, id]) => JSON.stringify(id)),
      },
    },
  });

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0).reverse()) close();
});

describe('the block feed', () => {
  it('reads heights and the deals of this Host alone, and bears anything else', () => {
    expect(parseFeedEvent(header(12), host)).toEqual({ height: 12n, dealIds: [] });
    expect(
      parseFeedEvent(
        opened([
          ['mspace1other', '7'],
          [host, '8'],
          [host, '9'],
        ]),
        host,
      ),
    ).toEqual({ height: undefined, dealIds: [8n, 9n] });
    expect(parseFeedEvent('{"result":{}}', host)).toEqual({ height: undefined, dealIds: [] });
    expect(parseFeedEvent('nonsense', host)).toEqual({ height: undefined, dealIds: [] });
  });

  it('says that deals may be missing after each connection, and goes on by asking while there is none', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', path: '/websocket' });
    closers.push(() => server.close());
    let subscriptions = 0;
    server.on('connection', (socket) => socket.on('message', () => (subscriptions += 1)));
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    let height = 3n;
    const feed = startBlockFeed({
      endpoints: [`http://127.0.0.1:${port}`],
      host,
      readHeight: async () => height,
      nowMs: () => Date.now(),
      logger: createLogger('test', 'silent'),
    });
    closers.push(() => feed.close());
    const seen: bigint[] = [];
    feed.onBlock((at) => seen.push(at));
    const [socket] = await waitFor('a connection', () => (server.clients.size > 0 ? [...server.clients] : undefined));
    await waitFor('the first height and the subscriptions', () => seen.includes(3n) && subscriptions === 2);
    expect(feed.takeOpenedDeals().isComplete).toBe(false);
    socket!.send(header(5));
    await waitFor('the header', () => seen.includes(5n));
    socket!.send(opened([[host, '8']]));
    await waitFor('a second call for the deal', () => seen.filter((at) => at === 5n).length === 2);
    expect(feed.takeOpenedDeals()).toEqual({ dealIds: [8n], isComplete: true });
    expect(feed.takeOpenedDeals()).toEqual({ dealIds: [], isComplete: true });
    socket!.send(header(4));
    height = 9n;
    socket!.terminate();
    await waitFor('the height by asking', () => seen.includes(9n));
    expect([seen.includes(4n), feed.takeOpenedDeals().isComplete]).toEqual([false, false]);
  });
});
