import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { PutSource } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

const readBytes = 1 << 20; // 1 MiB: fewer, larger reads than the default 64 KiB

/** A file as a source to store. Throws CliError when it is none. */
export async function openFileSource(path: string): Promise<PutSource> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      exitCodes.notFound,
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.code}.`,
    );
  });
  if (!found.isFile()) throw new CliError(exitCodes.usage, `${path} is not a file; pack a folder first, e.g. with tar.`);
  return {
    bytes: found.size,
    stamp: `${found.size}:${found.mtimeMs}:${found.ino}`,
    open: () => createReadStream(path, { highWaterMark: readBytes }),
  };
}
