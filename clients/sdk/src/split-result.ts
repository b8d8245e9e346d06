import type { RawEvent } from './events.ts';
import type { IncludedTx } from './ledger.ts';

function findMessageIndex(event: RawEvent): number | undefined {
  const index = event.attributes.find(({ key }) => key === 'msg_index')?.value;
  return index === undefined ? undefined : Number(index);
}

function renumber(event: RawEvent, first: number): RawEvent {
  return {
    ...event,
    attributes: event.attributes.map(({ key, value }) => ({ key, value: key === 'msg_index' ? String(Number(value) - first) : value })),
  };
}

/**
 * Gives each of several calls that shared a transaction its own part: its answers, and its events numbered from 0. Events of the
 * whole transaction (fees) and the gas stay with every part.
 */
export function splitResult(included: IncludedTx, messageCounts: readonly number[]): IncludedTx[] {
  if (messageCounts.length === 1) return [included];
  let first = 0;
  return messageCounts.map((count) => {
    const from = first;
    first += count;
    const isOwn = (event: RawEvent): boolean => {
      const index = findMessageIndex(event);
      return index === undefined || (index >= from && index < from + count);
    };
    return {
      ...included,
      responses: included.responses.slice(from, from + count),
      events: included.events.filter(isOwn).map((event) => renumber(event, from)),
    };
  });
}
