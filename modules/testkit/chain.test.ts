import { describe, expect, test } from 'vitest';
import { type Context, collection, defineErrors, defineModule, index, item, queue, sequence } from '@marspace/kit';
import type { QueryParamsResponse } from '../../proto/gen/modules/escrow.ts';
import { testChain } from './index.ts';

/** The state of a made-up module under escrow's protobuf package: only what these tests need. */
function makeModule() {
  const errors = defineErrors('escrow', { Refused: 2 });
  const credits = collection({ name: 'credits', prefix: 1, key: ['address', 'u64'], value: 'Int' });
  const next = sequence({ name: 'next', prefix: 2 });
  const due = index({ name: 'due', prefix: 3, key: ['u64', 'string'] });
  const params = item({ name: 'params', prefix: 4, value: 'marspace.escrow.v1.Params' });
  const handlers = {
    Quit: (ctx: Context, message: { address: string }) => {
      ctx.host.bank('collect', message.address, 'amscn', 5n);
      credits.set(ctx, [message.address, next.next(ctx)], 7n);
      return {};
    },
    Claim: (ctx: Context, message: { address: string }) => {
      next.next(ctx);
      const refused = ctx.host.branch(() => {
        next.next(ctx);
        throw errors.Refused('inside a branch');
      });
      if (refused.ok) throw new Error('the branch should have failed');
      if (next.peek(ctx) !== 2n) throw new Error('the branch was not undone');
      due.add(ctx, [ctx.height, 'bad']);
      due.add(ctx, [ctx.height + 1n, 'good']);
      due.add(ctx, [ctx.height + 1n, 'late']);
      return { paid: [{ denom: message.address, amount: 3n }] };
    },
    UpdateParams: () => {
      throw new Error('a bug');
    },
  };
  return defineModule({
    name: 'escrow',
    version: 1,
    errors,
    collections: [credits, next, due, params],
    ports: ['bank.collect'],
    messages: Object.fromEntries(Object.entries(handlers).map(([name, handle]) => [`marspace.escrow.v1.Msg${name}`, handle])) as never,
    queries: {
      Params: (ctx: Context): QueryParamsResponse => ({ params: params.require(ctx) }),
      Locks: (ctx: Context) => ctx.host.set(1, [], 9n),
    } as never,
    endBlock: [
      queue({
        name: 'due',
        collection: due,
        max: () => 1n,
        run: (ctx, [, word]) => {
          next.next(ctx);
          if (word === 'bad') throw errors.Refused('a bad word');
        },
      }),
    ],
    genesis: {} as never,
    initGenesis: (ctx, genesis) => params.set(ctx, genesis.params),
    exportGenesis: () => ({}) as never,
    defaultGenesis: () => ({}) as never,
    invariants: { never: (ctx) => (next.peek(ctx) > 3n ? `next is ${next.peek(ctx)}` : undefined) },
  });
}

describe('the test chain', () => {
  test('runs a message atomically and gives its response', async () => {
    const chain = await testChain({ modules: [makeModule()] });
    const alice = chain.account('alice');
    chain.expectError(() => chain.send('marspace.escrow.v1.MsgQuit', { address: alice }), 'sdk', 'InsufficientFunds');
    chain.fund(alice, { amscn: 12n });
    chain.send('marspace.escrow.v1.MsgQuit', { address: alice });
    expect(chain.balance(alice, 'amscn')).toBe(7n);
    expect(chain.balance(chain.moduleAddress('escrow'), 'amscn')).toBe(5n);
    expect(chain.supply('amscn')).toBe(12n);
    expect(chain.dumpStore('escrow').map(([, value]) => value)).toEqual(['37', '0000000000000002', expect.any(String)]);
  });

  test('undoes a branch that refuses and keeps the rest', async () => {
    const chain = await testChain({ modules: [makeModule()] });
    const response = chain.send('marspace.escrow.v1.MsgClaim', { address: 'x' });
    expect(response).toEqual({ paid: [{ denom: 'x', amount: 3n }] });
  });

  test('shows a bug as tsmodule/2 with the bug as its cause', async () => {
    const chain = await testChain({ modules: [makeModule()] });
    const message = { authority: chain.authority, params: chain.query('escrow', 'Params', {}).params };
    const error = chain.expectError(() => chain.send('marspace.escrow.v1.MsgUpdateParams', message), 'tsmodule', 'Internal');
    expect((error.cause as Error).message).toBe('a bug');
  });

  test('refuses a query that writes', async () => {
    const chain = await testChain({ modules: [makeModule()] });
    chain.expectError(() => chain.query('escrow', 'Locks', { address: '', pagination: undefined }), 'tsmodule', 'Internal');
  });

  test('runs due items at most max a block and parks the one that fails', async () => {
    const chain = await testChain({ modules: [makeModule()] });
    chain.send('marspace.escrow.v1.MsgClaim', { address: 'x' });
    chain.nextBlock();
    expect(chain.faults).toMatchObject([{ id: 1n, module: 'escrow', queue: 'due', codespace: 'escrow', code: 2 }]);
    expect(chain.events()).toEqual([
      {
        type: 'marspace.tsmodule.v1.ModuleFault',
        attributes: [
          ['code', '2'],
          ['codespace', '"escrow"'],
          ['id', '"1"'],
          ['module', '"escrow"'],
          ['queue', '"due"'],
        ],
      },
    ]);
    chain.retryFault(1n);
    expect(chain.faults).toMatchObject([{ id: 1n, retries: 1n }]);
    chain.checkInvariants();
    chain.nextBlock();
    chain.nextBlock();
    expect(() => chain.checkInvariants()).toThrow('escrow: invariant never is broken: next is 4');
    expect(chain.dumpStore('escrow').length).toBe(2);
  });

  test('gives no power that the module did not list', async () => {
    const record = { ...makeModule(), ports: [] };
    const chain = await testChain({ modules: [record] });
    const error = chain.expectError(
      () => chain.send('marspace.escrow.v1.MsgQuit', { address: chain.account('alice') }),
      'tsmodule',
      'Internal',
    );
    expect(error.message).toContain('escrow has no port bank.collect');
  });
});
