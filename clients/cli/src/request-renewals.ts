import { computePrice } from '@marspace/storage/rules';
import { findOffers, type OfferView, requestReceipt, type SignedReceipt, type TransferChain } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

const collectMs = 500; // only the archive's own Hosts matter, so all of them get time to answer

type Deal = NonNullable<Awaited<ReturnType<TransferChain['findArchive']>>>['deals'][number];

/** A slot whose Host offers to go on. */
export interface RenewalOffer {
  readonly deal: Deal;
  readonly offer: OfferView;
}

/** Fresh offers of the Hosts that hold an archive, for as many slots as they answer for, and what they cost together. */
export async function findRenewals(
  chain: TransferChain,
  archiveId: bigint,
  termBlocks: bigint,
  signal: AbortSignal,
): Promise<{ renewals: RenewalOffer[]; priceAmount: bigint }> {
  const record = await chain.findArchive(archiveId);
  if (!record) throw new CliError(exitCodes.notFound, `The chain does not know archive ${archiveId}.`);
  const { shardBytes } = record.archive;
  const active = record.deals.filter((deal) => deal.status === 'DEAL_STATUS_ACTIVE');
  const hosts = new Set(active.map((deal) => deal.host));
  const others = (await chain.listContractors('ROLE_HOST')).map(({ address }) => address).filter((address) => !hosts.has(address));
  const offers = await findOffers(chain, {
    request: { slotBytes: shardBytes, slots: hosts.size, termBlocks, excludeHosts: others.slice(0, 256), collectMs },
    wanted: hosts.size,
    signal,
  });
  const renewals = active.flatMap((deal) => {
    const offer = offers.find((candidate) => candidate.host === deal.host);
    return offer ? [{ deal, offer }] : [];
  });
  if (renewals.length === 0)
    throw new CliError(exitCodes.market, `None of the ${hosts.size} Hosts of archive ${archiveId} offers ${termBlocks} more blocks.`);
  const priceAmount = renewals.reduce((sum, { offer }) => sum + computePrice(shardBytes, termBlocks, BigInt(offer.pricePerGibBlock)), 0n);
  return { renewals, priceAmount };
}

/** The receipts of those Hosts, with which the renewal is opened. Throws AgentError, or CliError naming the Host whose receipt is not as agreed. */
export function collectReceipts(
  chain: TransferChain,
  renewals: readonly RenewalOffer[],
  termBlocks: bigint,
  signal: AbortSignal,
): Promise<{ slotIndex: number; receipt: SignedReceipt }[]> {
  return Promise.all(
    renewals.map(async ({ deal, offer }) => ({
      slotIndex: deal.slotIndex,
      receipt: await requestReceipt(chain, offer, deal, termBlocks, signal),
    })),
  );
}
