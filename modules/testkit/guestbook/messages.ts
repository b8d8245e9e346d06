import type { FieldRules } from '@marspace/kit';
import type { MsgSignBook, MsgUpdateParams } from '../../../proto/gen/modules/guestbook.ts';
import { validateParams } from './params.ts';

/** UTF-16 units of one entry. Arbitrary: about a postcard. */
export const textUnitsMax = 500;

/** The host looks at these before anything of ours runs; who breaks one gets InvalidMessage. */
export const signBookRules: FieldRules<MsgSignBook> = { author: 'address', text: { length: [1, textUnitsMax] } };
export const updateParamsRules: FieldRules<MsgUpdateParams> = { authority: 'address' };

export function validateUpdateParams(message: MsgUpdateParams): void {
  validateParams(message.params);
}
