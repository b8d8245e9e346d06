import { describe, expect, test } from 'vitest';
import { computeChunkProof } from '@marspace/testkit';
import { makeParams, makeWorld, type World } from './fixtures.ts';

/** Two minutes for tests of whole lives whose every block checks all invariants: 10 s alone, a minute on a busy machine. */
const longMs = 120_000;

describe('a happy term', () => {
  test('is opened, proven, settled, paid and ended, to the last coin', async () => {
    const world = await makeWorld();
    const before = world.chain.balance(world.alice, 'amaspc');
    const opened = world.open();
    // 3 slots x 3 KiB x 60 blocks x 1000, and 1 % fee.
    expect(opened.paid.amount).toBe(3n * 180_000n + 5_400n);
    expect(before - world.chain.balance(world.alice, 'amaspc')).toBe(opened.paid.amount);
    expect(world.archive(opened.archiveId)).toMatchObject({ status: 'ARCHIVE_STATUS_STORED', activeSlots: 3 });
    const deal = world.deal(opened.dealIds[0]!);
    expect(deal.endsAtHeight - deal.startsAtHeight + 1n).toBe(60n);

    world.liveUntil(() => world.view(world.host(0)).periodsProven >= 2n);
    world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: [deal.id] });
    const [settled] = world.eventsOf('DealSettled');
    const paid = BigInt(JSON.parse(settled!.paid_amount!));
    expect(paid).toBeGreaterThan(0n);
    // 10 % of what is earned is retained, 5 % of what is paid is the Exchange's.
    expect(world.creditOf(world.host(0))).toBe(paid - paid / 20n);
    expect(world.creditOf(world.chain.account('exchange'))).toBe(paid / 20n);

    world.liveUntil(() => world.archive(opened.archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.creditOf(world.host(0))).toBe(171_000n);
    expect(world.creditOf(world.chain.account('exchange'))).toBe(27_000n);
    expect(world.creditOf(world.alice)).toBe(0n);
    expect(world.deal(deal.id)).toMatchObject({ status: 'DEAL_STATUS_ENDED', paidAmount: 180_000n });
    const claimed = world.chain.send('marspace.escrow.v1.MsgClaim', { address: world.host(0) });
    expect(claimed.paid).toEqual([{ denom: 'amaspc', amount: 171_000n }]);
    const { contractor, freeAmount } = world.chain.query('escrow', 'Contractor', { address: world.host(0) });
    expect(freeAmount).toBe(contractor.depositAmount);
    expect(contractor.commitments).toBe(0n);
    world.check();
  });
});

/** Everything is over: no hold, pot or lock is left, and what Senders paid is with Hosts, Exchanges and Senders. */
function expectNothingLeft(world: World): void {
  for (const total of world.chain.query('escrow', 'Totals', {}).totals) expect(total).toMatchObject({ holds: 0n, pots: 0n });
  for (const host of world.hosts)
    expect(world.chain.query('escrow', 'Contractor', { address: host }).contractor).toMatchObject({ lockedAmount: 0n, commitments: 0n });
}

