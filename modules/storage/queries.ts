import type { Context, PageRequest, PageResponse } from '@marspace/kit';
import type {
  Archive,
  Deal,
  DrawnChunk,
  HostState,
  HostView,
  QueryArchiveRequest,
  QueryArchiveResponse,
  QueryArchivesRequest,
  QueryArchivesResponse,
  QueryChallengesRequest,
  QueryChallengesResponse,
  QueryDealRequest,
  QueryDealResponse,
  QueryDealsRequest,
  QueryDealsResponse,
  QueryHostRequest,
  QueryHostResponse,
  QueryHostsRequest,
  QueryHostsResponse,
  QueryParamsResponse,
  QuerySpotChallengesRequest,
  QuerySpotChallengesResponse,
  QueryUsedReceiptRequest,
  QueryUsedReceiptResponse,
} from '../../proto/gen/modules/storage.ts';
import { computeSlotCount, requireArchive, requireSlot } from './apply/archives.ts';
import { requireDeal } from './apply/deals.ts';
import { drawOpenPeriod } from './apply/draw.ts';
import { newHost, requireHost } from './apply/hosts.ts';
import { runningShelves } from './apply/layout.ts';
import { readUnsettled } from './apply/settlement.ts';
import { errors } from './errors.ts';
import { escrow } from './ports.ts';
import { computeSpaceChunks } from './rules/challenges.ts';
import { computeChallengeFee } from './rules/price.ts';
import { computeEarned } from './rules/settlement.ts';
import * as state from './state.ts';

/** Items looked at for one filtered page. A page can come back short; its next key says where to go on. */
const filteredItemsMax = 1000;
/** The SDK's default page. */
const pageDefault = 100n;

export function params(ctx: Context): QueryParamsResponse {
  return { params: state.params.require(ctx) };
}

export function archive(ctx: Context, request: QueryArchiveRequest): QueryArchiveResponse {
  const found = requireArchive(ctx, request.id);
  const slots = [];
  const deals = [];
  const count = computeSlotCount(found);
  for (let index = 0; index < count; index++) {
    const slot = requireSlot(ctx, found, index);
    slots.push(slot);
    if (slot.dealId !== 0n) deals.push(requireDeal(ctx, slot.dealId));
  }
  return { archive: found, slots, deals };
}

export function archives(ctx: Context, request: QueryArchivesRequest): QueryArchivesResponse {
  const { owner, status, pagination } = request;
  const fits = (found: Archive): boolean => status === 'ARCHIVE_STATUS_UNSPECIFIED' || found.status === status;
  const read = (page: PageRequest | undefined): Page<Archive> => {
    if (owner === '') {
      const { items, pagination: next } = state.archives.page(ctx, [], page);
      return { items: items.map(([, found]) => found), pagination: next };
    }
    const { keys, pagination: next } = state.archivesByOwner.page(ctx, [owner], page);
    return { items: keys.map(([, id]) => requireArchive(ctx, id)), pagination: next };
  };
  const page = filterPage(read, fits, pagination, status !== 'ARCHIVE_STATUS_UNSPECIFIED');
  return { archives: page.items, pagination: page.pagination };
}

export function deal(ctx: Context, request: QueryDealRequest): QueryDealResponse {
  const found = requireDeal(ctx, request.id);
  return { deal: found, earnedAmount: computeUnsettled(ctx, found) };
}

/** Earned in closed periods and not settled yet, before commission and retention. */
function computeUnsettled(ctx: Context, found: Deal): bigint {
  if (found.status !== 'DEAL_STATUS_ACTIVE') return 0n;
  const span = readUnsettled(ctx, requireHost(ctx, found.host), found);
  if (span === undefined) return 0n;
  const before = computeEarned(found.priceAmount, found.provenBlocks, found.termBlocks);
  return computeEarned(found.priceAmount, found.provenBlocks + span.blocks, found.termBlocks) - before;
}

export function deals(ctx: Context, request: QueryDealsRequest): QueryDealsResponse {
  const { archiveId, host, status, pagination } = request;
  if ((archiveId === 0n) === (host === '')) throw errors.InvalidMessage('deals are listed by archive or by Host: one of the two is wanted');
  const filtered = status !== 'DEAL_STATUS_UNSPECIFIED';
  const fits = (found: Deal): boolean => !filtered || found.status === status;
  const read = (page: PageRequest | undefined): Page<Deal> => {
    const { keys, pagination: next } =
      host === '' ? state.dealsByArchive.page(ctx, [archiveId], page) : state.dealsByHost.page(ctx, [host], page);
    return { items: keys.map(([, id]) => requireDeal(ctx, id)), pagination: next };
  };
  const page = filterPage(read, fits, pagination, filtered);
  return { deals: page.items, pagination: page.pagination };
}

interface Page<V> {
  readonly items: V[];
  readonly pagination: PageResponse;
}

