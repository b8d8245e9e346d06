import { attempt, type Context, defineErrors, defineModule, modulePort } from '@marspace/kit';
import { type TestChain, testChain } from '@marspace/testkit';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  creditOf,
  findContractor,
  gib,
  makeChain,
  makeGenesis,
  makeRegistration,
  makeRole,
  portOf,
  purse,
  register,
  totalOf,
} from './fixtures.ts';
import type { EscrowFunctions } from './functions.ts';
import escrow from './module.ts';

let chain: TestChain;
let port: EscrowFunctions;
let host: string;
let bob: string;
beforeEach(async () => {
  chain = await makeChain();
  port = portOf(chain);
  host = register(chain, 'alice');
  bob = chain.account('bob');
});

function lockOf(reference: bigint, changes: Partial<Parameters<EscrowFunctions['openLock']>[0]> = {}) {
  return { reference, contractor: host, role: 'ROLE_HOST' as const, volumeUnits: gib, amountPerGiB: 100n, amountMin: 0n, ...changes };
}

describe('contractors for other modules', () => {
  test('are required with a role and in work', () => {
    expect(port.requireContractor({ address: host, role: 'ROLE_HOST' })).toEqual(findContractor(chain, host));
    chain.expectError(() => port.requireContractor({ address: bob, role: 'ROLE_HOST' }), 'escrow', 'ContractorNotFound');
    chain.expectError(() => port.requireContractor({ address: host, role: 'ROLE_PROXY' }), 'escrow', 'RoleMissing');
    chain.send('marspace.escrow.v1.MsgQuit', { address: host });
    chain.expectError(() => port.requireContractor({ address: host, role: 'ROLE_HOST' }), 'escrow', 'ContractorQuitting');
    chain.nextBlock(7);
    chain.expectError(() => port.requireContractor({ address: host, role: 'ROLE_HOST' }), 'escrow', 'ContractorQuitting');
    expect(port.findContractor({ address: host })?.status).toBe('CONTRACTOR_STATUS_LEFT');
    expect(port.findContractor({ address: bob })).toBeUndefined();
  });
});

