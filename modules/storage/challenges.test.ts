/** Who may ask a Host at once, for how much: the owner of a deal always, others at a fee that grows with what is open. */
import { beforeEach, describe, expect, test } from 'vitest';
import { computeChunkProof } from '@marspace/testkit';
import { makeWorld, purse, type World } from './fixtures.ts';
import { computeChallengeFee } from './rules.ts';

const challengeType = 'marspace.storage.v1.MsgChallengeDeal';
const answerType = 'marspace.storage.v1.MsgAnswerChallenge';

let world: World;
beforeEach(async () => {
  world = await makeWorld({ params: { challengesPerSenderMax: 2n, challengesPerFeeStep: 3n } });
});

function stranger(i: number): string {
  const address = world.chain.account(`stranger ${i}`);
  if (world.chain.balance(address, 'amaspc') === 0n) world.chain.fund(address, { amaspc: purse });
  return address;
}

const challenge = (challenger: string, dealId: bigint, feeAmountMax = 0n) =>
  world.chain.send(challengeType, { challenger, dealId, feeAmountMax }).challengeId;
const openAt = (host: string) => world.chain.query('storage', 'SpotChallenges', { host, pagination: undefined }).challenges;

/** The Host answers everything that it is asked. */
function answerAll(host: string): void {
  for (const { id, dealId, drawn, chunkIndex } of openAt(host)) {
    if (!drawn) continue;
    const proof = computeChunkProof(world.shardOf(world.deal(dealId).checksum), Number(chunkIndex));
    world.chain.send(answerType, { host, challengeId: id, proof });
  }
}

describe('a challenge of one’s own deal', () => {
  test('has room for one a deal, whatever is open at the Host, at the least fee', () => {
    const first = world.open();
    const second = world.open();
    for (let i = 0; i < 6; i++) challenge(stranger(i), first.dealIds[0]!, 10_000n);
    expect(world.view(world.host(0)).challengeFeeAmount).toBe(400n);
    const before = world.chain.balance(world.alice, 'amaspc');
    challenge(world.alice, first.dealIds[0]!);
    challenge(world.alice, second.dealIds[0]!);
    expect(before - world.chain.balance(world.alice, 'amaspc')).toBe(200n);
    // Another one of the same deal is one among all others.
    world.chain.expectError(() => challenge(world.alice, first.dealIds[0]!), 'storage', 'ChallengeFeeTooLow');
    expect(world.view(world.host(0)).challengeFeeAmount).toBe(400n);
    world.check();
  });

  test('leaves its room when it is answered', () => {
    const { dealIds } = world.open();
    for (let i = 0; i < 3; i++) {
      challenge(world.alice, dealIds[0]!);
      world.live(2);
      expect(openAt(world.host(0))).toMatchObject([{ drawn: true, challenger: world.alice }]);
      answerAll(world.host(0));
      expect(openAt(world.host(0))).toEqual([]);
    }
    expect(world.creditOf(world.host(0))).toBe(240n);
  });
});

