import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findFile, writeFileAtomic } from '@marspace/runtime/atomic-file';
import { isMnemonic, KeyFileUnreadable, openKeyFile, sealKeyFile } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

const ownerOnly = 0o600;
const nameForm = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/** A key's file: sealed with a passphrase (`.age`, which `age -d` opens too) or in the clear (`.key`). */
interface KeyFile {
  name: string;
  file: string;
  sealed: boolean;
}

function keysFolder(home: string): string {
  return join(home, 'keys');
}

/** All keys of a home, by name. */
export async function listKeys(home: string): Promise<KeyFile[]> {
  const files = await readdir(keysFolder(home)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const keys = files.filter((file) => /\.(age|key)$/.test(file));
  return keys
    .sort()
    .map((file) => ({ name: file.replace(/\.(age|key)$/, ''), file: join(keysFolder(home), file), sealed: file.endsWith('.age') }));
}

/** Throws CliError when the name is taken or cannot be a file name. */
export async function checkNewName(home: string, name: string): Promise<void> {
  if (!nameForm.test(name))
    throw new CliError(exitCodes.usage, `"${name}" cannot name a key: letters, digits, dot, dash and underscore are wanted, at most 64.`);
  if ((await listKeys(home)).some((key) => key.name === name))
    throw new CliError(exitCodes.refused, `There is a key "${name}" already; choose another name, or remove it first.`);
}

/** The file of a key. Throws CliError when there is none. */
export async function requireKey(home: string, name: string): Promise<KeyFile> {
  const key = (await listKeys(home)).find((candidate) => candidate.name === name);
  if (key) return key;
  throw new CliError(exitCodes.notFound, `There is no key "${name}" in ${keysFolder(home)}; "marspace keys add ${name}" makes one.`);
}

/** Writes a key, sealed when a passphrase is given. Throws CliError when the name is taken or cannot be a file name. */
export async function addKey(home: string, name: string, mnemonic: string, passphrase: string | undefined): Promise<string> {
  await checkNewName(home, name);
  await mkdir(keysFolder(home), { recursive: true, mode: 0o700 });
  return writeKey(home, name, mnemonic, passphrase);
}

async function writeKey(home: string, name: string, mnemonic: string, passphrase: string | undefined): Promise<string> {
  const file = join(keysFolder(home), `${name}.${passphrase === undefined ? 'key' : 'age'}`);
  const text = passphrase === undefined ? `${mnemonic}\n` : await sealKeyFile(mnemonic, passphrase);
  await writeFileAtomic(file, text, { mode: ownerOnly });
  return file;
}

/** The words of a key. `askPassphrase` is called for a sealed one. Throws CliError when there is no such key or the passphrase is wrong. */
export async function readMnemonic(home: string, name: string, askPassphrase: () => Promise<string>): Promise<string> {
  const key = await requireKey(home, name);
  const text = await readFile(key.file, 'utf8');
  if (!key.sealed) return requireWords(key, text.trim());
  const passphrase = await askPassphrase();
  const words = await openKeyFile(text, passphrase).catch((error) => {
    if (!(error instanceof KeyFileUnreadable)) throw error;
    throw new CliError(exitCodes.unreadable, `The key "${name}" cannot be opened: the passphrase is wrong, or ${key.file} is damaged.`);
  });
  return requireWords(key, words);
}

/** Seals a key anew, or keeps it in the clear (undefined). The old file goes when the new one is durable. Throws CliError. */
export async function sealKeyAnew(home: string, name: string, mnemonic: string, passphrase: string | undefined): Promise<string> {
  const old = await requireKey(home, name);
  const file = await writeKey(home, name, mnemonic, passphrase);
  if (file !== old.file) await rm(old.file);
  return file;
}

function requireWords(key: KeyFile, words: string): string {
  if (isMnemonic(words)) return words;
  throw new CliError(
    exitCodes.unreadable,
    `${key.file} holds no words of a key; restore the key with "marspace keys add NAME --mnemonic-file FILE".`,
  );
}

export async function removeKey(home: string, name: string): Promise<void> {
  await rm((await requireKey(home, name)).file);
}

/** The text of a file, or undefined. */
export async function findText(file: string): Promise<string | undefined> {
  return (await findFile(file))?.toString('utf8');
}
