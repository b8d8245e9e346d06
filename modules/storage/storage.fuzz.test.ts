/**
 * Random histories of Senders and Hosts on escrow and storage. After every block all invariants hold, no coin is made or lost and nothing
 * is parked; every refusal is one of the modules' own or the bank's, never an internal error; in the end everything runs out and no coin
 * is left in a hold or a pot. MARSPACE_SEED repeats a run, MARSPACE_RUNS sets how many histories, MARSPACE_RECORD=<folder> writes
 * histories for the replay on the node.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseSeed, computeChunkProof } from '@marspace/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeParams, makeWorld, type World } from './fixtures.ts';

const seed = chooseSeed();
const runs = Number(process.env.MARSPACE_RUNS ?? 12);
const stepsMax = Number(process.env.MARSPACE_STEPS ?? 60);
const recordDir = process.env.MARSPACE_RECORD;
const hostCount = 6;

interface Step {
  readonly name: string;
  readonly text: string;
  readonly run: (world: World) => void;
}

function step<A>(
  name: string,
  weight: number,
  args: fc.Arbitrary<A>,
  run: (world: World, args: A) => void,
): { weight: number; arbitrary: fc.Arbitrary<Step> } {
  const text = (value: A): string =>
    `${name} ${JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? inner.toString() : inner))}`;
  return { weight, arbitrary: args.map((value) => ({ name, text: text(value), run: (world: World) => run(world, value) })) };
}

/** What is over leaves the state within a history. */
const quick = { parityShardsMin: 0n, closedKeepBlocks: 30n };

/** Fewer than the mistakes in some batches, so that histories depend on it. */
const refusedBranchesMax = 2;
/** Above every number that a history gives. */
const unknownDealId = 1_000_000n;

const pick = fc.nat(999);
const hostIndex = fc.nat(hostCount - 1);

/** Ids of deals and archives there are, newest first, so that small picks meet what is going on. */
function idsOf(world: World, kind: 'deals' | 'archives'): bigint[] {
  return world.chain
    .exportGenesis('storage')
    [kind].map((item) => item.id)
    .reverse();
}

function dealAt(world: World, at: number): bigint {
  const ids = idsOf(world, 'deals');
  return ids.length === 0 ? 999n : ids[Math.min(at % 24, at % ids.length)]!;
}

function archiveAt(world: World, at: number): bigint {
  const ids = idsOf(world, 'archives');
  return ids.length === 0 ? 999n : ids[at % ids.length]!;
}

const opening = fc.record({
  k: fc.integer({ min: 1, max: 3 }),
  m: fc.integer({ min: 0, max: 2 }),
  chunks: fc.integer({ min: 1, max: 9 }),
  term: fc.bigInt(5n, 60n),
  first: hostIndex,
  termMin: fc.bigInt(0n, 20n),
});

