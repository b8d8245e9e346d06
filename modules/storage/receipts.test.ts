/** What a receipt opens, and all that it does not: the wrong hands, chain, shard, term, height or number, and more than its Host has. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { MsgOpenArchive, Receipt } from '../../proto/gen/modules/storage.ts';
import { capacityBytes, makeWorld, purse, type World } from './fixtures.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const openType = 'marspace.storage.v1.MsgOpenArchive';
const voidType = 'marspace.storage.v1.MsgVoidReceipts';

/** Refused with the error, and nothing written. */
function refused(run: () => unknown, error: string, codespace = 'storage'): void {
  const before = world.chain.dumpStore('storage');
  world.chain.expectError(run, codespace, error);
  expect(world.chain.dumpStore('storage')).toEqual(before);
}

/** An opening whose first slot has the receipt with these changes, signed by `signer` for `chainId`. */
function withReceipt(changes: Partial<Receipt>, signer?: string, chainId?: string): MsgOpenArchive {
  const opening = world.makeOpening();
  const slot = opening.slots[0]!;
  slot.receipt = world.sign({ ...slot.receipt.receipt, ...changes }, signer, chainId);
  return opening;
}

const send = (opening: MsgOpenArchive) => world.chain.send(openType, opening);
const usedOf = (host: string, number: bigint) => world.chain.query('storage', 'UsedReceipt', { host, number });

describe('a receipt', () => {
  const cases: [name: string, error: string, changes: (world: World) => Partial<Receipt>][] = [
    ['that expired one block ago', 'ReceiptExpired', ({ chain }) => ({ validUntilHeight: chain.height - 1n })],
    [
      'that is valid further ahead than used ones are remembered',
      'ReceiptTooFar',
      ({ chain }) => ({ validUntilHeight: chain.height + 501n }),
    ],
    ['of another Sender', 'ReceiptForAnotherSender', ({ bob }) => ({ sender: bob })],
    ['for no Sender', 'InvalidMessage', () => ({ sender: '' })],
    ['for a Sender that is no address', 'InvalidMessage', () => ({ sender: 'mspace1nobody' })],
    ['of other bytes than the Sender sent', 'ChecksumMismatch', () => ({ checksum: new Uint8Array(32).fill(7) })],
    ['with a checksum of 31 bytes', 'InvalidMessage', () => ({ checksum: new Uint8Array(31) })],
    ['of one byte less than the shard', 'ReceiptBytesMismatch', () => ({ shardBytes: 3071n })],
    ['of one byte more than the shard', 'ReceiptBytesMismatch', () => ({ shardBytes: 3073n })],
    ['for a longer term', 'TermOutOfRange', () => ({ termBlocksMin: 61n })],
    ['for a shorter term', 'TermOutOfRange', () => ({ termBlocksMax: 59n })],
    ['below the price floor', 'PriceBelowFloor', () => ({ pricePerGibBlock: 999n })],
    ['with too high a commission', 'ReceiptTermsInvalid', () => ({ commissionBps: 1001 })],
    ['with a commission for nobody', 'InvalidMessage', () => ({ exchange: '' })],
  ];
  for (const [name, error, changes] of cases) {
    test(`${name} is refused`, () => refused(() => send(withReceipt(changes(world))), error));
  }

  test('is good until the very block that it names, and as far ahead as the param says', () => {
    send(withReceipt({ validUntilHeight: world.chain.height }));
    send(withReceipt({ validUntilHeight: world.chain.height + 500n }));
  });

  test('that is forged is refused: another key, another term, one bit', () => {
    refused(() => send(withReceipt({}, world.host(1))), 'ReceiptSignatureInvalid');
    const cheaper = world.makeOpening();
    cheaper.slots[0]!.receipt.receipt.pricePerGibBlock -= 1n;
    refused(() => send(cheaper), 'ReceiptSignatureInvalid');
    const flipped = world.makeOpening();
    flipped.slots[0]!.receipt.signature[40]! ^= 1;
    refused(() => send(flipped), 'ReceiptSignatureInvalid');
    const short = world.makeOpening();
    short.slots[0]!.receipt.signature = short.slots[0]!.receipt.signature.subarray(1);
    refused(() => send(short), 'InvalidMessage');
  });

  test('of another chain is refused', () => {
    refused(() => send(withReceipt({}, undefined, 'marspace-1')), 'ReceiptSignatureInvalid');
  });

  test('of a key that its Host has replaced is refused', () => {
    const opening = world.makeOpening();
    const host = world.host(0);
    const { contractor } = world.chain.query('escrow', 'Contractor', { address: host });
    world.chain.send('marspace.escrow.v1.MsgUpdateContractor', {
      address: host,
      moniker: contractor.moniker,
      region: contractor.region,
      roles: contractor.roles.map(({ role, endpoint, capacityUnits }) => ({ role, endpoint, capacityUnits })),
      offerKey: world.chain.offerKey(world.bob).publicKey,
    });
    refused(() => send(opening), 'ReceiptSignatureInvalid');
  });

  test('of somebody who is no Host, or a Host that quit, is refused', () => {
    refused(() => send(withReceipt({ host: world.bob })), 'ContractorNotFound', 'escrow');
    world.chain.send('marspace.escrow.v1.MsgQuit', { address: world.host(0) });
    refused(() => send(world.makeOpening()), 'ContractorQuitting', 'escrow');
  });

  test('is bound to the checksum that the Sender states himself', () => {
    const opening = world.makeOpening();
    opening.slots[0]!.checksum = opening.slots[1]!.checksum;
    refused(() => send(opening), 'ChecksumMismatch');
  });
});

