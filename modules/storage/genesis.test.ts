import { beforeAll, describe, expect, test } from 'vitest';
import type { GenesisState } from '../../proto/gen/modules/storage.ts';
import { makeGenesis, makeWorld, type World } from './fixtures.ts';

/** A chain in the middle of everything: stored, renewed, degraded and ending archives, a question, a challenge, a suspension. */
async function makeBusyWorld(): Promise<World> {
  const world = await makeWorld({ params: { suspendedDealsPerBlockMax: 1n, missedInARowMax: 2n } });
  const stored = Array.from({ length: 30 }, () => world.open({ termBlocks: 200n }, 3n, world.hosts.slice(1, 4)));
  world.open({ termBlocks: 200n }, 5n, [world.host(0), world.host(4), world.host(5)]);
  world.liveUntil(() => world.view(world.host(3)).periodsProven > 0n);
  const renewals = [world.receiptFor(stored[0]!.archiveId, 0)];
  world.chain.send('marspace.storage.v1.MsgRenewArchive', {
    sender: world.alice,
    archiveId: stored[0]!.archiveId,
    termBlocks: 40n,
    renewals,
  });
  world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId: stored[1]!.archiveId });
  world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(3), dealIds: [stored[2]!.dealIds[2]!] });
  world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: world.bob, dealId: stored[3]!.dealIds[1]!, feeAmountMax: 0n });
  world.down.add(world.host(2));
  world.liveUntil(() => world.view(world.host(2)).status === 'HOST_STATUS_SUSPENDED');
  world.down.add(world.host(0));
  world.liveUntil(() => world.view(world.host(0)).questionedPeriod > 0n);
  world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: world.bob, dealId: stored[3]!.dealIds[0]!, feeAmountMax: 0n });
  world.open({}, 3n, [world.host(1), world.host(3), world.host(4)]);
  world.check();
  return world;
}

let world: World;
let exported: GenesisState;
beforeAll(async () => {
  world = await makeBusyWorld();
  exported = world.chain.exportGenesis('storage');
  // A whole life under all invariants: 3 s alone, more on a busy machine.
}, 60_000);

describe('a round trip', () => {
  test('covers every part of the state', () => {
    for (const [name, value] of Object.entries(exported)) if (Array.isArray(value)) expect(value.length, name).toBeGreaterThan(0);
  });

  test('gives the same store, to the last key, and the chain goes on', () => {
    const before = world.chain.dumpStore('storage');
    world.chain.importGenesis('storage', exported);
    expect(world.chain.dumpStore('storage')).toEqual(before);
    expect(world.chain.exportGenesis('storage')).toEqual(exported);
    world.live(5);
  });

  test('of the default genesis is empty', async () => {
    const fresh = await makeWorld({ hosts: 0 });
    expect(fresh.chain.exportGenesis('storage')).toEqual(makeGenesis());
  });
});

