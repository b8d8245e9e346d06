import { fromBech32 } from '@cosmjs/encoding';
import { sha256 } from '@noble/hashes/sha2.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { describe, expect, it } from 'vitest';
import { KeyFileUnreadable, openKeyFile, sealKeyFile } from './key-file.ts';
import { computeAddress, createAccountKey, createMnemonic, isAddress, isMnemonic, restoreAccountKey } from './keys.ts';

/** BIP-39's best known words; every Cosmos wallet shows cosmos19rl4cm2hmr8afy4kldpxz3fka4jguq0auqdal4 for them. */
const knownMnemonic = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

describe('keys', () => {
  it('restores the account that every Cosmos wallet restores from the same words', async () => {
    const { address } = await restoreAccountKey(knownMnemonic);
    const { data } = fromBech32('cosmos19rl4cm2hmr8afy4kldpxz3fka4jguq0auqdal4', 90);
    expect(address.startsWith('mspace1')).toBe(true);
    expect(fromBech32(address, 90).data).toEqual(data);
  });

  it('gives other accounts for other indexes', async () => {
    expect((await restoreAccountKey(knownMnemonic, 1)).address).not.toBe((await restoreAccountKey(knownMnemonic, 0)).address);
  });

  it('makes 24 words that restore', async () => {
    const mnemonic = createMnemonic();
    expect(mnemonic.split(' ')).toHaveLength(24);
    expect(isMnemonic(mnemonic)).toBe(true);
    expect(isAddress((await restoreAccountKey(mnemonic)).address)).toBe(true);
  });

  it('refuses wrong words without repeating them', async () => {
    await expect(restoreAccountKey(knownMnemonic.replace('about', 'abandon'))).rejects.toThrow(/^these words are no mnemonic/);
    await expect(restoreAccountKey('secret words')).rejects.not.toThrow(/secret/);
  });

  it('refuses bytes that are no private key', async () => {
    await expect(createAccountKey(new Uint8Array(32))).rejects.toThrow('no secp256k1 private key');
  });

  it('signs SHA-256 of the bytes with 64 bytes and low S', async () => {
    const key = await restoreAccountKey(knownMnemonic);
    const bytes = new TextEncoder().encode('hello');
    const signature = key.sign(bytes);
    expect(signature).toHaveLength(64);
    expect(secp256k1.verify(signature, sha256(bytes), key.publicKey, { prehash: false, lowS: true })).toBe(true);
  });

  it('tells an address of this chain from others', async () => {
    const { address, publicKey } = await restoreAccountKey(knownMnemonic);
    expect(computeAddress(publicKey)).toBe(address);
    expect(isAddress(address)).toBe(true);
    for (const text of ['', 'cosmos19rl4cm2hmr8afy4kldpxz3fka4jguq0auqdal4', `${address.slice(0, -1)}q`, address.toUpperCase().slice(1)])
      expect(isAddress(text)).toBe(false);
  });
});

describe('key files', () => {
  it('give back the words for the passphrase, and only for it', async () => {
    const text = await sealKeyFile(knownMnemonic, 'correct horse', 10);
    expect(text).toContain('-----BEGIN AGE ENCRYPTED FILE-----');
    expect(text).not.toContain('abandon');
    expect(await openKeyFile(text, 'correct horse')).toBe(knownMnemonic);
    await expect(openKeyFile(text, 'wrong horse')).rejects.toBeInstanceOf(KeyFileUnreadable);
    await expect(openKeyFile('no file', 'correct horse')).rejects.toBeInstanceOf(KeyFileUnreadable);
  });

  it('refuses an empty passphrase', async () => {
    await expect(sealKeyFile(knownMnemonic, '')).rejects.toThrow('the passphrase is empty');
  });
});
