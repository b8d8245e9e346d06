/** Proofs: what counts, when, and what missing one leads to. */
import { beforeEach, describe, expect, test } from 'vitest';
import { computeChunkProof } from '@marspace/testkit';
import { makeWorld, type World } from './fixtures.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const proveType = 'marspace.storage.v1.MsgProveStorage';

function refused(run: () => unknown, error: string): void {
  const before = world.chain.dumpStore('storage');
  world.chain.expectError(run, 'storage', error);
  expect(world.chain.dumpStore('storage')).toEqual(before);
}

/** Goes on, without proofs, until the Host's period with its first deal has its window open. Gives the period. */
function untilAsked(host: string): bigint {
  for (let i = 0; i < 60; i++) {
    const { openPeriod } = world.view(host);
    if (openPeriod > 0n) return openPeriod - 1n;
    world.chain.nextBlock();
  }
  throw new Error('the Host is never asked');
}

describe('a proof', () => {
  test('is taken from the block after the seed to the last block of the window', () => {
    world.open();
    const host = world.host(0);
    const period = untilAsked(host);
    const { seedHeight, lastHeight, chunks } = world.chain.query('storage', 'Challenges', { host, period });
    expect(world.chain.height).toBe(seedHeight + 1n);
    expect(lastHeight).toBe(seedHeight + 4n);
    expect(chunks).toHaveLength(4);
    world.chain.goTo(lastHeight);
    world.prove(host, period);
    expect(world.eventsOf('PeriodProven')).toEqual([{ host: JSON.stringify(host), period: `"${period}"` }]);
    world.chain.nextBlock();
    expect(world.view(host)).toMatchObject({ periodsDue: 1n, periodsProven: 1n, missedInARow: 0 });
  });

  test('with one bit changed is refused, wherever the bit is', () => {
    world.open();
    const host = world.host(0);
    const period = untilAsked(host);
    const proofs = world.proofsOf(host, period);
    for (const [which, at] of [
      [0, 0],
      [1, 1023],
      [2, 1024],
      [3, proofs[3]!.length - 1],
    ] as const) {
      const changed = proofs.map((proof) => proof.slice());
      changed[which]![at]! ^= 1;
      refused(() => world.chain.send(proveType, { host, period, proofs: changed }), 'ProofInvalid');
    }
    world.chain.send(proveType, { host, period, proofs });
  });

  test('for another Host, period or chunk is refused', () => {
    world.open();
    const host = world.host(0);
    const period = untilAsked(host);
    const proofs = world.proofsOf(host, period);
    refused(() => world.chain.send(proveType, { host: world.host(5), period, proofs }), 'HostNotFound');
    refused(() => world.chain.send(proveType, { host, period: period + 1n, proofs }), 'ProofTooEarly');
    refused(() => world.chain.send(proveType, { host, period: period - 1n, proofs }), 'ProofTooLate');
    const { chunks } = world.chain.query('storage', 'Challenges', { host, period });
    const other = chunks.map((chunk) => computeChunkProof(world.shardOf(chunk.checksum), (Number(chunk.chunkIndex) + 1) % 3));
    refused(() => world.chain.send(proveType, { host, period, proofs: other }), 'ProofInvalid');
    const another = world.chain.query('storage', 'Deal', { id: world.show(1n).slots[1]!.dealId }).deal;
    const foreign = chunks.map((chunk) => computeChunkProof(world.shardOf(another.checksum), Number(chunk.chunkIndex)));
    refused(() => world.chain.send(proveType, { host, period, proofs: foreign }), 'ProofInvalid');
  });

  test('twice, early, late or incomplete is refused', () => {
    world.open();
    const host = world.host(0);
    refused(() => world.chain.send(proveType, { host, period: 0n, proofs: [new Uint8Array(1024)] }), 'ProofTooEarly');
    const period = untilAsked(host);
    const proofs = world.proofsOf(host, period);
    refused(() => world.chain.send(proveType, { host, period, proofs: proofs.slice(1) }), 'ProofIncomplete');
    refused(() => world.chain.send(proveType, { host, period, proofs: [...proofs, proofs[0]!] }), 'ProofIncomplete');
    refused(() => world.chain.send(proveType, { host, period, proofs: [] }), 'InvalidMessage');
    world.chain.send(proveType, { host, period, proofs });
    refused(() => world.chain.send(proveType, { host, period, proofs }), 'AlreadyProven');
    world.chain.nextBlock(5);
    refused(() => world.chain.send(proveType, { host, period, proofs }), 'ProofTooLate');
  });

  test('one block after the window is refused', () => {
    world.open();
    const host = world.host(0);
    const period = untilAsked(host);
    const proofs = world.proofsOf(host, period);
    world.chain.nextBlock(4);
    refused(() => world.chain.send(proveType, { host, period, proofs }), 'ProofTooLate');
    expect(world.view(host)).toMatchObject({ periodsDue: 1n, periodsProven: 0n, missedInARow: 1 });
  });

  test('of an oversized chunk is refused before it is looked at', () => {
    world.open();
    const host = world.host(0);
    const period = untilAsked(host);
    refused(() => world.chain.send(proveType, { host, period, proofs: [new Uint8Array(8193)] }), 'InvalidMessage');
  });
});

