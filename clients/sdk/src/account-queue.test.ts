import { afterEach, describe, expect, it } from 'vitest';
import { FakeLedger } from '../test/fake-ledger.ts';
import { AccountQueue } from './account-queue.ts';
import type { QueueOptions } from './queue-options.ts';
import { AccountUnknown, ChainUnavailable, TxError, TxExpired, TxUndecided } from './errors.ts';
import type { IncludedTx } from './ledger.ts';

let blocks: NodeJS.Timeout | undefined;

afterEach(() => {
  clearInterval(blocks);
});

function startQueue(options: QueueOptions = {}): { ledger: FakeLedger; queue: AccountQueue } {
  const ledger = new FakeLedger();
  return { ledger, queue: new AccountQueue('mspace1test', ledger, { pollMs: 1, ...options }) };
}

/** Makes a block whenever something waits. */
function startBlocks(ledger: FakeLedger): void {
  blocks = setInterval(() => {
    if (ledger.mempool.length > 0) ledger.makeBlock();
  }, 2);
}

const message = (value: unknown): { typeUrl: string; value: unknown }[] => [{ typeUrl: '/test', value }];
const readResponses = (tx: IncludedTx): string[] => tx.responses.map((response) => new TextDecoder().decode(response.value));

async function waitUntil(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('the condition did not come true within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

describe('AccountQueue', () => {
  it('sends calls made at once in their order, each with its own sequence, without waiting for blocks between them', async () => {
    const { ledger, queue } = startQueue();
    const results = ['a', 'b', 'c'].map((value) => queue.send(message(value)));
    await waitUntil(() => ledger.mempool.length === 3);
    expect(ledger.mempool.map((pending) => pending.sequence)).toEqual([0, 1, 2]);
    ledger.makeBlock();
    expect((await Promise.all(results)).flatMap(readResponses)).toEqual(['a', 'b', 'c']);
  });

  it('tells the hash before a node has the transaction', async () => {
    const told: string[] = [];
    const { ledger, queue } = startQueue({ onBroadcast: (hash) => told.push(hash) });
    let toldBefore = 0;
    ledger.beforeBroadcast = () => {
      toldBefore = told.length;
      return undefined;
    };
    startBlocks(ledger);
    const { hash } = await queue.send(message('a'));
    expect([told, toldBefore]).toEqual([[hash], 1]);
  });

  it('signs again when another program used the account meanwhile', async () => {
    const { ledger, queue } = startQueue();
    startBlocks(ledger);
    await queue.send(message('first'));
    ledger.committed += 3;
    ledger.checked = ledger.committed;
    expect(readResponses(await queue.send(message('second'), { gas: 50_000n }))).toEqual(['second']);
    expect(ledger.signatures).toBe(3);
  });

  it('sends again what a block refused because an earlier transaction was lost, and hands in the lost one again', async () => {
    const { ledger, queue } = startQueue();
    const results = [queue.send(message('lost')), queue.send(message('kept'))];
    await waitUntil(() => ledger.mempool.length === 2);
    ledger.makeBlock(1);
    ledger.height += 10;
    startBlocks(ledger);
    expect((await Promise.all(results)).map(readResponses)).toEqual([['lost'], ['kept']]);
    expect(ledger.committed).toBe(2);
  });

  it('finds a transaction in the blocks when the node never indexed it, instead of sending it twice', async () => {
    const { ledger, queue } = startQueue();
    const result = queue.send(message('once'));
    await waitUntil(() => ledger.mempool.length === 1);
    ledger.unindexed.add((ledger.mempool[0] as { hash: string }).hash);
    ledger.makeBlock();
    ledger.height += 5;
    expect(readResponses(await result)).toEqual(['once']);
    expect(ledger.blocks.length).toBe(1);
  });

  it('signs again when another program took the sequence of a transaction that waits', async () => {
    const { ledger, queue } = startQueue();
    const result = queue.send(message('mine'));
    await waitUntil(() => ledger.mempool.length === 1);
    ledger.mempool.length = 0;
    ledger.committed = 1;
    ledger.checked = 1;
    ledger.height += 5;
    startBlocks(ledger);
    expect(readResponses(await result)).toEqual(['mine']);
    expect(ledger.signatures).toBe(2);
  });

  it("tells a module's refusal with codespace, number and one sentence, and goes on with the next call", async () => {
    const { ledger, queue } = startQueue();
    startBlocks(ledger);
    const bad = queue.send(message('bad'));
    const good = queue.send(message('good'));
    await expect(bad).rejects.toMatchObject({ name: 'TxError', codespace: 'storage', code: 3, messageIndex: 0 });
    await expect(bad).rejects.toThrow(/: deal 7 does not exist$/);
    expect(readResponses(await good)).toEqual(['good']);
  });

  it('tells a failure in the block with hash and height', async () => {
    const { ledger, queue } = startQueue();
    startBlocks(ledger);
    const failed = queue.send(message('fails'));
    await expect(failed).rejects.toBeInstanceOf(TxError);
    await expect(failed).rejects.toMatchObject({
      codespace: 'storage',
      code: 4,
      height: expect.any(Number),
      hash: expect.stringMatching(/^[0-9A-F]{64}$/),
    });
  });

  it('shares one transaction among calls that wait, and gives each its own answers and events', async () => {
    const { ledger, queue } = startQueue({ batchMessagesMax: 10 });
    startBlocks(ledger);
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((value) => queue.send(message(value))));
    expect(ledger.blocks.length).toBe(2);
    expect(results.map(readResponses)).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(results.map((result) => result.events.map((event) => event.attributes.map((attribute) => attribute.value)))).toEqual(
      ['a', 'b', 'c', 'd'].map((value) => [[value, '0']]),
    );
  });

  it('does not let one bad call fail those that shared its transaction', async () => {
    const { ledger, queue } = startQueue({ batchMessagesMax: 10 });
    startBlocks(ledger);
    const outcomes = await Promise.allSettled(['a', 'b', 'fails', 'bad', 'c'].map((value) => queue.send(message(value))));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected', 'fulfilled']);
  });

  it('says that a transaction has expired once the chain has passed its last height without it', async () => {
    const { ledger, queue } = startQueue({ timeoutBlocks: 5 });
    const result = queue.send(message('a'));
    await waitUntil(() => ledger.mempool.length === 1);
    ledger.height += 20;
    await expect(result).rejects.toBeInstanceOf(TxExpired);
  });

  it('says that a transaction is undecided when the chain stands still past the deadline', async () => {
    const { queue } = startQueue({ inclusionMs: 5 });
    await expect(queue.send(message('a'))).rejects.toBeInstanceOf(TxUndecided);
  });

  it('waits while the mempool is full', async () => {
    const { ledger, queue } = startQueue();
    let refusals = 1;
    ledger.beforeBroadcast = () => (refusals-- > 0 ? { code: 20, codespace: 'sdk', log: 'mempool is full' } : undefined);
    startBlocks(ledger);
    expect(readResponses(await queue.send(message('a')))).toEqual(['a']);
  });

  it('says that an address is not on the chain yet', async () => {
    const { ledger, queue } = startQueue();
    ledger.isKnown = false;
    await expect(queue.send(message('a'))).rejects.toBeInstanceOf(AccountUnknown);
  });

  it('passes on that no node answers, and works again when one does', async () => {
    const { ledger, queue } = startQueue();
    startBlocks(ledger);
    ledger.beforeBroadcast = () => {
      throw new ChainUnavailable(['http://127.0.0.1:1'], 10, new Error('refused'));
    };
    await expect(queue.send(message('a'))).rejects.toBeInstanceOf(ChainUnavailable);
    ledger.beforeBroadcast = () => undefined;
    expect(readResponses(await queue.send(message('b')))).toEqual(['b']);
  });

  it('estimates gas with a margin and the fee of all of it', async () => {
    const { queue } = startQueue({ gasPrice: { denom: 'amaspc', amount: 3n } });
    expect(await queue.estimate(message('a'))).toEqual({ gas: 130_000n, fee: { denom: 'amaspc', amount: 390_000n } });
  });
});
