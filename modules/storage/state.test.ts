/** What leaves the state, and when; what its bytes cost; that it stays flat while archives come and go. */
import { describe, expect, test } from 'vitest';
import { computeChunkProof } from '@marspace/testkit';
import { defaultParams as escrowParams } from '../escrow/params.ts';
import { makeWorld, purse, type World, type WorldOptions } from './fixtures.ts';
import { defaultParams } from './params.ts';
import { archiveStateBytes, computeStateBytes, slotStateBytes } from './rules.ts';

/** Entries and bytes, keys included, of both modules. */
function sizeOf(world: World): { entries: number; bytes: number } {
  const all = [...world.chain.dumpStore('storage'), ...world.chain.dumpStore('escrow')];
  return { entries: all.length, bytes: all.reduce((sum, [key, value]) => sum + (key.length + value.length) / 2, 0) };
}

/** Keys of a store whose first byte is none of these. */
function leftOf(world: World, module: string, kept: readonly number[]): string[] {
  return world.chain
    .dumpStore(module)
    .map(([key]) => key)
    .filter((key) => !kept.includes(Number.parseInt(key.slice(0, 2), 16)));
}

const keep = 40n;
const makeQuick = (options: WorldOptions = {}) => makeWorld({ ...options, params: { closedKeepBlocks: keep, ...options.params } });

describe('a closed archive', () => {
  test('answers queries until its last block, and leaves the state whole after it', async () => {
    const world = await makeQuick();
    const { archiveId, dealIds } = world.open({ termBlocks: 20n });
    expect(world.archive(archiveId).removedAtHeight).toBe(0n);
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    const closedAt = world.chain.height;
    const { removedAtHeight } = world.archive(archiveId);
    expect(removedAtHeight).toBeGreaterThan(closedAt + keep - 3n);
    while (world.chain.height < removedAtHeight) world.live(1);
    expect(world.deal(dealIds[0]!).status).toBe('DEAL_STATUS_ENDED');
    world.live(1);
    expect(world.eventsOf('ArchiveRemoved')).toHaveLength(1);
    world.chain.expectError(() => world.archive(archiveId), 'storage', 'ArchiveNotFound');
    for (const id of dealIds) world.chain.expectError(() => world.deal(id), 'storage', 'DealNotFound');
    for (const kind of ['archives', 'slots', 'deals', 'places'] as const) expect(world.chain.exportGenesis('storage')[kind]).toEqual([]);
    const settle = { signer: world.bob, dealIds: [dealIds[0]!] };
    world.chain.expectError(() => world.chain.send('marspace.storage.v1.MsgSettleDeals', settle), 'storage', 'DealNotFound');
  });

  test('that was lost leaves it too, with the money of its failed deals gone to its owner', async () => {
    const world = await makeQuick({ params: { missedInARowMax: 1n } });
    const { archiveId } = world.open({ termBlocks: 60n });
    world.live(10);
    world.down.add(world.host(0));
    world.down.add(world.host(1));
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_LOST');
    world.liveUntil(() => world.archive(archiveId).openDeals === 0);
    world.live(Number(keep) + 4);
    expect(world.chain.exportGenesis('storage').deals).toEqual([]);
    for (const total of world.chain.query('escrow', 'Totals', {}).totals) expect(total).toMatchObject({ holds: 0n, pots: 0n });
  });

  test('leaves it whole or not at all, no more slots a block than deals may end', async () => {
    // Room for twelve slots a block.
    const world = await makeQuick({ params: { dealsDuePerBlockMax: 12n } });
    for (let i = 0; i < 10; i++) world.open({ termBlocks: 8n }, 1n, undefined, { termBlocksMin: 1n });
    const archives = () => world.chain.exportGenesis('storage').archives;
    world.liveUntil(() => archives().every((archive) => archive.openDeals === 0));
    const lefts = new Set<number>();
    for (let i = 0; i < Number(keep) + 6; i++) {
      world.live(1);
      lefts.add(archives().length);
      for (const { id } of archives()) expect(world.show(id).deals).toHaveLength(3);
    }
    expect([...lefts]).toEqual([10, 6, 2, 0]);
  });
});

