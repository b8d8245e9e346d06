import { Blake3Hasher } from '@marspace/codec';
import { type BlockClock, computeTotalPerTbMonth, type JournalStore, type PutSource, TxError } from '@marspace/sdk';
import { readCatalog } from '../catalog.ts';
import { checkPayment } from '../check-cost.ts';
import { CliError, exitCodes } from '../exit.ts';
import { formatCoin, formatHeightDate } from '../format.ts';
import type { Session } from '../session.ts';
import type { Market } from './market.ts';
import type { Planned } from './put-display.ts';
import type { Wishes } from './put-order.ts';

/** What the chain would refuse after the upload is refused before it. */
export async function checkPlan(
  plan: Planned,
  { priceMax }: Pick<Wishes, 'priceMax'>,
  { client, params, clock }: Market,
  address: string,
): Promise<void> {
  const { code, priceAmount, feeAmount } = plan;
  if (BigInt(code.parityShards) < params.parityShardsMin)
    throw new CliError(
      exitCodes.refused,
      `The code ${code.dataShards}+${code.parityShards} has too few parity shards; the chain wants ${params.parityShardsMin} or more.`,
    );
  const hosts = plan.slots.map(({ host }) => host);
  await checkPayment(client, { address, hosts, shardBytes: BigInt(plan.shardBytes), priceAmount, feeAmount });
  checkPriceMax(plan, priceMax, { params, clock });
}

/** Throws CliError where a price of TB and month is wanted and this one is higher. */
export function checkPriceMax(
  {
    code,
    contentBytes,
    shardBytes,
    termBlocks,
    priceAmount,
  }: Pick<Planned, 'code' | 'contentBytes' | 'shardBytes' | 'termBlocks' | 'priceAmount'>,
  priceMax: Wishes['priceMax'],
  { params, clock }: Pick<Market, 'params' | 'clock'>,
): void {
  if (priceMax === undefined || 'perGibBlock' in priceMax) return;
  // The least fee of a small file is no price of bytes.
  const fee = (priceAmount * params.openFeeBps + 9_999n) / 10_000n;
  const total = computeTotalPerTbMonth(priceAmount + fee, BigInt(shardBytes * code.dataShards), termBlocks, clock);
  if (total <= priceMax.perTbMonth) return;
  throw new CliError(
    exitCodes.market,
    `The ${contentBytes} bytes would cost ${formatCoin(total, params.paymentDenom)} per TB and month with all slots and the fee; --price-max allows ${formatCoin(priceMax.perTbMonth, params.paymentDenom)}.`,
  );
}

/**
 * A module's refusal of the opening is for good: the next run starts anew instead of meeting it again. No archive was opened by then: it was looked for.
 */
export async function forgetRefused(error: unknown, journal: JournalStore): Promise<never> {
  if (!(error instanceof TxError) || !['storage', 'escrow'].includes(error.codespace)) throw error;
  await journal.remove();
  throw new CliError(
    exitCodes.refused,
    `${error.message.replace(/\.$/, '')}; this upload is given up and forgotten, the same command starts over (as --anew does).`,
  );
}

/** The same bytes may be stored and paid for twice, but not unsaid. */
export async function warnOfSame(session: Session, source: PutSource, clock: BlockClock): Promise<void> {
  const { home, chainId } = session.profile;
  const alike = [...(await readCatalog(home, chainId)).values()].filter(({ bytes }) => bytes === source.bytes);
  if (alike.length === 0) return;
  const hasher = new Blake3Hasher();
  for await (const piece of source.open()) hasher.update(piece);
  const blake3 = Buffer.from(hasher.digest()).toString('hex');
  for (const { archiveId, name } of alike.filter((entry) => entry.blake3 === blake3)) {
    const { archive } = await (await session.client()).storage.archive({ id: BigInt(archiveId) }).catch(() => ({ archive: undefined }));
    if (archive && archive.endsAtHeight > clock.height)
      session.output.warn(
        `The same bytes are stored already: archive ${archiveId}, ${name}, until ${formatHeightDate(archive.endsAtHeight, clock)}`,
      );
  }
}