describe('the layout of a period', () => {
  test('is the one at its start: a deal opened meanwhile is asked about from the next period on', () => {
    world.open();
    const host = world.host(0);
    world.chain.nextBlock();
    world.liveUntil(() => world.view(host).periodsProven === 1n);
    const { period } = world.view(host);
    const late = world.open({}, 40n);
    expect(world.deal(late.dealIds[0]!).activePeriod).toBe(period + 1n);
    const asked = new Map<bigint, Set<bigint>>();
    for (let i = 0; i < 40; i++) {
      const { openPeriod } = world.view(host);
      if (openPeriod > 0n) {
        const { chunks } = world.chain.query('storage', 'Challenges', { host, period: openPeriod - 1n });
        for (const chunk of chunks) asked.set(openPeriod - 1n, (asked.get(openPeriod - 1n) ?? new Set()).add(chunk.dealId));
      }
      world.live(1);
    }
    expect(asked.get(period)!.has(late.dealIds[0]!)).toBe(false);
    // 40 of 43 chunks are the new deal's.
    expect(asked.get(period + 1n)!.has(late.dealIds[0]!)).toBe(true);
  });

  test('with nothing live makes a period idle: neither proven nor missed, and no proof is taken', () => {
    world.open();
    const host = world.host(0);
    world.chain.goTo(world.view(host).seedHeight + 1n);
    expect(world.view(host)).toMatchObject({ period: 1n, openPeriod: 0n });
    refused(() => world.chain.send(proveType, { host, period: 0n, proofs: [new Uint8Array(1024)] }), 'PeriodNotDue');
    world.live(4);
    expect(world.view(host)).toMatchObject({ periodsDue: 0n, missedInARow: 0 });
  });

  test('survives deals that leave: what earlier periods were drawn from stays readable', () => {
    const host = world.host(0);
    const stored = Array.from({ length: 6 }, () => world.open({ termBlocks: 200n }));
    world.liveUntil(() => world.view(host).periodsProven === 1n);
    const period = untilAsked(host);
    const before = world.chain.query('storage', 'Challenges', { host, period });
    for (const { dealIds } of stored.slice(0, 5)) world.chain.send('marspace.storage.v1.MsgReportLoss', { host, dealIds: [dealIds[0]!] });
    expect(world.chain.query('storage', 'Challenges', { host, period })).toEqual(before);
    world.prove(host, period);
    world.check();
    world.live(12);
    const later = world.chain.query('storage', 'Challenges', { host, period: untilAsked(host) });
    expect(new Set(later.chunks.map((chunk) => chunk.dealId))).toEqual(new Set([stored[5]!.dealIds[0]]));
  });
});