/** A page of what fits. Reads ahead until the page is full, never past it, so that the next key is exact. */
function filterPage<V>(
  read: (page: PageRequest | undefined) => Page<V>,
  fits: (item: V) => boolean,
  request: PageRequest | undefined,
  filtered: boolean,
): Page<V> {
  if (!filtered) return read(request);
  const limit = Number(request === undefined || request.limit === 0n ? pageDefault : request.limit);
  const items: V[] = [];
  let key = request?.key ?? new Uint8Array(0);
  let offset = request?.offset ?? 0n;
  const reverse = request?.reverse ?? false;
  for (let seen = 0; seen < filteredItemsMax; ) {
    const page = read({ key, offset, limit: BigInt(limit - items.length), countTotal: false, reverse });
    for (const item of page.items) if (fits(item)) items.push(item);
    seen += page.items.length;
    key = page.pagination.nextKey;
    offset = 0n;
    if (key.length === 0 || items.length >= limit || page.items.length === 0) break;
  }
  return { items, pagination: { nextKey: key, total: 0n } };
}

export function host(ctx: Context, request: QueryHostRequest): QueryHostResponse {
  const found = state.hosts.find(ctx, [request.host]);
  // A registered Host that never held a deal has nothing stored, and is known nevertheless.
  if (found === undefined && escrow.findContractor(ctx, { address: request.host }) === undefined)
    throw errors.HostNotFound(`${request.host} is no contractor and never held a deal`);
  return { host: viewHost(ctx, found ?? newHost(request.host)) };
}

export function hosts(ctx: Context, request: QueryHostsRequest): QueryHostsResponse {
  const { items, pagination } = state.hosts.page(ctx, [], request.pagination);
  return { hosts: items.map(([, found]) => viewHost(ctx, found)), pagination };
}

function viewHost(ctx: Context, found: HostState): HostView {
  const rules = state.params.require(ctx);
  const question = state.questions.find(ctx, [found.host]);
  const asked = found.openPeriod !== 0n && found.openDue && !found.openProven;
  return {
    host: found.host,
    status: found.status,
    period: found.period,
    periodStartedAtHeight: found.periodStartedAtHeight,
    seedHeight: found.seedHeight,
    proofWindowBlocks: found.proofWindowBlocks,
    challengesPerPeriod: found.challengesPerPeriod,
    liveChunks: found.liveChunks,
    spaceChunks: computeSpaceChunks(runningShelves(found)),
    activeDeals: found.activeDeals,
    periodsDue: found.periodsDue,
    periodsProven: found.periodsProven,
    missedInARow: found.missedInARow,
    openPeriod: asked ? found.openPeriod : 0n,
    openSeedHeight: asked ? found.openSeedHeight : 0n,
    questionedPeriod: question === undefined ? 0n : question.period + 1n,
    questionedUntilHeight: question === undefined ? 0n : question.untilHeight,
    challengeFeeAmount: computeChallengeFee(rules.challengeFeeAmount, found.spotChallenges, rules.challengesPerFeeStep),
    receiptNumberMin: found.receiptNumberMin,
  };
}

/** The chunks to show for the Host's open period, or for the missed one that is in question, in the order of the challenges. */
export function challenges(ctx: Context, request: QueryChallengesRequest): QueryChallengesResponse {
  const found = requireHost(ctx, request.host);
  if (found.openPeriod === request.period + 1n) {
    const chunks = found.openDue ? drawOpenPeriod(ctx, found).map((drawn) => viewChunk(drawn.deal, drawn.chunkIndex)) : [];
    return { chunks, seedHeight: found.openSeedHeight, lastHeight: found.openLastHeight, proven: found.openProven };
  }
  const question = state.questions.find(ctx, [request.host]);
  if (question === undefined || question.period !== request.period) {
    throw errors.PeriodNotOpen(
      `period ${request.period} of ${request.host} has no open proof window and is not in question; period ${found.period} is running`,
    );
  }
  const chunks = question.chunks.map((chunk) => viewChunk(requireDeal(ctx, chunk.dealId), chunk.chunkIndex));
  return { chunks, seedHeight: question.seedHeight, lastHeight: question.untilHeight, proven: false };
}

function viewChunk(found: Deal, chunkIndex: bigint): DrawnChunk {
  return { dealId: found.id, chunkIndex, checksum: found.checksum, shardBytes: found.shardBytes };
}

export function spotChallenges(ctx: Context, request: QuerySpotChallengesRequest): QuerySpotChallengesResponse {
  const { keys, pagination } = state.spotByHost.page(ctx, [request.host], request.pagination);
  const challenges = keys.map(([, , , id]) => {
    const found = state.spotChallenges.require(ctx, [id], () => errors.ChallengeNotFound(`spot challenge ${id} is not open`));
    const { dealId, challenger, seedHeight, lastHeight, drawn, chunkIndex } = found;
    return { id, dealId, challenger, seedHeight, lastHeight, drawn, chunkIndex };
  });
  return { challenges, pagination };
}

export function usedReceipt(ctx: Context, request: QueryUsedReceiptRequest): QueryUsedReceiptResponse {
  const found = state.usedReceipts.find(ctx, [request.host, request.number]);
  const numberMin = state.hosts.find(ctx, [request.host])?.receiptNumberMin ?? 0n;
  return { used: found !== undefined, validUntilHeight: found?.validUntilHeight ?? 0n, numberMin };
}
