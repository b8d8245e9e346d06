import { formatReadCapability, readArchiveHeader } from '@marspace/codec';
import { isAddress, openShardSource } from '@marspace/sdk';
import type { Command } from 'commander';
import { CliError, exitCodes } from '../exit.ts';
import { parseId } from '../parse-flags.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

const secondsPerDay = 86_400;
const daysMax = 365; // the protocol lets a share live 366 days

export function addShareCommand(program: Command): void {
  program
    .command('share <archive>')
    .description('make a read capability and a share token: whoever gets both can fetch the archive')
    .option('--to <address>', 'only this address may fetch; anybody when left out')
    .option('--days <n>', 'how long Hosts honour the token', '30')
    .addHelpText(
      'after',
      '\nThe read capability cannot be taken back: it holds the key.\n\nExamples:\n  $ marspace share 12 --to mspace1... --days 7\n',
    )
    .action((id: string, flags: { to?: string; days: string }, command: Command) =>
      runCommand(command, (session, signal) => share(session, parseId(id, 'archive id'), flags, signal)),
    );
}

async function share(session: Session, archiveId: bigint, flags: { to?: string; days: string }, signal: AbortSignal): Promise<void> {
  const days = parseId(flags.days, 'number of days');
  if (days < 1n || days > BigInt(daysMax)) throw new CliError(exitCodes.usage, `--days got ${days}; 1 to ${daysMax} is wanted.`);
  if (flags.to !== undefined && !isAddress(flags.to))
    throw new CliError(exitCodes.usage, `"${flags.to}" is no address; one that begins with mspace1 is wanted.`);
  const chain = await session.transferChain();
  const { source, record } = await openShardSource({ chain, archiveId, signal });
  if (record.archive.owner !== chain.address)
    throw new CliError(exitCodes.refused, `Archive ${archiveId} belongs to ${record.archive.owner}: only its Sender can share it.`);
  const { fileKey } = await readArchiveHeader(source, { identities: [(await session.identity()).identity] });
  const capability = formatReadCapability({ archiveId, fileKey });
  const grant = chain.createToken({
    right: 'share',
    archiveId: archiveId.toString(),
    receiver: flags.to ?? '',
    lifetimeSeconds: Number(days) * secondsPerDay,
  });
  session.output.result({ capability, grant, receiver: flags.to ?? '', days: Number(days) }, [
    capability,
    '',
    grant,
    '',
    `They fetch it with: marspace get '${capability}' --grant <token above> --output FILE`,
  ]);
}
