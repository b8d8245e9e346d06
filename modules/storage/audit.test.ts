/** Attempts to gain, to hold up or to harm by messages that are each allowed. What must not come of them is what each test says. */
import { beforeEach, expect, test } from 'vitest';
import { makeParams, makeWorld, type World } from './fixtures.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const openType = 'marspace.storage.v1.MsgOpenArchive';
const endType = 'marspace.storage.v1.MsgEndArchive';
const govern = (changes: Parameters<typeof makeParams>[0]) =>
  world.chain.send('marspace.storage.v1.MsgUpdateParams', { authority: world.chain.authority, params: makeParams(changes) });

/** Everything is over and no coin is left in a hold, a pot or a lock. */
function expectNothingLeft(): void {
  for (const total of world.chain.query('escrow', 'Totals', {}).totals) expect(total).toMatchObject({ holds: 0n, pots: 0n });
  for (const host of world.hosts)
    expect(world.chain.query('escrow', 'Contractor', { address: host }).contractor).toMatchObject({ lockedAmount: 0n, commitments: 0n });
}

test('a price above all coins there are is a refusal of the bank, no fault', () => {
  const dear = world.makeOpening({}, 3n, undefined, { pricePerGibBlock: 10n ** 60n });
  world.chain.expectError(() => world.chain.send(openType, dear), 'sdk', 'InsufficientFunds');
  world.check();
});

test('opening and ending in one block pays the shortest term, and gives no Host’s capacity away for less', () => {
  const { archiveId, dealIds } = world.open({ termBlocks: 200n }, 3n, undefined, { termBlocksMin: 30n });
  world.chain.send(endType, { sender: world.alice, archiveId });
  world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
  for (const id of dealIds) expect(world.deal(id).paidAmount).toBe(30n * 3000n);
  expectNothingLeft();
});

test('a loss reported in the block of the opening slashes, refunds and leaves the slot to another Host', () => {
  const { archiveId, dealIds } = world.open({ termBlocks: 100n });
  world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [dealIds[0]!] });
  // Nothing was proven yet, so it is no honest report: the whole lock.
  expect(world.creditOf(world.alice, 'amasp')).toBe((world.deal(dealIds[0]!).lockAmount * 8n) / 10n);
  const replacements = [world.receiptFor(archiveId, 0, world.host(4), { termBlocksMin: 1n })];
  world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender: world.alice, archiveId, replacements });
  expect(world.creditOf(world.alice)).toBe(300_000n);
  world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
  expectNothingLeft();
});

test('a deal that ends is neither settled, reported nor challenged a second time', () => {
  const { archiveId, dealIds } = world.open({ termBlocks: 20n });
  world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
  const id = dealIds[0]!;
  const credit = world.creditOf(world.host(0));
  for (const run of [
    () => world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: [id] }),
    () => world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [id] }),
    () => world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: world.alice, dealId: id, feeAmountMax: 0n }),
  ])
    world.chain.expectError(run, 'storage', 'DealNotActive');
  expect(world.creditOf(world.host(0))).toBe(credit);
});

test('spot challenges that cost nothing or one unit leave no coin and no hold behind', () => {
  for (const challengeFeeAmount of [0n, 1n]) {
    govern({ challengeFeeAmount });
    const { archiveId, dealIds } = world.open({ termBlocks: 20n });
    world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: world.alice, dealId: dealIds[0]!, feeAmountMax: 0n });
    world.live(1);
    world.chain.send(endType, { sender: world.alice, archiveId });
    world.liveUntil(() => world.archive(archiveId).openDeals === 0);
    world.live(20);
    expectNothingLeft();
  }
});

test('params that change under closed archives and open deals move nothing of what was agreed', () => {
  const first = world.open({ termBlocks: 20n });
  world.liveUntil(() => world.archive(first.archiveId).status === 'ARCHIVE_STATUS_ENDED');
  const { removedAtHeight } = world.archive(first.archiveId);
  const second = world.open({ termBlocks: 100n });
  govern({ closedKeepBlocks: 1n, periodBlocks: 24n, challengePoolBps: 10_000n, challengesPerFeeStep: 1n, stateBytePrice: 9n });
  expect(world.archive(first.archiveId).removedAtHeight).toBe(removedAtHeight);
  world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: world.alice, dealId: second.dealIds[0]!, feeAmountMax: 0n });
  world.live(60);
  govern({ periodBlocks: 8n });
  world.liveUntil(() => world.archive(second.archiveId).openDeals === 0, 300);
  // The first Host left the challenge unanswered; the others earned both terms whole, less the Exchange's commission.
  expect(world.deal(second.dealIds[0]!).status).toBe('DEAL_STATUS_FAILED');
  expect(world.creditOf(world.host(1))).toBe(57_000n + 285_000n);
  expectNothingLeft();
});

test('a term that the archive’s rest does not reach is refused before any money moves', () => {
  const { archiveId, dealIds } = world.open({ termBlocks: 20n });
  world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [dealIds[0]!] });
  world.liveUntil(() => world.chain.height >= world.archive(archiveId).endsAtHeight - 2n);
  const before = world.chain.dumpStore('escrow');
  const replacements = [world.receiptFor(archiveId, 0, world.host(4), { termBlocksMin: 1n })];
  const replace = () => world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender: world.alice, archiveId, replacements });
  world.chain.expectError(replace, 'storage', 'TermOver');
  expect(world.chain.dumpStore('escrow')).toEqual(before);
});

test('a Host that opens archives with itself earns less than it pays', () => {
  const host = world.host(0);
  const purse = world.chain.balance(host, 'amaspc') + world.creditOf(host);
  const { archiveId } = world.open({ sender: host }, 3n, [host, world.host(1), world.host(2)], { exchange: '', commissionBps: 0 });
  world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
  const others = world.creditOf(world.host(1)) + world.creditOf(world.host(2));
  expect(world.chain.balance(host, 'amaspc') + world.creditOf(host) + others).toBe(purse - 5_400n);
});
