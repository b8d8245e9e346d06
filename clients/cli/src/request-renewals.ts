import { computePrice } from '@marspace/storage/rules';
import { findOffers, type SignedOffer, type TransferChain } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

const collectMs = 500; // only the archive's own Hosts matter, so all of them get time to answer

/** Fresh offers of the Hosts that hold an archive, for as many slots as they answer for, and what they cost together. */
export async function requestRenewals(
  chain: TransferChain,
  archiveId: bigint,
  termBlocks: bigint,
  signal: AbortSignal,
): Promise<{ renewals: { slotIndex: number; offer: SignedOffer }[]; priceAmount: bigint }> {
  const record = await chain.findArchive(archiveId);
  if (!record) throw new CliError(exitCodes.notFound, `The chain does not know archive ${archiveId}.`);
  const { shardBytes } = record.archive;
  const hosts = new Set(record.deals.filter((deal) => deal.status === 'DEAL_STATUS_ACTIVE').map((deal) => deal.host));
  const others = (await chain.listContractors('ROLE_HOST')).map(({ address }) => address).filter((address) => !hosts.has(address));
  const offers = await findOffers(chain, {
    request: { slotBytes: shardBytes, slots: hosts.size, termBlocks, excludeHosts: others.slice(0, 256), collectMs },
    wanted: hosts.size,
    signal,
  });
  const renewals = record.deals.flatMap((deal) => {
    const view = offers.find((offer) => offer.host === deal.host && deal.status === 'DEAL_STATUS_ACTIVE');
    return view ? [{ slotIndex: deal.slotIndex, offer: chain.decodeOffer(view.offer) }] : [];
  });
  if (renewals.length === 0)
    throw new CliError(exitCodes.market, `None of the ${hosts.size} Hosts of archive ${archiveId} offers ${termBlocks} more blocks.`);
  const priceAmount = renewals.reduce((sum, { offer }) => sum + computePrice(shardBytes, termBlocks, offer.offer.pricePerGibBlock), 0n);
  return { renewals, priceAmount };
}
