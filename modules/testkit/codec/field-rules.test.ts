import { describe, expect, test } from 'vitest';
import { accountOf } from '../address.ts';
import { findBrokenRule } from './field-rules.ts';
import { loadPlans } from './image.ts';

const plan = loadPlans().requireMessage('marspace.escrow.v1.MsgRegisterContractor');

const rules = {
  address: 'address',
  moniker: { length: [1, 5], characters: 'text' },
  region: { length: 4, orEmpty: true, characters: 'name' },
  offerKey: { length: 32 },
  roles: { items: [1, 2], each: { endpoint: { length: [1, 9], characters: 'visible' }, capacityUnits: { min: 2, max: 9n } } },
  deposit: { denom: 'addressOrEmpty', amount: { min: 1n } },
};

const role = { role: 'ROLE_HOST', endpoint: 'https://a', capacityUnits: 9n };
const message = {
  address: accountOf('alice'),
  moniker: '😀😀',
  region: '',
  roles: [role],
  offerKey: new Uint8Array(32),
  deposit: { denom: '', amount: 1n << 125n },
};

// The texts are those of chain/host/codec/rules_test.go.
describe('rules of fields', () => {
  test.each<[string | undefined, object]>([
    [undefined, {}],
    ['address is no address of this chain: bob', { address: 'bob' }],
    ['address is no address of this chain: ', { address: '' }],
    ['moniker has 6 characters, wanted 1 to 5', { moniker: '😀😀😀' }],
    ['moniker has 0 characters, wanted 1 to 5', { moniker: '' }],
    ['region has 3 characters, wanted 4', { region: 'eur' }],
    ['offerKey has 0 bytes, wanted 32', { offerKey: new Uint8Array(0) }],
    ['roles has 0 items, wanted 1 to 2', { roles: [] }],
    ['roles[1].endpoint has 0 characters, wanted 1 to 9', { roles: [role, { ...role, endpoint: '' }] }],
    ['roles[0].capacityUnits is 10, wanted 2 to 9', { roles: [{ ...role, capacityUnits: 10n }] }],
    ['moniker takes no control characters', { moniker: 'a\nb' }],
    ['moniker takes no control characters', { moniker: 'a\u007f' }],
    ['region takes lower-case letters, digits and hyphens', { region: 'eu_1' }],
    ['roles[0].endpoint takes printable ASCII without blanks', { roles: [{ ...role, endpoint: 'a b' }] }],
    ['roles[0].endpoint takes printable ASCII without blanks', { roles: [{ ...role, endpoint: 'é' }] }],
    ['deposit.amount is 0, wanted 1 or more', { deposit: { denom: '', amount: 0n } }],
    ['deposit.denom is no address of this chain: x', { deposit: { denom: 'x', amount: 1n } }],
  ])('%s', (broken, change) => {
    expect(findBrokenRule(plan, rules, { ...message, ...change })).toBe(broken);
  });
});
