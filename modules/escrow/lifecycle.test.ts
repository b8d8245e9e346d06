import type { TestChain } from '@marspace/testkit';
import { describe, expect, test } from 'vitest';
import { findContractor, gib, makeChain, makeRegistration, openLock, portOf, register } from './fixtures.ts';
import { type ContractorEvent, type Standing, statusMeaning, transitionContractor, transitions } from './lifecycle.ts';

const standings = Object.keys(statusMeaning) as Standing[];
const events: ContractorEvent[] = [
  'register',
  'update',
  'add deposit',
  'withdraw deposit',
  'quit',
  'open lock',
  'close lock',
  'record accident',
  'leave',
];

/** What each pair must lead to, written down apart from the code's table: a status, or the refusal's name. */
const expected: { [S in Standing]: string[] } = {
  NONE: ['ACTIVE', ...new Array<string>(8).fill('ContractorNotFound')],
  CONTRACTOR_STATUS_ACTIVE: ['ContractorExists', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'QUITTING', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'bug'],
  CONTRACTOR_STATUS_QUITTING: [
    'ContractorExists',
    'QUITTING',
    'QUITTING',
    'QUITTING',
    'ContractorQuitting',
    'ContractorQuitting',
    'QUITTING',
    'QUITTING',
    'LEFT',
  ],
  CONTRACTOR_STATUS_LEFT: ['ACTIVE', ...new Array<string>(6).fill('ContractorQuitting'), 'LEFT', 'ContractorQuitting'],
};

const pairs = standings.flatMap((standing) => events.map((event, i) => ({ standing, event, outcome: expected[standing][i] as string })));

describe('the transition table', () => {
  test.each(pairs)('$standing, $event: $outcome', ({ standing, event, outcome }) => {
    const run = () => transitionContractor('x', standing === 'NONE' ? undefined : standing, event);
    if (outcome in { ACTIVE: 1, QUITTING: 1, LEFT: 1 }) expect(run()).toBe(`CONTRACTOR_STATUS_${outcome}`);
    else if (outcome === 'bug') expect(run).toThrow('x cannot leave');
    else expect(run).toThrow(expect.objectContaining({ codespace: 'escrow', code: codes[outcome] }));
  });

  test('knows no event that this test does not', () => {
    const known = new Set<string>(events);
    for (const row of Object.values(transitions)) for (const event of Object.keys(row)) expect(known.has(event)).toBe(true);
  });
});

const codes: { readonly [name: string]: number } = { ContractorNotFound: 3, ContractorExists: 4, ContractorQuitting: 5 };

describe('on a chain', () => {
  // `leave` happens by itself in end blocks and closing a lock needs one: escrow.scenario.test.ts and functions.test.ts have those.
  const asked = pairs.filter(({ event }) => event !== 'leave' && event !== 'close lock');
  test.each(asked)('$standing, $event: $outcome', async ({ standing, event, outcome }) => {
    const chain = await makeChain();
    const address = bringTo(chain, standing);
    const run = () => ask(chain, address, event);
    if (outcome in codes) {
      chain.expectError(run, 'escrow', outcome);
    } else {
      run();
      expect(findContractor(chain, address).status).toBe(`CONTRACTOR_STATUS_${outcome}`);
    }
    chain.checkInvariants();
  });
});

function bringTo(chain: TestChain, standing: Standing): string {
  if (standing === 'NONE') return chain.account('alice');
  const address = register(chain, 'alice');
  if (standing === 'CONTRACTOR_STATUS_ACTIVE') return address;
  if (standing === 'CONTRACTOR_STATUS_QUITTING') openLock(chain, address, 1n);
  chain.send('marspace.escrow.v1.MsgQuit', { address });
  if (standing === 'CONTRACTOR_STATUS_LEFT') chain.nextBlock(7);
  expect(findContractor(chain, address).status).toBe(standing);
  return address;
}

function ask(chain: TestChain, address: string, event: ContractorEvent): void {
  const registration = makeRegistration(address);
  const amount = { denom: 'amasp', amount: 10n };
  switch (event) {
    case 'register':
      chain.send('marspace.escrow.v1.MsgRegisterContractor', registration);
      return;
    case 'update': {
      const { deposit: _, ...update } = registration;
      chain.send('marspace.escrow.v1.MsgUpdateContractor', update);
      return;
    }
    case 'add deposit':
      chain.send('marspace.escrow.v1.MsgAddDeposit', { address, amount });
      return;
    case 'withdraw deposit':
      chain.send('marspace.escrow.v1.MsgWithdrawDeposit', { address, amount });
      return;
    case 'quit':
      chain.send('marspace.escrow.v1.MsgQuit', { address });
      return;
    case 'open lock':
      portOf(chain).openLock({ reference: 9n, contractor: address, role: 'ROLE_HOST', volumeUnits: gib, amountPerGiB: 1n, amountMin: 0n });
      return;
    case 'record accident':
      portOf(chain).recordAccident({ contractor: address });
      return;
    default:
      throw new Error(`no message does ${event}`);
  }
}
