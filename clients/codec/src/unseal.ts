import { StreamCipher } from '#stream-cipher';
import { CodecError } from './errors.ts';
import { AGE_CHUNK_BYTES, AGE_TAG_BYTES } from './layout.ts';

const SEALED_BYTES = AGE_CHUNK_BYTES + AGE_TAG_BYTES;

/** Opens age chunks from runs of ciphertext views, copying only what straddles two runs. */
export class Unsealer {
  readonly #cipher: StreamCipher;
  readonly #chunks: number;
  readonly #lastBytes: number;
  #index: number;
  #held: Uint8Array[] = [];
  #heldBytes = 0;

  /** `firstChunk` is the chunk the first byte belongs to; `payloadBytes` is the size of all chunks of the file. */
  constructor(streamKey: Uint8Array, firstChunk: number, payloadBytes: number) {
    this.#cipher = new StreamCipher(streamKey);
    this.#chunks = Math.ceil(payloadBytes / SEALED_BYTES);
    this.#lastBytes = payloadBytes - (this.#chunks - 1) * SEALED_BYTES;
    this.#index = firstChunk;
  }

  /** Plaintext of every chunk that is complete now. Throws ChunkNotAuthentic. */
  *open(run: readonly Uint8Array[]): Generator<Uint8Array> {
    for (const view of run) {
      for (let at = 0; at < view.length; ) {
        const room = this.#chunkBytes() - this.#heldBytes;
        const piece = view.subarray(at, at + room);
        this.#held.push(piece);
        this.#heldBytes += piece.length;
        at += piece.length;
        if (piece.length === room) yield* this.#openHeld();
      }
    }
    // The views will be overwritten; what is left waits in a copy.
    this.#held = this.#held.map((piece) => piece.slice());
  }

  #chunkBytes(): number {
    return this.#index === this.#chunks - 1 ? this.#lastBytes : SEALED_BYTES;
  }

  #openHeld(): Uint8Array[] {
    const { ciphertext, tag } = splitTag(this.#held, this.#heldBytes - AGE_TAG_BYTES);
    const plaintext = this.#cipher.open(this.#index, this.#index === this.#chunks - 1, ciphertext, tag);
    if (!plaintext) {
      throw new CodecError('ChunkNotAuthentic', `Chunk ${this.#index} of the archive is not what was encrypted under this key.`, {
        got: 'a wrong tag',
        wanted: 'an authentic age chunk',
      });
    }
    this.#index++;
    this.#held = [];
    this.#heldBytes = 0;
    return plaintext;
  }
}

function splitTag(pieces: readonly Uint8Array[], ciphertextBytes: number): { ciphertext: Uint8Array[]; tag: Uint8Array } {
  const ciphertext: Uint8Array[] = [];
  const tag = new Uint8Array(AGE_TAG_BYTES);
  let at = 0;
  for (const piece of pieces) {
    const split = Math.max(0, Math.min(piece.length, ciphertextBytes - at));
    if (split > 0) ciphertext.push(piece.subarray(0, split));
    if (split < piece.length) tag.set(piece.subarray(split), at + split - ciphertextBytes);
    at += piece.length;
  }
  return { ciphertext, tag };
}
