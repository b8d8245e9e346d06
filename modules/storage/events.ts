import { eventsOf } from '@marspace/kit';

/** Raises a typed event of `marspace.storage.v1` (proto/marspace/storage/v1/event.proto). */
export const emit = eventsOf<'marspace.storage.v1'>();
