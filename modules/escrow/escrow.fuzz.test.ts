/**
 * Random histories. After every block all invariants hold, no coin is made or lost, nothing is parked and state survives export and import;
 * every refusal is one of the module's own or the bank's, never an internal error. MARSPACE_SEED repeats a run, MARSPACE_RUNS sets how many
 * histories, MARSPACE_RECORD=<folder> writes histories for the replay on the node (messages, queries and blocks: calls of functions
 * belong to the caller's message there, and come with the caller's histories).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { accountOf, chooseSeed, communityPool, type TestChain } from '@marspace/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../proto/gen/modules/escrow.ts';
import { gib, makeChain, makeParams, makeRegistration, makeRole, names, portOf, purse } from './fixtures.ts';

const seed = chooseSeed();
const runsDefault = 60;
const runs = Number(process.env.MARSPACE_RUNS ?? runsDefault);
const recordDir = process.env.MARSPACE_RECORD;

/** A step of a history: its kind, its text for the counterexample, and what it does. */
interface Step {
  readonly name: string;
  readonly text: string;
  readonly run: (chain: TestChain) => void;
}

const person = fc.constantFrom(...names).map(accountOf);
const caller = fc.constantFrom('storage', 'render');
const reference = fc.bigInt(1n, 6n);
const role = fc.constantFrom<Role>('ROLE_HOST', 'ROLE_PROXY', 'ROLE_WORKER');
const roles = fc
  .uniqueArray(role, { minLength: 1 })
  .chain((list) =>
    fc
      .array(fc.bigInt(0n, 40n), { minLength: list.length, maxLength: list.length })
      .map((gibs) => list.map((r, i) => makeRole(r, gibs[i]! * gib))),
  );
const amount = fc.oneof(fc.bigInt(0n, 300n), fc.bigInt(0n, 2n * purse));
const denom = fc.constantFrom('amasp', 'amaspc');
const depositDenom = fc.constantFrom('amasp', 'amasp', 'amasp', 'amaspc');
const share = fc.oneof(fc.constantFrom(0n, 5_000n, 10_000n), fc.bigInt(0n, 10_000n));

function message<A>(name: string, args: fc.Arbitrary<A>, run: (chain: TestChain, args: A) => void): fc.Arbitrary<Step> {
  return args.map((value) => ({ name, text: `${name} ${show(value)}`, run: (chain) => run(chain, value) }));
}

function call<A extends object>(name: string, args: { [N in keyof A]: fc.Arbitrary<A[N]> }): fc.Arbitrary<Step> {
  return fc.tuple(caller, fc.record(args)).map(([module, value]) => ({
    name,
    text: `${module} calls ${name} ${show(value)}`,
    run: (chain) => void (portOf(chain, module) as unknown as { [f: string]: (args: unknown) => unknown })[name]!(value),
  }));
}

const messages: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 4,
    arbitrary: message('register', fc.record({ address: person, roles, amount, depositDenom }), (chain, step) => {
      const deposit = { denom: step.depositDenom, amount: step.amount };
      chain.send('marspace.escrow.v1.MsgRegisterContractor', makeRegistration(step.address, { roles: step.roles, deposit }));
    }),
  },
  {
    weight: 1,
    arbitrary: message('update', fc.record({ address: person, roles }), (chain, step) => {
      const { deposit: _, ...update } = makeRegistration(step.address, { roles: step.roles });
      chain.send('marspace.escrow.v1.MsgUpdateContractor', update);
    }),
  },
  {
    weight: 2,
    arbitrary: message('add deposit', fc.record({ address: person, denom: depositDenom, amount }), (chain, { address, ...coin }) => {
      chain.send('marspace.escrow.v1.MsgAddDeposit', { address, amount: coin });
    }),
  },
  {
    weight: 2,
    arbitrary: message('withdraw', fc.record({ address: person, denom: depositDenom, amount }), (chain, { address, ...coin }) => {
      chain.send('marspace.escrow.v1.MsgWithdrawDeposit', { address, amount: coin });
    }),
  },
  { weight: 1, arbitrary: message('quit', person, (chain, address) => void chain.send('marspace.escrow.v1.MsgQuit', { address })) },
  { weight: 2, arbitrary: message('claim', person, (chain, address) => void chain.send('marspace.escrow.v1.MsgClaim', { address })) },
  { weight: 6, arbitrary: message('blocks', fc.integer({ min: 1, max: 6 }), endBlocks) },
  {
    weight: 1,
    arbitrary: message('rate', fc.record({ address: person, role }), (chain, request) => {
      const { scoreBps } = chain.query('escrow', 'Rating', request);
      expect(scoreBps >= 1n && scoreBps <= 10_000n).toBe(true);
    }),
  },
  {
    weight: 1,
    arbitrary: message(
      'params',
      fc.record({ quitsPerBlockMax: fc.bigInt(1n, 3n), quitDelayBlocks: fc.bigInt(1n, 9n), depositDenom }),
      (chain, changes) => {
        chain.send('marspace.escrow.v1.MsgUpdateParams', { authority: chain.authority, params: makeParams(changes) });
      },
    ),
  },
];

