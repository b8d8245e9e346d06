import { describe, expect, it } from 'vitest';
import { describeSent, describeTx, listTxs } from './describe-tx.ts';

/** A block a minute, the last one at noon. */
const clock = { height: 1_000n, timeMs: BigInt(Date.UTC(2027, 0, 1, 12)), blockMicros: 60_000_000n };
const tx = { hash: 'AB', height: 970, gasUsed: 7n, gasWanted: 9n, code: 0, codespace: '', log: '', events: [], responses: [] };

describe('heights of transactions', () => {
  it('have their date: of one, of a list, of a payment', () => {
    expect(describeTx(tx, [{ type: 'paid' }], clock)).toEqual(['At height 970, about 2027-01-01 11:30 UTC: executed, 7 gas', '  paid']);
    expect(listTxs([{ ...tx, messages: ['a.v1.MsgPay'], spent: [], received: [] }], clock)[1]).toBe(
      '970     about 2027-01-01 11:30 UTC  Pay                            AB',
    );
    expect(describeSent({ amount: 5n * 10n ** 18n, denom: 'amaspc' }, tx, clock)).toBe(
      'Sent 5 MASPC, transaction AB at height 970, about 2027-01-01 11:30 UTC.',
    );
  });

  it('go with the name of the error where the chain refused', () => {
    const refused = { ...tx, code: 22, codespace: 'storage' };
    expect(describeTx(refused, [], clock)).toEqual(['At height 970, about 2027-01-01 11:30 UTC: failed with ReceiptUsed, 7 gas']);
  });
});
