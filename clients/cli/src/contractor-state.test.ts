import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QueryError } from '@marspace/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMarket } from './commands/doctor.ts';
import { describeProofs, describeState, listContractors, readStates } from './contractor-state.ts';

const server = createServer((_request, response) => response.end('{}'));
let up: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  up = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const { signal } = new AbortController();
const gib = 1n << 30n;
const client = (status: string) =>
  ({ storage: { host: async () => ({ host: { status, periodsProven: 12n, periodsDue: 14n, missedInARow: 2 } }) } }) as never;

/** A Host without deals now, as the chain lists it. */
function createContractor(endpoint: string, reservedUnits: bigint): never {
  const role = { role: 'ROLE_HOST', endpoint, capacityUnits: gib, reservedUnits, commitments: 0n };
  return { address: 'h', status: 'CONTRACTOR_STATUS_ACTIVE', roles: [role] } as never;
}

async function describeOne(status: string, endpoint: string, reservedUnits: bigint): Promise<string[]> {
  const [state] = await readStates(client(status), [createContractor(endpoint, reservedUnits)], signal);
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

  it('is unknown only where the chain says so', async () => {
    const failing = (codespace: string, code: number) => {
      const refusal = new QueryError({ path: '/marspace.storage.v1.Query/Host', codespace, code, log: 'h never held a deal' });
      return { storage: { host: () => Promise.reject(refusal) } } as never;
    };
    const [state] = await readStates(failing('storage', 4), [createContractor(up, 0n)], signal);
    expect(state).toMatchObject({ host: undefined, reachable: true });
    const fresh = { status: 'active', reachable: true, full: false, host: { periodsProven: 0n, periodsDue: 0n, missedInARow: 0 } } as never;
    expect(describeProofs(fresh)).toBe('');
    await expect(readStates(failing('tsmodule', 2), [createContractor(up, 0n)], signal)).rejects.toThrow('Internal');
  });
});

describe('the contractors of a chain', () => {
  it('are all of them, over several pages, also for doctor', async () => {
    const pages = [createContractor(up, 0n), createContractor(up, gib), createContractor(up, 0n)];
    const contractors = async ({ pagination }: { pagination?: { key: Uint8Array } }) => {
      const at = pagination?.key[0] ?? 0;
      return { contractors: [pages[at]], pagination: { nextKey: at + 1 < pages.length ? new Uint8Array([at + 1]) : new Uint8Array() } };
    };
    const chain = { escrow: { contractors }, storage: { host: async () => ({ host: { status: 'HOST_STATUS_ACTIVE' } }) } } as never;
    expect(await listContractors(chain, 'ROLE_HOST')).toHaveLength(3);
    expect((await checkMarket({ signal }, chain)).at(-1)).toEqual({ what: 'hosts', ok: false, detail: '2 of 3 are up, 1 active, full' });
  });
});
