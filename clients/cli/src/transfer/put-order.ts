import { validateCode } from '@marspace/codec';
import { computePriceMaxPerGibBlock, computeTermBlocks, parseCode, type TransferChain } from '@marspace/sdk';
import type { OrderWords } from '../check-resumed.ts';
import { CliError, exitCodes } from '../exit.ts';
import { parseAddress, parsePriceMax, parseTermFlag } from '../parse-flags.ts';
import type { Session } from '../session.ts';
import { checkTerm, chooseTerm } from '../terms.ts';
import type { Market } from './market.ts';

/** The code chosen by itself that has the fewest slots for its data. */
const leastCode = { dataShards: 4, parityShards: 2 };

/** What was typed of a put's wishes. */
export interface OrderFlags extends OrderWords {
  readonly exchange?: string;
}

/** The same, read. Throws CliError. */
export function parseOrder(flags: OrderFlags) {
  const code = flags.code === undefined ? undefined : parseCode(flags.code);
  if (flags.code !== undefined && !code)
    throw new CliError(exitCodes.usage, `"${flags.code}" is no code; data and parity shards are wanted, e.g. 4+2.`);
  if (code) validateCode(code.dataShards, code.parityShards);
  return {
    code,
    term: flags.term === undefined ? undefined : parseTermFlag(flags.term),
    termText: flags.term ?? '',
    priceMax: flags.priceMax === undefined ? undefined : parsePriceMax(flags.priceMax),
    regions: flags.region === undefined ? undefined : [...flags.region],
    preferredExchange: flags.exchange === undefined ? undefined : parseAddress(flags.exchange),
  };
}

export type Wishes = ReturnType<typeof parseOrder>;

/** The term wanted, or the longest up to a year. Throws CliError where the chain takes none such. */
export async function decideTerm(
  session: Session,
  chain: TransferChain,
  order: Wishes,
  market: Market,
  signal: AbortSignal,
): Promise<bigint> {
  const { params, clock } = market;
  if (!order.term) return chooseTerm(chain, params, clock, { ...order, signal }, session.output);
  const blocks = computeTermBlocks(order.term, clock);
  checkTerm(blocks, order.termText, params, clock);
  return blocks;
}

/** The highest price of one offer; where the code is open, of the code with the fewest slots for its data: the whole price is judged once it is known. */
export function computeOfferMax({ priceMax, code }: Wishes, { params, clock }: Market): bigint | undefined {
  if (priceMax === undefined || 'perGibBlock' in priceMax) return priceMax?.perGibBlock;
  return computePriceMaxPerGibBlock(priceMax.perTbMonth, code ?? leastCode, params.openFeeBps, clock);
}
