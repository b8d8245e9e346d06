import { collection, index, item, sequence } from '@marspace/kit';

export const params = item({ name: 'params', prefix: 0x01, value: 'marspace.guestbook.v1.Params' });
export const nextId = sequence({ name: 'next_id', prefix: 0x02 });

/** [expires_at_height, id] of every entry: the end block's due work. */
export const expiries = index({ name: 'expiries', prefix: 0x04, key: ['u64', 'u64'] });

/** [author, id] of every entry. Since version 2. */
export const entriesByAuthor = index({ name: 'entries_by_author', prefix: 0x05, key: ['address', 'u64'] });

/** Entries by id. The host keeps both indexes: they follow from what is set and removed here. */
export const entries = collection({
  name: 'entries',
  prefix: 0x03,
  key: ['u64'],
  value: 'marspace.guestbook.v1.Entry',
  indexes: [
    { index: expiries, by: ['expiresAtHeight', 'id'] },
    { index: entriesByAuthor, by: ['author', 'id'] },
  ],
});
