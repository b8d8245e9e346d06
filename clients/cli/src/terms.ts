import { type ArchiveCode, type BlockClock, chooseCode, computeTermBlocks, findOffers, type Term, type TransferChain } from '@marspace/sdk';
import { CliError, exitCodes } from './exit.ts';
import { formatDuration, formatTerm } from './format.ts';
import type { Output } from './output.ts';

const yearTerm: Term = { kind: 'span', ms: 31_536_000_000n };
const probeMs = 250; // live Hosts of a running Exchange answer in well under this
const probeHosts = 24;
const probeBytes = 1024n;
const slotsMin = 3; // of the smallest code that is chosen by itself

type TermParams = { readonly periodBlocks: bigint; readonly termBlocksMax: bigint };

/** Throws CliError when the chain takes no such term; `text` is what was typed. */
export function checkTerm(blocks: bigint, text: string, params: TermParams, clock: BlockClock): void {
  if (blocks <= 0n) throw new CliError(exitCodes.usage, `--term got ${text}, which is over already.`);
  if (blocks >= params.periodBlocks && blocks <= params.termBlocksMax) return;
  const span = (count: bigint) => `${count} blocks (${formatDuration(Number((count * clock.blockMicros) / 1000n))})`;
  throw new CliError(
    exitCodes.refused,
    `--term got ${text}, which is ${span(blocks)}; the chain takes ${span(params.periodBlocks)} to ${span(params.termBlocksMax)}.`,
  );
}

/** A year, or the longest that the chain takes and enough Hosts offer; says so where it is less. */
export async function chooseTerm(
  chain: TransferChain,
  params: TermParams,
  clock: BlockClock,
  wanted: { code?: ArchiveCode | undefined; regions?: string[] | undefined; signal: AbortSignal },
  output: Pick<Output, 'note'>,
): Promise<bigint> {
  const year = computeTermBlocks(yearTerm, clock);
  const request = {
    slotBytes: probeBytes,
    slots: probeHosts,
    termBlocks: params.periodBlocks,
    regions: wanted.regions,
    collectMs: probeMs,
  };
  const offers = await findOffers(chain, { request, wanted: probeHosts, signal: wanted.signal });
  const longest = offers.map(({ offer }) => chain.decodeOffer(offer).offer.termBlocksMax);
  const blocks = computeDefaultTerm(year, params, longest, wanted.code);
  if (blocks < year)
    output.note(
      `No --term: a year is the default, the ${blocks === params.termBlocksMax ? 'chain takes' : 'Hosts on offer take'} at most ${formatTerm(blocks, clock)}`,
    );
  else output.note(`No --term: a year is the default, ${formatTerm(blocks, clock)}`);
  return blocks;
}

/** The longest term up to a year that the chain and as many Hosts as the code has slots allow. */
export function computeDefaultTerm(year: bigint, params: TermParams, longest: readonly bigint[], code: ArchiveCode | undefined): bigint {
  const chosen = code ?? chooseCode(longest.length);
  const slots = chosen ? chosen.dataShards + chosen.parityShards : slotsMin;
  const byHosts = [...longest].sort((a, b) => Number(b - a))[slots - 1] ?? year;
  return [year, params.termBlocksMax, byHosts].reduce((least, blocks) => (blocks < least ? blocks : least));
}
