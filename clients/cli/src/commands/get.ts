import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type ArchiveKey, Blake3Hasher, decodeArchive, decodeCiphertext, isCodecError, readArchiveHeader } from '@marspace/codec';
import { openShardSource, type ReadableArchive } from '@marspace/sdk';
import type { Command } from 'commander';
import { resolveTarget } from '../archive-target.ts';
import { readCatalog } from '../catalog.ts';
import { CliError, exitCodes } from '../exit.ts';
import { withFileLock } from '../file-lock.ts';
import { formatBytes } from '../format.ts';
import { writeToStdout } from '../output.ts';
import { checkFolder, findOutputTarget, openOutput, type OutputTarget } from '../output-target.ts';
import { parseByteCount } from '../parse-flags.ts';
import { startByteProgress } from '../progress.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { writeShardFiles } from '../shard-files.ts';
import { SlotReport } from '../slot-report.ts';

interface GetFlags {
  output?: string;
  force?: boolean;
  parents?: boolean;
  raw?: boolean;
  shards?: string;
  grant?: string;
}

interface CatFlags {
  from?: string;
  to?: string;
  grant?: string;
}

const getExamples = `
Examples:
  $ marspace get 12 --output holiday.tar
  $ marspace get 12 --output - | tar t
  $ marspace get 'marspace:12#kQZ...' --grant eyJ... --output holiday.tar
  $ marspace get 12 --raw --output holiday.tar.age     # then: age -d -i identity.txt holiday.tar.age
  $ marspace get 12 --shards shards/                   # slot files; b3sum gives the checksums on chain
`;

export function addGetCommands(program: Command): void {
  program
    .command('get <archive>')
    .description('fetch an archive by its id, or by a read capability; goes on where an interrupted run stopped')
    .option('--output <file>', 'where to, - for stdout; the name it was stored under when left out')
    .option('--force', 'overwrite the file')
    .option('--parents', 'make folders that are missing')
    .option('--raw', 'the ciphertext: an age file')
    .option('--shards <folder>', 'every slot as a plain file')
    .option('--grant <token>', 'the share token that came with a read capability')
    .addHelpText('after', getExamples)
    .action((target: string, flags: GetFlags, command: Command) =>
      runCommand(command, (session, signal) => fetchArchive(session, target, flags, signal)),
    );
  program
    .command('cat <archive>')
    .description('write an archive, or a range of it, to stdout; only Hosts that hold the range are asked')
    .option('--from <byte>', 'first byte', '0')
    .option('--to <byte>', 'byte after the last')
    .option('--grant <token>', 'the share token that came with a read capability')
    .addHelpText('after', '\nExamples:\n  $ marspace cat 12 --from 1MiB --to 1048600 | xxd\n')
    .action((target: string, flags: CatFlags, command: Command) =>
      runCommand(command, (session, signal) => cat(session, target, flags, signal)),
    );
}

async function open(session: Session, archiveId: bigint, grant: string | undefined, signal: AbortSignal): Promise<OpenedArchive> {
  const slots = new SlotReport(session.output);
  const readable = await openShardSource({
    chain: await session.transferChain(),
    archiveId,
    grant,
    onEvent: (event) => slots.note(event),
    signal,
  });
  return { ...readable, explain: (error) => slots.explain(error, readable.record.archive) };
}

/** An archive that can be read. `explain` says in its place what an error while reading means. */
interface OpenedArchive extends ReadableArchive {
  explain: (error: unknown) => unknown;
}

async function fetchArchive(session: Session, target: string, flags: GetFlags, signal: AbortSignal): Promise<void> {
  if (flags.raw && flags.shards !== undefined) throw new CliError(exitCodes.usage, '--raw and --shards exclude each other.');
  if (flags.shards !== undefined && flags.output !== undefined)
    throw new CliError(exitCodes.usage, '--output and --shards exclude each other.');
  const { archiveId, key } = await resolveTarget(session, target);
  const targetFlags = { overwrite: flags.force ?? false, parents: flags.parents ?? false };
  if (flags.shards !== undefined) {
    await checkFolder(dirname(resolve(flags.shards)), targetFlags);
    const readable = await open(session, archiveId, flags.grant, signal);
    return writeShards(session, readable, flags.shards, targetFlags.overwrite, signal).catch((error) => {
      throw readable.explain(error);
    });
  }
  const output = await findOutputTarget(flags.output ?? (await findName(session, archiveId, flags.raw ?? false)), targetFlags);
  const locked = await withFileLock(
    join(session.profile.home, 'downloads', `${createHash('sha256').update(resolve(output.path)).digest('hex').slice(0, 32)}.lock`),
    async () => {
      const readable = await open(session, archiveId, flags.grant, signal);
      const work = flags.raw ? writeRaw(session, readable, output, signal) : writePlain(session, readable, key, output, signal);
      return work.catch((error) => {
        throw readable.explain(error);
      });
    },
  );
  if (!locked)
    throw new CliError(exitCodes.refused, `Another marspace is writing ${output.path} now; wait for it, or give another --output.`);
}

function describeOutput({ kind, path }: { kind: string; path: string }): string {
  return kind === 'stdout' ? 'to stdout' : path;
}

