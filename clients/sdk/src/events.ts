import { fieldPlans, type MessageTypes } from './generated.ts';
import { fromJson } from './json.ts';
import type { TypeName } from './messages.ts';

/** An event as CometBFT reports it: names and values as text. */
export interface RawEvent {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
}

/** One typed event of our modules; comparing `type` tells what `value` is. */
export type ChainEvent = {
  [Name in TypeName]: { readonly type: Name; readonly value: MessageTypes[Name]; readonly messageIndex: number | undefined };
}[TypeName];

/** The event of one type, for example `EventOf<'marspace.storage.v1.DealOpened'>`. */
export type EventOf<Name extends TypeName> = Extract<ChainEvent, { readonly type: Name }>;

/** The SDK adds these to the event's own attributes; `msg_index` is the message's place in its transaction. */
const messageIndexKey = 'msg_index';
const blockPhaseKey = 'mode';

function parseAttributes(event: RawEvent): Record<string, unknown> {
  const own = event.attributes.filter(({ key, value }) => key !== messageIndexKey && !(key === blockPhaseKey && !value.startsWith('"')));
  return Object.fromEntries(own.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
}

/** Typed events of our modules, in order; events of the stock modules are left out. Throws where an event of ours cannot be read. */
export function parseEvents(result: { readonly events: readonly RawEvent[] }): ChainEvent[] {
  return result.events
    .filter((event) => fieldPlans[event.type] !== undefined)
    .map((event) => {
      const index = event.attributes.find(({ key }) => key === messageIndexKey)?.value;
      const value = fromJson(event.type as TypeName, parseAttributes(event), 'proto');
      return { type: event.type, value, messageIndex: index === undefined ? undefined : Number(index) } as ChainEvent;
    });
}

/** The values of all events of one type. */
export function findEvents<Name extends TypeName>(result: { readonly events: readonly RawEvent[] }, type: Name): MessageTypes[Name][] {
  return parseEvents({ events: result.events.filter((event) => event.type === type) }).map((event) => event.value as MessageTypes[Name]);
}
