/** What each message refuses and what it does at its bounds. Whole lives are in storage.scenario.test.ts. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { MsgOpenArchive, Offer, SignedOffer } from '../../proto/gen/modules/storage.ts';
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

/** An opening whose first slot has this offer. */
function withFirstOffer(offer: MsgOpenArchive['slots'][number]['offer']): MsgOpenArchive {
  const opening = world.makeOpening();
  opening.slots[0]!.offer = offer;
  return opening;
}

describe('an offer', () => {
  const cases: [name: string, error: string, changes: (world: World) => Partial<Offer>][] = [
    ['that expired one block ago', 'OfferExpired', ({ chain }) => ({ expiresAtHeight: chain.height - 1n })],
    ['that expires further away than uses are remembered', 'OfferExpiryTooFar', ({ chain }) => ({ expiresAtHeight: chain.height + 501n })],
    ['for another Sender', 'OfferForAnotherSender', ({ bob }) => ({ sender: bob })],
    ['for a longer term', 'TermOutOfRange', () => ({ termBlocksMin: 61n })],
    ['for a shorter term', 'TermOutOfRange', () => ({ termBlocksMax: 59n })],
    ['below the price floor, so that the open is under-paid', 'PriceBelowFloor', () => ({ pricePerGibBlock: 999n })],
    ['for one byte less than the shard', 'OfferVolumeExceeded', () => ({ volumeBytesMax: 3071n })],
    ['with too high a commission', 'OfferTermsInvalid', () => ({ commissionBps: 1001 })],
    ['with a commission for nobody', 'InvalidMessage', () => ({ exchange: '' })],
    ['for a Sender that is no address', 'InvalidMessage', () => ({ sender: 'mspace1nobody' })],
  ];
  for (const [name, error, changes] of cases) {
    test(`${name} is refused`, () => {
      refused(() => world.chain.send(openType, withFirstOffer(world.offerOf(world.host(0), changes(world)))), error);
    });
  }

  test('is good until the very block of its expiry', () => {
    world.chain.send(openType, withFirstOffer(world.offerOf(world.host(0), { expiresAtHeight: world.chain.height })));
  });

  test('that is forged is refused: another key, another term, one bit', () => {
    const offer = world.makeOffer(world.host(0));
    refused(() => world.chain.send(openType, withFirstOffer(world.sign(offer, world.host(1)))), 'OfferSignatureInvalid');
    const signed = world.sign(offer);
    refused(
      () => world.chain.send(openType, withFirstOffer({ ...signed, offer: { ...offer, pricePerGibBlock: offer.pricePerGibBlock - 1n } })),
      'OfferSignatureInvalid',
    );
    const flipped = signed.signature.slice();
    flipped[40]! ^= 1;
    refused(() => world.chain.send(openType, withFirstOffer({ ...signed, signature: flipped })), 'OfferSignatureInvalid');
    refused(() => world.chain.send(openType, withFirstOffer({ ...signed, signature: signed.signature.subarray(1) })), 'InvalidMessage');
  });

  test('of another chain is refused', () => {
    refused(
      () => world.chain.send(openType, withFirstOffer(world.sign(world.makeOffer(world.host(0)), world.host(0), 'marspace-1'))),
      'OfferSignatureInvalid',
    );
  });

  test('of somebody who is no Host is refused', () => {
    refused(() => world.chain.send(openType, withFirstOffer(world.offerOf(world.bob))), 'ContractorNotFound', 'escrow');
  });

  test('of a Host that quit is refused', () => {
    world.chain.send('marspace.escrow.v1.MsgQuit', { address: world.host(0) });
    refused(() => world.chain.send(openType, world.makeOpening()), 'ContractorQuitting', 'escrow');
  });

  test('cannot be used after its nonce was cancelled, and cancelling only grows', () => {
    const offer = world.offerOf(world.host(0));
    const belowNonce = offer.offer.nonce + 1n;
    world.chain.send('marspace.storage.v1.MsgCancelOffers', { host: world.host(0), belowNonce });
    refused(() => world.chain.send(openType, withFirstOffer(offer)), 'OfferCancelled');
    refused(() => world.chain.send('marspace.storage.v1.MsgCancelOffers', { host: world.host(0), belowNonce }), 'NonceNotGrowing');
    world.chain.send(openType, withFirstOffer(world.offerOf(world.host(0), { nonce: belowNonce })));
    refused(
      () => world.chain.send('marspace.storage.v1.MsgCancelOffers', { host: world.bob, belowNonce: 9n }),
      'ContractorNotFound',
      'escrow',
    );
  });

  test('counts what was opened under its nonce, and never gives it back', () => {
    const offer = world.offerOf(world.host(0), { volumeBytesMax: 6144n });
    const nonce = offer.offer.nonce;
    world.chain.send(openType, withFirstOffer(offer));
    const second = world.chain.send(openType, withFirstOffer(offer));
    refused(() => world.chain.send(openType, withFirstOffer(offer)), 'OfferVolumeExceeded');
    expect(world.chain.query('storage', 'OfferUse', { host: world.host(0), nonce }).usedBytes).toBe(6144n);
    // Cancelled with its archive: the bytes stay used.
    world.live(8);
    expect(world.archive(second.archiveId).status).toBe('ARCHIVE_STATUS_CANCELLED');
    refused(() => world.chain.send(openType, withFirstOffer(offer)), 'OfferVolumeExceeded');
    // Remembered until the last offer of the nonce expires.
    world.chain.goTo(offer.offer.expiresAtHeight + 1n);
    expect(world.chain.query('storage', 'OfferUse', { host: world.host(0), nonce }).usedBytes).toBe(0n);
    refused(() => world.chain.send(openType, withFirstOffer(offer)), 'OfferExpired');
  });

  test('of one nonce that expires later keeps the count of the earlier one', () => {
    const early = world.offerOf(world.host(0), { volumeBytesMax: 3072n, expiresAtHeight: world.chain.height + 5n });
    const late = world.offerOf(world.host(0), {
      volumeBytesMax: 6144n,
      expiresAtHeight: world.chain.height + 20n,
      nonce: early.offer.nonce,
    });
    world.chain.send(openType, withFirstOffer(early));
    world.chain.send(openType, withFirstOffer(late));
    world.live(10);
    refused(() => world.chain.send(openType, withFirstOffer(late)), 'OfferVolumeExceeded');
  });
});

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
    ['a term that does not outlast the confirm window', 'TermOutOfRange', () => ({ termBlocks: 6n })],
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
    expect(world.deal(opened.dealIds[0]!).priceAmount).toBe(180_000n);
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

  test('beyond the free capacity of a Host is refused, through one offer or many', () => {
    const large = world.makeOpening({ contentBytes: 2n * capacityBytes + 2n }, 3n, world.hosts.slice(0, 3), {
      volumeBytesMax: 10n * capacityBytes,
      pricePerGibBlock: 1000n,
    });
    refused(() => world.chain.send(openType, large), 'CapacityExceeded', 'escrow');
    for (const host of world.hosts)
      world.chain.send('marspace.escrow.v1.MsgAddDeposit', { address: host, amount: { denom: 'amasp', amount: 800_000_000n } });
    const half = { contentBytes: capacityBytes + 2n };
    const rich = { pricePerGibBlock: 1000n, volumeBytesMax: capacityBytes };
    world.open({ ...half }, 3n, world.hosts.slice(0, 3), rich);
    const second = world.makeOpening(half, 3n, [world.host(0), world.host(3), world.host(4)], rich);
    refused(() => world.chain.send(openType, second), 'CapacityExceeded', 'escrow');
  });

  test('beyond the free deposit of a Host is refused, through one offer or many', () => {
    const poor = world.addHost('poor host', 20_000n);
    // 3 KiB lock 15000.
    world.open({}, 3n, [poor, world.host(1), world.host(2)]);
    const second = world.makeOpening({}, 3n, [poor, world.host(1), world.host(2)]);
    refused(() => world.chain.send(openType, second), 'DepositTooSmall', 'escrow');
    const withdraw = { address: poor, amount: { denom: 'amasp', amount: 5_001n } };
    refused(() => world.chain.send('marspace.escrow.v1.MsgWithdrawDeposit', withdraw), 'DepositLocked', 'escrow');
  });
});