const steps = [
  step('open', 8, opening, (world, { k, m, chunks, term, first, termMin }) => {
    const hosts = Array.from({ length: k + m }, (_, i) => world.host((first + i) % hostCount));
    world.open({ dataShards: k, parityShards: m, termBlocks: term }, BigInt(chunks), hosts, { termBlocksMin: termMin });
  }),
  step('replace', 4, fc.record({ at: pick, host: hostIndex, slot: fc.nat(3) }), (world, { at, host, slot }) => {
    const archiveId = archiveAt(world, at);
    const { archive, slots } = world.show(archiveId);
    const empty = slots.find((each) => each.dealId === 0n)?.index ?? slot;
    const replacements = [world.receiptFor(archiveId, empty, world.host(host), { termBlocksMin: 1n })];
    world.chain.send('marspace.storage.v1.MsgReplaceDeals', { sender: archive.owner, archiveId, replacements });
  }),
  step('renew', 4, fc.record({ at: pick, term: fc.bigInt(5n, 40n), all: fc.boolean() }), (world, { at, term, all }) => {
    const archiveId = archiveAt(world, at);
    const { archive, deals } = world.show(archiveId);
    const renewals = deals
      .filter((_, i) => all || i === 0)
      .map((deal) => world.receiptFor(archiveId, deal.slotIndex, deal.host, { termBlocksMin: 3n }));
    world.chain.send('marspace.storage.v1.MsgRenewArchive', { sender: archive.owner, archiveId, termBlocks: term, renewals });
  }),
  step('end', 2, pick, (world, at) => {
    const archiveId = archiveAt(world, at);
    world.chain.send('marspace.storage.v1.MsgEndArchive', { sender: world.archive(archiveId).owner, archiveId });
  }),
  step(
    'settle',
    5,
    fc.record({ ats: fc.array(pick, { minLength: 1, maxLength: 4 }), strangers: fc.nat(3) }),
    (world, { ats, strangers }) => {
      const known = [...new Set(ats.map((at) => dealAt(world, at)))];
      const dealIds = [...known, ...Array.from({ length: strangers }, (_, i) => unknownDealId + BigInt(i))];
      world.chain.send('marspace.storage.v1.MsgSettleDeals', { signer: world.bob, dealIds });
    },
  ),
  step('report', 2, fc.record({ at: pick, two: fc.boolean() }), (world, { at, two }) => {
    const id = dealAt(world, at);
    const dealIds = two && dealAt(world, at + 1) !== id ? [id, dealAt(world, at + 1)] : [id];
    world.lost.add(id);
    world.chain.send('marspace.storage.v1.MsgReportLoss', { host: world.deal(id).host, dealIds });
  }),
  step(
    'challenge',
    3,
    pick,
    (world, at) =>
      void world.chain.send('marspace.storage.v1.MsgChallengeDeal', {
        challenger: at % 2 === 0 ? world.bob : world.alice,
        dealId: dealAt(world, at),
        feeAmountMax: BigInt(at),
      }),
  ),
  step('answer', 4, hostIndex, (world, at) => {
    const { challenges } = world.chain.query('storage', 'SpotChallenges', { host: world.host(at), pagination: undefined });
    for (const { id, dealId, chunkIndex } of challenges) {
      const proof = computeChunkProof(world.shardOf(world.deal(dealId).checksum), Number(chunkIndex));
      world.chain.send('marspace.storage.v1.MsgAnswerChallenge', { host: world.host(at), challengeId: id, proof });
    }
  }),
  step('go down', 2, hostIndex, (world, at) => void world.down.add(world.host(at))),
  step('come up', 3, hostIndex, (world, at) => void world.down.delete(world.host(at))),
  step('lose', 2, pick, (world, at) => void world.lost.add(dealAt(world, at))),
  step('resume', 3, hostIndex, (world, at) => void world.chain.send('marspace.storage.v1.MsgResumeHost', { host: world.host(at) })),
  step('void receipts', 1, fc.record({ at: hostIndex, below: fc.bigInt(0n, 5n) }), (world, { at, below }) => {
    world.chain.send('marspace.storage.v1.MsgVoidReceipts', { host: world.host(at), belowNumber: below });
  }),
  step('claim', 1, hostIndex, (world, at) => void world.chain.send('marspace.escrow.v1.MsgClaim', { address: world.host(at) })),
  step('withdraw', 1, hostIndex, (world, at) => {
    world.chain.send('marspace.escrow.v1.MsgWithdrawDeposit', { address: world.host(at), amount: { denom: 'amasp', amount: 10_000_000n } });
  }),
  step(
    'params',
    1,
    fc.record({
      periodBlocks: fc.bigInt(8n, 24n),
      proofWindowBlocks: fc.bigInt(1n, 6n),
      challengesPerPeriod: fc.bigInt(1n, 6n),
      hostsDuePerBlockMax: fc.bigInt(1n, 9n),
      dealsDuePerBlockMax: fc.bigInt(1n, 9n),
      parityShardsMin: fc.bigInt(0n, 1n),
      closedKeepBlocks: fc.bigInt(1n, 40n),
      stateBytePrice: fc.bigInt(0n, 3n),
    }),
    (world, changes) => {
      world.chain.send('marspace.storage.v1.MsgUpdateParams', {
        authority: world.chain.authority,
        params: makeParams({ ...quick, ...changes }),
      });
    },
  ),
  step('blocks', 16, fc.integer({ min: 1, max: 7 }), (world, blocks) => {
    for (let i = 0; i < blocks; i++) liveBlock(world);
  }),
];