describe('a deal that is no longer its slot’s', () => {
  test('leaves the state before its archive: failed and replaced, ended and renewed, dropped', async () => {
    const world = await makeQuick();
    const { archiveId, dealIds } = world.open({ termBlocks: 400n });
    const short = world.open({ termBlocks: 20n }, 3n, world.hosts.slice(3, 6));
    world.live(10);
    const report = (host: string, id: bigint) => world.chain.send('marspace.storage.v1.MsgReportLoss', { host, dealIds: [id] });
    report(world.host(0), dealIds[0]!);
    // Its unspent price waits for the slot, so it stays however long.
    world.live(Number(keep) + 20);
    expect(world.deal(dealIds[0]!).status).toBe('DEAL_STATUS_FAILED');
    const replacements = [world.receiptFor(archiveId, 0, world.host(3))];
    world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender: world.alice, archiveId, replacements });
    const renewed = world.chain.send('marspace.storage.v1.MsgRenewArchive', {
      sender: world.alice,
      archiveId,
      termBlocks: 400n,
      renewals: [world.receiptFor(archiveId, 1)],
    });
    report(world.host(1), dealIds[1]!);
    expect(world.deal(renewed.dealIds[0]!).status).toBe('DEAL_STATUS_ENDED');
    world.live(Number(keep) + 1);
    world.chain.expectError(() => world.deal(dealIds[0]!), 'storage', 'DealNotFound');
    world.chain.expectError(() => world.deal(renewed.dealIds[0]!), 'storage', 'DealNotFound');
    expect(world.deal(dealIds[1]!).status).toBe('DEAL_STATUS_FAILED');
    world.chain.expectError(() => world.archive(short.archiveId), 'storage', 'ArchiveNotFound');
    expect(world.archive(archiveId).status).toBe('ARCHIVE_STATUS_DEGRADED');
  });

  test('leaves it when its renewal has the slot, year after year', async () => {
    const world = await makeQuick();
    const { archiveId } = world.open({ termBlocks: 20n });
    for (let i = 0; i < 8; i++) {
      const renewals = [0, 1, 2].map((slot) => world.receiptFor(archiveId, slot));
      world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: world.alice, archiveId, termBlocks: 20n, renewals });
      world.liveUntil(() => world.show(archiveId).deals.every((deal) => deal.renewedBy === 0n));
    }
    // Three that run, three that are about to, and what closed within the last 40 blocks.
    expect(world.chain.exportGenesis('storage').deals.length).toBeLessThanOrEqual(15);
    expect(world.archive(archiveId).status).toBe('ARCHIVE_STATUS_STORED');
  });

  test('stays as long as something is asked about it', async () => {
    const world = await makeWorld({ params: { closedKeepBlocks: 1n, missedInARowMax: 30n } });
    const { dealIds, archiveId } = world.open({ termBlocks: 200n });
    world.live(12);
    const host = world.host(0);
    world.liveUntil(() => world.view(host).openPeriod > 0n);
    const period = world.view(host).openPeriod - 1n;
    const proofs = world.proofsOf(host, period);
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host, dealIds: [dealIds[0]!] });
    const replacements = [world.receiptFor(archiveId, 0, world.host(4))];
    world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender: world.alice, archiveId, replacements });
    world.chain.nextBlock(2);
    // The seed was drawn before the report: the chunk is still wanted and can be shown.
    world.chain.send('marspace.storage.v1.MsgProveStorage', { host, period, proofs });
    world.live(20);
    world.chain.expectError(() => world.deal(dealIds[0]!), 'storage', 'DealNotFound');
  });
});

describe('rows of periods', () => {
  test('are kept for the deal that nobody settles, and leave when it is settled', { timeout: 120_000 }, async () => {
    const world = await makeQuick({ hosts: 3, params: { challengesPerPeriod: 1n, proofWindowBlocks: 1n } });
    const { dealIds } = world.open({ termBlocks: 2000n }, 1n, undefined, { termBlocksMax: 5000n });
    const rowsOf = (host: string) =>
      world.chain
        .exportGenesis('storage')
        .periodRows.filter((row) => row.host === host)
        .map((row) => row.number);
    // 256 periods of 8 blocks and their jitter are more than 2000 blocks: this term lies in the first row, its renewal in both.
    const renewed = world.chain.send('marspace.storage.v1.MsgRenewArchive', {
      sender: world.alice,
      archiveId: 1n,
      termBlocks: 400n,
      renewals: [0, 1, 2].map((slot) => world.receiptFor(1n, slot)),
    });
    while (world.view(world.host(0)).period < 260n || world.view(world.host(1)).period < 260n) {
      world.proveAll();
      world.chain.nextBlock();
    }
    world.check();
    world.chain.expectError(() => world.deal(dealIds[0]!), 'storage', 'DealNotFound');
    for (const host of [0, 1]) expect(rowsOf(world.host(host))).toEqual([0n, 1n]);
    world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: [renewed.dealIds[0]!] });
    world.check();
    world.live(12);
    expect(rowsOf(world.host(0))).toEqual([1n]);
    expect(rowsOf(world.host(1))).toEqual([0n, 1n]);
    const before = world.chain.dumpStore('storage');
    world.chain.importGenesis('storage', world.chain.exportGenesis('storage'));
    expect(world.chain.dumpStore('storage')).toEqual(before);
    world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds: [renewed.dealIds[1]!] });
    const [first, second] = renewed.dealIds.map((id) => world.deal(id));
    expect(second!.provenBlocks).toBeGreaterThan(0n);
    expect(second!.paidAmount).toBeGreaterThan(first!.paidAmount - 40_000n);
  });
});