describe('Hosts that die', () => {
  test('are suspended; their deals fail, the Sender is paid their locks, the archive is degraded and repaired by replacing', async () => {
    const world = await makeWorld();
    const { archiveId, dealIds } = world.open({ dataShards: 2, parityShards: 2, termBlocks: 150n }, 3n, world.hosts.slice(0, 4));
    world.live(20);
    world.down.add(world.host(0));
    world.down.add(world.host(1));
    world.liveUntil(() => world.archive(archiveId).failedSlots === 2);
    expect(world.archive(archiveId).status).toBe('ARCHIVE_STATUS_DEGRADED');
    const failed = world.deal(dealIds[0]!);
    expect(failed.status).toBe('DEAL_STATUS_FAILED');
    // Part of the slash is credited at once, the repair reward and the unspent price wait with the slot.
    const slashed = world.creditOf(world.alice, 'amasp');
    expect(slashed).toBeGreaterThan(0n);
    expect(world.holdOf(failed.id)).toBe(failed.priceAmount - failed.paidAmount);
    const replacements = [0, 1].map((slotIndex) => world.receiptFor(archiveId, slotIndex, world.host(4 + slotIndex)));
    const { dealIds: fresh } = world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender: world.alice, archiveId, replacements });
    expect(world.creditOf(world.alice)).toBe(2n * 450_000n - failed.paidAmount - world.deal(dealIds[1]!).paidAmount);
    expect(world.creditOf(world.alice, 'amasp')).toBe(2n * failed.lockAmount);
    expect(fresh.map((id) => world.deal(id).checksum)).toEqual(dealIds.slice(0, 2).map((id) => world.deal(id).checksum));
    expect(world.archive(archiveId)).toMatchObject({ status: 'ARCHIVE_STATUS_STORED', failedSlots: 0 });
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED', 300);
    expectNothingLeft(world);
  });

  test('lose the archive when fewer than k slots are left, and the Sender is compensated without a claim', async () => {
    const world = await makeWorld();
    const { archiveId, dealIds } = world.open({ termBlocks: 200n });
    world.live(20);
    world.down.add(world.host(0));
    world.down.add(world.host(1));
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_LOST');
    // The third Host goes on until the owner ends it; then what is left of the failed deals comes back too.
    expect(world.deal(dealIds[2]!).status).toBe('DEAL_STATUS_ACTIVE');
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
    world.liveUntil(() => world.archive(archiveId).openDeals === 0);
    expect(world.archive(archiveId).status).toBe('ARCHIVE_STATUS_LOST');
    const lock = world.deal(dealIds[0]!).lockAmount;
    expect(world.creditOf(world.alice, 'amasp')).toBe(2n * lock);
    const spent = dealIds.reduce((sum, id) => sum + world.deal(id).paidAmount, 0n);
    expect(world.creditOf(world.alice)).toBe(3n * 600_000n - spent);
    expectNothingLeft(world);
  });

  test('fail in bounded batches, and every handler applies the suspension first', async () => {
    const world = await makeWorld({ params: { suspendedDealsPerBlockMax: 1n, missedInARowMax: 1n } });
    const host = world.host(0);
    const stored = Array.from({ length: 5 }, () => world.open({ termBlocks: 200n }));
    world.live(10);
    world.down.add(host);
    world.liveUntil(() => world.view(host).status === 'HOST_STATUS_SUSPENDED');
    const activeOf = (): bigint[] =>
      stored.map(({ dealIds }) => dealIds[0]!).filter((id) => world.deal(id).status === 'DEAL_STATUS_ACTIVE');
    const left = activeOf();
    expect(left).toHaveLength(4);
    // One that the batches have not come to: settling it fails it, renewing and challenging it are refused.
    const id = left[0]!;
    const archiveId = world.deal(id).archiveId;
    world.chain.expectError(
      () => world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: world.bob, dealId: id, feeAmountMax: 0n }),
      'storage',
      'DealNotActive',
    );
    const renewals = [world.receiptFor(archiveId, 0, host)];
    world.chain.expectError(
      () => world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 20n, renewals }),
      'storage',
      'DealNotActive',
    );
    world.chain.expectError(() => world.chain.send('marspace.storage.v1.MsgResumeHost', { host }), 'storage', 'HostHasDeals');
    world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: [id] });
    expect(world.deal(id).status).toBe('DEAL_STATUS_FAILED');
    // Replacing takes the slot of another one at once.
    const other = left[1]!;
    world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
      sender: world.alice,
      archiveId: world.deal(other).archiveId,
      replacements: [world.receiptFor(world.deal(other).archiveId, 0, world.host(5))],
    });
    expect(world.deal(other).status).toBe('DEAL_STATUS_FAILED');
    world.check();
    world.live(3);
    expect(activeOf()).toHaveLength(0);
    // One accident for the suspension, none for its deals.
    expect(world.chain.query('escrow', 'Contractor', { address: host }).contractor.accidents).toBe(1n);
  });

  test('keep no lock of a shard whose term was over with the period that they missed', async () => {
    const world = await makeWorld({ params: { missedInARowMax: 1n } });
    const host = world.host(0);
    const { dealIds } = world.open({ termBlocks: 40n });
    const id = dealIds[0]!;
    // Its last period is running: the suspension will come after the end of the term, before the deal is closed.
    world.liveUntil(() => world.view(host).seedHeight >= world.deal(id).endsAtHeight && world.view(host).openPeriod === 0n);
    world.down.add(host);
    world.liveUntil(() => world.view(host).status === 'HOST_STATUS_SUSPENDED');
    const [suspended] = world.eventsOf('HostSuspended', world.history);
    expect(world.deal(id).endsAtHeight).toBeLessThanOrEqual(BigInt(suspended!.suspended_at_height!.replaceAll('"', '')));
    expect(world.deal(id)).toMatchObject({ status: 'DEAL_STATUS_FAILED', retainedAmount: 0n });
    expect(world.chain.query('escrow', 'Contractor', { address: host }).contractor).toMatchObject({ lockedAmount: 0n, accidents: 1n });
    world.liveUntil(() => world.archive(world.deal(id).archiveId).openDeals === 0);
    // The slash and the repair reward that nobody earned.
    expect(world.creditOf(world.alice, 'amasp')).toBe(world.deal(id).lockAmount);
    expectNothingLeft(world);
  });

  test('come back after their slashes, with a fresh look-back and periods that go on counting', async () => {
    const world = await makeWorld({ params: { missedInARowMax: 1n } });
    const host = world.host(0);
    world.open({ termBlocks: 200n });
    world.live(10);
    world.down.add(host);
    world.liveUntil(() => world.view(host).status === 'HOST_STATUS_SUSPENDED');
    const opening = world.makeOpening();
    world.chain.expectError(() => world.chain.send('marspace.storage.v1.MsgOpenArchive', opening), 'storage', 'HostSuspended');
    world.liveUntil(() => world.view(host).activeDeals === 0n);
    const { period, periodsDue } = world.view(host);
    world.chain.send('marspace.storage.v1.MsgResumeHost', { host });
    world.chain.expectError(() => world.chain.send('marspace.storage.v1.MsgResumeHost', { host }), 'storage', 'HostNotSuspended');
    world.down.delete(host);
    world.live(30);
    const again = world.open({ termBlocks: 40n });
    expect(world.deal(again.dealIds[0]!).activePeriod).toBe(period + 1n);
    world.liveUntil(() => world.archive(again.archiveId).status === 'ARCHIVE_STATUS_ENDED');
    const view = world.view(host);
    expect(view.missedInARow).toBe(0);
    expect(view.periodsDue).toBeGreaterThan(periodsDue + 3n);
    expect(world.deal(again.dealIds[0]!).paidAmount).toBe(world.deal(again.dealIds[0]!).priceAmount);
  });
});