describe('an offer that is used again', () => {
  const others = () => [world.host(1), world.host(2)];
  const openOn = (host: string, offer: SignedOffer, chunks: bigint) => {
    const opening = world.makeOpening({}, chunks, [host, ...others()]);
    opening.slots[0]!.offer = offer;
    return world.chain.send(openType, opening);
  };
  const usedBytes = ({ offer }: SignedOffer) =>
    world.chain.query('storage', 'OfferUse', { host: offer.host, nonce: offer.nonce }).usedBytes;

  test('opens no more than its Host has deposit for, in two archives or in one', () => {
    const poor = world.addHost('poor host', 29_999n);
    const offer = world.offerOf(poor);
    // 3 KiB lock 15000, 6 KiB 30000.
    refused(() => openOn(poor, offer, 6n), 'DepositTooSmall', 'escrow');
    openOn(poor, offer, 3n);
    refused(() => openOn(poor, offer, 3n), 'DepositTooSmall', 'escrow');
    expect(usedBytes(offer)).toBe(3072n);
    world.chain.send('marspace.escrow.v1.MsgAddDeposit', { address: poor, amount: { denom: 'amasp', amount: 1n } });
    openOn(poor, offer, 3n);
    expect(usedBytes(offer)).toBe(6144n);
    world.check();
  });

  test('opens again what a cancelled archive gave back', () => {
    const poor = world.addHost('poor host', 29_999n);
    const offer = world.offerOf(poor);
    const { archiveId } = openOn(poor, offer, 3n);
    world.live(8);
    expect(world.archive(archiveId).status).toBe('ARCHIVE_STATUS_CANCELLED');
    openOn(poor, offer, 3n);
    refused(() => openOn(poor, offer, 3n), 'DepositTooSmall', 'escrow');
  });

  test('opens no more than its Host has room for, in two archives or in one', () => {
    for (const host of world.hosts)
      world.chain.send('marspace.escrow.v1.MsgAddDeposit', { address: host, amount: { denom: 'amasp', amount: 900_000_000n } });
    // Room for 64 MiB: 65,536 chunks.
    const cheap = { pricePerGibBlock: 1000n, volumeBytesMax: 10n * capacityBytes };
    const offer = world.offerOf(world.host(0), cheap);
    const openChunks = (chunks: bigint, hosts: readonly string[]) => {
      const opening = world.makeOpening({ contentBytes: 2n * 1024n * chunks }, 3n, [world.host(0), ...hosts], cheap);
      opening.slots[0]!.offer = offer;
      return world.chain.send(openType, opening);
    };
    refused(() => openChunks(65_537n, [world.host(1), world.host(2)]), 'CapacityExceeded', 'escrow');
    openChunks(40_000n, [world.host(1), world.host(2)]);
    refused(() => openChunks(25_537n, [world.host(3), world.host(4)]), 'CapacityExceeded', 'escrow');
    openChunks(25_536n, [world.host(3), world.host(4)]);
    expect(usedBytes(offer)).toBe(capacityBytes);
    world.check();
  });
});