describe('a receipt that was used', () => {
  test('opens nothing more: not in the same block, not later, not by another number of slots', () => {
    const opening = world.makeOpening();
    const { number, validUntilHeight } = opening.slots[0]!.receipt.receipt;
    send(opening);
    refused(() => send(opening), 'ReceiptUsed');
    world.chain.nextBlock();
    const other = world.makeOpening();
    other.slots[0] = opening.slots[0]!;
    refused(() => send(other), 'ReceiptUsed');
    expect(usedOf(world.host(0), number)).toMatchObject({ used: true, validUntilHeight });
  });

  test('is refused twice in one message', () => {
    const opening = world.makeOpening();
    refused(() => send({ ...opening, slots: [opening.slots[0]!, opening.slots[1]!, opening.slots[0]!] }), 'DuplicateHost');
  });

  test('is remembered until its last height, when nobody can use it any more', () => {
    const opening = withReceipt({ validUntilHeight: world.chain.height + 5n });
    const { host, number, validUntilHeight } = opening.slots[0]!.receipt.receipt;
    send(opening);
    world.chain.goTo(validUntilHeight);
    refused(() => send(opening), 'ReceiptUsed');
    world.chain.nextBlock();
    expect(usedOf(host, number)).toMatchObject({ used: false, validUntilHeight: 0n });
    refused(() => send(opening), 'ReceiptExpired');
    world.check();
  });

  test('is used by the number, whatever else it says', () => {
    const first = world.makeOpening();
    const { number } = first.slots[0]!.receipt.receipt;
    send(first);
    refused(() => send(withReceipt({ number })), 'ReceiptUsed');
  });

  test('stays unused when the opening is refused', () => {
    const opening = world.makeOpening();
    const poor = { ...opening, sender: world.chain.account('poor') };
    refused(() => send(poor), 'ReceiptForAnotherSender');
    refused(() => send({ ...opening, termBlocks: 2001n }), 'TermOutOfRange');
    send(opening);
  });

  test('renews and replaces as little as it opens', () => {
    const { archiveId } = world.open();
    const renewal = world.receiptFor(archiveId, 0);
    const renew = (renewals: (typeof renewal)[]) =>
      world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 20n, renewals });
    const opening = world.makeOpening();
    opening.slots[0]!.receipt = renewal.receipt;
    refused(() => send(opening), 'ChecksumMismatch');
    refused(() => renew([{ ...renewal, slotIndex: 1 }]), 'NotHostOfDeal');
    refused(() => renew([world.receiptFor(archiveId, 0, undefined, { checksum: new Uint8Array(32) })]), 'ChecksumMismatch');
    refused(() => renew([world.receiptFor(archiveId, 0, undefined, { shardBytes: 1024n })]), 'ReceiptBytesMismatch');
    refused(() => renew([world.receiptFor(archiveId, 0, undefined, { sender: world.bob })]), 'ReceiptForAnotherSender');
    renew([renewal]);
    const again = world.open({ contentBytes: 6144n });
    const old = world.receiptFor(again.archiveId, 0, undefined, { number: renewal.receipt.receipt.number });
    refused(
      () =>
        world.chain.send('marspace.storage.v1.MsgRenewArchive', {
          sender: world.alice,
          archiveId: again.archiveId,
          termBlocks: 20n,
          renewals: [old],
        }),
      'ReceiptUsed',
    );
  });
});

