import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { PutSource } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

const readBytes = 1 << 20; // 1 MiB: fewer, larger reads than the default 64 KiB

/**
 * A file as a source to store; it can be read, and reading it fails when it changes meanwhile. Throws CliError when it is no file, a file system's error
 * when it may not be read.
 */
export async function openFileSource(path: string): Promise<PutSource> {
  const found = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new CliError(exitCodes.notFound, `There is no file ${path}.`) : error;
  });
  if (found.isDirectory()) throw new CliError(exitCodes.usage, `${path} is a folder; pack it first, e.g. with tar.`);
  if (!found.isFile()) throw new CliError(exitCodes.usage, `${path} is not a file: only a file can be read twice, as an upload may need.`);
  await (await open(path, 'r')).close(); // whoever may not read it hears it now
  const stamp = computeStamp(found);
  return { bytes: Number(found.size), stamp, open: () => readUnchanged(path, stamp) };
}

/** Changes with every write to the file, also one that sets its times back. */
function computeStamp({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size}:${mtimeNs}:${ctimeNs}:${ino}`;
}

async function* readUnchanged(path: string, stamp: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    await checkStamp(handle, path, stamp);
    yield* handle.createReadStream({ highWaterMark: readBytes, autoClose: false });
    await checkStamp(handle, path, stamp);
  } finally {
    await handle.close();
  }
}

async function checkStamp(handle: FileHandle, path: string, stamp: string): Promise<void> {
  const now = [await handle.stat({ bigint: true }), await stat(path, { bigint: true }).catch(() => undefined)];
  if (now.every((stats) => stats !== undefined && computeStamp(stats) === stamp)) return;
  throw new CliError(
    exitCodes.refused,
    `${path} has changed while it was read: nothing is paid. Once it stays as it is, give --anew to store it.`,
  );
}