describe('confirming', () => {
  const confirmType = 'marspace.storage.v1.MsgConfirmDeals';
  function confirmation(id: bigint) {
    const { shardBytes, checksum } = world.deal(id);
    return { dealId: id, shardBytes, checksum };
  }

  test('makes the deal active from its Host’s next period', () => {
    const { dealIds } = world.open();
    world.confirm(dealIds[0]!);
    const view = world.view(world.host(0));
    expect(world.deal(dealIds[0]!)).toMatchObject({
      status: 'DEAL_STATUS_ACTIVE',
      startsAtHeight: view.seedHeight + 1n,
      activePeriod: view.period + 1n,
    });
  });

  test('by the wrong Host, twice, or of nothing is refused', () => {
    const { dealIds } = world.open();
    const item = confirmation(dealIds[0]!);
    refused(() => world.chain.send(confirmType, { host: world.host(1), confirmations: [item] }), 'NotHostOfDeal');
    refused(() => world.chain.send(confirmType, { host: world.host(0), confirmations: [{ ...item, dealId: 77n }] }), 'DealNotFound');
    world.chain.send(confirmType, { host: world.host(0), confirmations: [item] });
    refused(() => world.chain.send(confirmType, { host: world.host(0), confirmations: [item] }), 'DealNotProposed');
    refused(() => world.chain.send(confirmType, { host: world.host(0), confirmations: [] }), 'InvalidMessage');
  });

  test('with another checksum or size tells both and waits for a repeated upload', () => {
    const { dealIds, archiveId } = world.open();
    const item = confirmation(dealIds[0]!);
    const other = item.checksum.slice();
    other[0]! ^= 1;
    const wrong = world.chain.send(confirmType, { host: world.host(0), confirmations: [{ ...item, checksum: other }] });
    expect(wrong.results[0]!.code).toBe(30);
    expect(world.eventsOf('ChecksumMismatch')).toHaveLength(1);
    expect(world.chain.send(confirmType, { host: world.host(0), confirmations: [{ ...item, shardBytes: 3073n }] }).results[0]!.code).toBe(
      30,
    );
    expect(world.deal(dealIds[0]!).status).toBe('DEAL_STATUS_PROPOSED');
    world.live(1);
    world.confirm(...dealIds);
    expect(world.archive(archiveId).status).toBe('ARCHIVE_STATUS_STORED');
  });

  test('late is refused, in the last block of the window not', () => {
    const { dealIds } = world.open();
    const { confirmByHeight } = world.deal(dealIds[0]!);
    world.chain.goTo(confirmByHeight);
    world.confirm(dealIds[0]!);
    world.confirm(dealIds[1]!);
    world.chain.nextBlock();
    const item = confirmation(dealIds[2]!);
    refused(() => world.chain.send(confirmType, { host: world.host(2), confirmations: [item] }), 'DealNotProposed');
    world.check();
  });

  test('a batch with one bad item confirms the others', () => {
    const first = world.open();
    const second = world.open();
    const host = world.host(0);
    const good = [confirmation(first.dealIds[0]!), confirmation(second.dealIds[0]!)];
    const { results } = world.chain.send(confirmType, {
      host,
      confirmations: [good[0]!, confirmation(first.dealIds[1]!), good[1]!, { ...good[0]!, dealId: 99n }],
    });
    expect(results.map((result) => result.code)).toEqual([0, 12, 0, 3]);
    expect(world.eventsOf('DealConfirmed')).toHaveLength(2);
    expect(world.view(host).activeDeals).toBe(2n);
    world.check();
    refused(() => world.chain.send(confirmType, { host, confirmations: [good[0]!, good[1]!] }), 'NothingSucceeded');
  });
});