describe('after a miss', () => {
  /** A Host with one deal misses a period. Gives the period. */
  function miss(host: string): bigint {
    const period = untilAsked(host);
    world.down.add(host);
    world.live(4);
    return period;
  }

  test('every deal that was asked about is in question, and showing that very chunk clears it', () => {
    const { dealIds } = world.open({ termBlocks: 200n });
    const host = world.host(0);
    const period = miss(host);
    expect(world.eventsOf('PeriodMissed')).toHaveLength(1);
    expect(world.eventsOf('DealsQuestioned')[0]!.deal_ids).toBe(`["${dealIds[0]}"]`);
    const view = world.view(host);
    expect(view.questionedPeriod).toBe(period + 1n);
    expect(view.questionedUntilHeight).toBe(view.seedHeight + 4n);
    world.answerMissed(host, period);
    expect(world.eventsOf('DealCleared')).toHaveLength(1);
    world.down.delete(host);
    world.live(20);
    expect(world.deal(dealIds[0]!).status).toBe('DEAL_STATUS_ACTIVE');
    expect(world.view(host).questionedPeriod).toBe(0n);
  });

  test('a deal whose chunk is not shown within one more period fails, though later periods are proven', () => {
    const kept = world.open({ termBlocks: 200n }, 8n);
    const gone = world.open({ termBlocks: 200n }, 8n);
    const host = world.host(0);
    world.lost.add(gone.dealIds[0]!);
    world.liveUntil(() => world.deal(gone.dealIds[0]!).status === 'DEAL_STATUS_FAILED');
    expect(world.eventsOf('DealFailed', world.history).map((event) => event.reason)).toEqual(['"missed"']);
    world.live(30);
    expect(world.deal(kept.dealIds[0]!).status).toBe('DEAL_STATUS_ACTIVE');
    expect(world.view(host).status).toBe('HOST_STATUS_ACTIVE');
    expect(world.view(host).periodsProven).toBeGreaterThan(0n);
  });

  test('answers are judged alone: wrong, double and unknown ones are refused', () => {
    world.open({ termBlocks: 200n });
    const host = world.host(0);
    const period = miss(host);
    const proofs = world.proofsOf(host, period);
    const send = (answers: { challengeIndex: number; proof: Uint8Array }[], at = period) =>
      world.chain.send('marspace.storage.v1.MsgAnswerMissed', { host, period: at, answers });
    refused(() => send([{ challengeIndex: 0, proof: new Uint8Array(1024) }]), 'ProofInvalid');
    refused(() => send([{ challengeIndex: 4, proof: proofs[0]! }]), 'ChallengeNotFound');
    refused(() => send([{ challengeIndex: 0, proof: proofs[0]! }], period - 1n), 'NothingMissed');
    const { results } = send([
      { challengeIndex: 0, proof: proofs[0]! },
      { challengeIndex: 1, proof: new Uint8Array(9) },
      { challengeIndex: 0, proof: proofs[0]! },
    ]);
    expect(results.map((result) => result.code)).toEqual([0, 41, 43]);
    refused(() => send([{ challengeIndex: 0, proof: proofs[0]! }]), 'AlreadyAnswered');
    send([1, 2, 3].map((challengeIndex) => ({ challengeIndex, proof: proofs[challengeIndex]! })));
    expect(world.eventsOf('DealCleared')).toHaveLength(1);
  });

  test('the period pays none of its deals, whoever clears them', () => {
    const { dealIds, archiveId } = world.open({ termBlocks: 40n });
    const host = world.host(0);
    const period = miss(host);
    const length = world.chain.exportGenesis('storage').periodRows.find((row) => row.host === host)!.periods[Number(period)]! >> 2;
    world.down.delete(host);
    world.liveUntil(() => world.archive(archiveId).status === 'ARCHIVE_STATUS_ENDED');
    expect(world.deal(dealIds[0]!).paidAmount).toBe(3000n * BigInt(40 - length));
    expect(world.creditOf(world.alice)).toBe(3000n * BigInt(length));
  });

  test('dropping data between proofs is found out and pays less than keeping it', () => {
    const { dealIds } = world.open({ termBlocks: 300n }, 8n);
    world.live(30);
    world.lost.add(dealIds[0]!);
    world.liveUntil(() => world.deal(dealIds[0]!).status === 'DEAL_STATUS_FAILED');
    const { lockAmount, paidAmount, priceAmount } = world.deal(dealIds[0]!);
    expect(world.creditOf(world.alice, 'amasp')).toBeGreaterThan(lockAmount / 2n);
    expect(paidAmount).toBeLessThan(priceAmount / 4n);
  });
});
