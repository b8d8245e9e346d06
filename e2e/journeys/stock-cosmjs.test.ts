import { Secp256k1HdWallet } from '@cosmjs/amino';
import { DirectSecp256k1HdWallet } from '@cosmjs/proto-signing';
import { GasPrice, SigningStargateClient, StargateClient } from '@cosmjs/stargate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalAccount } from '../localnet/accounts.ts';
import { type OneNode, startOneNode } from './one-node.ts';

// Nothing of ours but the network: what a developer who knows CosmJS has in hand.
describe('stock CosmJS', () => {
  let node: OneNode;
  let sender: LocalAccount;
  let receiver: LocalAccount;
  const options = { gasPrice: GasPrice.fromString('1000000000amaspc') };

  beforeAll(async () => {
    node = await startOneNode(2);
    [sender, receiver] = node.accounts as [LocalAccount, LocalAccount];
  }, 90_000);

  afterAll(() => node?.stop());

  it('connects and reads chain id and balances', async () => {
    const client = await StargateClient.connect(node.validator.rpc);
    expect(await client.getChainId()).toBe(node.chainId);
    expect((await client.getAllBalances(sender.address)).map((coin) => coin.denom)).toEqual(['amasp', 'amaspc', 'amrk', 'amsca']);
    client.disconnect();
  });

  it('sends with SIGN_MODE_DIRECT', async () => {
    const wallet = await DirectSecp256k1HdWallet.fromMnemonic(sender.mnemonic, { prefix: 'mspace' });
    const client = await SigningStargateClient.connectWithSigner(node.validator.rpc, wallet, options);
    const before = BigInt((await client.getBalance(receiver.address, 'amrk')).amount);
    const result = await client.sendTokens(sender.address, receiver.address, [{ denom: 'amrk', amount: '12345' }], 2);
    expect(result).toMatchObject({ code: 0, height: expect.any(Number) });
    expect(BigInt((await client.getBalance(receiver.address, 'amrk')).amount)).toBe(before + 12_345n);
    client.disconnect();
  });

  it('sends with amino JSON, as a Ledger signs', async () => {
    const wallet = await Secp256k1HdWallet.fromMnemonic(sender.mnemonic, { prefix: 'mspace' });
    const client = await SigningStargateClient.connectWithSigner(node.validator.rpc, wallet, options);
    const result = await client.sendTokens(sender.address, receiver.address, [{ denom: 'amsca', amount: '1' }], 2, 'amino');
    expect(result.code).toBe(0);
    expect((await client.getTx(result.transactionHash))?.height).toBe(result.height);
    client.disconnect();
  });
});