describe('locks', () => {
  test('take deposit and capacity, and a quote says how much', () => {
    expect(port.quoteLock({ address: host, volumeUnits: gib, amountPerGiB: 100n })).toBe(100n);
    expect(port.openLock(lockOf(1n))).toBe(100n);
    expect(chain.events()).toMatchObject([{ type: 'marspace.escrow.v1.LockOpened' }]);
    expect(port.openLock(lockOf(2n, { volumeUnits: 1n, amountMin: 30n }))).toBe(30n);
    const contractor = findContractor(chain, host);
    expect(contractor).toMatchObject({ lockedAmount: 130n, commitments: 2n, idleSinceHeight: 0n, depositAmount: 1000n });
    expect(contractor.roles[0]).toMatchObject({ reservedUnits: gib + 1n, commitments: 2n });
    chain.checkInvariants();
    port.releaseLock({ reference: 1n, completed: true });
    port.releaseLock({ reference: 2n, completed: false });
    chain.nextBlock();
    expect(findContractor(chain, host)).toMatchObject({ lockedAmount: 0n, commitments: 0n, idleSinceHeight: 1n });
    expect(chain.query('escrow', 'Rating', { address: host, role: 'ROLE_HOST' }).record).toMatchObject({ completed: 1n, failed: 0n });
    chain.checkInvariants();
  });

  test('are refused beyond the free deposit and beyond the capacity, through one or many', () => {
    chain.expectError(() => port.openLock(lockOf(1n, { amountPerGiB: 1001n })), 'escrow', 'DepositTooSmall');
    chain.expectError(() => port.openLock(lockOf(1n, { amountMin: 1001n })), 'escrow', 'DepositTooSmall');
    chain.expectError(() => port.openLock(lockOf(1n, { volumeUnits: 100n * gib + 1n, amountPerGiB: 0n })), 'escrow', 'CapacityExceeded');
    for (let reference = 1n; reference <= 10n; reference++) port.openLock(lockOf(reference));
    chain.expectError(() => port.openLock(lockOf(11n, { volumeUnits: 1n })), 'escrow', 'DepositTooSmall');
    port.openLock(lockOf(12n, { volumeUnits: 90n * gib, amountPerGiB: 0n }));
    chain.expectError(() => port.openLock(lockOf(13n, { volumeUnits: 1n, amountPerGiB: 0n })), 'escrow', 'CapacityExceeded');
    chain.checkInvariants();
  });

  test('reserve each role for itself', () => {
    const both = register(chain, 'carol', { roles: [makeRole('ROLE_HOST', gib), makeRole('ROLE_WORKER', gib)] });
    port.openLock(lockOf(1n, { contractor: both }));
    chain.expectError(() => port.openLock(lockOf(2n, { contractor: both })), 'escrow', 'CapacityExceeded');
    port.openLock(lockOf(2n, { contractor: both, role: 'ROLE_WORKER' }));
    chain.expectError(() => port.openLock(lockOf(3n, { contractor: both, role: 'ROLE_HUB' })), 'escrow', 'RoleMissing');
    chain.checkInvariants();
  });

  test('a reference is taken while its lock lives, and no reference means no lock', () => {
    port.openLock(lockOf(1n));
    chain.expectError(() => port.openLock(lockOf(1n)), 'escrow', 'ReferenceTaken');
    chain.expectError(() => port.releaseLock({ reference: 2n, completed: true }), 'escrow', 'LockNotFound');
    chain.expectError(() => port.slashLock({ reference: 2n, customer: bob, fractionBps: 1n, accident: false }), 'escrow', 'LockNotFound');
  });

  test('are touched by the module that opened them only', () => {
    port.openLock(lockOf(1n));
    const other = portOf(chain, 'render');
    chain.expectError(() => other.releaseLock({ reference: 1n, completed: true }), 'escrow', 'LockNotFound');
    expect(other.openLock(lockOf(1n))).toBe(100n);
    other.releaseLock({ reference: 1n, completed: true });
    expect(findContractor(chain, host).lockedAmount).toBe(100n);
    chain.checkInvariants();
  });

  test('opened after an accident are dearer, earlier ones stay as they are', () => {
    port.openLock(lockOf(1n));
    port.recordAccident({ contractor: host });
    expect(findContractor(chain, host)).toMatchObject({ lockedAmount: 100n, accidents: 1n, accidentLevelBps: 2500n });
    expect(port.quoteLock({ address: host, volumeUnits: gib, amountPerGiB: 100n })).toBe(125n);
    expect(port.openLock(lockOf(2n))).toBe(125n);
    chain.nextBlock(10);
    expect(port.quoteLock({ address: host, volumeUnits: gib, amountPerGiB: 100n })).toBe(113n);
    expect(chain.query('escrow', 'Contractor', { address: host }).accidentFactorBps).toBe(11_250n);
  });
});

describe('slashes', () => {
  test('pay the customer at once and keep the reward in a pot', () => {
    port.openLock(lockOf(1n));
    expect(port.slashLock({ reference: 1n, customer: bob, fractionBps: 5_000n, accident: true })).toEqual({ toCustomer: 40n, toPot: 10n });
    expect(findContractor(chain, host)).toMatchObject({ depositAmount: 950n, lockedAmount: 0n, commitments: 0n, accidents: 1n });
    expect(creditOf(chain, bob, 'amasp')).toBe(40n);
    expect(totalOf(chain, 'amasp')).toEqual({ deposits: 950n, holds: 0n, credits: 40n, pots: 10n });
    expect(chain.query('escrow', 'Rating', { address: host, role: 'ROLE_HOST' }).record.failed).toBe(1n);
    chain.checkInvariants();
    expect(portOf(chain, 'render').releasePot({ reference: 1n, to: bob })).toBe(0n);
    expect(port.releasePot({ reference: 1n, to: host })).toBe(10n);
    expect(port.releasePot({ reference: 1n, to: host })).toBe(0n);
    expect(creditOf(chain, host, 'amasp')).toBe(10n);
    chain.checkInvariants();
  });

  test('without an accident raise no lock, of nothing take nothing, of all leave nothing', () => {
    for (const reference of [1n, 2n]) port.openLock(lockOf(reference));
    port.slashLock({ reference: 1n, customer: bob, fractionBps: 0n, accident: false });
    expect(findContractor(chain, host)).toMatchObject({ depositAmount: 1000n, accidents: 0n });
    port.slashLock({ reference: 2n, customer: bob, fractionBps: 10_000n, accident: false });
    expect(findContractor(chain, host)).toMatchObject({ depositAmount: 900n, lockedAmount: 0n, accidents: 0n });
    chain.expectError(
      () => port.slashLock({ reference: 1n, customer: bob, fractionBps: 10_001n, accident: false }),
      'tsmodule',
      'Internal',
    );
    chain.checkInvariants();
  });
});

