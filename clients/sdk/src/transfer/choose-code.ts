/** How many data and parity shards an archive gets. */
export interface ArchiveCode {
  dataShards: number;
  parityShards: number;
}

/** Codes that are chosen by themselves, the safest first: 10+6 has 13 nines with weekly repair (docs/spec/archive-format.md), 4+2 needs eight Hosts with spares. */
const codesBySafety: readonly (ArchiveCode & { hostsMin: number })[] = [
  { dataShards: 10, parityShards: 6, hostsMin: 16 },
  { dataShards: 4, parityShards: 2, hostsMin: 6 },
  { dataShards: 2, parityShards: 1, hostsMin: 3 },
];

/**
 * The code for so many Hosts on offer; undefined with fewer than three. Never k = 1 by itself: its parity equals the data,
 * so that one disk could answer for several addresses.
 */
export function chooseCode(hostsOnOffer: number): ArchiveCode | undefined {
  const code = codesBySafety.find(({ hostsMin }) => hostsOnOffer >= hostsMin);
  return code && { dataShards: code.dataShards, parityShards: code.parityShards };
}

/** Reads `4+2`; undefined when the text is no code. */
export function parseCode(text: string): ArchiveCode | undefined {
  const match = /^(\d{1,3})\+(\d{1,3})$/.exec(text.trim());
  return match ? { dataShards: Number(match[1]), parityShards: Number(match[2]) } : undefined;
}