describe('a loss that a Host reports itself', () => {
  async function makeLoser() {
    const world = await makeWorld();
    const stored = Array.from({ length: 4 }, () => world.open({ termBlocks: 200n }));
    world.liveUntil(() => world.view(world.host(0)).periodsProven === 1n);
    const report = (i: number) =>
      world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [stored[i]!.dealIds[0]!] });
    const takenOf = (i: number): bigint => {
      const events = world.chain.events().filter((event) => event.type === 'marspace.escrow.v1.LockSlashed');
      expect(events).toHaveLength(1);
      const of = (name: string): bigint => BigInt(JSON.parse(events[0]!.attributes.find(([key]) => key === name)![1]));
      expect(world.deal(stored[i]!.dealIds[0]!).status).toBe('DEAL_STATUS_FAILED');
      return of('to_customer') + of('to_pot');
    };
    return { world, stored, report, takenOf };
  }

  test('costs the smaller slash, and the other deals live', async () => {
    const { world, stored, report } = await makeLoser();
    report(0);
    const lock = world.deal(stored[0]!.dealIds[0]!).lockAmount;
    // 30 %.
    expect(lock).toBe(15_000n);
    world.live(30);
    expect(world.deal(stored[1]!.dealIds[0]!).status).toBe('DEAL_STATUS_ACTIVE');
    expect(world.archive(stored[0]!.archiveId).status).toBe('ARCHIVE_STATUS_DEGRADED');
  });

  test('costs the whole lock above the cap of 32 periods', async () => {
    const { report, takenOf } = await makeLoser();
    report(0);
    expect(takenOf(0)).toBe(4_500n);
    report(1);
    expect(takenOf(1)).toBe(4_500n);
    // 8 KiB are the cap; these would be 9.
    report(2);
    expect(takenOf(2)).toBe(15_000n);
  });

  test('costs the whole lock while a challenge on the deal is open', async () => {
    const { world, stored, report, takenOf } = await makeLoser();
    world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: world.bob, dealId: stored[0]!.dealIds[0]!, feeAmountMax: 0n });
    report(0);
    expect(takenOf(0)).toBe(15_000n);
  });

  test('costs the whole lock after a missed period, and excuses no period whose seed is drawn', async () => {
    const { world, stored, report, takenOf } = await makeLoser();
    const host = world.host(0);
    for (const { dealIds } of stored) world.lost.add(dealIds[0]!);
    while (world.view(host).openPeriod === 0n) world.chain.nextBlock();
    const { openPeriod } = world.view(host);
    const before = world.chain.query('storage', 'Challenges', { host, period: openPeriod - 1n }).chunks;
    const asked = stored.findIndex(({ dealIds }) => before.some((chunk) => chunk.dealId === dealIds[0]));
    report(asked);
    expect(takenOf(asked)).toBe(4_500n);
    // The seed was drawn: the same chunks are still wanted.
    expect(world.chain.query('storage', 'Challenges', { host, period: openPeriod - 1n }).chunks).toEqual(before);
    world.liveUntil(() => world.view(host).missedInARow === 1);
    const another = (asked + 1) % 4;
    report(another);
    expect(takenOf(another)).toBe(15_000n);
  });

  test('of a foreign, waiting or closed deal is refused', async () => {
    const { world, stored, report } = await makeLoser();
    const send = (host: string, id: bigint) => () => world.chain.send('marspace.storage.v1.MsgReportLoss', { host, dealIds: [id] });
    world.chain.expectError(send(world.host(1), stored[0]!.dealIds[0]!), 'storage', 'NotHostOfDeal');
    const { archiveId } = stored[1]!;
    const renewals = [world.receiptFor(archiveId, 0)];
    const waiting = world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 20n, renewals });
    world.chain.expectError(send(world.host(0), waiting.dealIds[0]!), 'storage', 'DealNotActive');
    report(0);
    world.chain.expectError(() => report(0), 'storage', 'DealNotActive');
  });
});

