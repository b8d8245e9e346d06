/** `node scripts/vectors/offers.ts` writes vectors/offers.json: offers, the bytes that are signed, and the signatures. Review what changes. */
import { toHex } from '@cosmjs/encoding';
import { writeFile } from 'node:fs/promises';
import { computeAddress, computeOfferBytes, createOfferKey, type Offer, signOffer } from '../../clients/sdk/src/index.ts';
import { secp256k1 } from '@noble/curves/secp256k1.js';

/** Addresses of the private keys 1, 2 and 3. */
const [host, sender, exchange] = [1, 2, 3].map((number) => {
  const key = new Uint8Array(32);
  key[31] = number;
  return computeAddress(secp256k1.getPublicKey(key, true));
}) as [string, string, string];

const empty: Offer = {
  host,
  sender: '',
  pricePerGibBlock: 0n,
  volumeBytesMax: 0n,
  termBlocksMin: 0n,
  termBlocksMax: 0n,
  exchange: '',
  commissionBps: 0,
  expiresAtHeight: 0n,
  nonce: 0n,
};
const usual: Offer = {
  host,
  sender,
  pricePerGibBlock: 1_234_567_890_123n,
  volumeBytesMax: 26_214_400n,
  termBlocksMin: 100n,
  termBlocksMax: 600n,
  exchange,
  commissionBps: 100,
  expiresAtHeight: 5_000n,
  nonce: 7n,
};
const largest: Offer = {
  ...usual,
  pricePerGibBlock: 2n ** 255n,
  volumeBytesMax: 2n ** 64n - 1n,
  termBlocksMax: 2n ** 64n - 1n,
  commissionBps: 2 ** 32 - 1,
  expiresAtHeight: 2n ** 64n - 1n,
  nonce: 2n ** 64n - 1n,
};

const cases = [
  { name: 'only a host; the price is written as "0"', chainId: 'marspace-local-1', offer: empty },
  { name: 'bound to a Sender, through an Exchange', chainId: 'marspace-local-1', offer: usual },
  { name: 'open to anybody, without Exchange', chainId: 'marspace-1', offer: { ...usual, sender: '', exchange: '', commissionBps: 0 } },
  { name: 'every number at its largest', chainId: 'marspace-1', offer: largest },
];

/** RFC 8032's first test seed is public, so nobody will mistake it for a secret. */
const seed = Uint8Array.from(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'));

const vectors = {
  note: 'signedBytes = 0x00 "marspace/offer/v1" 0x00, chain id with its length in one byte before it, canonical protobuf of the offer; ed25519 over them. Written by scripts/vectors/offers.ts.',
  offerKey: toHex(createOfferKey(seed).publicKey),
  cases: cases.map(({ name, chainId, offer }) => ({
    name,
    chainId,
    offer: Object.fromEntries(Object.entries(offer).map(([field, value]) => [field, typeof value === 'bigint' ? value.toString() : value])),
    signedBytes: toHex(computeOfferBytes(chainId, offer)),
    signature: toHex(signOffer(chainId, offer, seed).signature),
  })),
};

await writeFile(new URL('../../vectors/offers.json', import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`);
