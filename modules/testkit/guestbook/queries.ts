import type { Context } from '@marspace/kit';
import type {
  Entry,
  QueryEntriesRequest,
  QueryEntriesResponse,
  QueryEntryRequest,
  QueryEntryResponse,
  QueryParamsResponse,
} from '../../../proto/gen/modules/guestbook.ts';
import { errors } from './errors.ts';
import { entries, entriesByAuthor, params } from './state.ts';

export function paramsQuery(ctx: Context): QueryParamsResponse {
  return { params: params.require(ctx) };
}

function requireEntry(ctx: Context, id: bigint): Entry {
  return entries.require(ctx, [id], () => errors.EntryNotFound(`entry ${id} does not exist`));
}

export function entryQuery(ctx: Context, request: QueryEntryRequest): QueryEntryResponse {
  return { entry: requireEntry(ctx, request.id) };
}

export function entriesQuery(ctx: Context, request: QueryEntriesRequest): QueryEntriesResponse {
  if (request.author === '') {
    const page = entries.page(ctx, [], request.pagination);
    return { entries: page.items.map((pair) => pair[1]), pagination: page.pagination };
  }
  const page = entriesByAuthor.page(ctx, [request.author], request.pagination);
  return { entries: page.keys.map((key) => requireEntry(ctx, key[1])), pagination: page.pagination };
}
