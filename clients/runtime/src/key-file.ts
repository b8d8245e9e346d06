import { randomBytes } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findFile, writeFileAtomic } from './atomic-file.ts';
import { ProgramError } from './errors.ts';

/** 32-byte ed25519 seed. */
export const SEED_BYTES = 32;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

async function requireOwnerOnly(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & OTHERS) === 0) return;
  throw new ProgramError(
    `The key file ${path} can be read by others (mode ${(mode & 0o777).toString(8)}); 600 is wanted: chmod 600 ${path}.`,
    { exitCode: 2 },
  );
}

/** An account key as a file keeps it: the words of a BIP-39 mnemonic, or 32 bytes of a secp256k1 private key in hex. */
export type AccountKey = { readonly mnemonic: string } | { readonly privateKey: Uint8Array };

/** Reads an account key file (mode 600, one line). Throws ProgramError (exit 2); the content is never in a message. */
export async function loadAccountKey(path: string): Promise<AccountKey> {
  const content = await findFile(path);
  if (content === undefined)
    throw new ProgramError(`There is no key file ${path}; "marspace keys add" makes one, or name another with --key-file.`, {
      exitCode: 2,
    });
  await requireOwnerOnly(path);
  const text = content.toString('utf8').trim();
  if (/^[0-9a-fA-F]{64}$/.test(text)) return { privateKey: Uint8Array.from(Buffer.from(text, 'hex')) };
  const words = text.split(/\s+/);
  if (words.length >= 12 && words.length <= 24 && words.length % 3 === 0 && words.every((word) => /^[a-z]+$/.test(word)))
    return { mnemonic: words.join(' ') };
  throw new ProgramError(`The key file ${path} holds neither 12 to 24 mnemonic words nor 64 hex digits.`, { exitCode: 2 });
}

/** The 32-byte seed in the file, made at random with mode 600 if there is no file yet. Throws ProgramError (exit 2). */
export async function loadOrCreateSeed(path: string): Promise<Uint8Array> {
  const content = await findFile(path);
  if (content === undefined) {
    const seed = randomBytes(SEED_BYTES);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFileAtomic(path, `${seed.toString('hex')}\n`, { mode: OWNER_ONLY });
    return new Uint8Array(seed);
  }
  await requireOwnerOnly(path);
  const text = content.toString('utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new ProgramError(`The key file ${path} does not hold 64 hex digits.`, { exitCode: 2 });
  return new Uint8Array(Buffer.from(text, 'hex'));
}
