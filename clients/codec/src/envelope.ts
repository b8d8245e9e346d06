import { randomBytes, StreamCipher } from '#stream-cipher';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64nopad } from '@scure/base';
import { Decrypter, Encrypter, Stanza } from 'age-encryption';
import type { Recipient } from 'age-encryption';
import { FILE_KEY_BYTES } from './capability.ts';
import { CodecError } from './errors.ts';
import { AGE_NONCE_BYTES, AGE_TAG_BYTES, computePlaintextBytes } from './layout.ts';
import type { ArchiveEnvelope, ArchiveKey, OpenedHeader } from './types.ts';

/** age's default: 2^18 x 1 KiB = 256 MiB of memory and about a second per guess. */
const SCRYPT_WORK_FACTOR = 18;
/** 64 KiB, arbitrary: room for 600 X25519 recipients; keeps a forged archive from making a reader search for ever. */
export const HEADER_BYTES_MAX = 65_536;
const VERSION_LINE = 'age-encryption.org/v1\n';
const MAC_MARK = '\n--- ';
/** 43 characters of base64 and a line feed. */
const MAC_LINE_REST = 44;

const text = (bytes: string) => new TextEncoder().encode(bytes);

/** For whom an archive is encrypted: age recipients (`age1...`, any mix), or one passphrase. */
export type EnvelopeFor =
  | { readonly recipients: readonly string[] }
  | { readonly passphrase: string /** log2 of scrypt's N, 1 to 20; default 18. */; readonly scryptWorkFactor?: number };

/**
 * A fresh random file key and nonce with the age header that tells them to the recipients.
 * Keep it (sealed) to encrypt the same file again to the same bytes. Throws InvalidKey for a recipient that is none.
 */
export async function createEnvelope(target: EnvelopeFor): Promise<ArchiveEnvelope> {
  const encrypter = new Encrypter();
  let fileKey: Uint8Array | undefined;
  // The package draws the file key itself; a recipient that writes no stanza is where it tells.
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = key.slice();
      return [];
    },
  });
  addTarget(encrypter, target);
  const file = await encrypter.encrypt(new Uint8Array(0));
  const headerBytes = file.length - AGE_NONCE_BYTES - AGE_TAG_BYTES;
  return { fileKey: fileKey!, header: file.slice(0, headerBytes), nonce: file.slice(headerBytes, headerBytes + AGE_NONCE_BYTES) };
}

function addTarget(encrypter: Encrypter, target: EnvelopeFor): void {
  if ('passphrase' in target) {
    encrypter.addRecipient(createScryptRecipient(target.passphrase, target.scryptWorkFactor ?? SCRYPT_WORK_FACTOR));
    return;
  }
  if (target.recipients.length === 0) {
    throw new CodecError('InvalidKey', 'An archive needs at least one recipient, or nobody could read it.', {
      got: 0,
      wanted: '>= 1 recipient',
    });
  }
  for (const recipient of target.recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (cause) {
      throw new CodecError('InvalidKey', `"${recipient}" is not an age recipient.`, { got: recipient, wanted: 'age1...', cause });
    }
  }
}

function createScryptRecipient(passphrase: string, workFactor: number): Recipient {
  if (!Number.isInteger(workFactor) || workFactor < 1 || workFactor > 20) {
    throw new CodecError('InvalidKey', `The scrypt work factor ${workFactor} is not possible.`, { got: workFactor, wanted: '1 .. 20' });
  }
  if (passphrase.length === 0) {
    throw new CodecError('InvalidKey', 'The passphrase is empty.', { got: '0 characters', wanted: '>= 1 character' });
  }
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16);
      const label = text('age-encryption.org/v1/scrypt');
      const labelled = new Uint8Array([...label, ...salt]);
      const key = await scryptAsync(passphrase, labelled, { N: 2 ** workFactor, r: 8, p: 1, dkLen: 32 });
      const { ciphertext, tag } = new StreamCipher(key).seal(0, false, fileKey);
      return [new Stanza(['scrypt', base64nopad.encode(salt), String(workFactor)], new Uint8Array([...ciphertext, ...tag]))];
    },
  };
}

