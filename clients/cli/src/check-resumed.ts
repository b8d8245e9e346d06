import { computeCiphertextBytes, computeShardBytes } from '@marspace/codec';
import { computeOpenFee, computePrice, computeStateBytes, type OpenFeeTerms } from '@marspace/storage/rules';
import type { PutJournal, PutSource } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';

/** What was wanted of an upload, as it was typed; left out: chosen by the console. */
export interface OrderWords {
  readonly term?: string | undefined;
  readonly code?: string | undefined;
  readonly region?: readonly string[] | undefined;
  readonly priceMax?: string | undefined;
  readonly recipient?: readonly string[] | undefined;
}

const flags = { term: '--term', code: '--code', region: '--region', priceMax: '--price-max', recipient: '--recipient' } as const;

/**
 * Throws CliError when a flag says something else than the upload under way was begun with: it would be passed over in silence. What is not
 * given is as it was.
 */
export function checkSameOrder(given: OrderWords, begun: OrderWords, journal: Pick<PutJournal, 'code' | 'termBlocks'>): void {
  const { dataShards, parityShards } = journal.code;
  const chosen: OrderWords = { term: `${journal.termBlocks}blocks`, code: `${dataShards}+${parityShards}` };
  for (const name of Object.keys(flags) as (keyof OrderWords)[]) {
    const now = toText(given[name]);
    if (now === undefined) continue;
    const known = [toText(begun[name]), toText(chosen[name])].filter((text) => text !== undefined);
    if (known.includes(now) || (name === 'term' && now === journal.termBlocks)) continue;
    throw new CliError(
      exitCodes.usage,
      `${flags[name]} got ${now}; the upload of this file under way has ${known[0] ?? 'none'}: leave it out to go on, or give --anew to start over.`,
    );
  }
}

function toText(value: string | readonly string[] | undefined): string | undefined {
  return value === undefined || typeof value === 'string' ? value : [...value].sort().join(', ');
}

/** What is wanted of an upload: what was begun holds where nothing is given, for its spares and where it has to start anew. */
export function continueOrder<Given extends OrderWords>(given: Given, begun: OrderWords = {}): Given {
  const { term, code, region, priceMax, recipient } = begun;
  return { term, code, region, priceMax, recipient, ...given };
}

/** What an upload under way costs when it is opened. */
export function computeResumedCost(journal: PutJournal, source: PutSource, params: OpenFeeTerms) {
  const contentBytes = computeCiphertextBytes(source.bytes, journal.envelope.header.length);
  const shardBytes = computeShardBytes(BigInt(contentBytes), journal.code.dataShards);
  const priceAmount = journal.slots
    .map(({ offer }) => computePrice(shardBytes, BigInt(journal.termBlocks), BigInt(offer.pricePerGibBlock)))
    .reduce((sum, price) => sum + price, 0n);
  return {
    contentBytes,
    shardBytes,
    priceAmount,
    feeAmount: computeOpenFee(priceAmount, computeStateBytes(1n, BigInt(journal.slots.length)), params),
  };
}
