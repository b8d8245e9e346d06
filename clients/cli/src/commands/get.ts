import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { Blake3Hasher, decodeArchive, decodeCiphertext, readArchiveHeader, rebuildShards } from '@marspace/codec';
import { type GetEvent, openShardSource, type ReadableArchive } from '@marspace/sdk';
import type { Command } from 'commander';
import { resolveTarget } from '../archive-target.ts';
import { readCatalog } from '../catalog.ts';
import { CliError, exitCodes } from '../exit.ts';
import { formatBytes, shortenAddress, shortenEnum } from '../format.ts';
import { openPartialFile } from '../partial-file.ts';
import { parseByteCount } from '../parse-flags.ts';
import { startByteProgress } from '../progress.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

interface GetFlags {
  output?: string;
  force?: boolean;
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
  $ marspace get 'marspace:12#kQZ...' --grant eyJ... --output holiday.tar
  $ marspace get 12 --raw --output holiday.tar.age     # then: age -d -i identity.txt holiday.tar.age
  $ marspace get 12 --shards shards/                   # slot files; b3sum gives the checksums on chain
`;

export function addGetCommands(program: Command): void {
  program
    .command('get <archive>')
    .description('fetch an archive by its id, or by a read capability; goes on where an interrupted run stopped')
    .option('--output <file>', 'where to; the name it was stored under when left out')
    .option('--force', 'overwrite the file')
    .option('--raw', 'the ciphertext: an age file')
    .option('--shards <folder>', 'every slot as a plain file')
    .option('--grant <token>', 'the share token that came with a read capability')
    .addHelpText('after', getExamples)
    .action((target: string, flags: GetFlags, command: Command) => runCommand(command, (session, signal) => fetchArchive(session, target, flags, signal)));
  program
    .command('cat <archive>')
    .description('write an archive, or a range of it, to stdout; only Hosts that hold the range are asked')
    .option('--from <byte>', 'first byte', '0')
    .option('--to <byte>', 'byte after the last')
    .option('--grant <token>', 'the share token that came with a read capability')
    .addHelpText('after', '\nExamples:\n  $ marspace cat 12 --from 1MiB --to 1048600 | xxd\n')
    .action((target: string, flags: CatFlags, command: Command) => runCommand(command, (session, signal) => cat(session, target, flags, signal)));
}

async function open(session: Session, archiveId: bigint, grant: string | undefined, signal: AbortSignal): Promise<ReadableArchive> {
  const onEvent = (event: GetEvent) => {
    if (event.type === 'slot-failed') session.output.warn(`Slot ${event.slot} of ${shortenAddress(event.host ?? '?')} is ${event.reason}: ${event.message}`);
    else session.output.note(`Archive ${event.archiveId} is ${shortenEnum(event.status)}: ${event.hosts.filter(Boolean).length} of ${event.hosts.length} slots held, any ${event.dataShards} restore it`);
  };
  return openShardSource({ chain: await session.transferChain(), archiveId, grant, onEvent, signal });
}

async function fetchArchive(session: Session, target: string, flags: GetFlags, signal: AbortSignal): Promise<void> {
  const { archiveId, key } = await resolveTarget(session, target);
  const readable = await open(session, archiveId, flags.grant, signal);
  if (flags.shards !== undefined) return writeShards(session, readable, flags.shards);
  const output = flags.output ?? (await findName(session, archiveId, flags.raw ?? false));
  if (flags.raw) return writeRaw(session, readable, output, flags.force ?? false);
  const header = await readArchiveHeader(readable.source, key);
  const file = await openPartialFile(output, archiveId, flags.force ?? false);
  const progress = startByteProgress(session.output, 'Download', header.plaintextBytes);
  let at = file.bytesDone;
  try {
    if (at > 0) session.output.note(`Going on after ${formatBytes(at)} of an interrupted run`);
    const whole = at === 0 ? { ciphertextHash: readable.record.archive.contentChecksum } : { range: { from: at, to: header.plaintextBytes } };
    for await (const bytes of decodeArchive(readable.source, { key: { fileKey: header.fileKey }, ...whole })) {
      await file.write(bytes);
      at += bytes.length;
      progress.update(at);
    }
  } catch (error) {
    await file.close();
    throw error;
  } finally {
    progress.stop();
  }
  await file.finish();
  const blake3 = await hashFile(output);
  const known = (await readCatalog(session.profile.home, session.profile.chainId)).get(archiveId.toString())?.blake3;
  session.output.result({ archiveId, output, bytes: at, blake3, equal: known === undefined ? undefined : known === blake3 }, [
    `Wrote ${output}: ${formatBytes(at)}, BLAKE3 ${blake3}${known === undefined ? '' : known === blake3 ? ', the same as was stored' : ', NOT what was stored'}.`,
  ]);
}

async function findName(session: Session, archiveId: bigint, raw: boolean): Promise<string> {
  const name = (await readCatalog(session.profile.home, session.profile.chainId)).get(archiveId.toString())?.name ?? `archive-${archiveId}`;
  return raw ? `${name}.age` : name;
}

async function hashFile(path: string): Promise<string> {
  const { createReadStream } = await import('node:fs');
  const hasher = new Blake3Hasher();
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hasher.update(bytes as Uint8Array);
  return Buffer.from(hasher.digest()).toString('hex');
}

async function writeRaw(session: Session, readable: ReadableArchive, output: string, force: boolean): Promise<void> {
  const { archive } = readable.record;
  const file = await openPartialFile(`${output}`, archive.id, force);
  if (file.bytesDone > 0) await file.close();
  const fresh = file.bytesDone > 0 ? await openPartialFile(output, archive.id, force) : file;
  const progress = startByteProgress(session.output, 'Download', Number(archive.contentBytes));
  let at = 0;
  for await (const bytes of decodeCiphertext(readable.source, archive.contentChecksum.length > 0 ? archive.contentChecksum : undefined)) {
    await fresh.write(bytes);
    at += bytes.length;
    progress.update(at);
  }
  progress.stop();
  await fresh.finish();
  session.output.result({ archiveId: archive.id, output, bytes: at }, [`Wrote ${output}: ${formatBytes(at)}, an age file.`]);
}

async function writeShards(session: Session, readable: ReadableArchive, folder: string): Promise<void> {
  const { record, source } = readable;
  await mkdir(folder, { recursive: true });
  const slots = record.slots.map((slot) => slot.index);
  const progress = startByteProgress(session.output, 'Download', Number(record.archive.shardBytes) * slots.length);
  const files = slots.map((slot) => ({ slot, path: join(folder, `slot-${String(slot).padStart(3, '0')}`) }));
  const streams = new Map(files.map(({ slot, path }) => [slot, createWriteStream(path)]));
  let at = 0;
  for await (const block of rebuildShards(source, slots)) {
    const stream = streams.get(block.slot);
    if (stream && !stream.write(Uint8Array.from(block.bytes))) await once(stream, 'drain');
    at += block.bytes.length;
    progress.update(at);
  }
  for (const stream of streams.values()) {
    stream.end();
    await once(stream, 'finish');
  }
  progress.stop();
  const shards = files.map(({ slot, path }) => ({ slot, path, checksum: record.slots[slot]?.checksum }));
  session.output.result({ archiveId: record.archive.id, shards }, shards.map(({ path, checksum }) => `${Buffer.from(checksum ?? []).toString('hex')}  ${path}`));
}

async function cat(session: Session, target: string, flags: CatFlags, signal: AbortSignal): Promise<void> {
  const { archiveId, key } = await resolveTarget(session, target);
  const readable = await open(session, archiveId, flags.grant, signal);
  const header = await readArchiveHeader(readable.source, key);
  const from = parseByteCount(flags.from ?? '0', '--from');
  const to = Math.min(flags.to === undefined ? header.plaintextBytes : parseByteCount(flags.to, '--to'), header.plaintextBytes);
  if (from > to) throw new CliError(exitCodes.usage, `The range ${from} to ${to} is empty or outside the file's ${header.plaintextBytes} bytes.`);
  for await (const bytes of decodeArchive(readable.source, { key: { fileKey: header.fileKey }, range: { from, to } })) {
    if (!process.stdout.write(Uint8Array.from(bytes))) await once(process.stdout, 'drain');
  }
}
