import { type TestChain, testChain } from '@marspace/testkit';
import { describe, expect, test } from 'vitest';
import type { GenesisState } from '../../proto/gen/modules/escrow.ts';
import { findContractor, makeChain, makeGenesis, makeParams, openLock, portOf, register } from './fixtures.ts';
import escrow from './module.ts';
import { defaultParams } from './params.ts';

/** A chain with something in every collection: active, quitting (busy and queued) and left contractors, locks, holds, a pot, credits. */
async function makeBusyChain(): Promise<TestChain> {
  const chain = await makeChain();
  const port = portOf(chain);
  const [alice, bob, carol, dave] = ['alice', 'bob', 'carol', 'dave'].map((name) => register(chain, name)) as [
    string,
    string,
    string,
    string,
  ];
  const customer = chain.account('erin');
  for (const reference of [1n, 2n, 3n]) {
    port.payIn({ reference, customer, denom: 'amaspc', amount: 100n, feeAmount: 0n });
    openLock(chain, alice, reference);
  }
  openLock(chain, bob, 4n, 'render');
  port.creditFromHold({ reference: 1n, to: alice, amount: 60n, reason: 'payment' });
  port.slashLock({ reference: 3n, customer, fractionBps: 5_000n, accident: true });
  port.recordPeriods({ contractor: alice, role: 'ROLE_HOST', customer, feeWeight: 70n, due: 3n, proven: 2n });
  for (const address of [bob, carol]) chain.send('marspace.escrow.v1.MsgQuit', { address });
  chain.nextBlock(6);
  register(chain, 'carol');
  chain.send('marspace.escrow.v1.MsgQuit', { address: carol });
  chain.send('marspace.escrow.v1.MsgQuit', { address: dave });
  chain.checkInvariants();
  return chain;
}

describe('genesis', () => {
  test('comes out as it went in, with every index, queue and sum', async () => {
    const chain = await makeBusyChain();
    const exported = chain.exportGenesis('escrow');
    const before = chain.dumpStore('escrow');
    for (const list of Object.values(exported)) if (Array.isArray(list)) expect(list.length > 0).toBe(true);
    chain.importGenesis('escrow', exported);
    expect(chain.dumpStore('escrow')).toEqual(before);
    expect(chain.exportGenesis('escrow')).toEqual(exported);
    chain.checkInvariants();
  });

  test('goes on where it was: who was queued to leave leaves', async () => {
    const chain = await makeBusyChain();
    chain.importGenesis('escrow', chain.exportGenesis('escrow'));
    const carol = chain.account('carol');
    const { leavesAtHeight } = findContractor(chain, carol);
    chain.goTo(leavesAtHeight + 1n);
    expect(findContractor(chain, carol).status).toBe('CONTRACTOR_STATUS_LEFT');
    expect(chain.faults).toEqual([]);
    chain.checkInvariants();
  });

  test('the default is empty and valid', async () => {
    const chain = await testChain({ modules: [escrow] });
    expect(chain.exportGenesis('escrow')).toEqual(makeGenesis({ params: defaultParams() }));
    chain.checkInvariants();
  });

  const broken: [string, (genesis: GenesisState) => void, string][] = [
    [
      'params out of bounds',
      (g) => {
        g.params = makeParams({ quitsPerBlockMax: 0n });
      },
      'InvalidParams',
    ],
    ['a contractor twice', (g) => void g.contractors.push(g.contractors[0]!), 'InvalidGenesis'],
    [
      'an address that is none',
      (g) => {
        g.contractors[0]!.address = 'mspace1nobody';
      },
      'InvalidGenesis',
    ],
    [
      'a deposit that no coin backs',
      (g) => {
        g.contractors[0]!.depositAmount += 1n;
      },
      'InvalidGenesis',
    ],
    [
      'a negative deposit',
      (g) => {
        g.contractors[0]!.depositAmount = -1n;
      },
      'InvalidGenesis',
    ],
    [
      'more locked than deposited',
      (g) => {
        busy(g).lockedAmount = busy(g).depositAmount + 1n;
      },
      'InvalidGenesis',
    ],
    [
      'locked money without locks',
      (g) => {
        busy(g).lockedAmount -= 1n;
      },
      'InvalidGenesis',
    ],
    [
      'a wrong number of commitments',
      (g) => {
        busy(g).commitments += 1n;
      },
      'InvalidGenesis',
    ],
    [
      'reserved capacity without locks',
      (g) => {
        busy(g).roles[0]!.reservedUnits += 1n;
      },
      'InvalidGenesis',
    ],
    [
      'commitments of a role without locks',
      (g) => {
        busy(g).roles[0]!.commitments += 1n;
      },
      'InvalidGenesis',
    ],
    ['a role twice', (g) => void busy(g).roles.push(busy(g).roles[0]!), 'InvalidGenesis'],
    [
      'no status',
      (g) => {
        g.contractors[0]!.status = 'CONTRACTOR_STATUS_UNSPECIFIED';
      },
      'InvalidGenesis',
    ],
    [
      'who left with a deposit',
      (g) => {
        g.contractors.find((c) => c.commitments === 0n)!.status = 'CONTRACTOR_STATUS_LEFT';
      },
      'InvalidGenesis',
    ],
    [
      'a lock of nobody',
      (g) => {
        g.locks[0]!.contractor = g.holds[0]!.customer;
      },
      'InvalidGenesis',
    ],
    ['a lock twice', (g) => void g.locks.push(g.locks[0]!), 'InvalidGenesis'],
    [
      'a lock in another denom',
      (g) => {
        g.locks[0]!.denom = 'amaspc';
      },
      'InvalidGenesis',
    ],
    [
      'a lock in a role that its contractor lacks',
      (g) => {
        g.locks[0]!.role = 'ROLE_HUB';
      },
      'InvalidGenesis',
    ],
    [
      'a hold that no coin backs',
      (g) => {
        g.holds[0]!.amount += 1n;
      },
      'InvalidGenesis',
    ],
    [
      'a negative hold',
      (g) => {
        g.holds[0]!.amount = -1n;
      },
      'InvalidGenesis',
    ],
    ['a pot too many', (g) => void g.pots.push({ ...g.pots[0]!, reference: 77n }), 'InvalidGenesis'],
    [
      'a credit of nothing',
      (g) => void g.credits.push({ address: g.credits[0]!.address, coin: { denom: 'amrk', amount: 0n } }),
      'InvalidGenesis',
    ],
    [
      'a record that its customers do not make up',
      (g) => {
        findRecordOf(g).weightedDue += 1n;
      },
      'InvalidGenesis',
    ],
    [
      'a record of nobody',
      (g) => {
        findRecordOf(g).address = g.holds[0]!.customer;
      },
      'InvalidGenesis',
    ],
    [
      'more proven than due',
      (g) => {
        findRecordOf(g).proven = 9n;
      },
      'InvalidGenesis',
    ],
    [
      'a customer share without a record',
      (g) => {
        g.records = [];
      },
      'InvalidGenesis',
    ],
  ];
  test.each(broken)('refuses %s', async (_, damage, name) => {
    const chain = await makeBusyChain();
    const genesis = chain.exportGenesis('escrow');
    damage(genesis);
    chain.expectError(() => chain.importGenesis('escrow', genesis), 'escrow', name);
  });
});

function busy(genesis: GenesisState) {
  return genesis.contractors.find((contractor) => contractor.commitments > 1n)!;
}

function findRecordOf(genesis: GenesisState) {
  return genesis.records.find((record) => record.due > 0n)!;
}