describe('a spot challenge', () => {
  const challengeType = 'marspace.storage.v1.MsgChallengeDeal';
  const answerType = 'marspace.storage.v1.MsgAnswerChallenge';

  test('is answered with the chunk of the next block, and the Host earns the fee', async () => {
    const world = await makeWorld();
    const { dealIds } = world.open();
    const host = world.host(0);
    const before = world.chain.balance(world.bob, 'amaspc');
    const { challengeId } = world.chain.send(challengeType, { challenger: world.bob, dealId: dealIds[0]!, feeAmountMax: 0n });
    expect(before - world.chain.balance(world.bob, 'amaspc')).toBe(100n);
    world.chain.nextBlock(2);
    const { challenges } = world.chain.query('storage', 'SpotChallenges', { host, pagination: undefined });
    expect(challenges).toMatchObject([{ id: challengeId, dealId: dealIds[0], challenger: world.bob, drawn: true }]);
    const shard = world.shardOf(world.deal(dealIds[0]!).checksum);
    const proof = computeChunkProof(shard, Number(challenges[0]!.chunkIndex));
    const wrong = computeChunkProof(shard, (Number(challenges[0]!.chunkIndex) + 1) % 3);
    world.chain.expectError(() => world.chain.send(answerType, { host: world.host(1), challengeId, proof }), 'storage', 'NotHostOfDeal');
    world.chain.expectError(() => world.chain.send(answerType, { host, challengeId, proof: wrong }), 'storage', 'ProofInvalid');
    world.chain.send(answerType, { host, challengeId, proof });
    expect(world.creditOf(host)).toBe(80n);
    world.chain.expectError(() => world.chain.send(answerType, { host, challengeId, proof }), 'storage', 'ChallengeNotFound');
    world.check();
  });

  test('cannot be answered before its chunk is drawn, nor after its window', async () => {
    const world = await makeWorld();
    const { dealIds } = world.open();
    const { challengeId } = world.chain.send(challengeType, { challenger: world.bob, dealId: dealIds[0]!, feeAmountMax: 0n });
    const answer = () => world.chain.send(answerType, { host: world.host(0), challengeId, proof: new Uint8Array(1024) });
    world.chain.expectError(answer, 'storage', 'ChallengeNotDrawn');
    world.chain.nextBlock();
    world.chain.expectError(answer, 'storage', 'ChallengeNotDrawn');
    world.chain.nextBlock(5);
    // The first window is over without an answer; the next one draws another chunk.
    world.chain.expectError(answer, 'storage', 'ChallengeNotDrawn');
  });

  test('that stays unanswered for three windows in a row fails the deal, and the fee comes back, less the part of the pool', async () => {
    const world = await makeWorld();
    const { dealIds } = world.open({ termBlocks: 200n });
    world.chain.send(challengeType, { challenger: world.bob, dealId: dealIds[0]!, feeAmountMax: 0n });
    const before = world.creditOf(world.bob);
    world.liveUntil(() => world.deal(dealIds[0]!).status === 'DEAL_STATUS_FAILED');
    expect(world.eventsOf('ChallengeUnanswered', world.history)).toHaveLength(3);
    expect(world.creditOf(world.bob) - before).toBe(80n);
    // The period proofs were all in order: a spot challenge needs no sampling.
    expect(world.view(world.host(0)).missedInARow).toBe(0);
  });

  test('gives the fee back when the deal ends first, less the part of the pool', async () => {
    const world = await makeWorld({ params: { missedInARowMax: 30n } });
    const { archiveId, dealIds } = world.open({ termBlocks: 20n }, 3n, undefined, { termBlocksMin: 1n });
    world.live(10);
    world.chain.send(challengeType, { challenger: world.bob, dealId: dealIds[0]!, feeAmountMax: 0n });
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    world.live(10);
    expect(world.creditOf(world.bob)).toBe(80n);
    expectNothingLeft(world);
  });
});