describe('replacing, renewing and ending', () => {
  test('are refused for a foreign or unknown archive, and while it is opening', () => {
    const { archiveId } = world.open();
    const offer = world.offerOf(world.host(5));
    for (const [sender, error] of [
      [world.bob, 'NotOwner'],
      [world.alice, 'ArchiveOpening'],
    ] as const) {
      refused(
        () => world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender, archiveId, replacements: [{ slotIndex: 0, offer }] }),
        error,
      );
      refused(
        () =>
          world.chain.send('marspace.storage.v1.MsgRenewArchive', {
            sender,
            archiveId,
            termBlocks: 20n,
            renewals: [{ slotIndex: 0, offer }],
          }),
        error,
      );
      refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender, archiveId }), error);
    }
    refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId: 99n }), 'ArchiveNotFound');
  });

  test('of a slot that is filled, that does not exist, or twice in one message are refused', () => {
    const { archiveId } = world.store();
    const offer = world.offerOf(world.host(5), { termBlocksMin: 1n });
    const replace = (slotIndexes: number[]) => () =>
      world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
        sender: world.alice,
        archiveId,
        replacements: slotIndexes.map((slotIndex) => ({ slotIndex, offer })),
      });
    refused(replace([0]), 'SlotNotEmpty');
    refused(replace([3]), 'SlotNotFound');
    refused(replace([0, 0]), 'InvalidMessage');
  });

  test('with a Host that has a slot of the archive already is refused', () => {
    const { archiveId, dealIds } = world.open();
    world.confirm(dealIds[0]!, dealIds[1]!);
    world.live(7);
    const offer = world.offerOf(world.host(1), { termBlocksMin: 1n });
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
          sender: world.alice,
          archiveId,
          replacements: [{ slotIndex: 2, offer }],
        }),
      'DuplicateHost',
    );
  });

  test('renewing twice, with another Host, or with too short a term is refused', () => {
    const { archiveId } = world.store();
    const renew =
      (host: string, termBlocks = 20n) =>
      () =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', {
          sender: world.alice,
          archiveId,
          termBlocks,
          renewals: [{ slotIndex: 0, offer: world.offerOf(host) }],
        });
    refused(renew(world.host(1)), 'NotHostOfDeal');
    refused(renew(world.host(0), 6n), 'TermOutOfRange');
    renew(world.host(0))();
    refused(renew(world.host(0)), 'AlreadyRenewed');
  });

  test('after the end was asked for are refused', () => {
    const { archiveId } = world.store();
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId });
    const offer = world.offerOf(world.host(0));
    refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId }), 'ArchiveEnding');
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', {
          sender: world.alice,
          archiveId,
          termBlocks: 20n,
          renewals: [{ slotIndex: 0, offer }],
        }),
      'ArchiveEnding',
    );
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
          sender: world.alice,
          archiveId,
          replacements: [{ slotIndex: 0, offer }],
        }),
      'ArchiveEnding',
    );
  });

  test('after the archive is over are refused', () => {
    const { archiveId } = world.store();
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    const offer = world.offerOf(world.host(0));
    refused(() => world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.alice, archiveId }), 'ArchiveClosed');
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', {
          sender: world.alice,
          archiveId,
          termBlocks: 20n,
          renewals: [{ slotIndex: 0, offer }],
        }),
      'ArchiveClosed',
    );
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
          sender: world.alice,
          archiveId,
          replacements: [{ slotIndex: 0, offer }],
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
  test('pays nothing while the archive is opening, and nothing twice', () => {
    const { dealIds } = world.open();
    world.confirm(dealIds[0]!);
    const settle = (ids: bigint[]) => world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: ids });
    refused(() => settle([dealIds[0]!]), 'ArchiveOpening');
    world.confirm(dealIds[1]!, dealIds[2]!);
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
    const { dealIds } = world.store();
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
    const { dealIds } = world.store();
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
  const amounts = new Set<string>(['priceFloorPerGibBlock', 'openFeeAmountMin', 'depositPerGib', 'challengeFeeAmount']);
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
          expect((thrown as Error).message).toMatch(/wanted (at most .* for periods of|more than confirmWindowBlocks)/);
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
    refused(update({ confirmWindowBlocks: 2000n }), 'InvalidParams');
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
    const { dealIds, archiveId } = world.store();
    update({ retainBps: 0n, periodBlocks: 16n, proofWindowBlocks: 6n, challengesPerPeriod: 2n })();
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.deal(dealIds[0]!)).toMatchObject({ retainBps: 1000, paidAmount: 180_000n });
    expect(world.view(world.host(0)).challengesPerPeriod).toBe(2n);
  });
});