/** Key of the payload stream, 32 bytes. Throws InvalidKey unless both are 16 bytes. */
export function computeStreamKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  validateFileKey(fileKey);
  if (nonce.length !== AGE_NONCE_BYTES) {
    throw new CodecError('InvalidKey', `The nonce is ${nonce.length} bytes; ${AGE_NONCE_BYTES} are wanted.`, {
      got: nonce.length,
      wanted: AGE_NONCE_BYTES,
    });
  }
  return hkdf(sha256, fileKey, nonce, text('payload'), 32);
}

function validateFileKey(fileKey: Uint8Array): void {
  if (fileKey.length === FILE_KEY_BYTES) return;
  throw new CodecError('InvalidKey', `The file key is ${fileKey.length} bytes; ${FILE_KEY_BYTES} are wanted.`, {
    got: fileKey.length,
    wanted: FILE_KEY_BYTES,
  });
}

/**
 * Bytes of the age header at the start of `prefix`, or undefined if it goes on beyond it.
 * Throws InvalidHeader if no age v1 header starts there.
 */
export function findHeaderBytes(prefix: Uint8Array): number | undefined {
  const start = new TextDecoder('latin1').decode(prefix.subarray(0, HEADER_BYTES_MAX));
  const version = start.slice(0, VERSION_LINE.length);
  const mark = start.indexOf(MAC_MARK);
  const end = mark + MAC_MARK.length + MAC_LINE_REST;
  if (version !== VERSION_LINE.slice(0, version.length) || (mark < 0 && start.length === HEADER_BYTES_MAX)) throw createHeaderError();
  if (mark < 0 || end > start.length) return undefined;
  if (start[end - 1] !== '\n') throw createHeaderError();
  return end;
}

function createHeaderError(): CodecError {
  return new CodecError('InvalidHeader', 'The content does not begin with an age v1 header.', {
    got: 'something else',
    wanted: 'age-encryption.org/v1, at most 64 KiB',
  });
}

/** Throws WrongKey unless the header's MAC was made with this file key: what tells the holder of a bare key that nobody swapped the header. */
export function checkHeaderMac(header: Uint8Array, fileKey: Uint8Array): void {
  validateFileKey(fileKey);
  const macBytes = MAC_LINE_REST + 1;
  const covered = header.subarray(0, header.length - macBytes);
  const wanted = hmac(sha256, hkdf(sha256, fileKey, undefined, text('header'), 32), covered);
  const got = new TextDecoder('latin1').decode(header.subarray(covered.length + 1, header.length - 1));
  if (got !== base64nopad.encode(wanted)) throw createKeyError();
}

function createKeyError(cause?: unknown): CodecError {
  return new CodecError('WrongKey', 'This key does not open the archive.', {
    got: 'another key',
    wanted: 'a key the archive was encrypted for',
    cause,
  });
}

async function requireFileKey(header: Uint8Array, key: ArchiveKey): Promise<Uint8Array> {
  if ('fileKey' in key) {
    checkHeaderMac(header, key.fileKey);
    return key.fileKey;
  }
  const decrypter = new Decrypter();
  try {
    if ('passphrase' in key) decrypter.addPassphrase(key.passphrase);
    else for (const identity of key.identities) decrypter.addIdentity(identity);
  } catch (cause) {
    throw new CodecError('InvalidKey', 'This is not an age identity.', { got: 'something else', wanted: 'AGE-SECRET-KEY-1...', cause });
  }
  try {
    return await decrypter.decryptHeader(header);
  } catch (cause) {
    throw createKeyError(cause);
  }
}

/**
 * Opens the header at the start of `prefix` (header and nonce must lie in it). `contentBytes` is the size of the whole age file.
 * Throws InvalidHeader, InvalidKey, WrongKey, or InvalidLength for a size no age file has.
 */
export async function openHeader(prefix: Uint8Array, contentBytes: number, key: ArchiveKey): Promise<OpenedHeader> {
  const headerBytes = findHeaderBytes(prefix);
  if (headerBytes === undefined || prefix.length < headerBytes + AGE_NONCE_BYTES) throw createHeaderError();
  const fileKey = await requireFileKey(prefix.slice(0, headerBytes), key);
  const plaintextBytes = computePlaintextBytes(contentBytes, headerBytes);
  return { fileKey, headerBytes, nonce: prefix.slice(headerBytes, headerBytes + AGE_NONCE_BYTES), plaintextBytes };
}