describe('a Host that has left', () => {
  test('leaves the state when its contractor has, with everything that it had, and may begin anew', async () => {
    const world = await makeQuick({ escrow: { quitDelayBlocks: 5n, departedKeepBlocks: 30n, weightKeepBlocks: 20n } });
    const host = world.host(0);
    const { archiveId, dealIds } = world.open({ termBlocks: 20n });
    world.live(12);
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(1), dealIds: [dealIds[1]!] });
    for (let i = 0; i < 3; i++) world.chain.send('marspace.escrow.v1.MsgQuit', { address: world.host(i) });
    world.liveUntil(() => world.archive(archiveId).openDeals === 0);
    // They have nothing to prove any more, and one that has left is not there to be asked.
    for (let i = 0; i < 3; i++) world.down.add(world.host(i));
    world.live(5 * Number(keep));
    // Numbers, params and the Hosts that work are all that is left.
    expect(leftOf(world, 'storage', [0x01, 0x02])).toEqual([]);
    const escrow = world.chain.exportGenesis('escrow');
    expect(escrow.contractors.map((each) => each.address).sort()).toEqual(world.hosts.slice(3).sort());
    expect(escrow.records).toEqual([]);
    expect(escrow.customerWeights).toEqual([]);
    expect(escrow.locks).toEqual([]);
    world.chain.send('marspace.escrow.v1.MsgRegisterContractor', {
      address: host,
      moniker: 'again',
      region: 'eu-west',
      roles: [{ role: 'ROLE_HOST', endpoint: 'https://host.example:7000', capacityUnits: 1_000_000n }],
      offerKey: world.chain.offerKey(host).publicKey,
      deposit: { denom: 'amasp', amount: 1_000_000n },
    });
    world.down.delete(host);
    const again = world.open({ termBlocks: 20n }, 3n, [host, world.host(3), world.host(4)]);
    world.liveUntil(() => world.archive(again.archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.deal(again.dealIds[0]!).paidAmount).toBe(60_000n);
  });

  test('keeps its history when it comes back in time', async () => {
    const world = await makeQuick({ escrow: { quitDelayBlocks: 5n, departedKeepBlocks: 100n } });
    const host = world.host(0);
    const { dealIds, archiveId } = world.open({ termBlocks: 20n });
    world.live(10);
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host, dealIds: [dealIds[0]!] });
    world.chain.send('marspace.escrow.v1.MsgQuit', { address: host });
    world.liveUntil(() => world.chain.query('escrow', 'Contractor', { address: host }).contractor.status === 'CONTRACTOR_STATUS_LEFT');
    world.live(30);
    world.chain.send('marspace.escrow.v1.MsgRegisterContractor', {
      address: host,
      moniker: 'again',
      region: 'eu-west',
      roles: [{ role: 'ROLE_HOST', endpoint: 'https://host.example:7000', capacityUnits: 1_000_000n }],
      offerKey: world.chain.offerKey(host).publicKey,
      deposit: { denom: 'amasp', amount: 1_000_000n },
    });
    world.live(120);
    expect(world.chain.query('escrow', 'Contractor', { address: host }).contractor.accidents).toBe(1n);
    world.chain.expectError(() => world.archive(archiveId), 'storage', 'ArchiveNotFound');
  });
});

