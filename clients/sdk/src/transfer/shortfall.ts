import type { OfferRequest } from './market-calls.ts';

/** What a Host lacked to answer a request, as docs/spec/agent-protocol.md, section 4, has it. */
export const shortfallKinds = ['size', 'capacity', 'term', 'price', 'region', 'closed', 'silent'] as const;
export type Shortfall = (typeof shortfallKinds)[number];

/** How many Hosts lacked what. */
export type Shortfalls = Partial<Record<Shortfall, number>>;

/** What an answer says of it; anything else an answer may hold is left out. */
export function readShortfalls(value: unknown): Shortfalls {
  const short: Shortfalls = {};
  if (typeof value !== 'object' || value === null) return short;
  for (const kind of shortfallKinds) {
    const count = (value as Record<string, unknown>)[kind];
    if (typeof count === 'number' && Number.isSafeInteger(count) && count > 0) short[kind] = count;
  }
  return short;
}

/** Desks see mostly the same Hosts, so that of each kind the largest count stands. */
export function mergeShortfalls(a: Shortfalls, b: Shortfalls): Shortfalls {
  const merged: Shortfalls = {};
  for (const kind of shortfallKinds) {
    const count = Math.max(a[kind] ?? 0, b[kind] ?? 0);
    if (count > 0) merged[kind] = count;
  }
  return merged;
}

const adviceOf: Readonly<Record<Shortfall, string>> = {
  size: 'a code with shards of another size',
  capacity: 'a code with smaller shards',
  term: 'another term',
  price: 'a higher price',
  region: 'more regions',
  closed: '',
  silent: 'the same later',
};

/** Why other Hosts gave no offer, and what may help: `3 Hosts ask more than 5 per GiB and block; try a higher price`. */
export function describeShortfalls(
  short: Shortfalls,
  request: Pick<OfferRequest, 'slotBytes' | 'termBlocks' | 'pricePerGibBlockMax'>,
): string {
  const reasons: Readonly<Record<Shortfall, string>> = {
    size: `take no shards of ${request.slotBytes} bytes`,
    capacity: `have no room for a shard of ${request.slotBytes} bytes`,
    term: `take no term of ${request.termBlocks} blocks`,
    price: `ask more than ${request.pricePerGibBlockMax} per GiB and block`,
    region: 'are in other regions',
    closed: 'take no new work now',
    silent: 'did not answer in time',
  };
  const kinds = shortfallKinds.filter((kind) => short[kind] !== undefined);
  if (kinds.length === 0) return 'no other Host can be asked now; try a code with fewer Hosts';
  const counted = kinds.map((kind) =>
    short[kind] === 1 ? `1 Host ${toSingular(reasons[kind])}` : `${short[kind]} Hosts ${reasons[kind]}`,
  );
  const advice = [...new Set([...kinds.map((kind) => adviceOf[kind]).filter((text) => text !== ''), 'a code with fewer Hosts'])];
  return `${counted.join(', ')}; try ${advice.join(', or ')}`;
}

function toSingular(words: string): string {
  return words
    .replace(/^take /, 'takes ')
    .replace(/^have /, 'has ')
    .replace(/^ask /, 'asks ')
    .replace(/^are /, 'is ');
}
