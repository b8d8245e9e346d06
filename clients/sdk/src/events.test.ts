import { describe, expect, it } from 'vitest';
import { findEvents, parseEvents } from './events.ts';

/** As the SDK writes them: JSON values with the protobuf file's names, and the message's place. */
const opened = {
  type: 'marspace.storage.v1.DealOpened',
  attributes: [
    { key: 'archive_id', value: '"3"' },
    { key: 'deal_id', value: '"18446744073709551615"' },
    { key: 'host', value: '"mspace1host"' },
    { key: 'lock_amount', value: '"5000000000000000000"' },
    { key: 'price_amount', value: '""' },
    { key: 'slot_index', value: '4' },
    { key: 'msg_index', value: '1' },
  ],
};
const missed = {
  type: 'marspace.storage.v1.PeriodMissed',
  attributes: [
    { key: 'host', value: '"mspace1host"' },
    { key: 'period', value: 'null' },
    { key: 'mode', value: 'EndBlock' },
  ],
};
const transfer = { type: 'transfer', attributes: [{ key: 'amount', value: '1amaspc' }] };

describe('parseEvents', () => {
  it('gives typed values of our events and leaves stock ones out', () => {
    expect(parseEvents({ events: [transfer, opened] })).toEqual([
      {
        type: 'marspace.storage.v1.DealOpened',
        messageIndex: 1,
        value: {
          activePeriod: 0n,
          archiveId: 3n,
          dealId: 18446744073709551615n,
          endsAtHeight: 0n,
          host: 'mspace1host',
          lockAmount: 5_000_000_000_000_000_000n,
          priceAmount: 0n,
          receiptNumber: 0n,
          slotIndex: 4,
          startsAtHeight: 0n,
        },
      },
    ]);
  });

  it('reads absent fields and events of blocks', () => {
    const [event] = parseEvents({ events: [missed] });
    expect(event).toEqual({
      type: 'marspace.storage.v1.PeriodMissed',
      messageIndex: undefined,
      value: { host: 'mspace1host', period: 0n, missedInARow: 0 },
    });
  });

  it('finds the events of one type', () => {
    expect(findEvents({ events: [transfer, opened, missed] }, 'marspace.storage.v1.DealOpened').map((event) => event.slotIndex)).toEqual([
      4,
    ]);
  });
});
