import type { MsgSignBook, MsgUpdateParams } from '../../../proto/gen/modules/guestbook.ts';
import { errors } from './errors.ts';
import { validateParams } from './params.ts';

/** UTF-16 units of one entry. Arbitrary: about a postcard. */
export const textUnitsMax = 500;

export function validateSignBook(message: MsgSignBook): void {
  const units = message.text.length;
  if (units < 1 || units > textUnitsMax) throw errors.InvalidText(`text has ${units} characters, wanted 1 to ${textUnitsMax}`);
}

export function validateUpdateParams(message: MsgUpdateParams): void {
  validateParams(message.params);
}
