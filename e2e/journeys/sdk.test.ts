import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type AccountKey, MarspaceClient, restoreAccountKey, sendCoins } from '@marspace/sdk';
import { type OneNode, startOneNode } from './one-node.ts';

describe('the SDK against a node', () => {
  let node: OneNode;
  let client: MarspaceClient;
  let keys: AccountKey[];

  const send = (account: Account, amount: bigint) =>
    sendCoins(account, { to: (keys[1] as AccountKey).address, amounts: [{ denom: 'amrk', amount }] });
  const readReceived = () => client.getBalance((keys[1] as AccountKey).address, 'amrk');

  beforeAll(async () => {
    node = await startOneNode(2);
    keys = await Promise.all(node.accounts.map((account) => restoreAccountKey(account.mnemonic)));
    client = await MarspaceClient.connect(node.validator.rpc, { chainId: node.chainId });
  }, 90_000);

  afterAll(async () => {
    client?.disconnect();
    await node?.stop();
  });

  it('derives the addresses that every Cosmos wallet derives', () => {
    expect(keys.map((key) => key.address)).toEqual(node.accounts.map((account) => account.address));
  });

  it('sends twenty transactions at once from one account, in order and without a lost one', async () => {
    const account = await client.openAccount((keys[0] as AccountKey).signer, { pollMs: 50 });
    const before = await readReceived();
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => send(account, BigInt(index + 1))));
    expect(results.every((result) => result.code === 0)).toBe(true);
    expect(results.map((result) => result.height)).toEqual(results.map((result) => result.height).toSorted((a, b) => a - b));
    expect(await readReceived()).toBe(before + 210n);
  });

  it('lets two programs use one key at once', async () => {
    const other = await MarspaceClient.connect(node.validator.rpc);
    const accounts = await Promise.all([client, other].map((one) => one.openAccount((keys[0] as AccountKey).signer, { pollMs: 50 })));
    const before = await readReceived();
    for (let round = 0; round < 10; round += 1) await Promise.all(accounts.map((account) => send(account, 1n)));
    expect(await readReceived()).toBe(before + 20n);
    other.disconnect();
  });

  it('tells the refusing module and one sentence', async () => {
    const account = await client.openAccount((keys[0] as AccountKey).signer);
    await expect(send(account, 10n ** 40n)).rejects.toMatchObject({
      name: 'TxError',
      codespace: 'sdk',
      code: 5,
      errorName: 'InsufficientFunds',
      message: expect.stringMatching(/^InsufficientFunds: spendable balance .* is smaller than .*$/),
    });
  });

  it('goes on when the node was killed and is back', async () => {
    const account = await client.openAccount((keys[0] as AccountKey).signer);
    const before = await readReceived();
    await node.kill();
    const result = send(account, 7n);
    await node.restart();
    expect((await result).code).toBe(0);
    expect(await readReceived()).toBe(before + 7n);
  }, 60_000);
});
