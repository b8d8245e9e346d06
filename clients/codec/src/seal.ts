import { StreamCipher } from '#stream-cipher';
import { computeStreamKey } from './envelope.ts';
import { CodecError } from './errors.ts';
import { AGE_CHUNK_BYTES } from './layout.ts';
import type { ArchiveEnvelope } from './types.ts';

/** Cuts a source into age chunks of 64 KiB and refuses it if it is not as long as stated. The last chunk comes only after the source has ended. */
async function* cutChunks(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  plaintextBytes: number,
): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  const carry = new Uint8Array(AGE_CHUNK_BYTES);
  let carried = 0;
  let taken = 0;
  for await (const piece of source) {
    if (taken + piece.length > plaintextBytes) throw createLengthError('SourceTooLong', `at least ${taken + piece.length}`, plaintextBytes);
    taken += piece.length;
    for (let at = 0; at < piece.length; ) {
      if (carried === AGE_CHUNK_BYTES) {
        yield { bytes: carry, last: false };
        carried = 0;
      }
      const length = Math.min(AGE_CHUNK_BYTES - carried, piece.length - at);
      // A whole chunk with more to come needs no copy; the very last one waits in `carry` for the end of the source.
      if (length === AGE_CHUNK_BYTES && at + length < piece.length) yield { bytes: piece.subarray(at, at + length), last: false };
      else {
        carry.set(piece.subarray(at, at + length), carried);
        carried += length;
      }
      at += length;
    }
  }
  if (taken < plaintextBytes) throw createLengthError('SourceTooShort', `${taken}`, plaintextBytes);
  yield { bytes: carry.subarray(0, carried), last: true };
}

function createLengthError(code: 'SourceTooShort' | 'SourceTooLong', got: string, plaintextBytes: number): CodecError {
  return new CodecError(code, `The source gave ${got} bytes where ${plaintextBytes} were stated; did the file change while it was read?`, {
    got: `${got} bytes`,
    wanted: `${plaintextBytes} bytes`,
  });
}

/** A piece of the age file; `plaintext` is what it came from (valid until the next piece), absent for header and nonce. */
export interface SealedPiece {
  readonly plaintext?: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag?: Uint8Array;
}

/** The age file of a source, piece by piece. Throws SourceTooShort, SourceTooLong, InvalidKey. */
export async function* sealSource(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  plaintextBytes: number,
  envelope: ArchiveEnvelope,
): AsyncGenerator<SealedPiece> {
  const cipher = new StreamCipher(computeStreamKey(envelope.fileKey, envelope.nonce));
  yield { ciphertext: envelope.header };
  yield { ciphertext: envelope.nonce };
  let index = 0;
  for await (const { bytes, last } of cutChunks(source, plaintextBytes)) {
    yield { plaintext: bytes, ...cipher.seal(index, last, bytes) };
    index++;
  }
}
