import { moduleAddressOf } from '@marspace/testkit';
import { describe, expect, test } from 'vitest';
import { creditOf, findContractor, gib, makeChain, makeRegistration, openLock, portOf, purse, register, totalOf } from './fixtures.ts';

describe('the life of a contractor', () => {
  test('joins, works, fails once, quits, leaves with what is left, and claims it', async () => {
    const chain = await makeChain();
    const port = portOf(chain);
    const host = register(chain, 'alice');
    const customer = chain.account('bob');
    for (const reference of [1n, 2n]) {
      port.payIn({ reference, customer, denom: 'amaspc', amount: 50n, feeAmount: 0n });
      openLock(chain, host, reference);
    }
    chain.nextBlock(3);
    port.creditFromHold({ reference: 1n, to: host, amount: 50n, reason: 'payment' });
    port.closeHold({ reference: 1n });
    port.slashLock({ reference: 2n, customer, fractionBps: 10_000n, accident: true });
    port.creditFromHold({ reference: 2n, to: customer, amount: 50n, reason: 'refund' });
    port.releasePot({ reference: 2n, to: customer });
    port.closeHold({ reference: 2n });

    chain.send('marspace.escrow.v1.MsgQuit', { address: host });
    chain.nextBlock(10);
    expect(findContractor(chain, host)).toMatchObject({ status: 'CONTRACTOR_STATUS_QUITTING', leavesAtHeight: 0n });
    port.releaseLock({ reference: 1n, completed: true });
    const endedAt = chain.height;
    expect(findContractor(chain, host)).toMatchObject({ idleSinceHeight: endedAt, leavesAtHeight: endedAt + 5n });
    chain.nextBlock(5);
    expect(findContractor(chain, host).status).toBe('CONTRACTOR_STATUS_QUITTING');
    chain.nextBlock();
    expect(findContractor(chain, host)).toMatchObject({ status: 'CONTRACTOR_STATUS_LEFT', depositAmount: 0n, accidents: 1n });
    expect(chain.query('escrow', 'Contractors', { role: 'ROLE_HOST', pagination: undefined }).contractors).toEqual([]);

    chain.send('marspace.escrow.v1.MsgClaim', { address: host });
    chain.send('marspace.escrow.v1.MsgClaim', { address: customer });
    expect(chain.balance(host, 'amasp')).toBe(purse - 100n);
    expect(chain.balance(customer, 'amasp')).toBe(purse + 100n);
    expect(chain.balance(host, 'amaspc') + chain.balance(customer, 'amaspc')).toBe(2n * purse - 7n);
    expect(chain.query('escrow', 'Totals', {}).totals).toEqual([]);
    expect(chain.faults).toEqual([]);
    chain.checkInvariants();
  });

  test('comes back under its old history, for a new fee', async () => {
    const chain = await makeChain();
    const host = register(chain, 'alice');
    portOf(chain).recordAccident({ contractor: host });
    chain.send('marspace.escrow.v1.MsgQuit', { address: host });
    chain.nextBlock(7);
    register(chain, 'alice', { moniker: 'Again' });
    const contractor = findContractor(chain, host);
    expect(contractor).toMatchObject({ status: 'CONTRACTOR_STATUS_ACTIVE', accidents: 1n, quitAtHeight: 0n, leavesAtHeight: 0n });
    expect(contractor).toMatchObject({ joinedAtHeight: chain.height, depositAmount: 1000n, moniker: 'Again' });
    expect(chain.balance('communityPool', 'amaspc')).toBe(14n);
    expect(creditOf(chain, host, 'amasp')).toBe(1000n);
    chain.checkInvariants();
  });

  test('an idle one that quits after the delay leaves in the same block', async () => {
    const chain = await makeChain();
    const host = register(chain, 'alice');
    chain.nextBlock(20);
    chain.send('marspace.escrow.v1.MsgQuit', { address: host });
    const { height } = chain;
    expect(findContractor(chain, host).leavesAtHeight).toBe(height);
    chain.nextBlock();
    expect(findContractor(chain, host).status).toBe('CONTRACTOR_STATUS_LEFT');
  });
});

describe('leaving in a crowd', () => {
  test('a block returns at most its number of deposits, the others follow, in order', async () => {
    const chain = await makeChain({ quitsPerBlockMax: 2n });
    const crowd = ['alice', 'bob', 'carol', 'dave', 'erin'].map((name) => register(chain, name));
    for (const address of crowd) chain.send('marspace.escrow.v1.MsgQuit', { address });
    chain.goTo(6n);
    const left = () => crowd.filter((address) => findContractor(chain, address).status === 'CONTRACTOR_STATUS_LEFT').length;
    const seen = [left()];
    for (let i = 0; i < 3; i++) {
      chain.nextBlock();
      seen.push(left());
      chain.checkInvariants();
    }
    expect(seen).toEqual([0, 2, 4, 5]);
  });

  test('a contractor that cannot receive breaks no block: its deposit waits as credit', async () => {
    const chain = await makeChain();
    const blocked = moduleAddressOf('mint');
    chain.fund(blocked, { amasp: 1000n, amaspc: 7n });
    chain.send('marspace.escrow.v1.MsgRegisterContractor', makeRegistration(blocked));
    chain.send('marspace.escrow.v1.MsgQuit', { address: blocked });
    chain.nextBlock(7);
    expect(chain.faults).toEqual([]);
    expect(creditOf(chain, blocked, 'amasp')).toBe(1000n);
    chain.expectError(() => chain.send('marspace.escrow.v1.MsgClaim', { address: blocked }), 'escrow', 'PaymentRefused');
    chain.checkInvariants();
  });
});

describe('wash deals', () => {
  test('one customer alone cannot lift a rating above what the cap is worth, many fees or not', async () => {
    const chain = await makeChain({ ratingAgeFullBlocks: 1n, ratingCompletedFull: 1n });
    const port = portOf(chain);
    const host = register(chain, 'alice');
    chain.nextBlock(2);
    const score = () => chain.query('escrow', 'Rating', { address: host, role: 'ROLE_HOST' }).scoreBps;
    port.openLock({ reference: 1n, contractor: host, role: 'ROLE_HOST', volumeUnits: gib, amountPerGiB: 0n, amountMin: 0n });
    port.releaseLock({ reference: 1n, completed: true });
    const record = (customer: string, proven: bigint) =>
      port.recordPeriods({ contractor: host, role: 'ROLE_HOST', customer, feeWeight: 1_000n, due: 10n, proven });
    record(chain.account('bob'), 10n);
    const capped = score();
    for (let i = 0; i < 20; i++) record(chain.account('bob'), 10n);
    expect(score()).toBe(capped);
    record(chain.account('carol'), 10n);
    expect(score() > capped).toBe(true);
    for (let i = 0; i < 20; i++) record(chain.account('dave'), 0n);
    expect(score() < capped).toBe(true);
    expect(totalOf(chain, 'amaspc').holds).toBe(0n);
    chain.checkInvariants();
  });
});