describe('a genesis that breaks an invariant is refused', () => {
  type Change = (genesis: GenesisState) => void;
  // Of the state as it is now: escrow, whose holds it must match, has gone on with the round trip.
  let now: GenesisState;
  beforeAll(() => {
    now = world.chain.exportGenesis('storage');
  });

  test('but not as it was exported', () => {
    world.chain.importGenesis('storage', structuredClone(now));
    world.check();
  });

  const active = (genesis: GenesisState) => genesis.deals.find((deal) => deal.status === 'DEAL_STATUS_ACTIVE' && deal.place > 0n)!;
  const cases: [name: string, says: string, change: Change][] = [
    [
      'an archive that counts one slot more',
      'archivesMatch: archive 1 says 3 active slots and has 2',
      (genesis) => {
        genesis.archives[0]!.activeSlots += 1;
      },
    ],
    ['an archive without its slot', 'archivesMatch: archive 128 has no slot 2', (genesis) => void genesis.slots.pop()],
    [
      'a slot that names a deal of another',
      'archivesMatch: archive 1 says 2 active slots and has 1',
      (genesis) => {
        genesis.slots[0]!.dealId = genesis.slots[1]!.dealId;
      },
    ],
    ['a deal twice', 'deals: 2 is there twice', (genesis) => void genesis.deals.push(genesis.deals[0]!)],
    [
      'an active deal that is not queued',
      'dealsSound: deal 2 is active and not queued',
      (genesis) => {
        active(genesis).dueHeight = 0n;
      },
    ],
    [
      'a deal that was paid more than its hold has left',
      'dealsSound: deal 2 earned 0, was paid 1 and retains 0',
      (genesis) => {
        active(genesis).paidAmount += 1n;
      },
    ],
    [
      'a deal on another place',
      'layoutsMatch: place 2/0 of',
      (genesis) => {
        active(genesis).place += 1n;
      },
    ],
    ['a deal without its place', 'has 29 deals in its layout and 28 places taken', (genesis) => void genesis.places.splice(0, 1)],
    [
      'a Host that is no address',
      'hosts: mspace1nobody is not an address',
      (genesis) => {
        genesis.hosts[0]!.host = 'mspace1nobody';
      },
    ],
    [
      'a Host that counts one deal less',
      'says 28 active deals and has 29',
      (genesis) => {
        genesis.hosts.find((host) => host.activeDeals > 0n)!.activeDeals -= 1n;
      },
    ],
    [
      'a Host with more proven blocks than its rows',
      'says other totals than its rows',
      (genesis) => {
        genesis.hosts[0]!.provenBlocks += 1n;
      },
    ],
    [
      'a Host that is due at another height',
      'is due at 56, wanted 55',
      (genesis) => {
        genesis.hosts.find((host) => host.dueHeight > 0n)!.dueHeight += 1n;
      },
    ],
    [
      'a row that does not go on where the last period ended',
      'closed height 48, its rows end at 49',
      (genesis) => {
        genesis.periodRows[0]!.periods[0]! += 4;
      },
    ],
    [
      'a question to a Host that sleeps',
      'is questioned about period 5 and does not run',
      (genesis) => {
        genesis.questions[0]!.host = genesis.hosts.find((host) => host.seedHeight === 0n)!.host;
      },
    ],
    [
      'a spot challenge without its fee',
      'has 80, wanted 81',
      (genesis) => {
        genesis.spotChallenges[0]!.feeAmount += 1n;
      },
    ],
    [
      'a Host that counts a spot challenge more',
      'says 1 spot challenges of others and has 0',
      (genesis) => {
        genesis.hosts[0]!.spotChallenges += 1n;
      },
    ],
    [
      'an archive that leaves the state while deals are open',
      'has 3 open deals and is removed at 9',
      (genesis) => {
        genesis.archives[0]!.removedAtHeight = 9n;
      },
    ],
    [
      'a Host whose needed rows are gone',
      'counts unsettled deals in row 0 after row 0',
      (genesis) => {
        genesis.hosts.find((host) => host.unsettledRows.length > 0)!.firstRow = 1n;
      },
    ],
    [
      'a Host that counts an unsettled deal less',
      'counts 28 unsettled deals in row 0 and has 29',
      (genesis) => {
        genesis.hosts.find((host) => host.unsettledRows.length > 0)!.unsettledRows[0]!.deals -= 1n;
      },
    ],
    [
      'a Host that nobody looks at again',
      'removalsMatch: ',
      (genesis) => {
        genesis.hosts[0]!.reviewHeight = 0n;
      },
    ],
    [
      'params out of bounds',
      'periodBlocks is 7, wanted 8 to 100800',
      (genesis) => {
        genesis.params.periodBlocks = 7n;
      },
    ],
  ];
  for (const [name, says, change] of cases) {
    test(name, () => {
      const broken = structuredClone(now);
      change(broken);
      // Imported on a world of its own state, so that a refusal leaves nothing behind for the next case.
      const error = name.startsWith('params') ? 'InvalidParams' : 'InvalidGenesis';
      const refused = world.chain.expectError(() => world.chain.importGenesis('storage', broken), 'storage', error);
      // Each by what is wrong with it, not by something else that happens to be.
      expect(refused.message).toContain(says);
    });
  }
});
