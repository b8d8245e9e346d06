/** What each message refuses and what it does at its bounds. Whole lives are in storage.scenario.test.ts. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { MsgOpenArchive } from '../../proto/gen/modules/storage.ts';
import { capacityBytes, makeParams, makeWorld, type World } from './fixtures.ts';
import { paramBounds } from './params.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const openType = 'marspace.storage.v1.MsgOpenArchive';

/** Refused with the error, and nothing written. */
function refused(run: () => unknown, error: string, codespace = 'storage'): void {
  const before = world.chain.dumpStore('storage');
  world.chain.expectError(run, codespace, error);
  expect(world.chain.dumpStore('storage')).toEqual(before);
}

describe('opening an archive', () => {
  const bad: [name: string, error: string, changes: (opening: MsgOpenArchive) => Partial<MsgOpenArchive>][] = [
    ['k = 0', 'InvalidCode', () => ({ dataShards: 0, parityShards: 3 })],
    ['k + m > 256', 'InvalidCode', () => ({ dataShards: 200, parityShards: 57 })],
    ['m = 0 where parity is wanted', 'InvalidCode', () => ({ dataShards: 3, parityShards: 0 })],
    ['fewer slots than k + m', 'InvalidMessage', ({ slots }) => ({ slots: slots.slice(1) })],
    ['more slots than k + m', 'InvalidMessage', ({ slots }) => ({ slots: [...slots, slots[0]!] })],
    ['two slots on one Host', 'DuplicateHost', ({ slots }) => ({ slots: [slots[0]!, slots[1]!, { ...slots[0]! }] })],
    ['no content', 'InvalidMessage', () => ({ contentBytes: 0n })],
    ['absurdly much content', 'InvalidMessage', () => ({ contentBytes: 1n << 57n })],
    [
      'a checksum of 31 bytes',
      'InvalidMessage',
      ({ slots }) => ({ slots: [{ ...slots[0]!, checksum: new Uint8Array(31) }, slots[1]!, slots[2]!] }),
    ],
    ['a content checksum of 33 bytes', 'InvalidMessage', () => ({ contentChecksum: new Uint8Array(33) })],
    ['a term below one period', 'TermOutOfRange', () => ({ termBlocks: 7n })],
    ['a term above the longest', 'TermOutOfRange', () => ({ termBlocks: 2001n })],
  ];
  for (const [name, error, changes] of bad) {
    test(`with ${name} is refused`, () => {
      const opening = world.makeOpening();
      refused(() => world.chain.send(openType, { ...opening, ...changes(opening) }), error);
    });
  }

  test('derives the shard bytes from the content alone', () => {
    const opened = world.open({ contentBytes: 5000n });
    expect(world.archive(opened.archiveId).shardBytes).toBe(3072n);
    expect(world.deal(opened.dealIds[0]!)).toMatchObject({ shardBytes: 3072n, priceAmount: 180_000n });
  });

  test('without the money is refused whole', () => {
    const poor = world.chain.account('poor');
    refused(() => world.chain.send(openType, world.makeOpening({ sender: poor })), 'InsufficientFunds', 'sdk');
    // Enough for the fee and two deals, not for the third.
    world.chain.fund(poor, { amaspc: 5_400n + 2n * 180_000n + 179_999n });
    refused(() => world.chain.send(openType, world.makeOpening({ sender: poor })), 'InsufficientFunds', 'sdk');
    expect(world.chain.balance(poor, 'amaspc')).toBe(545_399n);
    world.chain.fund(poor, { amaspc: 1n });
    world.chain.send(openType, world.makeOpening({ sender: poor }));
    expect(world.chain.balance(poor, 'amaspc')).toBe(0n);
  });

  test('beyond the free capacity of a Host is refused', () => {
    const large = world.makeOpening({ contentBytes: 2n * capacityBytes + 2n }, 3n, world.hosts.slice(0, 3), { pricePerGibBlock: 1000n });
    refused(() => world.chain.send(openType, large), 'CapacityExceeded', 'escrow');
  });

  test('locks deposit that cannot be withdrawn', () => {
    const poor = world.addHost('poor host', 20_000n);
    // 3 KiB lock 15000.
    world.open({}, 3n, [poor, world.host(1), world.host(2)]);
    const withdraw = { address: poor, amount: { denom: 'amasp', amount: 5_001n } };
    refused(() => world.chain.send('marspace.escrow.v1.MsgWithdrawDeposit', withdraw), 'DepositLocked', 'escrow');
  });

  test('stores it at once; each deal begins with its Host’s next period', () => {
    const { archiveId, dealIds } = world.open();
    const view = world.view(world.host(0));
    expect(world.archive(archiveId)).toMatchObject({ status: 'ARCHIVE_STATUS_STORED', activeSlots: 3, openDeals: 3 });
    expect(world.deal(dealIds[0]!)).toMatchObject({
      status: 'DEAL_STATUS_ACTIVE',
      startsAtHeight: view.seedHeight + 1n,
      endsAtHeight: view.seedHeight + 60n,
      activePeriod: view.period + 1n,
    });
    const { endsAtHeight } = world.archive(archiveId);
    const ends = dealIds.map((id) => world.deal(id).endsAtHeight);
    expect(ends).toContain(endsAtHeight);
    expect(ends.every((end) => end >= endsAtHeight)).toBe(true);
    world.check();
  });

  test('for one period is allowed, for one block less not', () => {
    world.open({ termBlocks: 8n }, 3n, undefined, { termBlocksMin: 1n });
    const short = world.makeOpening({ termBlocks: 7n }, 3n, undefined, { termBlocksMin: 1n });
    refused(() => world.chain.send(openType, short), 'TermOutOfRange');
  });
});