describe('holds', () => {
  const pay = (reference: bigint, amount: bigint, denom = 'amaspc') =>
    port.payIn({ reference, customer: bob, denom, amount, feeAmount: 0n });

  test('take money in and give it away as credit only', () => {
    pay(1n, 60n);
    pay(1n, 40n);
    expect(chain.balance(bob, 'amaspc')).toBe(purse - 100n);
    expect(port.holdAmount({ reference: 1n })).toBe(100n);
    port.creditFromHold({ reference: 1n, to: host, amount: 70n, reason: 'payment' });
    expect(chain.events()).toMatchObject([{ type: 'marspace.escrow.v1.Credited' }]);
    chain.expectError(() => port.creditFromHold({ reference: 1n, to: host, amount: 31n, reason: 'payment' }), 'escrow', 'HoldTooSmall');
    chain.expectError(() => port.closeHold({ reference: 1n }), 'escrow', 'HoldNotEmpty');
    port.creditFromHold({ reference: 1n, to: bob, amount: 30n, reason: 'refund' });
    port.closeHold({ reference: 1n });
    expect(totalOf(chain, 'amaspc')).toEqual({ deposits: 0n, holds: 0n, credits: 100n, pots: 0n });
    chain.expectError(() => port.creditFromHold({ reference: 1n, to: host, amount: 1n, reason: 'payment' }), 'escrow', 'HoldTooSmall');
    chain.checkInvariants();
  });

  test('of nothing are no holds', () => {
    pay(1n, 0n);
    port.creditFromHold({ reference: 1n, to: host, amount: 0n, reason: 'payment' });
    port.closeHold({ reference: 1n });
    expect(port.holdAmount({ reference: 1n })).toBe(0n);
    chain.expectError(() => pay(1n, -1n), 'tsmodule', 'Internal');
  });

  test('keep one denom, and need coins', () => {
    pay(1n, 1n);
    chain.expectError(() => pay(1n, 1n, 'amasp'), 'escrow', 'WrongDenom');
    chain.expectError(() => pay(1n, purse), 'sdk', 'InsufficientFunds');
    expect(port.holdAmount({ reference: 1n })).toBe(1n);
  });

  test('belong to the module that opened them', () => {
    pay(1n, 10n);
    const other = portOf(chain, 'render');
    expect(other.holdAmount({ reference: 1n })).toBe(0n);
    chain.expectError(() => other.creditFromHold({ reference: 1n, to: bob, amount: 1n, reason: 'payment' }), 'escrow', 'HoldTooSmall');
    chain.expectError(() => other.moveHold({ from: 1n, to: 2n, amount: 1n }), 'escrow', 'HoldTooSmall');
    other.closeHold({ reference: 1n });
    expect(port.holdAmount({ reference: 1n })).toBe(10n);
  });

  test('move to another commitment, also onto themselves', () => {
    pay(1n, 10n);
    port.moveHold({ from: 1n, to: 1n, amount: 10n });
    port.moveHold({ from: 1n, to: 2n, amount: 4n });
    port.moveHold({ from: 1n, to: 2n, amount: 6n });
    expect([port.holdAmount({ reference: 1n }), port.holdAmount({ reference: 2n })]).toEqual([0n, 10n]);
    expect(chain.query('escrow', 'Hold', { module: 'storage', reference: 2n }).hold.customer).toBe(bob);
    chain.expectError(() => port.moveHold({ from: 1n, to: 2n, amount: 1n }), 'escrow', 'HoldTooSmall');
    pay(3n, 1n, 'amasp');
    chain.expectError(() => port.moveHold({ from: 2n, to: 3n, amount: 1n }), 'escrow', 'WrongDenom');
    chain.checkInvariants();
  });

  test('open together with their locks, all or none, for one payment and a fee', () => {
    const commitment = { contractor: host, volumeUnits: gib, priceAmount: 7n };
    const args = { customer: bob, role: 'ROLE_HOST' as const, amountPerGiB: 100n, denom: 'amaspc', feeAmount: 5n };
    const before = [chain.balance('communityPool', 'amaspc'), chain.balance(bob, 'amaspc')] as const;
    const opened = port.openCommitments({
      ...args,
      commitments: [
        { ...commitment, reference: 1n },
        { ...commitment, reference: 2n, priceAmount: 0n },
        { ...commitment, reference: 3n },
      ],
    });
    const { offerKey } = findContractor(chain, host);
    expect(opened).toEqual([1n, 2n, 3n].map(() => ({ lockAmount: 100n, offerKey })));
    expect([1n, 2n, 3n].map((reference) => port.holdAmount({ reference }))).toEqual([7n, 0n, 7n]);
    expect([chain.balance('communityPool', 'amaspc') - before[0], before[1] - chain.balance(bob, 'amaspc')]).toEqual([5n, 19n]);
    expect(totalOf(chain, 'amaspc').holds).toBe(14n);

    const open = (changes: object, reference = 4n) =>
      port.openCommitments({
        ...args,
        ...changes,
        commitments: [
          { ...commitment, reference: 5n },
          { ...commitment, reference },
        ],
      });
    chain.expectError(() => open({}, 1n), 'escrow', 'ReferenceTaken');
    chain.expectError(() => open({ feeAmount: purse }), 'sdk', 'InsufficientFunds');
    chain.expectError(() => open({ role: 'ROLE_PROXY' }), 'escrow', 'RoleMissing');
    expect([4n, 5n].map((reference) => port.holdAmount({ reference }))).toEqual([0n, 0n]);
    chain.checkInvariants();
  });
});