describe('renewing', () => {
  test('goes on with the same shards, from the block after the old end, with its own price, lock and fee', async () => {
    const world = await makeWorld();
    const { archiveId, dealIds } = world.open();
    const firstEnd = world.archive(archiveId).endsAtHeight;
    const renewals = [0, 1, 2].map((slotIndex) =>
      world.receiptFor(archiveId, slotIndex, undefined, { pricePerGibBlock: 2n * 1_048_576_000n }),
    );
    const renewed = world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 40n, renewals });
    expect(renewed.paid.amount).toBe(3n * 240_000n + 7_200n);
    expect(world.archive(archiveId).endsAtHeight).toBe(firstEnd + 40n);
    const old = world.deal(dealIds[0]!);
    const next = world.deal(renewed.dealIds[0]!);
    expect(next).toMatchObject({
      status: 'DEAL_STATUS_WAITING',
      renews: old.id,
      startsAtHeight: old.endsAtHeight + 1n,
      checksum: old.checksum,
    });
    world.liveUntil(() => world.deal(old.id).status === 'DEAL_STATUS_ENDED');
    expect(world.archive(archiveId)).toMatchObject({ status: 'ARCHIVE_STATUS_STORED', activeSlots: 3, endedSlots: 0 });
    expect(world.show(archiveId).deals.map((deal) => deal.id)).toContain(next.id);
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    for (const id of dealIds) expect(world.deal(id).paidAmount).toBe(180_000n);
    for (const id of renewed.dealIds) expect(world.deal(id).paidAmount).toBe(240_000n);
    expect(world.creditOf(world.alice)).toBe(0n);
    expectNothingLeft(world);
  });

  test('of a deal that fails before its end never begins and is refunded', async () => {
    const world = await makeWorld();
    const { archiveId, dealIds } = world.open();
    const renewals = [world.receiptFor(archiveId, 0)];
    const renewed = world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 40n, renewals });
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [dealIds[0]!] });
    expect(world.deal(renewed.dealIds[0]!).status).toBe('DEAL_STATUS_ENDED');
    expect(world.creditOf(world.alice)).toBe(120_000n);
    world.check();
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expectNothingLeft(world);
  });

  test('never begins when the owner ends the archive before the renewal begins', async () => {
    const world = await makeWorld();
    const { archiveId } = world.open();
    const renewals = [world.receiptFor(archiveId, 1)];
    const renewed = world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 40n, renewals });
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
    expect(world.deal(renewed.dealIds[0]!).status).toBe('DEAL_STATUS_ENDED');
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expectNothingLeft(world);
  });
});