const calls = [
  {
    weight: 8,
    arbitrary: call('openLock', {
      reference,
      contractor: person,
      role,
      volumeUnits: fc.bigInt(0n, 30n * gib),
      amountPerGiB: fc.bigInt(0n, 200n),
      amountMin: fc.bigInt(0n, 100n),
    }),
  },
  { weight: 4, arbitrary: call('releaseLock', { reference, completed: fc.boolean() }) },
  { weight: 3, arbitrary: call('slashLock', { reference, customer: person, fractionBps: share, accident: fc.boolean() }) },
  { weight: 2, arbitrary: call('releasePot', { reference, to: person }) },
  { weight: 1, arbitrary: call('recordAccident', { contractor: person }) },
  { weight: 5, arbitrary: call('payIn', { reference, customer: person, denom, amount, feeAmount: fc.constant(0n) }) },
  {
    weight: 4,
    arbitrary: call('openCommitments', {
      customer: person,
      role,
      amountPerGiB: fc.bigInt(0n, 200n),
      denom,
      feeAmount: amount,
      commitments: fc.array(fc.record({ reference, contractor: person, volumeUnits: fc.bigInt(0n, 30n * gib), priceAmount: amount }), {
        maxLength: 3,
      }),
    }),
  },
  { weight: 5, arbitrary: call('creditFromHold', { reference, to: person, amount, reason: fc.constant('payment') }) },
  { weight: 2, arbitrary: call('moveHold', { from: reference, to: reference, amount }) },
  { weight: 2, arbitrary: call('closeHold', { reference }) },
  {
    weight: 3,
    arbitrary: fc.bigInt(0n, 9n).chain((due) =>
      call('recordPeriods', {
        contractor: person,
        role,
        customer: person,
        feeWeight: fc.bigInt(0n, 900n),
        due: fc.constant(due),
        proven: fc.bigInt(0n, due),
      }),
    ),
  },
];

function endBlocks(chain: TestChain, blocks: number): void {
  for (let i = 0; i < blocks; i++) {
    chain.nextBlock();
    checkBlock(chain);
  }
}

function checkBlock(chain: TestChain): void {
  chain.checkInvariants();
  expect(chain.faults).toEqual([]);
  const escrowAddress = chain.moduleAddress('escrow');
  for (const each of ['amasp', 'amaspc']) {
    expect(chain.supply(each), `supply of ${each}`).toBe(purse * BigInt(names.length));
    const held = [escrowAddress, communityPool, ...names.map(accountOf)].reduce((sum, address) => sum + chain.balance(address, each), 0n);
    expect(held, `coins of ${each} where they can be`).toBe(purse * BigInt(names.length));
  }
}

/** Runs a step and tells whether it was accepted. A caller may see the module's own refusals, and the bank's for want of coins. */
function runStep(chain: TestChain, step: Step): boolean {
  const before = chain.dumpStore('escrow');
  try {
    step.run(chain);
    return true;
  } catch (thrown) {
    const { codespace, code } = thrown as { codespace?: string; code?: number };
    if (codespace !== 'escrow' && !(codespace === 'sdk' && code === 5)) throw thrown;
    expect(chain.dumpStore('escrow'), 'a refusal leaves no write').toEqual(before);
    return false;
  }
}

function checkRoundTrip(chain: TestChain): void {
  const exported = chain.exportGenesis('escrow');
  const before = chain.dumpStore('escrow');
  chain.importGenesis('escrow', exported);
  expect(chain.dumpStore('escrow')).toEqual(before);
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? inner.toString() : inner));
}

function historyOf(steps: readonly { weight: number; arbitrary: fc.Arbitrary<Step> }[], lengthMax: number): fc.Arbitrary<Step[]> {
  return fc.array(fc.oneof(...steps), { minLength: lengthMax / 2, maxLength: lengthMax, size: 'max' });
}

/** A chain on which three people work already, so that short histories get somewhere. */
async function makeWorkingChain(recordFile?: string): Promise<TestChain> {
  const chain = await makeChain({}, String(seed));
  if (recordFile !== undefined) chain.recordTo(recordFile);
  for (const name of names.slice(0, 3)) {
    const roles = [makeRole('ROLE_HOST', 40n * gib), makeRole('ROLE_WORKER', 40n * gib)];
    const deposit = { denom: 'amasp', amount: 20_000n };
    chain.send('marspace.escrow.v1.MsgRegisterContractor', makeRegistration(accountOf(name), { roles, deposit }));
  }
  return chain;
}

test(`random histories keep every invariant (MARSPACE_SEED=${seed}, ${runs} histories)`, async () => {
  const accepted = new Map<string, number>();
  const property = fc.asyncProperty(historyOf([...messages, ...calls], 120), async (steps) => {
    const chain = await makeWorkingChain();
    for (const step of steps) if (runStep(chain, step)) accepted.set(step.name, (accepted.get(step.name) ?? 0) + 1);
    endBlocks(chain, 1);
    checkRoundTrip(chain);
  });
  await fc.assert(property, { seed, numRuns: runs });
  // Histories in which a kind of step never succeeds would prove nothing about it; a handful of them may still miss one.
  if (runs < runsDefault) return;
  for (const { arbitrary } of [...messages, ...calls]) {
    const [{ name }] = fc.sample(arbitrary, { numRuns: 1, seed }) as [Step];
    expect(accepted.get(name) ?? 0, `accepted steps of ${name}`).toBeGreaterThan(0);
  }
});

if (recordDir !== undefined) {
  test(`records histories for replay (MARSPACE_SEED=${seed}, ${runs} histories)`, async () => {
    mkdirSync(recordDir, { recursive: true });
    const histories = fc.sample(historyOf(messages, 200), { seed, numRuns: runs });
    for (const [i, steps] of histories.entries()) {
      const chain = await makeWorkingChain(join(recordDir, `escrow-${seed}-${i}.jsonl`));
      for (const step of steps) runStep(chain, step);
      endBlocks(chain, 1);
      chain.exportGenesis('escrow');
    }
  });
}