describe('records', () => {
  test('one customer weighs up to the cap, others beside it', () => {
    const periods = { contractor: host, role: 'ROLE_HOST' as const, due: 2n, proven: 2n };
    port.recordPeriods({ ...periods, customer: bob, feeWeight: 5_000n });
    port.recordPeriods({ ...periods, customer: chain.account('carol'), feeWeight: 300n, proven: 1n });
    port.recordPeriods({ ...periods, customer: bob, feeWeight: 0n, proven: 0n });
    port.recordPeriods({ ...periods, customer: bob, feeWeight: 9n, due: 0n, proven: 0n });
    const { record } = chain.query('escrow', 'Rating', { address: host, role: 'ROLE_HOST' });
    expect(record).toMatchObject({ weightedDue: 1_300n, weightedProven: 1_150n, due: 6n, proven: 3n });
    chain.checkInvariants();
    chain.expectError(() => port.recordPeriods({ ...periods, customer: bob, feeWeight: 1n, proven: 3n }), 'tsmodule', 'Internal');
    chain.expectError(
      () => port.recordPeriods({ ...periods, contractor: bob, customer: bob, feeWeight: 1n }),
      'escrow',
      'ContractorNotFound',
    );
  });
});

describe('what runs inside every deal', () => {
  // Store operations are most of what these functions cost, in time and in gas: more of them must be a decision, not an accident.
  test('reads and writes no more than it must', async () => {
    const counts = new Map<string, Record<string, number>>();
    const counted = await testChain({ modules: [countOperations(counts)], genesis: { escrow: makeGenesis() } });
    for (const name of ['alice', 'bob']) counted.fund(counted.account(name), { amasp: purse, amaspc: purse });
    const address = register(counted, 'alice');
    const countedPort = portOf(counted);
    countedPort.openLock(lockOf(1n, { contractor: address }));
    countedPort.payIn({ reference: 1n, customer: bob, denom: 'amaspc', amount: 9n, feeAmount: 0n });
    countedPort.creditFromHold({ reference: 1n, to: address, amount: 9n, reason: 'payment' });
    countedPort.closeHold({ reference: 1n });
    countedPort.releaseLock({ reference: 1n, completed: true });
    expect(Object.fromEntries(counts)).toEqual({
      openLock: { has: 1, get: 1, set: 2, emit: 1 },
      payIn: { get: 2, bank: 1, set: 2, emit: 1 },
      creditFromHold: { get: 3, set: 3, emit: 1 },
      closeHold: { get: 1, remove: 1 },
      releaseLock: { get: 3, set: 2, remove: 1, emit: 1 },
    });
  });
});

