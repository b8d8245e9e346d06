import { defineErrors } from '@marspace/kit';

/** Codes are never reused: clients know them. */
export const errors = defineErrors('guestbook', { InvalidMessage: 2, EntryNotFound: 3, InvalidParams: 4, InvalidGenesis: 5 });
