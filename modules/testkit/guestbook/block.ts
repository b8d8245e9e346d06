import { queue } from '@marspace/kit';
import { emit } from './events.ts';
import { entries, expiries, params } from './state.ts';

/** Takes entries out of the book when their time has come. The host has removed the item from `expiries` before it runs. */
export const expireEntries = queue({
  name: 'expire_entries',
  collection: expiries,
  max: (ctx) => params.require(ctx).expiriesPerBlockMax,
  run: (ctx, [, id]) => {
    const entry = entries.find(ctx, [id]);
    if (entry === undefined) return;
    entries.remove(ctx, [id]);
    emit(ctx, 'EntryExpired', { id, author: entry.author });
  },
});