describe('challenges of others', () => {
  test('are capped for each challenger, his own deals not counted', () => {
    const { dealIds } = world.open();
    challenge(world.alice, dealIds[0]!);
    challenge(world.alice, dealIds[0]!);
    challenge(world.alice, dealIds[0]!);
    world.chain.expectError(() => challenge(world.alice, dealIds[0]!, purse), 'storage', 'TooManyChallenges');
    challenge(world.alice, dealIds[1]!);
  });

  test('cost twice as much with every step of open ones, and never more than was allowed', () => {
    const { dealIds } = world.open();
    const fees: bigint[] = [];
    for (let i = 0; i < 9; i++) {
      const before = world.chain.balance(stranger(i), 'amaspc');
      challenge(stranger(i), dealIds[0]!, 1000n);
      fees.push(before - world.chain.balance(stranger(i), 'amaspc'));
    }
    expect(fees).toEqual([100n, 100n, 100n, 200n, 200n, 200n, 400n, 400n, 400n]);
    world.chain.expectError(() => challenge(stranger(9), dealIds[0]!), 'storage', 'ChallengeFeeTooLow');
    world.chain.expectError(() => challenge(stranger(9), dealIds[0]!, 799n), 'storage', 'ChallengeFeeTooLow');
    challenge(stranger(9), dealIds[0]!, 800n);
    // At another Host nothing has changed, and here it is as before when all is answered.
    expect(world.view(world.host(1)).challengeFeeAmount).toBe(100n);
    world.live(2);
    answerAll(world.host(0));
    expect(world.view(world.host(0)).challengeFeeAmount).toBe(100n);
  });

  test('of a deal that is over are refused', () => {
    const { dealIds } = world.open();
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.host(0), dealIds: [dealIds[0]!] });
    world.chain.expectError(() => challenge(world.bob, dealIds[0]!), 'storage', 'DealNotActive');
    world.chain.expectError(() => challenge(world.bob, 99n), 'storage', 'DealNotFound');
  });
});

test('a Host that asks itself through other addresses keeps no Sender out, and pays for every question', () => {
  const host = world.host(0);
  const victims = Array.from({ length: 4 }, () => world.open());
  // Its own archive at itself, so that the questions are of what it has.
  const own = world.open({ sender: stranger(0) });
  const purses = () =>
    Array.from({ length: 12 }, (_, i) => stranger(i)).reduce((sum, each) => sum + world.chain.balance(each, 'amaspc'), 0n);
  const spent = purses();
  const earned = world.creditOf(host);
  for (let i = 0; i < 12; i++) challenge(stranger(i), own.dealIds[0]!, purse);
  // Not one of the owners is kept out, nor pays more than the least fee.
  for (const { dealIds } of victims) challenge(world.alice, dealIds[0]!);
  // Somebody else pays what the Host has made it cost, and gets in as well.
  const dear = world.view(host).challengeFeeAmount;
  challenge(world.bob, victims[0]!.dealIds[0]!, dear);
  world.live(2);
  answerAll(host);
  expect(openAt(host)).toEqual([]);
  const fees = Array.from({ length: 12 }, (_, i) => computeChallengeFee(100n, BigInt(i < 1 ? 0 : i - 1), 3n));
  const paid = spent - purses();
  // The first one is of the stranger's own archive; a fifth of each fee is gone for good.
  expect(paid).toBe(fees.reduce((sum, fee) => sum + fee, 0n));
  expect(world.creditOf(host) - earned).toBe(((paid + 4n * 100n + dear) * 4n) / 5n);
  world.check();
});

test('a challenge of a deal that fails as its late Host catches up is refused', async () => {
  // One Host a block: those that are due at once wait for their turn, unless a message comes before it.
  world = await makeWorld({
    params: { hostsDuePerBlockMax: 1n, missedInARowMax: 9n, challengesPerSenderMax: 64n, challengeFeeAmount: 0n },
  });
  const { dealIds } = world.open({ termBlocks: 200n }, 3n, world.hosts);
  for (const host of world.hosts) {
    world.open({ termBlocks: 200n }, 3n, [host, ...world.hosts.filter((other) => other !== host)]);
    world.down.add(host);
  }
  let refused = 0;
  const isActive = (id: bigint) => world.deal(id).status === 'DEAL_STATUS_ACTIVE';
  while (dealIds.some(isActive)) {
    for (const id of dealIds.filter(isActive)) {
      try {
        challenge(world.bob, id);
      } catch (refusal) {
        world.chain.expectError(
          () => {
            throw refusal;
          },
          'storage',
          'DealNotActive',
        );
        refused += 1;
        continue;
      }
      expect(isActive(id), `deal ${id} after it was challenged at height ${world.chain.height}`).toBe(true);
    }
    world.live(1);
  }
  expect(refused).toBeGreaterThan(0);
});