describe('replacing, renewing and ending', () => {
  test('are refused for a foreign or unknown archive', () => {
    const { archiveId } = world.open();
    const sender = world.bob;
    const one = [world.receiptFor(archiveId, 0, world.host(5))];
    refused(() => world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender, archiveId, replacements: one }), 'NotOwner');
    refused(
      () => world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender, archiveId, termBlocks: 20n, renewals: one }),
      'NotOwner',
    );
    refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender, archiveId }), 'NotOwner');
    refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId: 99n }), 'ArchiveNotFound');
  });

  test('of a slot that is filled, that does not exist, or twice in one message are refused', () => {
    const { archiveId } = world.open();
    const replace = (slotIndexes: number[]) => () =>
      world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
        sender: world.alice,
        archiveId,
        replacements: slotIndexes.map((slotIndex) => world.receiptFor(archiveId, slotIndex, world.host(5), { termBlocksMin: 1n })),
      });
    refused(replace([0]), 'SlotNotEmpty');
    refused(replace([3]), 'SlotNotFound');
    refused(replace([0, 0]), 'InvalidMessage');
  });

  test('with a Host that has a slot of the archive already is refused', () => {
    const { archiveId, dealIds } = world.open();
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(2), dealIds: [dealIds[2]!] });
    const replacement = world.receiptFor(archiveId, 2, world.host(1), { termBlocksMin: 1n });
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
          sender: world.alice,
          archiveId,
          replacements: [replacement],
        }),
      'DuplicateHost',
    );
  });

  test('renewing twice, with another Host, or with too short a term is refused', () => {
    const { archiveId } = world.open();
    const renew =
      (host: string, termBlocks = 20n) =>
      () =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', {
          sender: world.alice,
          archiveId,
          termBlocks,
          renewals: [world.receiptFor(archiveId, 0, host)],
        });
    refused(renew(world.host(1)), 'NotHostOfDeal');
    refused(renew(world.host(0), 6n), 'TermOutOfRange');
    renew(world.host(0))();
    refused(renew(world.host(0)), 'AlreadyRenewed');
  });

  test('after the end was asked for are refused', () => {
    const { archiveId } = world.open();
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
    const slot = world.receiptFor(archiveId, 0, world.host(0));
    refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId }), 'ArchiveEnding');
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', {
          sender: world.alice,
          archiveId,
          termBlocks: 20n,
          renewals: [slot],
        }),
      'ArchiveEnding',
    );
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
          sender: world.alice,
          archiveId,
          replacements: [slot],
        }),
      'ArchiveEnding',
    );
  });

  test('after the archive is over are refused', () => {
    const { archiveId } = world.open();
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    const slot = world.receiptFor(archiveId, 0, world.host(0));
    refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId }), 'ArchiveClosed');
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', {
          sender: world.alice,
          archiveId,
          termBlocks: 20n,
          renewals: [slot],
        }),
      'ArchiveClosed',
    );
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
          sender: world.alice,
          archiveId,
          replacements: [slot],
        }),
      'ArchiveClosed',
    );
  });
});

