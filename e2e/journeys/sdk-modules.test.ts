import { Secp256k1HdWallet } from '@cosmjs/amino';
import {
  claim,
  computeChainInfo,
  createOfferKey,
  findEvents,
  MarspaceClient,
  registerContractor,
  restoreAccountKey,
  updateContractor,
} from '@marspace/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalAccount } from '../localnet/accounts.ts';
import { type OneNode, startOneNode } from './one-node.ts';

/** 200 MASP, twice the least deposit of a contractor. */
const deposit = { denom: 'amasp', amount: 200n * 10n ** 18n };

describe('the SDK against modules written in TypeScript', () => {
  let node: OneNode;
  let client: MarspaceClient;

  beforeAll(async () => {
    node = await startOneNode(2);
    client = await MarspaceClient.connect(node.validator.rpc);
  }, 90_000);

  afterAll(async () => {
    client?.disconnect();
    await node?.stop();
  });

  const requireAccount = (index: number): LocalAccount => node.accounts[index] as LocalAccount;

  it('sends a message, reads its event and its effect', async () => {
    const key = await restoreAccountKey(requireAccount(0).mnemonic);
    const account = await client.openAccount(key.signer, { pollMs: 50 });
    const offerKey = createOfferKey().publicKey;
    const roles = [{ role: 'ROLE_HOST' as const, endpoint: 'http://127.0.0.1:7001', capacityUnits: 2n ** 31n }];
    const result = await registerContractor(account, { moniker: 'Host one', region: 'eu', roles, offerKey, deposit });
    expect(findEvents(result, 'marspace.escrow.v1.ContractorRegistered')).toEqual([
      { address: account.address, moniker: 'Host one', depositAmount: deposit.amount },
    ]);
    const { contractor, freeAmount } = await client.escrow.contractor({ address: account.address });
    // 2^31 is where a careless encoder of 64-bit numbers breaks.
    expect(contractor).toMatchObject({
      moniker: 'Host one',
      status: 'CONTRACTOR_STATUS_ACTIVE',
      roles: [{ capacityUnits: 2n ** 31n }],
      offerKey,
    });
    expect(freeAmount).toBe(deposit.amount);
  });

  it('sends messages that a Ledger signed in amino JSON', async () => {
    const wallet = await Secp256k1HdWallet.fromMnemonic(requireAccount(1).mnemonic, { prefix: 'mspace' });
    const account = await client.openAccount(wallet, { pollMs: 50 });
    const roles = [{ role: 'ROLE_PROXY' as const, endpoint: 'http://127.0.0.1:7002', capacityUnits: 0n }];
    const fields = { moniker: 'Grüße <&> 🪐', region: '', roles, offerKey: createOfferKey().publicKey };
    await registerContractor(account, { ...fields, deposit });
    await updateContractor(account, { ...fields, region: 'eu' });
    expect((await client.escrow.contractor({ address: account.address })).contractor).toMatchObject({
      moniker: fields.moniker,
      region: 'eu',
    });
  });

  it("tells a module's refusal of a message by name", async () => {
    const key = await restoreAccountKey(requireAccount(0).mnemonic);
    const account = await client.openAccount(key.signer);
    await expect(claim(account)).rejects.toMatchObject({
      name: 'TxError',
      codespace: 'escrow',
      errorName: 'NothingToClaim',
      message: expect.stringMatching(/^NothingToClaim: [^:]*$/),
    });
  });

  it("tells a module's refusal of a query by name", async () => {
    await expect(client.storage.deal({ id: 7n })).rejects.toMatchObject({
      name: 'QueryError',
      codespace: 'storage',
      errorName: 'DealNotFound',
    });
  });

  it('describes the chain to wallets as it is', async () => {
    const info = computeChainInfo({ chainId: client.chainId, rpc: node.validator.rpc, rest: node.validator.rest });
    const { params } = await client.storage.params();
    expect(info.currencies.map((currency) => currency.coinMinimalDenom)).toContain(params.paymentDenom);
  });
});
