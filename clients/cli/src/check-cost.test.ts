import { describe, expect, it } from 'vitest';
import { checkPayment, findShortage } from './check-cost.ts';

const role = { role: 'ROLE_HOST', endpoint: '', capacityUnits: 1000n, reservedUnits: 600n, commitments: 1n } as const;
const host = { address: 'h', moniker: 'host-1', status: 'CONTRACTOR_STATUS_ACTIVE', depositDenom: 'amasp', roles: [role] } as const;

describe('a Host', () => {
  it('takes a shard for which it has room and deposit', () => {
    expect(findShortage({ ...host, roles: [role] }, 5n, 5n, 400n)).toBeUndefined();
  });

  it.each([
    ['that is full', host, 5n, 401n, /is full: it has room for 400 bytes, a slot needs 401/],
    ['whose deposit is locked', host, 4n, 400n, /free deposit/],
    ['that quits', { ...host, status: 'CONTRACTOR_STATUS_QUITTING' as const }, 5n, 400n, /no new work/],
    ['that has lowered its capacity', { ...host, roles: [{ ...role, capacityUnits: 1n }] }, 5n, 400n, /room for 0 bytes/],
  ])('%s does not', (_name, contractor, free, bytes, reason) => {
    expect(findShortage({ ...contractor, roles: [...contractor.roles] }, free, 5n, bytes)).toMatch(reason);
  });
});

describe('a payment', () => {
  const client = (balance: bigint) =>
    ({
      getBalance: async () => balance,
      storage: { params: async () => ({ params: { paymentDenom: 'amaspc', depositPerGib: 1n << 30n } }) },
      escrow: { contractor: async () => ({ contractor: host, freeAmount: 400n, accidentFactorBps: 10_000n }) },
    }) as never;
  const payment = { address: 'a', hosts: ['h', 'h'], shardBytes: 400n, priceAmount: 10n, feeAmount: 5n };
  const gas = 400_000n * 1_000_000_000n;

  it('needs price, fee and gas before the first byte is sent', async () => {
    await checkPayment(client(15n + gas), payment);
    await expect(checkPayment(client(14n + gas), payment)).rejects.toMatchObject({ exitCode: 6 });
  });

  it('needs Hosts that can answer for it, by the locks of the chain', async () => {
    await expect(checkPayment(client(1n << 80n), { ...payment, shardBytes: 401n })).rejects.toMatchObject({ exitCode: 4 });
  });
});
