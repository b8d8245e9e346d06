import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '@marspace/runtime';
import { CliError, exitCodes } from './exit.ts';

const alignBytes = 65_536; // whole pieces of authenticated plaintext

/** A file that is being fetched: it has its name only when it is whole; until then its beginning waits beside it. */
export interface PartialFile {
  /** Bytes that an earlier run left, all authenticated when they were written. */
  readonly bytesDone: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the file durable and gives it its name. */
  finish(): Promise<void>;
  /** Keeps what there is for the next run. */
  close(): Promise<void>;
}

/** Opens `path` for a fetch of one archive. Throws CliError when the file is there already and may not be overwritten. */
export async function openPartialFile(path: string, archiveId: bigint, overwrite: boolean): Promise<PartialFile> {
  if (existsSync(path) && !overwrite) throw new CliError(exitCodes.refused, `${path} is there already; give --force to overwrite it, or another --output.`);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const part = join(folder, `.${basename(path)}.marspace-${archiveId}.part`);
  const handle = await open(part, existsSync(part) ? 'r+' : 'w+', 0o600);
  const left = (await stat(part)).size;
  const bytesDone = left - (left % alignBytes);
  await handle.truncate(bytesDone);
  return createPartialFile(handle, part, path, bytesDone);
}

function createPartialFile(handle: FileHandle, part: string, path: string, bytesDone: number): PartialFile {
  let at = bytesDone;
  return {
    bytesDone,
    async write(bytes) {
      for (let written = 0; written < bytes.length; ) {
        const result = await handle.write(bytes, written, bytes.length - written, at);
        written += result.bytesWritten;
        at += result.bytesWritten;
      }
    },
    async finish() {
      await handle.sync();
      await handle.close();
      await rename(part, path);
      await syncFolder(dirname(path));
    },
    close: () => handle.close(),
  };
}
