import { bank, type Context, checkAuthority } from '@marspace/kit';
import type {
  Entry,
  MsgSignBook,
  MsgSignBookResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
} from '../../../proto/gen/modules/guestbook.ts';
import { emit } from './events.ts';
import { entries, nextId, params } from './state.ts';

export function signBook(ctx: Context, message: MsgSignBook): MsgSignBookResponse {
  const { feeDenom, feeAmount, lifetimeBlocks } = params.require(ctx);
  const id = nextId.next(ctx);
  const entry: Entry = {
    id,
    author: message.author,
    text: message.text,
    signedAtHeight: ctx.height,
    expiresAtHeight: ctx.height + lifetimeBlocks,
  };

  bank.fundCommunityPool(ctx, message.author, feeDenom, feeAmount);
  entries.set(ctx, [id], entry);

  emit(ctx, 'BookSigned', { id, author: entry.author });
  return { id };
}

export function updateParams(ctx: Context, message: MsgUpdateParams): MsgUpdateParamsResponse {
  checkAuthority(ctx, message.authority);
  params.set(ctx, message.params);
  emit(ctx, 'ParamsUpdated', { authority: message.authority });
  return {};
}