describe('renewing at any moment', () => {
  test('works until the end of the term, is refused after it, and every deal comes to its end', { timeout: longMs }, async () => {
    const world = await makeWorld({ hosts: 3 });
    const opened: bigint[] = [];
    let renewed = 0;
    for (let wait = 0; wait < 34; wait += 3) {
      const { archiveId } = world.open({ termBlocks: 20n });
      opened.push(archiveId);
      world.live(wait);
      const { status, endsAtHeight } = world.archive(archiveId);
      const renewals = [world.receiptFor(archiveId, wait % 3, world.host(wait % 3))];
      const renew = (): unknown =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 12n, renewals });
      if (status === 'ARCHIVE_STATUS_STORED' && world.chain.height <= endsAtHeight) {
        renew();
        renewed += 1;
        // The other two slots end at their time, and this one may be ended in between.
        if (wait % 2 === 1) world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
      } else world.chain.expectError(renew, 'storage', 'ArchiveClosed');
      world.check();
    }
    expect(renewed).toBeGreaterThan(5);
    expect(renewed).toBeLessThan(opened.length);
    world.liveUntil(() => opened.every((id) => world.archive(id).status === 'ARCHIVE_STATUS_ENDED'));
    expectNothingLeft(world);
  });
});

describe('ending early', () => {
  test('pays for the time used, at least the shortest term, and refunds the rest', async () => {
    const world = await makeWorld();
    const before = world.chain.balance(world.alice, 'amaspc');
    const { archiveId, dealIds, paid } = world.open({ termBlocks: 200n }, 3n, undefined, { termBlocksMin: 30n });
    world.live(12);
    const { endsAtHeight } = world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
    for (const id of dealIds) {
      const { startsAtHeight, endsAtHeight: end } = world.deal(id);
      expect(end - startsAtHeight + 1n).toBeGreaterThanOrEqual(30n);
      expect(end).toBeLessThanOrEqual(endsAtHeight);
    }
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    world.chain.send('marspace.escrow.v1.MsgClaim', { address: world.alice });
    const spent = dealIds.reduce((sum, id) => sum + world.deal(id).paidAmount, 0n);
    expect(spent).toBeGreaterThanOrEqual(3n * 30n * 3000n);
    expect(before - world.chain.balance(world.alice, 'amaspc')).toBe(spent + (paid.amount - 1_800_000n));
    expectNothingLeft(world);
  });

  test('of a deal that has not begun ends it without pay', async () => {
    const world = await makeWorld();
    const { archiveId, dealIds } = world.open({ termBlocks: 200n }, 3n, undefined, { termBlocksMin: 0n });
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    for (const id of dealIds) expect(world.deal(id).paidAmount).toBe(0n);
    expect(world.creditOf(world.alice)).toBe(1_800_000n);
    world.live(20);
    expectNothingLeft(world);
  });

  test('fails the deal of a suspended Host that the batches have not come to yet', async () => {
    const world = await makeWorld({ params: { suspendedDealsPerBlockMax: 1n, missedInARowMax: 1n } });
    const stored = Array.from({ length: 4 }, () => world.open({ termBlocks: 300n }, 3n, undefined, { termBlocksMin: 0n }));
    const dealAtHost0 = (index: number) => world.deal(stored[index]!.dealIds[0]!);
    world.down.add(world.host(0));
    world.liveUntil(() => world.view(world.host(0)).status === 'HOST_STATUS_SUSPENDED');
    const waiting = stored.findIndex((_, index) => dealAtHost0(index).status === 'DEAL_STATUS_ACTIVE');
    expect(waiting).toBeGreaterThanOrEqual(0);
    const { lockAmount } = dealAtHost0(waiting);
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId: stored[waiting]!.archiveId });
    expect(dealAtHost0(waiting).status).toBe('DEAL_STATUS_FAILED');
    expect(lockAmount).toBeGreaterThan(0n);
    expect(world.creditOf(world.alice, 'amasp')).toBeGreaterThanOrEqual((lockAmount * 8n) / 10n);
    for (const [index, { archiveId }] of stored.entries())
      if (index !== waiting) world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
    world.liveUntil(() => stored.every(({ archiveId }) => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED'), 100);
    expectNothingLeft(world);
  });

  test('works at every block of a life', { timeout: longMs }, async () => {
    const world = await makeWorld({ hosts: 3 });
    for (let wait = 0; wait < 26; wait++) {
      const { archiveId } = world.open({ termBlocks: 20n }, 3n, undefined, { termBlocksMin: BigInt(wait % 12) });
      world.live(wait);
      const { status, ending } = world.archive(archiveId);
      if (status === 'ARCHIVE_STATUS_STORED' && !ending)
        world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
      world.check();
    }
    world.live(60);
    expect(
      world.chain.query('storage', 'Archives', { owner: '', status: 'ARCHIVE_STATUS_ENDED', pagination: undefined }).archives,
    ).toHaveLength(26);
    expectNothingLeft(world);
  });
});

