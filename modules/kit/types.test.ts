import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Contractor, Role } from '../../proto/gen/modules/escrow.ts';
import { type Context, collection, defineErrors, eventsOf, index, item } from './index.ts';

const contractors = collection({ name: 'contractors', prefix: 1, key: ['address'], value: 'marspace.escrow.v1.Contractor' });
const byRole = index({ name: 'by_role', prefix: 2, key: ['enum:marspace.escrow.v1.Role', 'u64', 'u32'] });
const params = item({ name: 'params', prefix: 3, value: 'marspace.escrow.v1.Params' });
const emit = eventsOf<'marspace.escrow.v1'>();

/** Never called: the compiler is the test. */
export function typesFollowTheDeclaration(ctx: Context): void {
  expectTypeOf(contractors.find(ctx, ['mspace1'])).toEqualTypeOf<Contractor | undefined>();
  expectTypeOf(byRole.scan(ctx, ['ROLE_HOST'], { start: [4n], end: [5n, 1], limit: 3 })).toEqualTypeOf<[Role, bigint, number][]>();
  expectTypeOf(byRole.scan(ctx, [], { start: ['ROLE_HUB'], limit: 3 })).toEqualTypeOf<[Role, bigint, number][]>();
  expectTypeOf(params.require(ctx).quitDelayBlocks).toEqualTypeOf<bigint>();
  // @ts-expect-error a key part of the wrong type
  contractors.find(ctx, [1n]);
  // @ts-expect-error a start that belongs to another part
  byRole.scan(ctx, ['ROLE_HOST'], { start: ['ROLE_HOST'], limit: 3 });
  // @ts-expect-error a scan without a limit
  byRole.scan(ctx, [], {});
  emit(ctx, 'ContractorUpdated', { address: 'mspace1' });
  // @ts-expect-error an event of another shape
  emit(ctx, 'ContractorUpdated', { adress: 'mspace1' });
  // @ts-expect-error no such event
  emit(ctx, 'ContractorGone', {});
}

describe('declared types', () => {
  test('an error maker keeps its name and its table', () => {
    const errors = defineErrors('escrow', { ContractorNotFound: 2, RoleMissing: 3 });
    expectTypeOf(errors.table).toEqualTypeOf<{ readonly ContractorNotFound: 2; readonly RoleMissing: 3 }>();
    expect(errors.RoleMissing('no role').code).toBe(3);
  });
});
