import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files that the console keeps in its home whatever it moves (docs/spec/console.md, section 3), also while they are being replaced. */
const keptInHome = [
  /^config\.toml$/,
  /^keys\/[^/]+\.(age|key)$/,
  /^uploads\/[0-9a-f]{32}\.(age(\.[0-9a-f]{8}\.tmp)?|lock)$/,
  /^downloads\/[0-9a-f]{32}\.lock$/,
  /^archives\/[^/]+\.json(\.[0-9a-f]{8}\.tmp|\.lock)?$/,
];
/** A journal of 16 slots has some 20 KB: what is larger holds more than a journal. Arbitrary between that and a piece of a file. */
const keptBytesMax = 262_144;

export interface DiskUse {
  /** The console's home. */
  readonly home: string;
  /** Its `TMPDIR`, which nobody else uses. */
  readonly temporary: string;
  /** What it reads or writes for its user; nothing else lies in this folder. */
  readonly file: string;
  readonly fileBytes: number;
  /** Undefined, or a process whose files without a name count too, where /proc shows them. */
  readonly pid?: number | undefined;
}

/** Bytes on disk now beyond the user's file and the small files of the console's home. */
export function measureTemporaryDisk(use: DiskUse): number {
  const inHome = listFiles(use.home).filter(({ name, bytes }) => bytes > keptBytesMax || !keptInHome.some((form) => form.test(name)));
  const beside = listFiles(dirname(use.file));
  const isOwn = (name: string) => name === basename(use.file) || (name.startsWith(`.${basename(use.file)}.`) && name.endsWith('.part'));
  // A second copy under such a name is no part of the user's file.
  const own = sumBytes(beside.filter(({ name }) => isOwn(name)));
  const others = sumBytes(beside.filter(({ name }) => !isOwn(name)));
  return sumBytes(inHome) + sumBytes(listFiles(use.temporary)) + others + Math.max(0, own - use.fileBytes) + sumNameless(use.pid);
}

interface FoundFile {
  readonly name: string;
  readonly bytes: number;
}

function sumBytes(files: readonly FoundFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Files below a folder by their path in it; those that go meanwhile are left out. */
function listFiles(folder: string): FoundFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return found?.isFile() ? [{ name, bytes: found.size }] : [];
  });
}

/** Bytes of files that the process has open and that have no name any more. */
function sumNameless(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    return readdirSync(`/proc/${pid}/fd`).reduce((sum, fd) => sum + measureNameless(`/proc/${pid}/fd/${fd}`), 0);
  } catch {
    return 0; // it has just ended, or there is no /proc
  }
}

function measureNameless(link: string): number {
  try {
    const target = readlinkSync(link);
    const isOnDisk = target.endsWith(' (deleted)') && !target.startsWith('/memfd:') && !target.startsWith('/dev/');
    return isOnDisk ? statSync(link).size : 0;
  } catch {
    return 0; // closed meanwhile
  }
}
