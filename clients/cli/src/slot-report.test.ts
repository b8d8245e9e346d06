import { CodecError } from '@marspace/codec';
import { describe, expect, it } from 'vitest';
import { SlotReport } from './slot-report.ts';

const tooFew = new CodecError('NotEnoughShards', 'It is so.', { got: '0', wanted: '4' });
const archive = { id: 8n, owner: 'mspace1owner' };
const failed = (slot: number, isRefused: boolean) =>
  ({ type: 'slot-failed', slot, host: `h${slot}`, reason: 'unreadable', message: 'no', isRefused }) as const;

function collect() {
  const said: unknown[] = [];
  return { said, report: new SlotReport({ note: (line) => said.push(line), warn: (line) => said.push(line) }) };
}

describe('slots that cannot be read', () => {
  it('of a reader whom the Hosts refuse are one sentence: he may not read', () => {
    const { said, report } = collect();
    for (let slot = 0; slot < 6; slot++) report.note(failed(slot, true));
    expect(said).toEqual([]);
    expect(report.explain(tooFew, archive)).toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(/^You may not read archive 8: ask mspace1owner/),
    });
  });

  it('because nobody holds them are named with the command that fills them', () => {
    const { said, report } = collect();
    report.note({
      type: 'found',
      archiveId: 8n,
      dataShards: 2,
      parityShards: 1,
      contentBytes: 9n,
      status: 'ARCHIVE_STATUS_DEGRADED',
      hosts: [],
    });
    report.note({ type: 'slot-empty', slot: 1, host: 'h1' });
    expect(said[1]).toBe(
      'Slot 1 is held by nobody now: h1 failed; the other slots restore the archive, and its owner fills it with: marspace repair 8',
    );
  });

  it('are named once each, and are no refusal', () => {
    const { said, report } = collect();
    for (const slot of [1, 1, 2]) report.note(failed(slot, false));
    expect(said).toEqual(['Slot 1 of h1 is unreadable: no', 'Slot 2 of h2 is unreadable: no']);
    expect(report.explain(tooFew, archive)).toBe(tooFew);
    const other = new Error('something else');
    expect(report.explain(other, archive)).toBe(other);
  });
});
