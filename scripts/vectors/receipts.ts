/** `node scripts/vectors/receipts.ts` writes vectors/receipts.json: receipts, the bytes that are signed, and the signatures. Review what changes. */
import { toHex } from '@cosmjs/encoding';
import { ed25519 } from '@noble/curves/ed25519.js';
import { writeFile } from 'node:fs/promises';
import type { Receipt } from '../../proto/gen/modules/storage.ts';
import { receiptSignParts } from '../../modules/storage/rules.ts';
import { accountOf, Codec, loadPlans } from '../../modules/testkit/index.ts';

const usual: Receipt = {
  host: accountOf('host'),
  sender: accountOf('sender'),
  checksum: Uint8Array.from({ length: 32 }, (_, i) => i),
  shardBytes: 26_214_400n,
  pricePerGibBlock: 1_234_567_890_123n,
  termBlocksMin: 100n,
  termBlocksMax: 600n,
  exchange: accountOf('exchange'),
  commissionBps: 100,
  number: 7n,
  validUntilHeight: 5_000n,
};
const least: Receipt = {
  ...usual,
  shardBytes: 0n,
  pricePerGibBlock: 0n,
  termBlocksMin: 0n,
  termBlocksMax: 0n,
  exchange: '',
  commissionBps: 0,
  number: 0n,
  validUntilHeight: 0n,
};
const largest: Receipt = {
  ...usual,
  shardBytes: 2n ** 64n - 1n,
  pricePerGibBlock: 2n ** 255n,
  termBlocksMax: 2n ** 64n - 1n,
  commissionBps: 2 ** 32 - 1,
  number: 2n ** 64n - 1n,
  validUntilHeight: 2n ** 64n - 1n,
};

const cases = [
  { name: 'every number 0; the price is written as "0"', chainId: 'marspace-local-1', receipt: least },
  { name: 'through an Exchange', chainId: 'marspace-local-1', receipt: usual },
  { name: 'without Exchange', chainId: 'marspace-1', receipt: { ...usual, exchange: '', commissionBps: 0 } },
  { name: 'every number at its largest', chainId: 'marspace-1', receipt: largest },
];

/** RFC 8032's first test seed is public, so nobody will mistake it for a secret. */
const seed = Uint8Array.from(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'));
const codec = new Codec(loadPlans());

/** JSON's form of a field: numbers beyond 32 bits as text, bytes as hexadecimal digits. */
function show(value: Receipt[keyof Receipt]): string | number {
  if (value instanceof Uint8Array) return toHex(value);
  return typeof value === 'bigint' ? value.toString() : value;
}

const vectors = {
  note: 'signedBytes = 0x00 "marspace/receipt/v1" 0x00, chain id with its length in one byte before it, canonical protobuf of the receipt; ed25519 over them. Written by scripts/vectors/receipts.ts.',
  offerKey: toHex(ed25519.getPublicKey(seed)),
  cases: cases.map(({ name, chainId, receipt }) => {
    const parts = receiptSignParts(chainId, codec.encode('marspace.storage.v1.Receipt', receipt));
    const signed = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return {
      name,
      chainId,
      receipt: Object.fromEntries(Object.entries(receipt).map(([field, value]) => [field, show(value)])),
      signedBytes: toHex(signed),
      signature: toHex(ed25519.sign(signed, seed)),
    };
  }),
};

await writeFile(new URL('../../vectors/receipts.json', import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`);
