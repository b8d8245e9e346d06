import { describe, expect, it } from 'vitest';
import { createOfferKey } from '../offer-key.ts';
import { encodeOffer, type Offer, signOffer } from '../offers.ts';
import { encodeReceipt, type Receipt, signReceipt } from '../receipts.ts';
import type { TransferChain } from './chain-port.ts';
import { readReceipt } from './check-receipt.ts';

const chainId = 'test-1';
const key = createOfferKey();
const height = 100n;
const checksum = new Uint8Array(32).fill(7);
const terms = { pricePerGibBlock: 40n, termBlocksMin: 10n, termBlocksMax: 500n, exchange: 'exchange', commissionBps: 100 };
const offer: Offer = { ...terms, host: 'host', sender: 'alice', volumeBytesMax: 1_024n, expiresAtHeight: 200n, nonce: 1n };
const receipt: Receipt = { ...terms, host: 'host', sender: 'alice', checksum, shardBytes: 1_024n, number: 9n, validUntilHeight: 110n };
const wants = { offer: encodeOffer(signOffer(chainId, offer, key.privateKey)), checksum, shardBytes: 1_024n, termBlocks: 100n };
const chain = {
  chainId,
  address: 'alice',
  height: async () => height,
  findContractor: async () => ({ offerKey: key.publicKey }),
} as unknown as TransferChain;

const read = (fields: Partial<Receipt>, by = key, on = chainId) =>
  readReceipt(chain, encodeReceipt(signReceipt(on, { ...receipt, ...fields }, by.privateKey)), wants);

describe('a receipt', () => {
  it('is taken when it says just what was sent, at the terms of the offer', async () => {
    expect((await read({})).receipt).toEqual(receipt);
    expect((await read({ pricePerGibBlock: 39n })).receipt.pricePerGibBlock).toBe(39n);
  });

  it.each<[string, Partial<Receipt>]>([
    ['other bytes', { checksum: new Uint8Array(32).fill(8) }],
    ['fewer bytes', { shardBytes: 1_023n }],
    ['another Host', { host: 'other' }],
    ['another Sender', { sender: 'bob' }],
    ['a higher price', { pricePerGibBlock: 41n }],
    ['a term too short', { termBlocksMax: 99n }],
    ['a term too long', { termBlocksMin: 101n }],
    ['another Exchange', { exchange: 'other' }],
    ['another commission', { commissionBps: 101 }],
    ['a validity that is over before a transaction is in a block', { validUntilHeight: 109n }],
  ])('is refused for %s', async (_what, fields) => {
    await expect(read(fields)).rejects.toThrow(/^it(s receipt| received bytes) /);
  });

  it('is refused under another key, for another chain, when it is none, and when there is none', async () => {
    await expect(read({}, createOfferKey())).rejects.toThrow('not signed by its offer key');
    await expect(read({}, key, 'test-2')).rejects.toThrow('not signed by its offer key');
    await expect(readReceipt(chain, 'nonsense', wants)).rejects.toThrow('no signed receipt');
    await expect(readReceipt(chain, undefined, wants)).rejects.toThrow('it gave no receipt');
  });
});