function checkCoins(world: World, wanted: Record<string, bigint>): void {
  for (const denom of ['amasp', 'amaspc']) expect(world.chain.supply(denom), `supply of ${denom}`).toBe(wanted[denom]);
}

function liveBlock(world: World): void {
  attemptStep(world, { name: 'prove', text: 'prove', run: () => world.proveAll() });
  world.chain.nextBlock();
  world.check();
}

/** Runs a step and tells whether it was accepted. A caller may see the modules' own refusals, and the bank's for want of coins. */
function attemptStep(world: World, each: Step): boolean {
  try {
    each.run(world);
    return true;
  } catch (thrown) {
    const { codespace, code } = thrown as { codespace?: string; code?: number };
    if (codespace !== 'escrow' && codespace !== 'storage' && !(codespace === 'sdk' && code === 5)) throw thrown;
    return false;
  }
}

function checkRoundTrip(world: World): void {
  const before = world.chain.dumpStore('storage');
  world.chain.importGenesis('storage', world.chain.exportGenesis('storage'));
  expect(world.chain.dumpStore('storage')).toEqual(before);
}

/** Lives on until no deal is left, then looks for coins that were left behind. */
function runOut(world: World): void {
  world.down.clear();
  for (let i = 0; i < 400; i++) {
    const { archives } = world.chain.exportGenesis('storage');
    if (archives.every((archive) => archive.openDeals === 0)) break;
    liveBlock(world);
  }
  // Receipts are valid for 100 blocks.
  for (let i = 0; i < 130; i++) liveBlock(world);
  const { archives, slots, deals, places, usedReceipts } = world.chain.exportGenesis('storage');
  expect({ archives, slots, deals, places, usedReceipts }).toEqual({ archives: [], slots: [], deals: [], places: [], usedReceipts: [] });
  const { totals } = world.chain.query('escrow', 'Totals', {});
  for (const total of totals) {
    expect(total.holds, `holds in ${total.denom}`).toBe(0n);
    expect(total.pots, `pots in ${total.denom}`).toBe(0n);
  }
  for (const host of world.hosts) expect(world.chain.query('escrow', 'Contractor', { address: host }).contractor.lockedAmount).toBe(0n);
}

const accepted = new Map<string, number>();

test(`random histories keep every invariant and run out clean (MARSPACE_SEED=${seed}, ${runs} histories)`, {
  timeout: 600_000,
}, async () => {
  if (recordDir !== undefined) mkdirSync(recordDir, { recursive: true });
  let history = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...steps), { minLength: stepsMax / 2, maxLength: stepsMax, size: 'max' }), async (list) => {
      const record = recordDir === undefined ? undefined : join(recordDir, `storage-${seed}-${history}.jsonl`);
      history += 1;
      const world = await makeWorld({
        hosts: hostCount,
        params: quick,
        escrow: { weightKeepBlocks: 40n },
        seed: String(seed),
        record,
        refusedBranchesMax,
      });
      const supply = { amasp: world.chain.supply('amasp'), amaspc: world.chain.supply('amaspc') };
      for (const each of list) {
        if (attemptStep(world, each)) accepted.set(each.name, (accepted.get(each.name) ?? 0) + 1);
        checkCoins(world, supply);
      }
      world.check();
      if (record === undefined) checkRoundTrip(world);
      runOut(world);
      checkCoins(world, supply);
    }),
    { seed, numRuns: runs, endOnFailure: true, examples: [], verbose: 0 },
  );
  if (process.env.MARSPACE_COUNTS) console.log(Object.fromEntries(accepted));
  // A history that gets nowhere proves nothing.
  for (const name of ['open', 'settle', 'blocks']) expect(accepted.get(name) ?? 0, `accepted steps of ${name}`).toBeGreaterThan(0);
});
