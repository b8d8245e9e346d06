import type { Context } from '@marspace/kit';
import type {
  Contractor,
  Lock,
  QueryContractorRequest,
  QueryContractorResponse,
  QueryContractorsRequest,
  QueryContractorsResponse,
  QueryCreditsRequest,
  QueryCreditsResponse,
  QueryHoldRequest,
  QueryHoldResponse,
  QueryLocksRequest,
  QueryLocksResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryRatingRequest,
  QueryRatingResponse,
  QueryTotalsRequest,
  QueryTotalsResponse,
} from '../../proto/gen/modules/escrow.ts';
import { findRecord, requireContractor } from './contractors.ts';
import { errors } from './errors.ts';
import { computeAccidentFactorBps, computeFreeDeposit, computeRating } from './rules.ts';
import * as state from './state.ts';

/** Denoms answered at most where the answer has no pages: what one scan gives. */
const denomsMax = 1000;

export function params(ctx: Context, _request: QueryParamsRequest): QueryParamsResponse {
  return { params: state.params.require(ctx) };
}

export function contractor(ctx: Context, request: QueryContractorRequest): QueryContractorResponse {
  const found = requireContractor(ctx, request.address);
  const { accidentHalfLifeBlocks } = state.params.require(ctx);
  return {
    contractor: found,
    freeAmount: computeFreeDeposit(found),
    accidentFactorBps: computeAccidentFactorBps(found, accidentHalfLifeBlocks, ctx.height),
  };
}

/** With a role: those that have it and have not left. Without: everybody that ever registered. */
export function contractors(ctx: Context, request: QueryContractorsRequest): QueryContractorsResponse {
  const found: Contractor[] = [];
  if (request.role === 'ROLE_UNSPECIFIED') {
    const { items, pagination } = state.contractors.page(ctx, [], request.pagination);
    for (const [, value] of items) found.push(value);
    return { contractors: found, pagination };
  }
  const { keys, pagination } = state.contractorsByRole.page(ctx, [request.role], request.pagination);
  for (const [, address] of keys) found.push(requireContractor(ctx, address));
  return { contractors: found, pagination };
}

export function credits(ctx: Context, request: QueryCreditsRequest): QueryCreditsResponse {
  const owed = state.credits.scan(ctx, [request.address], { limit: denomsMax });
  return { credits: owed.map(([[, denom], amount]) => ({ denom, amount })) };
}

const holdAbsent = ([module, reference]: [string, bigint]) => errors.HoldNotFound(`${module} ${reference} has no hold`);

export function hold(ctx: Context, request: QueryHoldRequest): QueryHoldResponse {
  const { module, reference } = request;
  const found = state.holds.require(ctx, [module, reference], holdAbsent);
  return { hold: found };
}

const lockAbsent = ([module, reference]: [string, bigint]) => new Error(`lock ${module} ${reference} is in the index only`);

export function locks(ctx: Context, request: QueryLocksRequest): QueryLocksResponse {
  const { keys, pagination } = state.locksByContractor.page(ctx, [request.address], request.pagination);
  const found: Lock[] = [];
  for (const [, module, reference] of keys) {
    found.push(state.locks.require(ctx, [module, reference], lockAbsent));
  }
  return { locks: found, pagination };
}

export function totals(ctx: Context, _request: QueryTotalsRequest): QueryTotalsResponse {
  return { totals: state.totals.scan(ctx, [], { limit: denomsMax }).map(([, total]) => total) };
}

export function rating(ctx: Context, request: QueryRatingRequest): QueryRatingResponse {
  const found = requireContractor(ctx, request.address);
  const record = findRecord(ctx, request.address, request.role);
  const { scoreBps } = computeRating(found, record, state.params.require(ctx), ctx.height);
  return { scoreBps, record };
}
