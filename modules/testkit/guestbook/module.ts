import { defineModule } from '@marspace/kit';
import { expireEntries } from './block.ts';
import { errors } from './errors.ts';
import { defaultGenesis, exportGenesis, genesis, initGenesis } from './genesis.ts';
import { signBook, updateParams } from './handlers.ts';
import { indexesMatchEntries } from './invariants.ts';
import { signBookRules, updateParamsRules, validateUpdateParams } from './messages.ts';
import { indexAuthors } from './migrations/index-authors.ts';
import { entriesQuery, entryQuery, paramsQuery } from './queries.ts';
import { entries, entriesByAuthor, expiries, nextId, params } from './state.ts';

export default defineModule({
  name: 'guestbook',
  version: 2,
  errors,
  collections: [params, nextId, entries, expiries, entriesByAuthor],
  ports: ['bank.fundCommunityPool'],
  messages: {
    'marspace.guestbook.v1.MsgSignBook': { rules: signBookRules, handle: signBook },
    'marspace.guestbook.v1.MsgUpdateParams': { rules: updateParamsRules, validate: validateUpdateParams, handle: updateParams },
  },
  queries: { Params: paramsQuery, Entry: entryQuery, Entries: entriesQuery },
  endBlock: [expireEntries],
  genesis,
  initGenesis,
  exportGenesis,
  defaultGenesis,
  migrations: { 1: indexAuthors },
  invariants: { 'indexes-match-entries': indexesMatchEntries },
});