describe('the query of a Host', () => {
  test('knows who is registered and never held a deal, and nobody else', () => {
    expect(world.view(world.host(0)).status).toBe('HOST_STATUS_ACTIVE');
    world.chain.expectError(() => world.view(world.bob), 'storage', 'HostNotFound');
    world.chain.expectError(() => world.view('xyz'), 'sdk', 'InvalidAddress');
  });
});

describe('settling', () => {
  test('pays nothing twice', () => {
    const { dealIds } = world.open();
    const settle = (ids: bigint[]) => world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: ids });
    refused(() => settle([99n]), 'DealNotFound');
    refused(() => settle([dealIds[0]!, dealIds[0]!]), 'InvalidMessage');
    world.liveUntil(() => world.view(world.host(0)).periodsProven === 1n);
    settle([dealIds[0]!]);
    const credit = world.creditOf(world.host(0));
    expect(credit).toBeGreaterThan(0n);
    settle([dealIds[0]!]);
    expect(world.creditOf(world.host(0))).toBe(credit);
    expect(world.eventsOf('DealSettled')).toHaveLength(0);
  });

  test('stops trying after 32 refused items, and says which were not tried', () => {
    const { dealIds } = world.open();
    const unknown = Array.from({ length: 40 }, (_, i) => 1000n + BigInt(i));
    const { results } = world.chain.send('marspace.storage.v1.MsgSettleDeals', {
      signer: world.bob,
      dealIds: [dealIds[0]!, ...unknown, dealIds[1]!],
    });
    expect(results.map(({ dealId }) => dealId)).toEqual([dealIds[0], ...unknown, dealIds[1]]);
    const ended = results.map(({ codespace, code }) => `${codespace}/${code}`);
    expect(ended).toEqual(['/0', ...Array(32).fill('storage/3'), ...Array(9).fill('tsmodule/7')]);
  });

  test('shows what is earned and not credited yet', () => {
    const { dealIds } = world.open();
    world.liveUntil(() => world.view(world.host(0)).periodsProven === 1n);
    const { deal, earnedAmount } = world.chain.query('storage', 'Deal', { id: dealIds[0]! });
    expect(earnedAmount % 3000n).toBe(0n);
    expect(earnedAmount).toBeGreaterThan(0n);
    world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: [deal.id] });
    expect(world.deal(deal.id).paidAmount).toBe((earnedAmount * 9n) / 10n);
    expect(world.chain.query('storage', 'Deal', { id: deal.id }).earnedAmount).toBe(0n);
  });
});

describe('params', () => {
  const amounts = new Set<string>(['priceFloorPerGibBlock', 'openFeeAmountMin', 'depositPerGib', 'challengeFeeAmount', 'stateBytePrice']);
  const update = (changes: Parameters<typeof makeParams>[0]) => () =>
    world.chain.send('marspace.storage.v1.MsgUpdateParams', { authority: world.chain.authority, params: makeParams(changes) });

  const bounds = Object.entries(paramBounds) as [keyof typeof paramBounds, readonly [bigint, bigint]][];
  for (const [name, [least, greatest]] of bounds) {
    test(`out of bounds are refused: ${name}`, () => {
      const said = (value: bigint) => `${name} is ${value}, wanted ${least} to ${greatest}`;
      expect(update({ [name]: greatest + 1n })).toThrow(said(greatest + 1n));
      refused(update({ [name]: greatest + 1n }), 'InvalidParams');
      // Below zero there are only amounts: other numbers are unsigned in the message already.
      if (least > 0n || amounts.has(name)) {
        expect(update({ [name]: least - 1n })).toThrow(said(least - 1n));
        refused(update({ [name]: least - 1n }), 'InvalidParams');
      }
      // The bounds themselves are allowed, unless another param forbids them.
      for (const bound of [least, greatest]) {
        try {
          update({ [name]: bound })();
        } catch (thrown) {
          expect((thrown as Error).message).not.toContain(said(bound));
          expect((thrown as Error).message).toMatch(/wanted (at most .* for periods of|at least periodBlocks)/);
        }
      }
    });
  }

  test('that have bounds are all numbers there are', () => {
    const numbers = Object.entries(makeParams()).filter(([, value]) => typeof value === 'bigint');
    expect(Object.keys(paramBounds).sort()).toEqual(numbers.map(([name]) => name).sort());
  });

  test('that do not fit each other are refused', () => {
    refused(update({ proofWindowBlocks: 7n }), 'InvalidParams');
    refused(update({ termBlocksMax: 15n, periodBlocks: 16n }), 'InvalidParams');
    refused(update({ paymentDenom: 'x' }), 'InvalidParams');
    refused(update({ paymentDenom: 'x'.repeat(129) }), 'InvalidParams');
    update({ proofWindowBlocks: 6n })();
  });

  test('are for governance only', () => {
    refused(
      () => world.chain.send('marspace.storage.v1.MsgUpdateParams', { authority: world.alice, params: makeParams() }),
      'Unauthorized',
      'tsmodule',
    );
  });

  test('that change reprice no deal that is open', () => {
    const { dealIds, archiveId } = world.open();
    update({ retainBps: 0n, periodBlocks: 16n, proofWindowBlocks: 6n, challengesPerPeriod: 2n })();
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.deal(dealIds[0]!)).toMatchObject({ retainBps: 1000, paidAmount: 180_000n });
    expect(world.view(world.host(0)).challengesPerPeriod).toBe(2n);
  });
});

