import { moduleAddressOf, type TestChain } from '@marspace/testkit';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MsgRegisterContractor } from '../../proto/gen/modules/escrow.ts';
import {
  creditOf,
  findContractor,
  makeChain,
  makeParams,
  makeRegistration,
  makeRole,
  openLock,
  portOf,
  purse,
  register,
  totalOf,
} from './fixtures.ts';
import { numberRules } from './params.ts';

let chain: TestChain;
beforeEach(async () => {
  chain = await makeChain();
});

describe('registering', () => {
  test('pays the fee to the community pool, takes the deposit and lists the roles', () => {
    const address = register(chain, 'alice', { roles: [makeRole(), makeRole('ROLE_PROXY', 0n)] });
    expect(chain.events()).toMatchObject([{ type: 'marspace.escrow.v1.ContractorRegistered' }]);
    expect(chain.balance(address, 'amaspc')).toBe(purse - 7n);
    expect(chain.balance('communityPool', 'amaspc')).toBe(7n);
    expect(chain.balance(address, 'amasp')).toBe(purse - 1000n);
    expect(totalOf(chain, 'amasp').deposits).toBe(1000n);
    const { contractor, freeAmount, accidentFactorBps } = chain.query('escrow', 'Contractor', { address });
    expect(contractor).toMatchObject({ status: 'CONTRACTOR_STATUS_ACTIVE', joinedAtHeight: 1n, depositAmount: 1000n, lockedAmount: 0n });
    expect([freeAmount, accidentFactorBps]).toEqual([1000n, 10_000n]);
    for (const role of ['ROLE_HOST', 'ROLE_PROXY', 'ROLE_UNSPECIFIED'] as const) {
      expect(chain.query('escrow', 'Contractors', { role, pagination: undefined }).contractors).toEqual([contractor]);
    }
    expect(chain.query('escrow', 'Contractors', { role: 'ROLE_HUB', pagination: undefined }).contractors).toEqual([]);
    chain.checkInvariants();
  });

  const refused: [string, Partial<MsgRegisterContractor>, string][] = [
    ['a deposit in another denom', { deposit: { denom: 'amaspc', amount: 1000n } }, 'WrongDenom'],
    ['a deposit below the least', { deposit: { denom: 'amasp', amount: 99n } }, 'DepositTooSmall'],
    ['a deposit of nothing', { deposit: { denom: 'amasp', amount: 0n } }, 'InvalidMessage'],
    ['a negative deposit', { deposit: { denom: 'amasp', amount: -5n } }, 'InvalidMessage'],
    ['no moniker', { moniker: '' }, 'InvalidMessage'],
    ['a long moniker', { moniker: 'x'.repeat(65) }, 'InvalidMessage'],
    ['a moniker with a line break', { moniker: 'a\nb' }, 'InvalidMessage'],
    ['a region in capitals', { region: 'EU' }, 'InvalidMessage'],
    ['a long region', { region: 'x'.repeat(33) }, 'InvalidMessage'],
    ['no role', { roles: [] }, 'InvalidMessage'],
    ['a role twice', { roles: [makeRole(), makeRole()] }, 'InvalidMessage'],
    ['an unspecified role', { roles: [makeRole('ROLE_UNSPECIFIED')] }, 'InvalidMessage'],
    ['an endpoint of another scheme', { roles: [{ ...makeRole(), endpoint: 'file:///etc' }] }, 'InvalidMessage'],
    ['an endpoint without a host', { roles: [{ ...makeRole(), endpoint: 'https://' }] }, 'InvalidMessage'],
    ['an endpoint with a blank', { roles: [{ ...makeRole(), endpoint: 'https://a b' }] }, 'InvalidMessage'],
    ['a long endpoint', { roles: [{ ...makeRole(), endpoint: `https://${'a'.repeat(250)}` }] }, 'InvalidMessage'],
    ['an offer key of 31 bytes', { offerKey: new Uint8Array(31) }, 'InvalidMessage'],
  ];
  test.each(refused)('refuses %s and takes no coin', (_, change, name) => {
    chain.expectError(() => register(chain, 'alice', change), 'escrow', name);
    expect(chain.balance(chain.account('alice'), 'amaspc')).toBe(purse);
  });

  test('refuses who cannot pay fee or deposit', () => {
    chain.fund(chain.account('poor'), { amaspc: 6n, amasp: 1000n });
    chain.expectError(() => register(chain, 'poor'), 'sdk', 'InsufficientFunds');
    chain.fund(chain.account('poor'), { amaspc: 1n });
    chain.expectError(() => register(chain, 'poor', { deposit: { denom: 'amasp', amount: 1001n } }), 'sdk', 'InsufficientFunds');
    expect(chain.balance(chain.account('poor'), 'amaspc')).toBe(7n);
  });
});

