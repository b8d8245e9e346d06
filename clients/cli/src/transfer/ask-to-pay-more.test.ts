import { describe, expect, it } from 'vitest';
import { Output } from '../output.ts';
import type { Session } from '../session.ts';
import { askToPayMore } from './ask-to-pay-more.ts';
import type { Market } from './market.ts';
import { checkPriceMax } from './put-checks.ts';

const day = 86_400_000_000n;
const market = { clock: { height: 1n, timeMs: 0n, blockMicros: day }, params: { paymentDenom: 'amaspc', openFeeBps: 0n } } as Market;
const terms = { code: { dataShards: 2, parityShards: 1 }, contentBytes: 10 ** 12, shardBytes: 10 ** 12 / 2, termBlocks: 30n };

describe('a price that rises because a Host failed', () => {
  it('is not paid with --yes, which agreed to the price before; without a terminal nobody can be asked', async () => {
    const notes: string[] = [];
    const output = Object.assign(new Output({ json: false, quiet: false }), { note: (line: string) => notes.push(line) });
    const raise = { slot: 2, offer: { host: 'h', pricePerGibBlock: '9' }, agreedAmount: 5n, priceAmount: 6n, feeAmount: 1n } as never;
    const ask = (yes: boolean) => askToPayMore({ flags: { yes }, output } as unknown as Session, raise, market);
    expect([await ask(true), notes]).toEqual([false, []]);
    if (process.stdin.isTTY) return;
    await expect(ask(false)).rejects.toMatchObject({ exitCode: 2 });
    expect(notes).toEqual([expect.stringMatching(/^Slot 2: .* h at 9 amaspc .* come to \S+ \S+ with it, \S+ \S+ were agreed\.$/)]);
  });

  it('is judged by --price-max for a TB and month as the first plan is', () => {
    const judge = (priceAmount: bigint) => () => checkPriceMax({ ...terms, priceAmount }, { perTbMonth: 100n }, market);
    expect(judge(100n)).not.toThrow();
    expect(judge(101n)).toThrow('--price-max allows');
  });
});