describe('bytes of state', () => {
  test('are what the fee counts for a slot and for an archive, within a tenth', async () => {
    const world = await makeWorld({ hosts: 0, params: defaultParams, escrow: escrowParams() });
    world.chain.fund(world.alice, { amaspc: 10n ** 22n });
    for (let i = 0; i < 24; i++) {
      world.chain.fund(world.chain.account(`host ${i}`), { amaspc: 10n ** 20n });
      world.addHost(`host ${i}`, 10n ** 21n);
    }
    const usual = { pricePerGibBlock: 2_000_000_000_000n, termBlocksMin: 14_400n, termBlocksMax: 5_256_000n };
    const openOn = (count: number) => {
      const before = sizeOf(world).bytes;
      world.open(
        {
          dataShards: count - 2,
          parityShards: 2,
          termBlocks: 5_256_000n,
          contentBytes: BigInt(count - 2) * 65_536n * 100n,
          contentChecksum: new Uint8Array(32).fill(1),
        },
        1n,
        world.hosts.slice(0, count),
        usual,
      );
      return sizeOf(world).bytes - before;
    };
    // The Hosts' own records are there already.
    openOn(24);
    const small = openOn(4);
    const large = openOn(24);
    const slot = (large - small) / 20;
    const archive = small - 4 * slot;
    expect(slot).toBeLessThanOrEqual(Number(slotStateBytes));
    expect(slot).toBeGreaterThan(Number(slotStateBytes) * 0.9);
    expect(archive).toBeLessThanOrEqual(Number(archiveStateBytes));
    expect(archive).toBeGreaterThan(Number(archiveStateBytes) * 0.9);
  });

  test('are paid for by every opening, renewal and replacement, at the price of a byte', async () => {
    const world = await makeWorld({ params: { stateBytePrice: 7n } });
    const opened = world.open();
    expect(opened.paid.amount).toBe(3n * 180_000n + 5_400n + 7n * computeStateBytes(1n, 3n));
    const { archiveId, dealIds } = opened;
    const renewed = world.chain.send('marspace.storage.v1.MsgRenewArchive', {
      sender: world.alice,
      archiveId,
      termBlocks: 60n,
      renewals: [world.receiptFor(archiveId, 0)],
    });
    expect(renewed.paid.amount).toBe(180_000n + 1_800n + 7n * slotStateBytes);
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(1), dealIds: [dealIds[1]!] });
    const { priceAmount } = world.deal(dealIds[0]!);
    expect(priceAmount).toBe(180_000n);
    const replaced = world.chain.send('marspace.storage.v1.MsgReplaceDeals', {
      sender: world.alice,
      archiveId,
      replacements: [world.receiptFor(archiveId, 1, world.host(4))],
    });
    const price = world.deal(replaced.dealIds[0]!).priceAmount;
    expect(replaced.paid.amount).toBe(price + (price + 99n) / 100n + 7n * slotStateBytes);
  });
});

test('the state stays flat while archives are opened, challenged, renewed, lost and ended', { timeout: 180_000 }, async () => {
  const world = await makeQuick({ escrow: { weightKeepBlocks: 60n } });
  const peaks: number[] = [];
  let peak = 0;
  for (let round = 0; round < 60; round++) {
    const sender = round % 2 === 0 ? world.chain.account(`sender ${round}`) : world.alice;
    if (world.chain.balance(sender, 'amaspc') === 0n) world.chain.fund(sender, { amaspc: purse });
    const hosts = [0, 1, 2].map((i) => world.host((round + i) % 6));
    const { dealIds } = world.open({ sender, termBlocks: 12n }, 2n, hosts, { termBlocksMin: 1n });
    if (round % 5 === 0) world.chain.send('marspace.storage.v1.MsgReportLoss', { host: hosts[1]!, dealIds: [dealIds[1]!] });
    if (round % 4 === 0)
      world.chain.send('marspace.storage.v1.MsgChallengeDeal', { challenger: sender, dealId: dealIds[2]!, feeAmountMax: 0n });
    world.live(4);
    for (const { id, dealId, drawn, chunkIndex, host } of world.hosts.flatMap((host) =>
      world.chain.query('storage', 'SpotChallenges', { host, pagination: undefined }).challenges.map((each) => ({ ...each, host })),
    )) {
      const proof = computeChunkProof(world.shardOf(world.deal(dealId).checksum), Number(chunkIndex));
      if (drawn) world.chain.send('marspace.storage.v1.MsgAnswerChallenge', { host, challengeId: id, proof });
    }
    for (const address of [...world.hosts, sender, world.chain.account('exchange')])
      if (world.creditOf(address) + world.creditOf(address, 'amasp') > 0n) world.chain.send('marspace.escrow.v1.MsgClaim', { address });
    peak = Math.max(peak, sizeOf(world).entries);
    if (round % 20 === 19) {
      peaks.push(peak);
      peak = 0;
    }
  }
  // What was reached in the first third is never much exceeded: before anything left the state, each third added as much again.
  expect(peaks[2]!).toBeLessThan(peaks[0]! * 1.2);
  expect(peaks[2]!).toBeLessThan(peaks[1]! * 1.1);
});
