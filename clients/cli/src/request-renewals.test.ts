import { ChainUnavailable, TxError } from '@marspace/sdk';
import { describe, expect, it } from 'vitest';
import { collectReceipts, type LeftOut, listUnrenewed, type Renewal, renewConfirmed } from './request-renewals.ts';

const signal = new AbortController().signal;
const renewal = (host: string, slotIndex: number) =>
  ({ deal: { id: BigInt(slotIndex + 1), host, slotIndex }, offer: { host }, receipt: { number: 1 } }) as unknown as Renewal;
const all = [renewal('mspace1a', 0), renewal('mspace1b', 1), renewal('mspace1c', 2)];
const hostsOf = (entries: readonly { deal: { host: string } }[]) => entries.map(({ deal }) => deal.host);

describe('a renewal', () => {
  it('leaves out the Host that gives no receipt, with the reason', async () => {
    const found = await collectReceipts(
      all,
      async ({ deal, offer }) => {
        if (deal.host === 'mspace1b') throw new Error('it gave no receipt');
        return { of: offer.host } as never;
      },
      signal,
    );
    expect(hostsOf(found.renewals)).toEqual(['mspace1a', 'mspace1c']);
    expect(found.left).toEqual([{ deal: all[1]?.deal, reason: 'it gave no receipt' }]);
  });

  it('ends where no node answers: that is no Host that cannot renew', async () => {
    const down = new ChainUnavailable(['memory'], 0, 'it is down');
    await expect(collectReceipts(all, () => Promise.reject(down), signal)).rejects.toBe(down);
  });

  it('leaves out the Host that the chain refuses, and asks again before it pays for the others', async () => {
    const refusal = new TxError({ codespace: 'storage', code: 22, log: 'receipt 1 of mspace1c has opened a deal already' });
    const [asked, sent]: string[][][] = [[], []];
    const confirm = async (renewals: readonly Renewal[], left: readonly LeftOut[]) => {
      asked?.push([...hostsOf(renewals), '-', ...hostsOf(left)]);
      return true;
    };
    const send = async (renewals: readonly Renewal[]) => {
      sent?.push(hostsOf(renewals));
      if (sent?.length === 1) throw refusal;
      return 'done';
    };
    const left = [{ deal: all[0]!.deal, reason: 'it is silent' }];
    expect(await renewConfirmed({ renewals: all.slice(1), left }, confirm, send)).toEqual({
      done: 'done',
      left: [...left, { deal: all[2]?.deal, reason: refusal.message }],
    });
    expect(asked).toEqual([
      ['mspace1b', 'mspace1c', '-', 'mspace1a'],
      ['mspace1b', '-', 'mspace1a', 'mspace1c'],
    ]);
    expect(sent).toEqual([['mspace1b', 'mspace1c'], ['mspace1b']]);
    expect(await renewConfirmed({ renewals: all, left }, async () => false, send)).toBeUndefined();
    await expect(renewConfirmed({ renewals: [], left }, confirm, send)).rejects.toThrow('No slot can be renewed: mspace1a: it is silent.');
  });

  it('leaves out a deal that failed meanwhile', async () => {
    const refusal = new TxError({ codespace: 'storage', code: 28, log: 'deal 2 has status DEAL_STATUS_FAILED' });
    const send = async (renewals: readonly Renewal[]) => {
      if (renewals.length === 3) throw refusal;
      return hostsOf(renewals);
    };
    expect(await renewConfirmed({ renewals: all, left: [] }, async () => true, send)).toMatchObject({ done: ['mspace1a', 'mspace1c'] });
  });

  it('takes up the slots that an earlier one left out, and all of them where it left out none', () => {
    const deal = (id: bigint, renewedBy: bigint) => ({ id, renewedBy, status: 'DEAL_STATUS_ACTIVE' }) as never;
    expect(listUnrenewed([deal(1n, 7n), deal(2n, 0n)])).toEqual([deal(2n, 0n)]);
    expect(listUnrenewed([deal(1n, 7n), deal(2n, 8n)])).toHaveLength(2);
  });

  it('goes on with a refusal that names no single Host', async () => {
    const refusal = new TxError({ codespace: 'storage', code: 10, log: 'the term is 1 blocks' });
    await expect(
      renewConfirmed(
        { renewals: all, left: [] },
        async () => true,
        () => Promise.reject(refusal),
      ),
    ).rejects.toBe(refusal);
  });
});
