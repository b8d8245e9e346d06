import { eventsOf } from '@marspace/kit';

/** Raises an event of `proto/marspace/escrow/v1/event.proto`. */
export const emit = eventsOf<'marspace.escrow.v1'>();
