/** The browser's twin of stream-cipher-node.ts: same names, same bytes, in JavaScript. */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { AGE_TAG_BYTES } from './layout.ts';

export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Seals and opens age chunks under one 32-byte payload key. */
export class StreamCipher {
  readonly #key: Uint8Array;

  constructor(streamKey: Uint8Array) {
    this.#key = streamKey.slice();
  }

  /** Ciphertext and 16-byte tag of chunk `index` (0 .. 2^53 - 1); `last` marks the final chunk of the file. */
  seal(index: number, last: boolean, plaintext: Uint8Array): { ciphertext: Uint8Array; tag: Uint8Array } {
    const sealed = chacha20poly1305(this.#key, computeNonce(index, last)).encrypt(plaintext);
    const split = sealed.length - AGE_TAG_BYTES;
    return { ciphertext: sealed.subarray(0, split), tag: sealed.subarray(split) };
  }

  /** The plaintext of a chunk whose ciphertext comes in pieces, or undefined if the tag does not match. */
  open(index: number, last: boolean, ciphertext: readonly Uint8Array[], tag: Uint8Array): Uint8Array[] | undefined {
    const pieces = [...ciphertext, tag];
    const sealed = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      sealed.set(piece, at);
      at += piece.length;
    }
    try {
      return [chacha20poly1305(this.#key, computeNonce(index, last)).decrypt(sealed)];
    } catch {
      return undefined;
    }
  }
}

/** age v1: an 11-byte big-endian counter and one byte that is 1 for the last chunk. */
function computeNonce(index: number, last: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint32(3, Math.floor(index / 2 ** 32));
  view.setUint32(7, index >>> 0);
  view.setUint8(11, last ? 1 : 0);
  return nonce;
}