describe('updating', () => {
  test('replaces profile, roles and key, and keeps reservations', () => {
    const address = register(chain, 'alice');
    openLock(chain, address, 1n);
    const before = findContractor(chain, address);
    const roles = [makeRole('ROLE_HOST', 5n), makeRole('ROLE_HUB', 0n)];
    const offerKey = new Uint8Array(32).fill(9);
    chain.send('marspace.escrow.v1.MsgUpdateContractor', { address, moniker: 'B', region: '', roles, offerKey });
    const after = findContractor(chain, address);
    expect(after).toMatchObject({ moniker: 'B', region: '', offerKey, depositAmount: 1000n, lockedAmount: 100n });
    expect(after.roles[0]).toMatchObject({ capacityUnits: 5n, reservedUnits: before.roles[0]?.reservedUnits, commitments: 1n });
    expect(chain.query('escrow', 'Contractors', { role: 'ROLE_HUB', pagination: undefined }).contractors.length).toBe(1);
    chain.expectError(() => openLock(chain, address, 2n), 'escrow', 'CapacityExceeded');
    chain.checkInvariants();
  });

  test('drops a role only when nothing is committed in it', () => {
    const address = register(chain, 'alice');
    openLock(chain, address, 1n);
    const { deposit: _, ...update } = makeRegistration(address, { roles: [makeRole('ROLE_PROXY')] });
    chain.expectError(() => chain.send('marspace.escrow.v1.MsgUpdateContractor', update), 'escrow', 'RoleInUse');
    portOf(chain).releaseLock({ reference: 1n, completed: false });
    chain.send('marspace.escrow.v1.MsgUpdateContractor', update);
    expect(chain.query('escrow', 'Contractors', { role: 'ROLE_HOST', pagination: undefined }).contractors).toEqual([]);
    chain.checkInvariants();
  });
});

describe('deposits', () => {
  const withdraw = (address: string, amount: bigint, denom = 'amasp') =>
    chain.send('marspace.escrow.v1.MsgWithdrawDeposit', { address, amount: { denom, amount } });
  const add = (address: string, amount: bigint, denom = 'amasp') =>
    chain.send('marspace.escrow.v1.MsgAddDeposit', { address, amount: { denom, amount } });

  test('give back what no lock and no least deposit holds, to the unit', () => {
    const address = register(chain, 'alice');
    openLock(chain, address, 1n);
    openLock(chain, address, 2n);
    chain.expectError(() => withdraw(address, 801n), 'escrow', 'DepositLocked');
    withdraw(address, 800n);
    expect(chain.balance(address, 'amasp')).toBe(purse - 200n);
    chain.expectError(() => withdraw(address, 1n), 'escrow', 'DepositLocked');
    portOf(chain).releaseLock({ reference: 1n, completed: true });
    portOf(chain).releaseLock({ reference: 2n, completed: true });
    chain.expectError(() => withdraw(address, 101n), 'escrow', 'DepositLocked');
    withdraw(address, 100n);
    expect(findContractor(chain, address).depositAmount).toBe(100n);
    chain.checkInvariants();
  });

  test('take their own denom only, more than nothing, and what the account has', () => {
    const address = register(chain, 'alice');
    chain.expectError(() => add(address, 5n, 'amaspc'), 'escrow', 'WrongDenom');
    chain.expectError(() => withdraw(address, 5n, 'amaspc'), 'escrow', 'WrongDenom');
    chain.expectError(() => add(address, 0n), 'escrow', 'InvalidMessage');
    chain.expectError(() => withdraw(address, -1n), 'escrow', 'InvalidMessage');
    chain.expectError(() => add(address, purse), 'sdk', 'InsufficientFunds');
    add(address, 5n);
    expect(totalOf(chain, 'amasp').deposits).toBe(1005n);
  });

  test('move to a denom that governance has chosen since, once the old ones are out', () => {
    const address = register(chain, 'alice');
    chain.send('marspace.escrow.v1.MsgUpdateParams', { authority: chain.authority, params: makeParams({ depositDenom: 'amrk' }) });
    chain.fund(address, { amrk: 500n });
    chain.expectError(() => add(address, 500n, 'amrk'), 'escrow', 'WrongDenom');
    const lock = { reference: 1n, contractor: address, role: 'ROLE_HOST' as const, volumeUnits: 0n, amountPerGiB: 0n, amountMin: 0n };
    portOf(chain).openLock(lock);
    withdraw(address, 1000n);
    chain.expectError(() => add(address, 500n, 'amrk'), 'escrow', 'WrongDenom');
    portOf(chain).releaseLock({ reference: 1n, completed: true });
    add(address, 500n, 'amrk');
    expect(findContractor(chain, address)).toMatchObject({ depositDenom: 'amrk', depositAmount: 500n });
    chain.checkInvariants();
  });
});