describe('addresses that cannot receive', () => {
  test('never stop another’s transaction: refunds and commissions are credits', async () => {
    const world = await makeWorld();
    // The Exchange of these receipts is a module account, which the bank refuses to pay to.
    const exchange = world.chain.moduleAddress('storage');
    const { archiveId, dealIds } = world.open({}, 3n, undefined, { exchange });
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.deal(dealIds[0]!).paidAmount).toBe(180_000n);
    expect(world.creditOf(exchange)).toBe(27_000n);
  });

  test('a Host that quits keeps its credit, and its deals run to their end', async () => {
    const world = await makeWorld();
    const { archiveId } = world.open();
    world.chain.send('marspace.escrow.v1.MsgQuit', { address: world.host(0) });
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.creditOf(world.host(0))).toBe(171_000n);
    const claimed = world.chain.send('marspace.escrow.v1.MsgClaim', { address: world.host(0) });
    expect(claimed.paid).toEqual([{ denom: 'amaspc', amount: 171_000n }]);
  });
});

describe('a chain that lags behind', () => {
  test('comes to the same end with one due Host and one due deal a block', async () => {
    const world = await makeWorld({ params: { hostsDuePerBlockMax: 1n, dealsDuePerBlockMax: 1n } });
    const stored = Array.from({ length: 3 }, () => world.open({ termBlocks: 40n }, 3n, world.hosts));
    world.liveUntil(() => stored.every(({ archiveId }) => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED'), 400);
    for (const { dealIds } of stored) for (const id of dealIds) expect(world.deal(id).paidAmount).toBe(120_000n);
    expectNothingLeft(world);
  });

  test('closes windows by height alone: a proof is refused although end of block did not come to its Host', async () => {
    const world = await makeWorld({ params: { periodBlocks: 8n } });
    world.open({ termBlocks: 200n });
    const host = world.host(0);
    while (world.view(host).openPeriod === 0n) world.chain.nextBlock();
    const period = world.view(host).openPeriod - 1n;
    const proofs = world.proofsOf(host, period);
    // No end of block runs the queue of Hosts any more, as if thousands were before this one.
    world.chain.send('marspace.storage.v1.MsgUpdateParams', {
      authority: world.chain.authority,
      params: makeParams({ hostsDuePerBlockMax: 1n }),
    });
    for (let i = 1; i < 3; i++) world.down.add(world.host(i));
    world.chain.nextBlock(4);
    world.chain.expectError(
      () => world.chain.send('marspace.storage.v1.MsgProveStorage', { host, period, proofs }),
      'storage',
      'ProofTooLate',
    );
  });
});
