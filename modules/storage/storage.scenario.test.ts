import { describe, expect, test } from 'vitest';
import { makeWorld } from './fixtures.ts';

describe('a happy term', () => {
  test('is opened, confirmed, proven, settled, paid and ended, to the last coin', async () => {
    const world = await makeWorld();
    const before = world.chain.balance(world.alice, 'amaspc');
    const opened = world.open();
    // 3 slots x 3 KiB x 60 blocks x 1000, and 1 % fee.
    expect(opened.paid.amount).toBe(3n * 180_000n + 5_400n);
    expect(before - world.chain.balance(world.alice, 'amaspc')).toBe(opened.paid.amount);
    expect(world.archive(opened.archiveId).status).toBe('ARCHIVE_STATUS_OPENING');
    world.confirm(...opened.dealIds);
    expect(world.archive(opened.archiveId)).toMatchObject({ status: 'ARCHIVE_STATUS_STORED', confirmedSlots: 3 });
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
