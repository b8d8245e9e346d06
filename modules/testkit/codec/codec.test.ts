import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codecs } from '../../../proto/gen/ts/codecs.js';
import { chooseSeed } from '../generators.ts';
import { Codec } from './codec.ts';
import { loadPlans } from './image.ts';
import { narrowBounds, wideBounds } from './numbers.ts';
import type { FieldPlan, MessagePlan } from './plan.ts';

const codec = new Codec(loadPlans());
const seed = chooseSeed();

function single(field: FieldPlan): fc.Arbitrary<unknown> {
  if (field.kind === 'message') return messageOf(field.message as MessagePlan);
  if (field.kind === 'int') return fc.oneof(fc.constant(0n), fc.bigInt(0n, (1n << 256n) - 1n), fc.bigInt(-1000n, 1000n));
  if (field.kind === 'enum') return fc.constantFrom(...(field.enum?.numberByName.keys() ?? []));
  const wide = wideBounds.get(field.scalar);
  if (wide !== undefined) return fc.oneof(fc.bigInt(wide[0], wide[1]), fc.constant(0n), fc.constant(wide[1]));
  const narrow = narrowBounds.get(field.scalar);
  if (narrow !== undefined) return fc.oneof(fc.integer({ min: narrow[0], max: narrow[1] }), fc.constant(0));
  // Names of scalars: 8 is bool, 9 is string, 12 is bytes.
  if (field.scalar === 8) return fc.boolean();
  return field.scalar === 9
    ? fc.string({ unit: 'binary', maxLength: 12 })
    : fc.uint8Array({ maxLength: 12 }).map((bytes) => new Uint8Array(bytes));
}

function valuesOf(field: FieldPlan): fc.Arbitrary<unknown> {
  if (field.isList) return fc.array(single(field), { maxLength: 3 });
  if (field.isAlwaysPresent || (!field.isOptional && field.kind !== 'message')) return single(field);
  return fc.option(single(field), { nil: undefined });
}

function messageOf(plan: MessagePlan): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(plan.fields.map((field) => [field.name, valuesOf(field)])));
}

/** The same value as the generated clients' code wants it: Ints as text, enums as numbers. */
function toClient(plan: MessagePlan, value: Record<string, unknown>): Record<string, unknown> {
  const convert = (field: FieldPlan, one: unknown): unknown => {
    if (one === undefined) return undefined;
    if (field.kind === 'message') return toClient(field.message as MessagePlan, one as Record<string, unknown>);
    if (field.kind === 'int') return String(one);
    return field.kind === 'enum' ? field.enum?.numberByName.get(one as string) : one;
  };
  const entries = plan.fields.map((field) => {
    const one = value[field.name];
    return [field.name, field.isList ? (one as unknown[]).map((item) => convert(field, item)) : convert(field, one)];
  });
  return Object.fromEntries(entries);
}

const names = Object.keys(codecs).filter((name) => name.startsWith('marspace.'));

describe(`codec (MARSPACE_SEED=${seed})`, () => {
  test.each(names)('%s has the bytes of the generated clients and comes back', (name) => {
    const plan = codec.plans.requireMessage(name);
    const client = (codecs as unknown as Record<string, { encode(value: unknown): { finish(): Uint8Array } }>)[name];
    fc.assert(
      fc.property(messageOf(plan), (value) => {
        const bytes = codec.encode(name, value);
        const clientBytes = new Uint8Array(client?.encode(toClient(plan, value)).finish() ?? []);
        expect(bytes).toEqual(clientBytes);
        expect(codec.decode(name, bytes)).toEqual(value);
      }),
      { numRuns: 20, seed },
    );
  });

  test('writes known bytes', () => {
    const coin = codec.encode('cosmos.base.v1beta1.Coin', { denom: 'amscn', amount: 0n });
    expect(Buffer.from(coin).toString('hex')).toBe('0a05616d73636e120130');
    // deposit_amount and the Ints behind it are "0" even when nothing is set.
    const lock = codec.encode('marspace.escrow.v1.Lock', { module: 'storage', reference: 300n });
    expect(Buffer.from(lock).toString('hex')).toBe('0a0773746f7261676510ac022a0130');
  });

  test('refuses what is no value of the type, and says where', () => {
    const encode = (value: unknown) => () => codec.encode('marspace.escrow.v1.RoleListing', value);
    expect(encode({ roles: 1 })).toThrow('has no field roles');
    expect(encode({ role: 'ROLE_KING' })).toThrow('RoleListing.role: wanted a name of marspace.escrow.v1.Role, got ROLE_KING');
    expect(encode({ capacityUnits: 5 })).toThrow('RoleListing.capacityUnits: wanted a bigint, got number');
    expect(encode({ capacityUnits: -1n })).toThrow('wanted 0 to 18446744073709551615, got -1');
    expect(encode({ endpoint: '\ud800' })).toThrow('half a surrogate pair');
    expect(encode({ endpoint: null })).toThrow('wanted a string');
    expect(encode([])).toThrow('wanted an object');
  });

  test('refuses malformed bytes', () => {
    const decode = (hex: string) => () => codec.decode('marspace.escrow.v1.RoleListing', Buffer.from(hex, 'hex'));
    expect(decode('0863')).toThrow('has no value 99');
    expect(decode('7a00')).toThrow('unknown field 15');
    expect(decode('0a00')).toThrow('wire type 2, wanted 0');
    expect(decode('1201ff')).toThrow('malformed UTF-8');
    expect(decode('120541')).toThrow();
    expect(decode('18ff')).toThrow();
  });

  test('typed events have the SDK attributes', () => {
    const event = codec.eventOf('marspace.escrow.v1.Credited', {
      address: 'a<b>&"',
      denom: 'amscn',
      amount: 5n,
      module: 'storage',
      reference: 7n,
    });
    expect(event.attributes).toEqual([
      ['address', '"a\\u003cb\\u003e\\u0026\\""'],
      ['amount', '"5"'],
      ['denom', '"amscn"'],
      ['module', '"storage"'],
      ['reason', '""'],
      ['reference', '"7"'],
    ]);
    const fault = codec.eventOf('marspace.tsmodule.v1.Fault', { code: 3 });
    expect(Object.fromEntries(fault.attributes)).toMatchObject({ code: '3', key: 'null', retries: '"0"' });
    const credits = codec.eventOf('marspace.escrow.v1.QueryCreditsResponse', { credits: [{ denom: 'amscn', amount: 1n }] });
    expect(credits.attributes).toEqual([['credits', '[{"denom":"amscn","amount":"1"}]']]);
  });
});
