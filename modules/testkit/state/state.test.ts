import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBinary } from '../bytes.ts';
import { Codec } from '../codec/codec.ts';
import { loadPlans } from '../codec/image.ts';
import { addresses, chooseSeed, u64s } from '../generators.ts';
import { Journal, JournaledMap } from './journal.ts';
import { KeyCodec } from './key-codec.ts';
import { ModuleStore, prefixEnd } from './module-store.ts';
import { OrderedMap } from './ordered-map.ts';

const seed = chooseSeed();
const plans = loadPlans();

const texts = fc.string({ unit: 'binary', maxLength: 6 });
const byteStrings = fc.uint8Array({ maxLength: 6 }).map((bytes) => new Uint8Array(bytes));

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  return Math.sign(Buffer.compare(a, b));
}

function compareTexts(a: string, b: string): number {
  return compareBytes(Buffer.from(a), Buffer.from(b));
}

function compareNumbers(a: bigint | number, b: bigint | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe(`keys (MARSPACE_SEED=${seed})`, () => {
  const orders: [string, fc.Arbitrary<never>, (a: never, b: never) => number][] = [
    ['u64', u64s() as fc.Arbitrary<never>, compareNumbers],
    ['u32', fc.nat({ max: 2 ** 32 - 1 }) as fc.Arbitrary<never>, compareNumbers],
    ['string', texts as fc.Arbitrary<never>, compareTexts],
    ['bytes', byteStrings as fc.Arbitrary<never>, compareBytes],
  ];

  test.each(orders)('%s keeps its order, alone and before another part', (part, values, compare) => {
    const alone = new KeyCodec('k', [part], plans);
    const pair = new KeyCodec('k', [part, 'u64'], plans);
    fc.assert(
      fc.property(values, values, u64s(), u64s(), (a, b, m, n) => {
        const order = compare(a, b);
        expect(compareKeys(alone.encode([a], 0, true), alone.encode([b], 0, true))).toBe(order);
        const wanted = order === 0 ? compareNumbers(m, n) : order;
        expect(compareKeys(pair.encode([a, m], 0, true), pair.encode([b, n], 0, true))).toBe(wanted);
      }),
      { seed },
    );
  });

  test('every key comes back', () => {
    const parts = ['address', 'string', 'enum:marspace.escrow.v1.Role', 'bytes', 'u32', 'u64'];
    const keys = new KeyCodec('k', parts, plans);
    const roles = fc.constantFrom('ROLE_HOST', 'ROLE_HUB');
    const key = fc.tuple(addresses(), texts, roles, byteStrings, fc.nat(), u64s());
    fc.assert(
      fc.property(key, (parts) => {
        expect(keys.decode(keys.encode(parts, 0, true))).toEqual(parts);
      }),
      { seed },
    );
  });

  test('known bytes', () => {
    const hex = (parts: string[], key: unknown[]) =>
      Buffer.from(new KeyCodec('k', parts, plans).encode(key, 0, true), 'latin1').toString('hex');
    expect(hex(['u64', 'u32'], [258n, 3])).toBe('000000000000010200000003');
    expect(hex(['string', 'bytes'], ['a\x00b', new Uint8Array([0])])).toBe('6100ff62000000ff0000');
    expect(hex(['enum:marspace.escrow.v1.Role'], ['ROLE_PROXY'])).toBe('00000002');
  });

  test('refuses wrong parts and bytes that no key has', () => {
    const keys = new KeyCodec('k', ['u64', 'string'], plans);
    expect(() => keys.encode([1n], 0, true)).toThrow('k: wanted 2 key parts, got 1');
    expect(() => keys.encode([1n, 'a', 2], 0, false)).toThrow('wanted 2 key parts, got 3');
    expect(() => keys.encode([1], 0, false)).toThrow('wanted a bigint');
    for (const bytes of ['\x00', '\x00'.repeat(9), `${'\x00'.repeat(8)}a\x00b`, `${'\x00'.repeat(8)}\x00\x00x`]) {
      expect(() => keys.decode(bytes)).toThrow();
    }
  });

  test('the end of a prefix is the first key behind it', () => {
    expect(prefixEnd('\x01\xff')).toBe('\x02');
    expect(prefixEnd('\x01\x02')).toBe('\x01\x03');
    expect(prefixEnd('\xff\xff')).toBeUndefined();
  });
});

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe(`stores (MARSPACE_SEED=${seed})`, () => {
  const keys = fc.uint8Array({ maxLength: 2 }).map((bytes) => toBinary(bytes));
  const steps = fc.array(fc.tuple(fc.constantFrom('set', 'set', 'set', 'delete', 'mark', 'revert'), keys, fc.nat()), { maxLength: 2000 });

  test('an ordered map agrees with a sorted copy, also after going back', () => {
    fc.assert(
      fc.property(steps, keys, keys, fc.boolean(), fc.integer({ min: 1, max: 50 }), (history, start, end, reverse, limit) => {
        const journal = new Journal();
        const map = new JournaledMap<number>('m', journal);
        const model = new Map<string, number>();
        let copy = new Map<string, number>();
        let mark = 0;
        for (const [step, key, value] of history) {
          if (step === 'set') map.set(key, value);
          if (step === 'set') model.set(key, value);
          if (step === 'delete') map.delete(key);
          if (step === 'delete') model.delete(key);
          if (step === 'mark') [mark, copy] = [journal.mark(), new Map(model)];
          if (step === 'revert') {
            journal.revert(mark);
            model.clear();
            for (const [name, one] of copy) model.set(name, one);
          }
        }
        const sorted = [...model].sort((a, b) => compareKeys(a[0], b[0]));
        expect(map.all()).toEqual(sorted);
        expect(map.size).toBe(model.size);
        const within = sorted.filter(([key]) => key >= start && key < end);
        expect(map.range(start, end, reverse, limit)).toEqual((reverse ? within.toReversed() : within).slice(0, limit));
      }),
      { seed, numRuns: 60 },
    );
  });

  test('runs split and stay in order with many keys', () => {
    const map = new OrderedMap<number>();
    for (let i = 0; i < 5000; i++) map.set(String.fromCharCode((i * 7919) % 5000), i);
    expect(map.size).toBe(5000);
    const all = map.range('', undefined, false, Number.POSITIVE_INFINITY).map(([key]) => key.charCodeAt(0));
    expect(all).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    expect(map.get(String.fromCharCode(7919 % 5000))).toBe(1);
  });
});

describe('indexes of a collection', () => {
  const codec = new Codec(plans);
  const text = { name: 'by_text', prefix: 2, key: ['string', 'u64'], value: 'unit' } as const;
  const due = { name: 'due', prefix: 3, key: ['u64', 'u64'], value: 'unit' } as const;
  const indexes = [
    { collection: 1, fields: ['text', 'id'] },
    { collection: 2, fields: ['expiresAtHeight', 'id'] },
  ];
  const entries = { name: 'entries', prefix: 1, key: ['u64'], value: 'marspace.guestbook.v1.Entry', indexes } as const;

  test('follow what is set and removed, and leave out what is not due', () => {
    const store = new ModuleStore([entries, text, due], codec, new JournaledMap('guestbook', new Journal()));
    const seen = () => [1, 2].map((id) => store.all(id).map(([key]) => key));
    const set = (words: string, height: bigint) => store.set(0, [7n], { id: 7n, text: words, expiresAtHeight: height }, false);
    set('hi', 9n);
    expect(seen()).toEqual([[['hi', 7n]], [[9n, 7n]]]);
    set('hi', 10n);
    expect(seen()).toEqual([[['hi', 7n]], [[10n, 7n]]]);
    set('ho', 0n);
    expect(seen()).toEqual([[['ho', 7n]], []]);
    store.remove(0, [7n]);
    expect(seen()).toEqual([[], []]);
  });

  test('an entry that a queue took out comes back only when its field changes', () => {
    const store = new ModuleStore([entries, text, due], codec, new JournaledMap('guestbook', new Journal()));
    store.set(0, [7n], { id: 7n, expiresAtHeight: 9n }, false);
    store.remove(2, [9n, 7n]);
    store.set(0, [7n], { id: 7n, text: 'again', expiresAtHeight: 9n }, false);
    expect(store.all(2)).toEqual([]);
    store.set(0, [7n], { id: 7n, expiresAtHeight: 12n }, false);
    expect(store.all(2)).toEqual([[[12n, 7n], true]]);
  });
});
