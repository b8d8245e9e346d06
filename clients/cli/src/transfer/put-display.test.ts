import type { PutEvent } from '@marspace/sdk';
import { describe, expect, it } from 'vitest';
import { Output } from '../output.ts';
import type { Market } from './market.ts';
import { PutDisplay } from './put-display.ts';

/** A block a minute, the last one at noon. */
const clock = { height: 1_000n, timeMs: BigInt(Date.UTC(2027, 0, 1, 12)), blockMicros: 60_000_000n };

/** What a put says of an event. */
function say(event: PutEvent): string[] {
  const lines: string[] = [];
  const output = Object.assign(new Output({ json: false, quiet: false }), { note: (line: string) => lines.push(line) });
  new PutDisplay(output, { clock, params: { paymentDenom: 'amaspc' } } as Market).show(event);
  return lines;
}

describe('what a put says of heights', () => {
  it('has their date', () => {
    expect(say({ type: 'opened', archiveId: 8n, paidAmount: 1n, tx: { hash: 'AB', height: 990, gasUsed: 7n } })).toEqual([
      'Opened as archive 8 at height 990, about 2027-01-01 11:50 UTC; transaction AB, 7 gas',
    ]);
    expect(say({ type: 'waiting', reason: 'it may', untilHeight: 1_010n })).toEqual([
      '! Waiting: it may until height 1010, about 2027-01-01 12:10 UTC',
    ]);
    const [code, ...none] = [{ dataShards: 2, parityShards: 1 }];
    const planned = { code, contentBytes: 9, shardBytes: 9, termBlocks: 60n, slots: none, spares: none, priceAmount: 1n, feeAmount: 1n };
    expect(say({ type: 'planned', ...planned } as PutEvent)[0]).toContain('60 blocks, until about 2027-01-01 13:00 UTC');
  });
});
