import type { MarspaceClient } from './client.ts';

const sampleBlocksMax = 10_000; // most of a day of the public network: long enough that slow hours do not count
const dayMs = 86_400_000n;
/** Days of a term's unit; a month is the 30 days of price lists. */
const unitDays: Readonly<Record<string, bigint>> = { d: 1n, w: 7n, m: 30n, y: 365n };
/** 2 % more blocks than the mean says: a chain that gets faster must not end a term before its date. */
const marginPercent = 2n;

/** When blocks come: the last one, and the mean time of the last 10,000, or of as many as the node has. */
export interface BlockClock {
  readonly height: bigint;
  readonly timeMs: bigint;
  /** Milliseconds per block in thousandths, so that fast chains are not rounded: 6000000 are six seconds. */
  readonly blockMicros: bigint;
}

/** A term as people say it: so many blocks, so long, or until a date. */
export type Term =
  | { readonly kind: 'blocks'; readonly blocks: bigint }
  | { readonly kind: 'span'; readonly ms: bigint }
  | { readonly kind: 'until'; readonly timeMs: bigint };

/** Measures a chain by the headers of a node. Throws ChainUnavailable. */
export async function measureBlockClock(client: MarspaceClient): Promise<BlockClock> {
  const { syncInfo } = await client.comet.status();
  const first = Math.max(1, syncInfo.earliestBlockHeight ?? 1, syncInfo.latestBlockHeight - sampleBlocksMax);
  const begin = first < syncInfo.latestBlockHeight ? (await client.comet.block(first)).block.header.time.getTime() : undefined;
  const end = syncInfo.latestBlockTime.getTime();
  const blocks = syncInfo.latestBlockHeight - first;
  return {
    height: BigInt(syncInfo.latestBlockHeight),
    timeMs: BigInt(end),
    blockMicros: begin === undefined ? 6_000_000n : computeMeanMicros(end - begin, blocks),
  };
}

function computeMeanMicros(ms: number, blocks: number): bigint {
  return BigInt(Math.max(1, Math.round((ms * 1000) / blocks)));
}

/** `1200`, `1200blocks`, `30d`, `8w`, `6m`, `1y` or a date such as `2027-06-01`; undefined for anything else. */
export function parseTerm(text: string): Term | undefined {
  const count = /^([1-9][0-9]{0,17})(blocks?|[dwmy])?$/.exec(text);
  if (count) {
    const days = unitDays[count[2] ?? ''];
    const number = BigInt(count[1] ?? 0);
    return days === undefined ? { kind: 'blocks', blocks: number } : { kind: 'span', ms: number * days * dayMs };
  }
  const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // JavaScript takes the 31st of short months for the next month's first.
  const isDate = Number.isFinite(timeMs) && new Date(timeMs).toISOString().startsWith(text);
  return isDate ? { kind: 'until', timeMs: BigInt(timeMs) } : undefined;
}

/** Blocks of a term, with 2 % to spare and rounded up where it was said in time; 0 or less for a date that is over. */
export function computeTermBlocks(term: Term, clock: BlockClock): bigint {
  if (term.kind === 'blocks') return term.blocks;
  const ms = term.kind === 'span' ? term.ms : term.timeMs - clock.timeMs;
  if (ms <= 0n) return 0n;
  const divisor = 100n * clock.blockMicros;
  return (ms * 1000n * (100n + marginPercent) + divisor - 1n) / divisor;
}

/** About when a height is reached, in milliseconds since 1970; exact for none but the last block. */
export function computeHeightTimeMs(height: bigint, clock: BlockClock): bigint {
  return clock.timeMs + ((height - clock.height) * clock.blockMicros) / 1000n;
}

/** Base units for a decimal TB of shard and 30 days at an offer's price; rounded up. */
export function computeSlotPerTbMonth(pricePerGibBlock: bigint, clock: BlockClock): bigint {
  const monthMicros = 30n * dayMs * 1000n;
  const divisor = 2n ** 30n * clock.blockMicros;
  return (pricePerGibBlock * 10n ** 12n * monthMicros + divisor - 1n) / divisor;
}

/** Base units for a decimal TB of content and 30 days, from what `contentBytes` cost for `termBlocks`; rounded up. All slots and fees count. */
export function computeTotalPerTbMonth(totalAmount: bigint, contentBytes: bigint, termBlocks: bigint, clock: BlockClock): bigint {
  const divisor = contentBytes * termBlocks * clock.blockMicros;
  const monthMicros = 30n * dayMs * 1000n;
  return divisor === 0n ? 0n : (totalAmount * 10n ** 12n * monthMicros + divisor - 1n) / divisor;
}

/** The highest price per GiB of shard and block with which a decimal TB of content costs at most so much in 30 days; rounded down. */
export function computePriceMaxPerGibBlock(
  totalPerTbMonth: bigint,
  code: { readonly dataShards: number; readonly parityShards: number },
  feeBps: bigint,
  clock: BlockClock,
): bigint {
  const slots = BigInt(code.dataShards + code.parityShards);
  const monthMicros = 30n * dayMs * 1000n;
  return (
    (totalPerTbMonth * 2n ** 30n * BigInt(code.dataShards) * clock.blockMicros * 10_000n) /
    (10n ** 12n * monthMicros * slots * (10_000n + feeBps))
  );
}
