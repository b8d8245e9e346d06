import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError, exitCodes } from './exit.ts';
import { writeToStdout } from './output.ts';
import { openPartialFile, type PartialFile, type PartialKey } from './partial-file.ts';

const readerPollMs = 100; // arbitrary: a pipe without a reader is tried again

/** Where an archive is written: a file that gets its name when it is whole, or something that takes bytes as they come. */
export type OutputTarget =
  | { readonly kind: 'file'; readonly path: string; readonly mode: number | undefined }
  | { readonly kind: 'stream'; readonly path: string }
  | { readonly kind: 'stdout'; readonly path: '-' };

export interface TargetFlags {
  /** Whether a file that is there may be replaced. */
  overwrite: boolean;
  /** Whether folders that are missing are made. */
  parents: boolean;
}

const namesOfStdout = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

/**
 * What `path` means as an output; `-` is stdout. A link means what it leads to; devices and pipes are written into. Throws CliError when something
 * is there already, is no place for a file, or has no folder. Nothing is made or changed.
 */
export async function findOutputTarget(path: string, flags: TargetFlags): Promise<OutputTarget> {
  if (namesOfStdout.includes(path)) return { kind: 'stdout', path: '-' };
  const found = await findStats(path);
  if (!found) return { kind: 'file', path: await requireNewPath(path, flags), mode: undefined };
  if (found.isDirectory()) throw new CliError(exitCodes.usage, `${path} is a folder; the path of a file is wanted.`);
  if (found.isCharacterDevice() || found.isFIFO()) return { kind: 'stream', path };
  if (!found.isFile()) throw new CliError(exitCodes.refused, `${path} is no file; a file, a pipe or - for stdout is wanted.`);
  if (!flags.overwrite)
    throw new CliError(exitCodes.refused, `${path} is there already; give --force to overwrite it, or another --output.`);
  return { kind: 'file', path: await realpath(path), mode: found.mode & 0o7777 };
}

/** Follows links; undefined when nothing is there. */
async function findStats(path: string): Promise<Stats | undefined> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

async function requireNewPath(path: string, flags: TargetFlags): Promise<string> {
  const link = await lstat(path).catch(() => undefined);
  if (link?.isSymbolicLink()) throw new CliError(exitCodes.refused, `${path} is a link that leads nowhere; give another --output.`);
  await checkFolder(dirname(path), flags);
  return path;
}

/** Throws CliError when a folder is missing and may not be made. */
export async function checkFolder(folder: string, flags: Pick<TargetFlags, 'parents'>): Promise<void> {
  const found = await findStats(folder);
  if (found && !found.isDirectory()) throw new CliError(exitCodes.usage, `${folder} is not a folder.`);
  if (!found && !flags.parents) throw new CliError(exitCodes.notFound, `There is no folder ${folder}; give --parents to make it.`);
}

/** Opens a target for the bytes of an archive. `anew` forgets what an earlier run left of a file. */
export async function openOutput(
  target: OutputTarget,
  key: PartialKey,
  options: { anew?: boolean; signal?: AbortSignal } = {},
): Promise<PartialFile> {
  if (target.kind === 'stdout') return createStream(writeToStdout, async () => undefined);
  if (target.kind === 'stream') return openStream(target.path, options.signal);
  await mkdir(dirname(target.path), { recursive: true });
  return openPartialFile(target.path, key, { mode: target.mode, ...(options.anew ? { anew: true } : {}) });
}

/** A pipe is opened when it has a reader, so that Ctrl-C ends the waiting. */
async function openStream(path: string, signal: AbortSignal | undefined): Promise<PartialFile> {
  const probe = await waitForReader(path, signal);
  const handle = await open(path, constants.O_WRONLY).finally(() => probe.close());
  let isOpen = true;
  const write = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten;
  };
  return createStream(write, async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  });
}

/** The reader sees no end as long as what this gives is open. */
async function waitForReader(path: string, signal: AbortSignal | undefined): Promise<FileHandle> {
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
      await pause(readerPollMs, undefined, signal ? { signal } : {});
    }
  }
}

/** What is written is gone: nothing is left for another run. */
function createStream(write: (bytes: Uint8Array) => Promise<void>, close: () => Promise<void>): PartialFile {
  return {
    bytesDone: 0,
    async *readDone() {
      // Every run begins at the first byte.
    },
    write,
    finish: close,
    close,
    discard: close,
  };
}
