/**
 * A year of archives that come and go, on the test host: each lives for 90 of its 365 days and stays 30 days after. What the state holds in
 * the end is compared with its live part, and with what it held after half of the year.
 */
import { makeWorld, type World } from '../fixtures.ts';

/** Archives of a year at scale 1, of two slots each. */
const archivesPerYear = 1_000_000;
const archivesPerBlock = 20;
const yearDays = 365n;
const termDays = 90n;
const keepDays = 30n;
const hostCount = 20;
const periodBlocks = 16n;
const progressParts = 20;

export interface ChurnRow {
  name: string;
  value: number;
  unit: string;
  bar: number;
  limit: number;
  better: 'lower' | 'higher';
}

interface Size {
  readonly total: number;
  readonly live: number;
}

export async function benchChurn(scale: number): Promise<ChurnRow[]> {
  const blocks = Math.max(Math.round((archivesPerYear * scale) / archivesPerBlock), 400);
  const year = BigInt(blocks);
  const termBlocks = (year * termDays) / yearDays;
  const world = await makeWorld({
    hosts: 0,
    params: {
      periodBlocks,
      proofWindowBlocks: 8n,
      challengesPerPeriod: 1n,
      closedKeepBlocks: (year * keepDays) / yearDays,
      termBlocksMax: year,
      dealsDuePerBlockMax: 500n,
    },
    escrow: { weightKeepBlocks: (year * keepDays) / yearDays },
  });
  for (const name of ['alice', 'bob']) world.chain.fund(world.chain.account(name), { amaspc: 10n ** 30n });
  for (let i = 0; i < hostCount; i++) world.addHost(`host ${i}`, 10n ** 12n);
  let half: Size | undefined;
  let opened = 0;
  const started = performance.now();
  for (let block = 0; block < blocks; block++) {
    opened += openSome(world, opened, termBlocks, year / yearDays + 1n);
    world.proveAll();
    world.chain.nextBlock();
    if (block % Math.ceil(blocks / progressParts) === 0) {
      const fault = world.chain.faults[0];
      if (fault !== undefined) throw new Error(`an item of ${fault.queue} is parked`, { cause: fault.cause });
      process.stderr.write(`${opened} archives opened, ${Math.round((performance.now() - started) / 1000)} s\n`);
    }
    if (block === Math.floor(blocks / 2)) half = measure(world);
  }
  world.check();
  const end = measure(world);
  const mebibytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);
  process.stderr.write(`state in the end: ${mebibytes(end.total)} MiB, ${mebibytes(end.live)} of them live\n`);
  const name = `a year of ${opened.toLocaleString('en')} archives opened and closed`;
  return [
    { name: `${name}: state against its live part`, value: end.total / end.live, unit: 'x', bar: 1.5, limit: 1.2, better: 'lower' },
    {
      name: `${name}: state in the end against after half of it`,
      value: end.total / (half as Size).total,
      unit: 'x',
      bar: 1.1,
      limit: 1.02,
      better: 'lower',
    },
  ];
}

function openSome(world: World, first: number, termBlocks: bigint, dayBlocks: bigint): number {
  for (let i = 0; i < archivesPerBlock; i++) {
    const at = first + i;
    const hosts = [world.host(at % hostCount), world.host((at * 7 + 1 + Math.floor(at / hostCount)) % hostCount)];
    if (hosts[0] === hosts[1]) hosts[1] = world.host((at + 1) % hostCount);
    const sender = at % 2 === 0 ? world.alice : world.bob;
    world.open({ sender, dataShards: 1, parityShards: 1, termBlocks }, 1n, hosts, {
      termBlocksMax: termBlocks,
      validUntilHeight: world.chain.height + dayBlocks,
    });
  }
  return archivesPerBlock;
}

/** Prefixes of the records and indexes of archives and deals (state.ts), and where in the key the number is that tells which. */
const keysOfArchives = new Set([0x10, 0x11, 0x18, 0x31]);
const keysOfDeals = new Set([0x12, 0x19, 0x1a, 0x30]);

/** Bytes of both modules' state, and those of it that are not of closed archives. */
function measure(world: World): Size {
  const { archives, deals } = world.chain.exportGenesis('storage');
  const closed = new Set(archives.filter((archive) => archive.removedAtHeight > 0n).map((archive) => archive.id));
  const over = new Set(deals.filter((deal) => closed.has(deal.archiveId)).map((deal) => deal.id));
  let total = 0;
  let dead = 0;
  for (const [key, value] of [...world.chain.dumpStore('storage'), ...world.chain.dumpStore('escrow').map(asEscrow)]) {
    const bytes = (key.length + value.length) / 2;
    total += bytes;
    const prefix = Number.parseInt(key.slice(0, 2), 16);
    // A slot's key is its archive and its index; every other one ends with the number.
    const number = prefix === 0x11 ? key.slice(2, 18) : key.slice(-16);
    if (keysOfArchives.has(prefix) && closed.has(BigInt(`0x${number}`))) dead += bytes;
    else if (keysOfDeals.has(prefix) && over.has(BigInt(`0x${number}`))) dead += bytes;
  }
  return { total, live: total - dead };
}

/** Escrow keeps nothing of closed deals; its prefixes are others' here. */
function asEscrow([key, value]: [string, string]): [string, string] {
  return [`ff${key.slice(2)}`, value];
}
