import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { askToGoOn } from '../ask.ts';
import { formatExamples } from '../examples.ts';
import { CliError, exitCodes } from '../exit.ts';
import { withFileLock } from '../file-lock.ts';
import { formatBytes } from '../format.ts';
import { findUploadFile, openJournal } from '../journal-file.ts';
import { toTable } from '../output.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

const idForm = /^[0-9a-f]{32}$/;

export function addUploadsCommands(program: Command): void {
  const uploads = program.command('uploads').description('uploads that were interrupted and wait to go on');
  uploads
    .command('ls')
    .description('list them')
    .addHelpText('after', formatExamples('uploads ls', 'uploads ls --json'))
    .action((_flags: unknown, command: Command) => runCommand(command, list));
  uploads
    .command('rm <upload>')
    .description('forget one, by its id or by its file; what Hosts have of it is dropped by themselves')
    .addHelpText('after', formatExamples('uploads rm holiday.tar', 'uploads rm 0123456789abcdef0123456789abcdef --yes'))
    .action((upload: string, _flags: unknown, command: Command) => runCommand(command, (session) => remove(session, upload)));
}

async function list(session: Session): Promise<void> {
  const identity = await session.identity();
  const found = await Promise.all(
    (await listIds(session)).map(async (id) => {
      const journal = await openJournal(join(session.profile.home, 'uploads', `${id}.age`), identity).catch(() => undefined);
      const { source, sourceBytes, code, termBlocks, archiveId } = journal ?? {};
      return { id, source, sourceBytes, code, termBlocks, archiveId };
    }),
  );
  const rows = found.map(({ id, source, sourceBytes, code, termBlocks }) =>
    code === undefined
      ? [id, '(of another key, or damaged)', '', '', '']
      : [id, source ?? '', formatBytes(sourceBytes ?? 0), `${code.dataShards}+${code.parityShards}`, termBlocks ?? ''],
  );
  session.output.result(found, rows.length === 0 ? ['No upload waits.'] : toTable(['id', 'file', 'size', 'code', 'blocks'], rows));
}

async function listIds(session: Session): Promise<string[]> {
  const names = await readdir(join(session.profile.home, 'uploads')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.flatMap((name) => (name.endsWith('.age') && idForm.test(name.slice(0, -4)) ? [name.slice(0, -4)] : [])).sort();
}

async function remove(session: Session, upload: string): Promise<void> {
  const { home, chainId } = session.profile;
  const file = idForm.test(upload) ? join(home, 'uploads', `${upload}.age`) : findUploadFile(home, chainId, upload, 'age');
  const id = file.slice(-36, -4);
  if (!(await listIds(session)).includes(id))
    throw new CliError(exitCodes.notFound, `No upload of ${upload} waits; "marspace uploads ls" lists them.`);
  const journal = await openJournal(file, await session.identity()).catch(() => undefined);
  if (journal?.openSent !== undefined)
    session.output.warn('Its opening may be on its way already: "marspace ls" shows the archive if it is paid for.');
  if (!(await askToGoOn(`Forget the upload of ${journal?.source ?? resolve(upload)}?`, session.flags.yes ?? false))) return;
  const locked = await withFileLock(file.replace(/age$/, 'lock'), () => rm(file));
  if (!locked) throw new CliError(exitCodes.refused, `Another marspace is storing this file now; wait until it is done.`);
  session.output.result({ removed: id }, [`Forgot the upload ${id}.`]);
}
