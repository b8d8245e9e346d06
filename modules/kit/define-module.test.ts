import { describe, expect, test } from 'vitest';
import { collection, defineErrors, defineModule, index, queue } from './index.ts';

type Definition = Parameters<typeof defineModule>[0];

function define(changes: object) {
  const definition = {
    name: 'guestbook',
    version: 1,
    errors: defineErrors('guestbook', { Refused: 2 }),
    collections: [],
    messages: {},
    queries: {},
    genesis: {},
    initGenesis: () => {},
    exportGenesis: () => ({}),
    defaultGenesis: () => ({}),
    ...changes,
  };
  return () => defineModule(definition as unknown as Definition);
}

function u64Collection(name: string, prefix: number) {
  return collection({ name, prefix, key: ['u64'], value: 'u64' });
}

describe('defineModule', () => {
  test('gives every collection its place and every queue its collection', () => {
    const [a, b] = [u64Collection('a', 1), u64Collection('b', 2)];
    const due = queue({ name: 'due', collection: b, max: () => 1n, run: () => {} });
    const record = define({ collections: [a, b], endBlock: [due] })();
    expect([a.id, b.id, record.endBlock[0]?.collection]).toEqual([0, 1, 1]);
    expect(record.collections[1]).toEqual({ name: 'b', prefix: 2, key: ['u64'], value: 'u64' });
    expect(record.errors).toEqual({ Refused: 2 });
  });

  test('gives a collection the places of its indexes, which must be listed', () => {
    const byOwner = index({ name: 'by_owner', prefix: 2, key: ['address', 'u64'] });
    const owned = () =>
      collection({
        name: 'a',
        prefix: 1,
        key: ['u64'],
        value: 'marspace.guestbook.v1.Entry',
        indexes: [{ index: byOwner, by: ['author', 'id'] }],
      });
    expect(define({ collections: [owned()] })).toThrow('guestbook: a has the index by_owner, which is not listed');
    expect(define({ collections: [owned(), byOwner] })().collections[0]?.indexes).toEqual([{ collection: 1, fields: ['author', 'id'] }]);
  });

  test('hands the rules of messages to the host, which needs InvalidMessage for them', () => {
    const rules = { author: 'address' } as const;
    const messages = { M: { rules, handle: () => ({}) }, N: () => ({}) };
    expect(define({ messages })).toThrow('guestbook: M has rules, which need an error InvalidMessage');
    expect(define({ messages, errors: defineErrors('guestbook', { InvalidMessage: 2 }) })().rules).toEqual({ M: rules });
  });

  test('runs validate before the handler', () => {
    const seen: string[] = [];
    const both = { validate: () => seen.push('validate'), handle: () => seen.push('handle') };
    const record = define({ messages: { M: both, N: () => seen.push('plain') } })();
    for (const handler of Object.values(record.messages)) handler({} as never, {} as never);
    expect(seen).toEqual(['validate', 'handle', 'plain']);
  });

  test('refuses declarations that contradict each other', () => {
    expect(define({ errors: defineErrors('escrow', {}) })).toThrow('guestbook: its errors belong to codespace escrow, wanted guestbook');
    expect(define({ collections: [u64Collection('a', 1), u64Collection('b', 1)] })).toThrow('collections a and b share the prefix 1');
    expect(define({ collections: [u64Collection('a', 1), u64Collection('a', 2)] })).toThrow('two collections are called a');
    expect(define({ collections: [u64Collection('a', 0xf0)] })).toThrow('has prefix 240, wanted 1 to 239');
    const twice = u64Collection('a', 1);
    define({ collections: [twice] })();
    expect(define({ collections: [twice] })).toThrow('is listed twice or belongs to another module');
    const lost = queue({ name: 'due', collection: u64Collection('a', 1), max: () => 1n, run: () => {} });
    expect(define({ endBlock: [lost] })).toThrow('queue due uses collection a, which is not listed');
    const words = index({ name: 'words', prefix: 3, key: ['string'] });
    const wordy = queue({ name: 'wordy', collection: words as never, max: () => 1n, run: () => {} });
    expect(define({ collections: [words], beginBlock: [wordy] })).toThrow('needs a height (u64) as the first key part');
  });
});

describe('errors', () => {
  test('carry the four fields of the ABI as their own', () => {
    const errors = defineErrors('storage', { DealNotFound: 3 });
    const error = errors.DealNotFound('deal 7 does not exist');
    expect(error).not.toBeInstanceOf(Error);
    for (const field of ['isModuleError', 'codespace', 'code', 'message']) expect(Object.hasOwn(error, field), field).toBe(true);
    expect(error).toMatchObject({ isModuleError: true, codespace: 'storage', code: 3, message: 'deal 7 does not exist' });
  });

  test('refuse codes that are taken or reserved', () => {
    expect(() => defineErrors('storage', { A: 2, B: 2 })).toThrow('errors A and B both have code 2');
    expect(() => defineErrors('storage', { A: 1 })).toThrow('error A has code 1, wanted a whole number from 2');
  });
});
