import { communityPool, testChain } from '@marspace/testkit';
import { describe, expect, test } from 'vitest';
import guestbook from './module.ts';

const fee = 100_000_000_000_000_000n;

async function openBook() {
  const chain = await testChain({ modules: [guestbook] });
  const alice = chain.account('alice');
  chain.fund(alice, { amaspc: 10n * fee });
  return { chain, alice };
}

describe('guestbook', () => {
  test('an entry costs the fee, is announced and can be read', async () => {
    const { chain, alice } = await openBook();
    const { id } = chain.send('marspace.guestbook.v1.MsgSignBook', { author: alice, text: 'I was here' });
    expect(chain.events()).toEqual([
      {
        type: 'marspace.guestbook.v1.BookSigned',
        attributes: [
          ['author', `"${alice}"`],
          ['id', '"1"'],
        ],
      },
    ]);
    expect(chain.query('guestbook', 'Entry', { id }).entry.text).toBe('I was here');
    expect(chain.balance(alice, 'amaspc')).toBe(9n * fee);
    expect(chain.balance(communityPool, 'amaspc')).toBe(fee);
    chain.checkInvariants();
  });

  test('refuses an empty text, an unknown entry and somebody without money', async () => {
    const { chain, alice } = await openBook();
    const sign = (author: string, text: string) => chain.send('marspace.guestbook.v1.MsgSignBook', { author, text });
    chain.expectError(() => sign(alice, ''), 'guestbook', 'InvalidMessage');
    chain.expectError(() => sign(chain.account('bob'), 'hello'), 'sdk', 'InsufficientFunds');
    chain.expectError(() => chain.query('guestbook', 'Entry', { id: 7n }), 'guestbook', 'EntryNotFound');
    expect(chain.query('guestbook', 'Entries', { author: '', pagination: undefined }).entries).toEqual([]);
  });

  test('entries are listed by author, page by page', async () => {
    const { chain, alice } = await openBook();
    const bob = chain.account('bob');
    chain.fund(bob, { amaspc: fee });
    for (const author of [alice, bob, alice, alice]) chain.send('marspace.guestbook.v1.MsgSignBook', { author, text: 'hello' });
    const request = { key: new Uint8Array(0), offset: 0n, limit: 2n, countTotal: true, reverse: false };
    const first = chain.query('guestbook', 'Entries', { author: alice, pagination: request });
    expect(first.entries.map(({ id }) => id)).toEqual([1n, 3n]);
    expect(first.pagination?.total).toBe(3n);
    const key = first.pagination?.nextKey as Uint8Array;
    const second = chain.query('guestbook', 'Entries', { author: alice, pagination: { ...request, key } });
    expect(second.entries.map(({ id }) => id)).toEqual([4n]);
  });

  test('an entry leaves the book at its height and not before', async () => {
    const { chain, alice } = await openBook();
    const params = { ...chain.query('guestbook', 'Params', {}).params, lifetimeBlocks: 3n };
    chain.send('marspace.guestbook.v1.MsgUpdateParams', { authority: chain.authority, params });
    const { id } = chain.send('marspace.guestbook.v1.MsgSignBook', { author: alice, text: 'for a while' });
    chain.nextBlock(3);
    expect(chain.query('guestbook', 'Entry', { id }).entry.expiresAtHeight).toBe(chain.height);
    chain.nextBlock();
    expect(chain.events()).toMatchObject([{ type: 'marspace.guestbook.v1.EntryExpired' }]);
    chain.expectError(() => chain.query('guestbook', 'Entry', { id }), 'guestbook', 'EntryNotFound');
    chain.checkInvariants();
  });

  test('only governance changes the params', async () => {
    const { chain, alice } = await openBook();
    const params = chain.query('guestbook', 'Params', {}).params;
    chain.expectError(() => chain.send('marspace.guestbook.v1.MsgUpdateParams', { authority: alice, params }), 'tsmodule', 'Unauthorized');
  });

  test('genesis keeps the whole store', async () => {
    const { chain, alice } = await openBook();
    chain.send('marspace.guestbook.v1.MsgSignBook', { author: alice, text: 'keep me' });
    const before = chain.dumpStore('guestbook');
    chain.importGenesis('guestbook', chain.exportGenesis('guestbook'));
    expect(chain.dumpStore('guestbook')).toEqual(before);
  });

  test('the migration from version 1 indexes the entries that are there', async () => {
    const { chain, alice } = await openBook();
    chain.send('marspace.guestbook.v1.MsgSignBook', { author: alice, text: 'old' });
    const now = chain.dumpStore('guestbook');
    // Version 1 had no collection 0x05.
    chain.loadStore(
      'guestbook',
      now.filter(([key]) => !key.startsWith('05')),
    );
    expect(() => chain.checkInvariants()).toThrow('is not among those of');
    chain.migrate('guestbook', 1);
    expect(chain.dumpStore('guestbook')).toEqual(now);
  });
});
