import { Bip39, EnglishMnemonic, Random, Slip10, Slip10Curve, type HdPath } from '@cosmjs/crypto';
import { fromBech32, toBech32 } from '@cosmjs/encoding';
import { DirectSecp256k1Wallet, makeCosmoshubPath } from '@cosmjs/proto-signing';
import { rawSecp256k1PubkeyToRawAddress } from '@cosmjs/amino';
import { secp256k1 } from '@noble/curves/secp256k1.js';

/** First part of every address. */
export const addressPrefix = 'mspace';

/** SLIP-44 number of the derivation path m/44'/118'/0'/0/n, the one that every Cosmos wallet restores from. */
export const coinType = 118;

/** 24 words carry 256 bits, as many as the keys made from them. */
const entropyBytes = 32;

/** Bytes of an address of an account. */
const addressBytes = 20;

/** BIP-173's longest text; CosmJS's own default, no limit at all, is refused by the library below it. */
const bech32CharsMax = 90;

/** A key pair in memory and what derives from it. The private key never appears in messages or JSON. */
export interface AccountKey {
  readonly address: string;
  /** 33 bytes, compressed. */
  readonly publicKey: Uint8Array;
  /** Signs transactions; what `openAccount` takes. */
  readonly signer: DirectSecp256k1Wallet;
  /** 64 bytes R and S, low S, over the SHA-256 of the bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** 24 English words. Whoever has them has the account. */
export function createMnemonic(): string {
  return Bip39.encode(Random.getBytes(entropyBytes)).toString();
}

/** True for 12 to 24 words of the English list with a right check sum. */
export function isMnemonic(text: string): boolean {
  try {
    return new EnglishMnemonic(text.trim()).toString().length > 0;
  } catch {
    return false;
  }
}

/** The address of a compressed secp256k1 public key of 33 bytes. */
export function computeAddress(publicKey: Uint8Array): string {
  return toBech32(addressPrefix, rawSecp256k1PubkeyToRawAddress(publicKey));
}

/** True for the bech32 text of an account of this chain. */
export function isAddress(text: string): boolean {
  try {
    const { prefix, data } = fromBech32(text, bech32CharsMax);
    return prefix === addressPrefix && data.length === addressBytes;
  } catch {
    return false;
  }
}

/** The key of 32 private bytes. Throws when they are no secp256k1 key. */
export async function createAccountKey(privateKey: Uint8Array): Promise<AccountKey> {
  if (!secp256k1.utils.isValidSecretKey(privateKey))
    throw new Error('these bytes are no secp256k1 private key: 32 bytes below the curve order are wanted');
  const publicKey = secp256k1.getPublicKey(privateKey, true);
  return {
    address: computeAddress(publicKey),
    publicKey,
    signer: await DirectSecp256k1Wallet.fromKey(privateKey, addressPrefix),
    sign: (bytes) => secp256k1.sign(bytes, privateKey, { lowS: true }),
  };
}

/** The key that every Cosmos wallet restores from the words, at m/44'/118'/0'/0/`index`. Throws on words that are no mnemonic; its message does not repeat them. */
export async function restoreAccountKey(mnemonic: string, index: number = 0): Promise<AccountKey> {
  if (!isMnemonic(mnemonic))
    throw new Error('these words are no mnemonic: 12 to 24 words of the English BIP-39 list are wanted, in their order');
  const seed = await Bip39.mnemonicToSeed(new EnglishMnemonic(mnemonic.trim()));
  const path: HdPath = makeCosmoshubPath(index);
  return createAccountKey(Slip10.derivePath(Slip10Curve.Secp256k1, seed, path).privkey);
}