describe('claiming', () => {
  test('pays every denom at once and then there is nothing', () => {
    const address = register(chain, 'alice');
    const port = portOf(chain);
    port.payIn({ reference: 1n, customer: chain.account('bob'), denom: 'amaspc', amount: 50n, feeAmount: 0n });
    port.payIn({ reference: 2n, customer: chain.account('bob'), denom: 'amasp', amount: 30n, feeAmount: 0n });
    port.creditFromHold({ reference: 1n, to: address, amount: 50n, reason: 'payment' });
    port.creditFromHold({ reference: 2n, to: address, amount: 20n, reason: 'payment' });
    const { paid } = chain.send('marspace.escrow.v1.MsgClaim', { address });
    expect(paid).toEqual([
      { denom: 'amasp', amount: 20n },
      { denom: 'amaspc', amount: 50n },
    ]);
    expect(chain.balance(address, 'amaspc')).toBe(purse - 7n + 50n);
    expect(totalOf(chain, 'amasp')).toMatchObject({ holds: 10n, credits: 0n });
    chain.expectError(() => chain.send('marspace.escrow.v1.MsgClaim', { address }), 'escrow', 'NothingToClaim');
    chain.checkInvariants();
  });

  test('leaves the credit of an address that cannot receive', () => {
    const blocked = moduleAddressOf('mint');
    const port = portOf(chain);
    port.payIn({ reference: 1n, customer: chain.account('bob'), denom: 'amaspc', amount: 50n, feeAmount: 0n });
    port.creditFromHold({ reference: 1n, to: blocked, amount: 50n, reason: 'payment' });
    chain.expectError(() => chain.send('marspace.escrow.v1.MsgClaim', { address: blocked }), 'escrow', 'PaymentRefused');
    expect(creditOf(chain, blocked, 'amaspc')).toBe(50n);
    chain.checkInvariants();
  });
});

describe('params', () => {
  const update = (authority: string, params = makeParams()) => chain.send('marspace.escrow.v1.MsgUpdateParams', { authority, params });

  test('are changed by governance only', () => {
    chain.expectError(() => update(chain.account('alice')), 'tsmodule', 'Unauthorized');
    update(chain.authority, makeParams({ quitDelayBlocks: 77n }));
    expect(chain.query('escrow', 'Params', {}).params.quitDelayBlocks).toBe(77n);
  });

  test.each(Object.entries(numberRules))('%s keeps its bounds', (name, { min, max }) => {
    for (const value of [min - 1n, max + 1n]) {
      if (value < 0n && !name.endsWith('Amount')) continue; // an unsigned field cannot carry it
      chain.expectError(() => update(chain.authority, makeParams({ [name]: value })), 'escrow', 'InvalidParams');
    }
  });

  test('keep their relations', () => {
    chain.expectError(
      () => update(chain.authority, makeParams({ accidentStepBps: 9n, accidentLevelBpsMax: 8n })),
      'escrow',
      'InvalidParams',
    );
    chain.expectError(() => update(chain.authority, makeParams({ customerWeightMax: 9n })), 'escrow', 'InvalidParams');
    chain.expectError(() => update(chain.authority, makeParams({ depositDenom: '' })), 'escrow', 'InvalidParams');
  });
});

describe('queries', () => {
  test('page through contractors and locks', () => {
    for (const name of ['alice', 'bob', 'carol']) register(chain, name);
    const address = chain.account('bob');
    for (const reference of [1n, 2n, 3n]) openLock(chain, address, reference);
    openLock(chain, chain.account('carol'), 4n);
    const page = (key: Uint8Array) => ({ key, offset: 0n, limit: 2n, countTotal: false, reverse: false });
    const first = chain.query('escrow', 'Contractors', { role: 'ROLE_HOST', pagination: page(new Uint8Array()) });
    const second = chain.query('escrow', 'Contractors', { role: 'ROLE_HOST', pagination: page(first.pagination!.nextKey) });
    expect([first.contractors.length, second.contractors.length, second.pagination!.nextKey.length]).toEqual([2, 1, 0]);
    const locks = chain.query('escrow', 'Locks', { address, pagination: page(new Uint8Array()) });
    const rest = chain.query('escrow', 'Locks', { address, pagination: page(locks.pagination!.nextKey) });
    expect([...locks.locks, ...rest.locks].map((lock) => lock.reference)).toEqual([1n, 2n, 3n]);
  });

  test('name what is not there', () => {
    const address = chain.account('alice');
    chain.expectError(() => chain.query('escrow', 'Contractor', { address }), 'escrow', 'ContractorNotFound');
    chain.expectError(() => chain.query('escrow', 'Rating', { address, role: 'ROLE_HOST' }), 'escrow', 'ContractorNotFound');
    chain.expectError(() => chain.query('escrow', 'Hold', { module: 'storage', reference: 1n }), 'escrow', 'HoldNotFound');
    expect(chain.query('escrow', 'Credits', { address }).credits).toEqual([]);
    expect(chain.query('escrow', 'Totals', {}).totals).toEqual([]);
  });

  test('rate from what was recorded', () => {
    const address = register(chain, 'alice');
    const customer = chain.account('bob');
    portOf(chain).recordPeriods({ contractor: address, role: 'ROLE_HOST', customer, feeWeight: 500n, due: 10n, proven: 8n });
    const { scoreBps, record } = chain.query('escrow', 'Rating', { address, role: 'ROLE_HOST' });
    expect(record).toMatchObject({ weightedDue: 500n, weightedProven: 400n, due: 10n, proven: 8n });
    expect(scoreBps).toBe(66n); // Wilson bound of 80 % in 50 observations, 67 %, times two tenths
    expect(chain.query('escrow', 'Rating', { address, role: 'ROLE_PROXY' }).scoreBps).toBe(10n);
  });
});