describe('queries', () => {
  test('page archives by owner and status', () => {
    const opened = Array.from({ length: 5 }, (_, i) => world.open({ sender: i % 2 === 0 ? world.alice : world.bob }));
    world.confirm(...opened[2]!.dealIds);
    const page = { key: new Uint8Array(0), offset: 0n, limit: 1n, countTotal: false, reverse: false };
    const ofAlice = { owner: world.alice, status: 'ARCHIVE_STATUS_OPENING' as const };
    const first = world.chain.query('storage', 'Archives', { ...ofAlice, pagination: page });
    expect(first.archives.map((archive) => archive.id)).toEqual([opened[0]!.archiveId]);
    const rest = world.chain.query('storage', 'Archives', {
      ...ofAlice,
      pagination: { ...page, key: first.pagination!.nextKey, limit: 9n },
    });
    expect(rest.archives.map((archive) => archive.id)).toEqual([opened[4]!.archiveId]);
    const stored = world.chain.query('storage', 'Archives', { owner: '', status: 'ARCHIVE_STATUS_STORED', pagination: undefined });
    expect(stored.archives.map((archive) => archive.id)).toEqual([opened[2]!.archiveId]);
    expect(
      world.chain.query('storage', 'Archives', { owner: '', status: 'ARCHIVE_STATUS_UNSPECIFIED', pagination: undefined }).archives,
    ).toHaveLength(5);
  });

  test('list deals by archive or by Host, and by status', () => {
    const opened = world.open();
    world.confirm(opened.dealIds[0]!);
    const query = (request: { archiveId?: bigint; host?: string; status?: 'DEAL_STATUS_ACTIVE' | 'DEAL_STATUS_UNSPECIFIED' }) =>
      world.chain
        .query('storage', 'Deals', { archiveId: 0n, host: '', status: 'DEAL_STATUS_UNSPECIFIED', pagination: undefined, ...request })
        .deals.map((deal) => deal.id);
    expect(query({ archiveId: opened.archiveId })).toEqual(opened.dealIds);
    expect(query({ archiveId: opened.archiveId, status: 'DEAL_STATUS_ACTIVE' })).toEqual([opened.dealIds[0]]);
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
