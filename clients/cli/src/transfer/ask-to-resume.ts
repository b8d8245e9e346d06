import type { PutSource } from '@marspace/sdk';
import { askToGoOn } from '../ask.ts';
import { checkSameOrder, computeResumedCost, type OrderWords } from '../check-resumed.ts';
import { formatBytes, formatTerm } from '../format.ts';
import type { JournalWithOrder } from '../journal-file.ts';
import type { Session } from '../session.ts';
import { describeCost, type Market } from './market.ts';

/** True when the upload under way may go on, after asking; an archive that is open already is paid for. Throws CliError where other flags are given than it was begun with. */
export async function askToResume(
  session: Session,
  given: OrderWords,
  journal: JournalWithOrder,
  source: PutSource,
  market: Market,
): Promise<boolean> {
  checkSameOrder(given, journal.order ?? {}, journal);
  if (journal.archiveId !== undefined) return true;
  const { contentBytes, shardBytes, ...cost } = computeResumedCost(journal, source, market.params);
  const termBlocks = BigInt(journal.termBlocks);
  for (const line of [
    `An upload of this file is under way: code ${journal.code.dataShards}+${journal.code.parityShards} with ${journal.slots.length} shards of ${formatBytes(shardBytes)}, for ${formatTerm(termBlocks, market.clock)}`,
    describeCost(cost, BigInt(contentBytes), termBlocks, market),
  ])
    session.output.note(line);
  return askToGoOn(
    'Go on with it at this price?',
    session.flags.yes ?? false,
    'give --yes to go on without being asked, or --anew to start over',
  );
}
