/** Money that goes back to a Sender whom the bank refuses to pay: it becomes credit, and nobody else notices. */
import { beforeEach, describe, expect, test } from 'vitest';
import { moduleAddressOf } from '@marspace/testkit';
import { makeWorld, purse, type World } from './fixtures.ts';

/** The mint module's account: the bank takes coins from it and pays none to it. */
const blocked = moduleAddressOf('mint');

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  world.chain.fund(blocked, { amaspc: purse });
});

/** What is owed stays owed: a claim is refused and takes nothing. */
function checkUnclaimable(denoms: readonly string[]): void {
  const owed = denoms.map((denom) => world.creditOf(blocked, denom));
  for (const amount of owed) expect(amount).toBeGreaterThan(0n);
  world.chain.expectError(() => world.chain.send('marspace.escrow.v1.MsgClaim', { address: blocked }), 'escrow', 'PaymentRefused');
  expect(denoms.map((denom) => world.creditOf(blocked, denom))).toEqual(owed);
  world.check();
}

describe('a Sender that cannot receive', () => {
  test('gets the rest of an archive that it ends early as credit', () => {
    const { archiveId } = world.open({ sender: blocked, termBlocks: 200n });
    const other = world.open();
    world.liveUntil(() => world.view(world.host(0)).periodsProven >= 2n);
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: blocked, archiveId });
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    checkUnclaimable(['amaspc']);
    world.liveUntil(() => world.archive(other.archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.deal(other.dealIds[0]!).paidAmount).toBe(180_000n);
  });

  test('gets refund and compensation as credit when its Hosts die', () => {
    const { archiveId, dealIds } = world.open({ sender: blocked, termBlocks: 200n });
    const other = world.open({ termBlocks: 200n }, 3n, [world.host(0), world.host(3), world.host(4)]);
    for (const host of [0, 1]) world.down.add(world.host(host));
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_LOST');
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: blocked, archiveId });
    world.liveUntil(() => world.archive(archiveId).openDeals === 0);
    const spent = dealIds.reduce((sum, id) => sum + world.deal(id).paidAmount, 0n);
    expect(world.creditOf(blocked)).toBe(3n * 600_000n - spent);
    expect(world.creditOf(blocked, 'amasp')).toBe(2n * world.deal(dealIds[0]!).lockAmount);
    checkUnclaimable(['amaspc', 'amasp']);
    expect(world.archive(other.archiveId).status).toBe('ARCHIVE_STATUS_DEGRADED');
    expect(world.creditOf(world.alice, 'amasp')).toBeGreaterThan(0n);
  });

  test('gets the fee of a challenge as credit when the deal ends first', () => {
    const { archiveId, dealIds } = world.open();
    world.liveUntil(() => world.chain.height === world.deal(dealIds[0]!).endsAtHeight - 1n);
    world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: blocked, dealId: dealIds[0]!, feeAmountMax: 0n });
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    world.liveUntil(() => world.creditOf(blocked) === 80n, 20);
    checkUnclaimable(['amaspc']);
  });
});
