import { eventsOf } from '@marspace/kit';

/** Raises BookSigned, EntryExpired and ParamsUpdated of event.proto. */
export const emit = eventsOf<'marspace.guestbook.v1'>();