async function writePlain(
  session: Session,
  readable: OpenedArchive,
  key: ArchiveKey,
  output: OutputTarget,
  signal: AbortSignal,
): Promise<void> {
  const { archive } = readable.record;
  const header = await readArchiveHeader(readable.source, key);
  const file = await openOutput(output, { chainId: session.profile.chainId, archiveId: archive.id, form: 'plain' }, { signal });
  const hasher = new Blake3Hasher();
  const progress = startByteProgress(session.output, 'Download', header.plaintextBytes);
  let at = file.bytesDone;
  try {
    if (at > 0) session.output.note(`Going on after ${formatBytes(at)} of an interrupted run`);
    for await (const bytes of file.readDone()) hasher.update(bytes);
    const check = archive.contentChecksum.length > 0 ? { ciphertextHash: archive.contentChecksum } : {};
    const whole = at === 0 ? check : { range: { from: at, to: header.plaintextBytes } };
    for await (const bytes of decodeArchive(readable.source, { key: { fileKey: header.fileKey }, ...whole })) {
      signal.throwIfAborted();
      hasher.update(bytes);
      await file.write(bytes);
      at += bytes.length;
      progress.update(at);
    }
    await file.finish();
  } catch (error) {
    // Bytes that together are not what the chain promises must not be the beginning of another try.
    if (isCodecError(error, 'HashMismatch')) await file.discard();
    throw error;
  } finally {
    await file.close();
    progress.stop();
  }
  const blake3 = Buffer.from(hasher.digest()).toString('hex');
  const known = (await readCatalog(session.profile.home, session.profile.chainId)).get(archive.id.toString())?.blake3;
  const equal = known === undefined ? undefined : known === blake3;
  report(
    session,
    output,
    { archiveId: archive.id, output: output.path, bytes: at, blake3, equal },
    `Wrote ${describeOutput(output)}: ${formatBytes(at)}, BLAKE3 ${blake3}${equal === undefined ? '' : equal ? ', the same as was stored' : ', NOT what was stored'}.`,
  );
}

/** The result; where stdout has the archive's bytes it has nothing else. */
function report(session: Session, output: OutputTarget, value: unknown, line: string): void {
  if (output.kind === 'stdout') session.output.note(line);
  else session.output.result(value, [line]);
}

async function findName(session: Session, archiveId: bigint, raw: boolean): Promise<string> {
  const name = (await readCatalog(session.profile.home, session.profile.chainId)).get(archiveId.toString())?.name ?? `archive-${archiveId}`;
  const file = raw ? `${name}.age` : name;
  return file === '-' ? './-' : file; // "-" alone is stdout
}

async function writeRaw(session: Session, readable: OpenedArchive, output: OutputTarget, signal: AbortSignal): Promise<void> {
  const { archive } = readable.record;
  // From the start each time: only the hash of the whole vouches for it to somebody without the checksums.
  const file = await openOutput(output, { chainId: session.profile.chainId, archiveId: archive.id, form: 'raw' }, { anew: true, signal });
  const progress = startByteProgress(session.output, 'Download', Number(archive.contentBytes));
  let at = 0;
  try {
    for await (const bytes of decodeCiphertext(readable.source, archive.contentChecksum.length > 0 ? archive.contentChecksum : undefined)) {
      signal.throwIfAborted();
      await file.write(bytes);
      at += bytes.length;
      progress.update(at);
    }
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  } finally {
    progress.stop();
  }
  report(
    session,
    output,
    { archiveId: archive.id, output: output.path, bytes: at },
    `Wrote ${describeOutput(output)}: ${formatBytes(at)}, an age file.`,
  );
}

async function writeShards(
  session: Session,
  readable: ReadableArchive,
  folder: string,
  overwrite: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { record } = readable;
  await mkdir(folder, { recursive: true });
  const progress = startByteProgress(session.output, 'Download', Number(record.archive.shardBytes) * record.slots.length);
  let at = 0;
  const onBytes = (bytes: number) => {
    at += bytes;
    progress.update(at);
  };
  const shards = await writeShardFiles(readable, folder, { chainId: session.profile.chainId, overwrite, onBytes, signal }).finally(() =>
    progress.stop(),
  );
  session.output.result(
    { archiveId: record.archive.id, shards },
    shards.map(({ path, checksum }) => `${Buffer.from(checksum).toString('hex')}  ${path}`),
  );
}

async function cat(session: Session, target: string, flags: CatFlags, signal: AbortSignal): Promise<void> {
  const from = parseByteCount(flags.from ?? '0', '--from');
  const end = flags.to === undefined ? undefined : parseByteCount(flags.to, '--to');
  if (end !== undefined && end < from) throw new CliError(exitCodes.usage, `--to got ${end}, which is before --from ${from}.`);
  const { archiveId, key } = await resolveTarget(session, target);
  const readable = await open(session, archiveId, flags.grant, signal);
  await writeRange(readable, key, from, end, signal).catch((error) => {
    throw readable.explain(error);
  });
}

async function writeRange(
  { source }: OpenedArchive,
  key: ArchiveKey,
  from: number,
  end: number | undefined,
  signal: AbortSignal,
): Promise<void> {
  const header = await readArchiveHeader(source, key);
  if (from > header.plaintextBytes) throw new CliError(exitCodes.usage, `--from got ${from}; the file has ${header.plaintextBytes} bytes.`);
  const to = Math.min(end ?? header.plaintextBytes, header.plaintextBytes);
  for await (const bytes of decodeArchive(source, { key: { fileKey: header.fileKey }, range: { from, to } })) {
    signal.throwIfAborted();
    await writeToStdout(bytes);
  }
}
