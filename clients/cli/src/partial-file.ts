import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '@marspace/runtime/atomic-file';

const alignBytes = 65_536; // whole pieces of authenticated plaintext
const ownerOnly = 0o600;
const readBytes = 1 << 20; // 1 MiB at a time

/** A file that is being fetched: it has its name only when it is whole; until then its beginning waits beside it. */
export interface PartialFile {
  /** Bytes that an earlier run left, all authenticated when they were written. */
  readonly bytesDone: number;
  /** What an earlier run left, piece by piece; a piece is valid until the next one is asked for. */
  readDone(): AsyncGenerator<Uint8Array>;
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the file durable and gives it its name. */
  finish(): Promise<void>;
  /** Keeps what there is for the next run. */
  close(): Promise<void>;
  /** Removes what there is. */
  discard(): Promise<void>;
}

/** Which archive, and what of it: another beginning must never be taken for this one's. */
export interface PartialKey {
  chainId: string;
  archiveId: bigint;
  form: 'plain' | 'raw' | `slot-${number}`;
}

/**
 * Opens `path` for a fetch; it is replaced by the whole file alone. `mode`: permissions of the file that stands there, which the new one keeps.
 * `anew` forgets an earlier run.
 */
export async function openPartialFile(
  path: string,
  key: PartialKey,
  options: { mode?: number | undefined; anew?: boolean } = {},
): Promise<PartialFile> {
  const part = join(dirname(path), `.${basename(path)}.${key.chainId}-${key.archiveId}-${key.form}.part`);
  const handle = await open(part, existsSync(part) && !options.anew ? 'r+' : 'w+', ownerOnly);
  const left = (await handle.stat()).size;
  const bytesDone = left - (left % alignBytes);
  if (left > bytesDone) await handle.truncate(bytesDone);
  return createPartialFile(handle, part, path, options.mode, bytesDone);
}

function createPartialFile(handle: FileHandle, part: string, path: string, mode: number | undefined, bytesDone: number): PartialFile {
  let at = bytesDone;
  let open = true;
  const close = async () => {
    if (open) await handle.close();
    open = false;
  };
  return {
    bytesDone,
    async *readDone() {
      const buffer = new Uint8Array(readBytes);
      for (let from = 0; from < bytesDone; ) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(readBytes, bytesDone - from), from);
        if (bytesRead === 0) throw new Error(`${part} ends at ${from} of ${bytesDone} bytes`);
        yield buffer.subarray(0, bytesRead);
        from += bytesRead;
      }
    },
    async write(bytes) {
      for (let written = 0; written < bytes.length; ) {
        const result = await handle.write(bytes, written, bytes.length - written, at);
        written += result.bytesWritten;
        at += result.bytesWritten;
      }
    },
    async finish() {
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
      await close();
      await rename(part, path);
      await syncFolder(dirname(path));
    },
    close,
    async discard() {
      await close();
      await rm(part, { force: true });
    },
  };
}
