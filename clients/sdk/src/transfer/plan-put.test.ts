import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { TransferChain } from './chain-port.ts';
import { planPut } from './plan-put.ts';
import type { PutOptions } from './put.ts';
import { describeShortfalls, readShortfalls } from './shortfall.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** An Exchange that has no offers; gives its endpoint and how often it was asked. */
async function serveNone(short: Record<string, number>): Promise<{ endpoint: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((incoming, response) => {
    asked += 1;
    incoming.resume().on('end', () => response.end(JSON.stringify({ offers: [], short })));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

function plan(endpoints: string[]): Promise<unknown> {
  const chain: Partial<TransferChain> = {
    chainId: 'test-1',
    address: 'me',
    createToken: () => 'token',
    listContractors: async (role) =>
      (role === 'ROLE_EXCHANGE' ? endpoints : []).map((endpoint, at) => ({ address: `x${at}`, roles: [{ role, endpoint }] }) as never),
  };
  const options = {
    chain,
    source: { bytes: 100, stamp: '' },
    envelope: { header: new Uint8Array(200) },
    termBlocks: 400n,
    pricePerGibBlockMax: 5n,
    code: { dataShards: 4, parityShards: 2 },
  } as unknown as PutOptions;
  return planPut(options, () => undefined);
}

describe('too few offers', () => {
  it('name what was short, and each Exchange is asked once', async () => {
    const first = await serveNone({ capacity: 1, price: 3 });
    const second = await serveNone({ capacity: 2 });
    await expect(plan([first.endpoint, second.endpoint])).rejects.toThrow(
      /^0 Hosts offered what was asked for, 6 for the code 4\+2 are needed: 2 Hosts have no room for a shard of \d+ bytes, 3 Hosts ask more than 5 per GiB and block; try a code with smaller shards, or a higher price, or a code with fewer Hosts\.$/,
    );
    expect([first.asked(), second.asked()]).toEqual([1, 1]);
  });

  it('are asked for again, with more time, where a Host was too slow', async () => {
    const slow = await serveNone({ silent: 1 });
    await expect(plan([slow.endpoint])).rejects.toThrow('1 Host did not answer in time');
    expect(slow.asked()).toBe(2);
  });

  it('give no advice that cannot help', () => {
    const request = { slotBytes: 9n, termBlocks: 3n, pricePerGibBlockMax: undefined };
    expect(describeShortfalls({ capacity: 1 }, request)).toBe(
      '1 Host has no room for a shard of 9 bytes; try a code with smaller shards, or a code with fewer Hosts',
    );
    expect(describeShortfalls({}, request)).toBe('no other Host can be asked now; try a code with fewer Hosts');
    expect(readShortfalls({ price: 2, term: -1, silent: '3', other: 4 })).toEqual({ price: 2 });
    expect(readShortfalls(undefined)).toEqual({});
  });
});