describe('queries', () => {
  test('page archives by owner and status', () => {
    const opened = Array.from({ length: 5 }, (_, i) => world.open({ sender: i % 2 === 0 ? world.alice : world.bob }));
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [opened[2]!.dealIds[0]!] });
    const page = { key: new Uint8Array(0), offset: 0n, limit: 1n, countTotal: false, reverse: false };
    const ofAlice = { owner: world.alice, status: 'ARCHIVE_STATUS_STORED' as const };
    const first = world.chain.query('storage', 'Archives', { ...ofAlice, pagination: page });
    expect(first.archives.map((archive) => archive.id)).toEqual([opened[0]!.archiveId]);
    const rest = world.chain.query('storage', 'Archives', {
      ...ofAlice,
      pagination: { ...page, key: first.pagination!.nextKey, limit: 9n },
    });
    expect(rest.archives.map((archive) => archive.id)).toEqual([opened[4]!.archiveId]);
    const degraded = world.chain.query('storage', 'Archives', { owner: '', status: 'ARCHIVE_STATUS_DEGRADED', pagination: undefined });
    expect(degraded.archives.map((archive) => archive.id)).toEqual([opened[2]!.archiveId]);
    expect(
      world.chain.query('storage', 'Archives', { owner: '', status: 'ARCHIVE_STATUS_UNSPECIFIED', pagination: undefined }).archives,
    ).toHaveLength(5);
  });

  test('list deals by archive or by Host, and by status', () => {
    const opened = world.open();
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [opened.dealIds[0]!] });
    const query = (request: { archiveId?: bigint; host?: string; status?: 'DEAL_STATUS_FAILED' | 'DEAL_STATUS_UNSPECIFIED' }) =>
      world.chain
        .query('storage', 'Deals', { archiveId: 0n, host: '', status: 'DEAL_STATUS_UNSPECIFIED', pagination: undefined, ...request })
        .deals.map((deal) => deal.id);
    expect(query({ archiveId: opened.archiveId })).toEqual(opened.dealIds);
    expect(query({ archiveId: opened.archiveId, status: 'DEAL_STATUS_FAILED' })).toEqual([opened.dealIds[0]]);
    expect(query({ host: world.host(1) })).toEqual([opened.dealIds[1]]);
    refused(() => query({}), 'InvalidMessage');
  });

  test('answer for what does not exist', () => {
    refused(() => world.archive(9n), 'ArchiveNotFound');
    refused(() => world.deal(9n), 'DealNotFound');
    expect(world.view(world.host(0))).toMatchObject({ status: 'HOST_STATUS_ACTIVE', seedHeight: 0n, activeDeals: 0n });
    refused(() => world.proofsOf(world.host(0), 0n), 'HostNotFound');
    expect(world.chain.query('storage', 'Hosts', { pagination: undefined }).hosts).toEqual([]);
    expect(world.chain.query('storage', 'Params', {}).params.periodBlocks).toBe(8n);
  });
});