/** The module with every host operation of its functions counted, by function. */
function countOperations(counts: Map<string, Record<string, number>>): typeof escrow {
  const functions = Object.entries(escrow.functions).map(([name, run]) => {
    const counting = (ctx: Context, args: never): unknown => {
      const count: Record<string, number> = {};
      counts.set(name, count);
      const host = new Proxy(ctx.host, {
        get(target, operation: string) {
          count[operation] = (count[operation] ?? 0) + 1;
          const member = target[operation as keyof typeof target] as (...given: unknown[]) => unknown;
          return member.bind(target);
        },
      });
      return run({ ...ctx, host }, args);
    };
    return [name, counting] as const;
  });
  return { ...escrow, functions: Object.fromEntries(functions) };
}

describe('a module that calls', () => {
  test('keeps its references apart by its own name, and a refused item of its batch leaves nothing', async () => {
    const batch = await testChain({ modules: [escrow, makeBatcher()], genesis: { escrow: makeGenesis() } });
    const address = batch.account('alice');
    batch.fund(address, { amasp: purse, amaspc: purse });
    batch.send('marspace.escrow.v1.MsgRegisterContractor', makeRegistration(address));
    batch.send('marspace.storage.v1.MsgSettleDeals', { signer: address, dealIds: [1n, 2n, 99n] } as never);
    const { locks } = batch.query('escrow', 'Locks', { address, pagination: undefined });
    expect(locks.map((lock) => [lock.module, lock.reference])).toEqual([
      ['storage', 1n],
      ['storage', 2n],
    ]);
    expect(batch.query('escrow', 'Hold', { module: 'storage', reference: 1n }).hold.amount).toBe(5n);
    batch.expectError(() => batch.query('escrow', 'Hold', { module: 'storage', reference: 99n }), 'escrow', 'HoldNotFound');
    batch.checkInvariants();
  });
});

/** A module that pays in and locks for each number of a list, each on a branch of its own; 99 asks for more than the deposit. */
function makeBatcher() {
  const escrowPort = modulePort<EscrowFunctions>('escrow', ['payIn', 'openLock']);
  const settle = (ctx: Context, message: { signer: string; dealIds: bigint[] }) => {
    for (const reference of message.dealIds) {
      const amountMin = reference === 99n ? 10_000n : 10n;
      attempt(ctx, () => {
        escrowPort.payIn(ctx, { reference, customer: message.signer, denom: 'amaspc', amount: 5n, feeAmount: 0n });
        escrowPort.openLock(ctx, lockOf(reference, { contractor: message.signer, amountMin }));
      });
    }
    return {};
  };
  return defineModule({
    name: 'storage',
    version: 1,
    errors: defineErrors('storage', {}),
    collections: [],
    ports: ['module:escrow'],
    messages: { 'marspace.storage.v1.MsgSettleDeals': settle } as never,
    queries: {} as never,
    genesis: {} as never,
    initGenesis: () => {},
    exportGenesis: () => ({}) as never,
    defaultGenesis: () => ({}) as never,
  });
}
