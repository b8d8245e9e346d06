import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeProofs, describeState, readStates } from './contractor-state.ts';

const server = createServer((_request, response) => response.end('{}'));
let up: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  up = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const gib = 1n << 30n;
const client = (status: string) =>
  ({ storage: { host: async () => ({ host: { status, periodsProven: 12n, periodsDue: 14n, missedInARow: 2 } }) } }) as never;

async function describeOne(status: string, endpoint: string, reservedUnits: bigint): Promise<string[]> {
  const role = { role: 'ROLE_HOST', endpoint, capacityUnits: gib, reservedUnits, commitments: 1n };
  const contractor = { address: 'h', status: 'CONTRACTOR_STATUS_ACTIVE', roles: [role] } as never;
  const [state] = await readStates(client(status), [contractor], new AbortController().signal);
  if (!state) throw new Error('there is no state');
  return [describeState(state), describeProofs(state)];
}

describe('a Host in a list', () => {
  it('is what the chain and its program say', async () => {
    const proofs = '12 of 14, last 2 missed';
    expect(await describeOne('HOST_STATUS_ACTIVE', up, 0n)).toEqual(['active', proofs]);
    expect(await describeOne('HOST_STATUS_SUSPENDED', up, 0n)).toEqual(['suspended', proofs]);
    expect(await describeOne('HOST_STATUS_ACTIVE', up, gib)).toEqual(['active, full', proofs]);
    expect(await describeOne('HOST_STATUS_SUSPENDED', 'http://127.0.0.1:1', 0n)).toEqual(['suspended, unreachable', proofs]);
  });
});
