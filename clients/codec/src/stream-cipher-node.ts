/** ChaCha20-Poly1305 of age's STREAM construction by node:crypto. The only file of the codec that needs Node (see `imports` in package.json). */
import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { AGE_TAG_BYTES } from './layout.ts';

const ALGORITHM = 'chacha20-poly1305';
const OPTIONS = { authTagLength: AGE_TAG_BYTES };

export function randomBytes(length: number): Uint8Array {
  return randomFillSync(new Uint8Array(length));
}

/** Seals and opens age chunks under one 32-byte payload key. */
export class StreamCipher {
  // A KeyObject made once costs 4 us a chunk; a raw key is imported again each time, 19 us.
  readonly #key: KeyObject;
  readonly #nonce = new Uint8Array(12);

  constructor(streamKey: Uint8Array) {
    this.#key = createSecretKey(streamKey);
  }

  /** Ciphertext and 16-byte tag of chunk `index` (0 .. 2^53 - 1); `last` marks the final chunk of the file. */
  seal(index: number, last: boolean, plaintext: Uint8Array): { ciphertext: Uint8Array; tag: Uint8Array } {
    const cipher = createCipheriv(ALGORITHM, this.#key, this.#setNonce(index, last), OPTIONS);
    const ciphertext = cipher.update(plaintext);
    cipher.final();
    return { ciphertext, tag: cipher.getAuthTag() };
  }

  /** The plaintext pieces of a chunk whose ciphertext comes in pieces, or undefined if the tag does not match. */
  open(index: number, last: boolean, ciphertext: readonly Uint8Array[], tag: Uint8Array): Uint8Array[] | undefined {
    const decipher = createDecipheriv(ALGORITHM, this.#key, this.#setNonce(index, last), OPTIONS);
    decipher.setAuthTag(tag);
    const plaintext = ciphertext.map((piece) => decipher.update(piece));
    try {
      decipher.final();
    } catch {
      return undefined;
    }
    return plaintext;
  }

  /** age v1: an 11-byte big-endian counter and one byte that is 1 for the last chunk. */
  #setNonce(index: number, last: boolean): Uint8Array {
    const view = new DataView(this.#nonce.buffer);
    view.setUint32(3, Math.floor(index / 2 ** 32));
    view.setUint32(7, index >>> 0);
    view.setUint8(11, last ? 1 : 0);
    return this.#nonce;
  }
}
