import { computePrice } from '@marspace/storage/rules';
import { ChainUnavailable, findOffers, type OfferView, type SignedReceipt, type TransferChain, TxError } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

const collectMs = 500; // only the archive's own Hosts matter, so all of them get time to answer

type Deal = NonNullable<Awaited<ReturnType<TransferChain['findArchive']>>>['deals'][number];

/** A slot whose Host offers to go on. */
export interface RenewalOffer {
  readonly deal: Deal;
  readonly offer: OfferView;
}

/** A slot that can be renewed. */
export interface Renewal extends RenewalOffer {
  readonly receipt: SignedReceipt;
}

/** A slot that is not renewed, and why. */
export interface LeftOut {
  readonly deal: Deal;
  readonly reason: string;
}

/** Fresh offers of the Hosts that hold an archive; left out are those that give none. */
export async function findRenewals(
  chain: TransferChain,
  archiveId: bigint,
  termBlocks: bigint,
  signal: AbortSignal,
): Promise<{ offered: RenewalOffer[]; left: LeftOut[] }> {
  const record = await chain.findArchive(archiveId);
  if (!record) throw new CliError(exitCodes.notFound, `The chain does not know archive ${archiveId}.`);
  const { shardBytes } = record.archive;
  const active = listUnrenewed(record.deals);
  const hosts = new Set(active.map((deal) => deal.host));
  const others = (await chain.listContractors('ROLE_HOST')).map(({ address }) => address).filter((address) => !hosts.has(address));
  const offers = await findOffers(chain, {
    request: { slotBytes: shardBytes, slots: hosts.size, termBlocks, excludeHosts: others.slice(0, 256), collectMs },
    wanted: hosts.size,
    signal,
  });
  const offered = active.flatMap((deal) => {
    const offer = offers.find((candidate) => candidate.host === deal.host);
    return offer ? [{ deal, offer }] : [];
  });
  if (offered.length === 0)
    throw new CliError(exitCodes.market, `None of the ${hosts.size} Hosts of archive ${archiveId} offers ${termBlocks} more blocks.`);
  const silent = active.filter((deal) => offered.every((renewal) => renewal.deal !== deal));
  return { offered, left: silent.map((deal) => ({ deal, reason: `it offers no ${termBlocks} more blocks` })) };
}

/** The active deals that an earlier renewal left out; all of them where it left out none, so that the chain says so. */
export function listUnrenewed(deals: readonly Deal[]): Deal[] {
  const active = deals.filter((deal) => deal.status === 'DEAL_STATUS_ACTIVE');
  const unrenewed = active.filter((deal) => deal.renewedBy === 0n);
  return unrenewed.length > 0 ? unrenewed : active;
}

/** What the slots cost together. */
export function computeRenewalPrice(renewals: readonly RenewalOffer[], shardBytes: bigint, termBlocks: bigint): bigint {
  return renewals.reduce((sum, { offer }) => sum + computePrice(shardBytes, termBlocks, BigInt(offer.pricePerGibBlock)), 0n);
}

/** The receipts of those Hosts, with which the renewal is opened; left out are those that give none, or not as agreed. */
export async function collectReceipts(
  offered: readonly RenewalOffer[],
  request: (renewal: RenewalOffer) => Promise<SignedReceipt>,
  signal: AbortSignal,
): Promise<{ renewals: Renewal[]; left: LeftOut[] }> {
  const left: LeftOut[] = [];
  const asked = offered.map(async (renewal): Promise<Renewal[]> => {
    try {
      return [{ ...renewal, receipt: await request(renewal) }];
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ChainUnavailable) throw error;
      left.push({ deal: renewal.deal, reason: (error as Error).message });
      return [];
    }
  });
  return { renewals: (await Promise.all(asked)).flat(), left };
}

/**
 * Renews what is confirmed. A Host that the chain's refusal names is left out, and the rest is asked about again. Gives undefined when `confirm`
 * says no; throws CliError when no slot is left, and what `send` throws that names no single Host.
 */
export async function renewConfirmed<Done>(
  found: { readonly renewals: readonly Renewal[]; readonly left: readonly LeftOut[] },
  confirm: (renewals: readonly Renewal[], left: readonly LeftOut[]) => Promise<boolean>,
  send: (renewals: readonly Renewal[]) => Promise<Done>,
): Promise<{ done: Done; left: readonly LeftOut[] } | undefined> {
  let { renewals, left } = found;
  for (;;) {
    if (renewals.length === 0)
      throw new CliError(
        exitCodes.market,
        `No slot can be renewed: ${left.map(({ deal, reason }) => `${deal.host}: ${reason}`).join('; ')}.`,
      );
    if (!(await confirm(renewals, left))) return undefined;
    try {
      return { done: await send(renewals), left };
    } catch (error) {
      const refused = findRefused(error, renewals);
      if (!refused) throw error;
      renewals = renewals.filter((renewal) => renewal !== refused);
      left = [...left, { deal: refused.deal, reason: (error as TxError).message }];
    }
  }
}

/** The one whose Host a module's refusal names, or whose deal is not active any more. */
function findRefused(error: unknown, renewals: readonly Renewal[]): Renewal | undefined {
  if (!(error instanceof TxError) || error.codespace === 'sdk') return undefined;
  const named = renewals.filter(
    ({ deal }) => error.message.includes(deal.host) || error.message.startsWith(`DealNotActive: deal ${deal.id} `),
  );
  return named.length === 1 ? named[0] : undefined;
}