describe('voiding receipts', () => {
  test('ends all below a number, unused ones too, and only grows', () => {
    const opening = world.makeOpening();
    const { host, number } = opening.slots[0]!.receipt.receipt;
    world.chain.send(voidType, { host, belowNumber: number + 1n });
    expect(world.eventsOf('ReceiptsVoided')).toHaveLength(1);
    expect(world.view(host).receiptNumberMin).toBe(number + 1n);
    refused(() => send(opening), 'ReceiptVoid');
    expect(usedOf(host, number).numberMin).toBe(number + 1n);
    refused(() => world.chain.send(voidType, { host, belowNumber: number + 1n }), 'NumberNotGrowing');
    send(withReceipt({ number: number + 1n }));
  });

  test('is for Hosts', () => {
    refused(() => world.chain.send(voidType, { host: world.bob, belowNumber: 9n }), 'ContractorNotFound', 'escrow');
  });
});

describe('a Host that promised more than it has', () => {
  test('fails the opening by name when its deposit does not reach, and the Sender takes another Host', () => {
    const poor = world.addHost('poor host', 20_000n);
    // 3 KiB lock 15000: two receipts are signed, one can be used.
    const first = world.makeOpening({}, 3n, [poor, world.host(1), world.host(2)]);
    const second = world.makeOpening({}, 3n, [poor, world.host(1), world.host(2)]);
    send(first);
    expect(() => send(second)).toThrow(`${poor} has 5000 amasp free, wanted 15000`);
    refused(() => send(second), 'DepositTooSmall', 'escrow');
    const third = world.makeOpening({}, 3n, [world.host(3), world.host(1), world.host(2)]);
    send({ ...second, slots: [third.slots[0]!, second.slots[1]!, second.slots[2]!] });
    world.check();
  });

  test('fails the opening by name when its capacity does not reach', () => {
    for (const host of world.hosts)
      world.chain.send('marspace.escrow.v1.MsgAddDeposit', { address: host, amount: { denom: 'amasp', amount: 800_000_000n } });
    const half = { contentBytes: capacityBytes + 2n };
    const cheap = { pricePerGibBlock: 1000n };
    const first = world.makeOpening(half, 3n, world.hosts.slice(0, 3), cheap);
    const second = world.makeOpening(half, 3n, [world.host(0), world.host(3), world.host(4)], cheap);
    send(first);
    expect(() => send(second)).toThrow(world.host(0));
    refused(() => send(second), 'CapacityExceeded', 'escrow');
  });
});

describe('an attacker with money', () => {
  test('holds no capacity without bytes at the Host: no receipt, no deal', () => {
    const mallory = world.chain.account('mallory');
    world.chain.fund(mallory, { amaspc: purse });
    const { contractor: before } = world.chain.query('escrow', 'Contractor', { address: world.host(0) });
    // What a Host signs before the upload is an offer; of the bytes it says nothing. So every receipt that the attacker shows is
    // somebody else's, made up, or for bytes that the Host really received.
    const honest = world.makeOpening();
    refused(() => send({ ...honest, sender: mallory }), 'ReceiptForAnotherSender');
    const forged = world.makeOpening({ sender: mallory });
    forged.slots.forEach((slot) => {
      slot.receipt = world.sign(slot.receipt.receipt, mallory);
    });
    refused(() => send(forged), 'ReceiptSignatureInvalid');
    // One small upload, claimed for a large shard.
    const small = world.makeOpening({ sender: mallory }, 1n);
    refused(() => send({ ...small, contentBytes: capacityBytes }), 'ReceiptBytesMismatch');
    // One upload, opened over and over.
    const once = world.makeOpening({ sender: mallory }, 1n);
    send(once);
    for (let i = 0; i < 5; i++) refused(() => send(once), 'ReceiptUsed');
    const { contractor: after } = world.chain.query('escrow', 'Contractor', { address: world.host(0) });
    expect(after.lockedAmount - before.lockedAmount).toBe(5000n);
    expect(after.roles[0]!.reservedUnits).toBe(1024n);
    // And that one is stored, proven and paid like any other: the attacker pays what it holds.
    send(honest);
    world.live(12);
    expect(world.view(world.host(0)).activeDeals).toBe(2n);
  });
});
