/**
 * `npm run bench:market [-- --json] [--only codec,transfer,offers,detection,churn,kills] [--large] [--scale 1]`: the bars of the storage market.
 * `--large` moves 8 GiB too; `kills` takes most of an hour, `churn` as long (`--scale 0.01` a hundredth); both run only when they are named. Everything is compared within one run, because machines are noisy.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startNetwork } from '../../e2e/localnet/network.ts';
import { takePlace } from '../../e2e/localnet/place.ts';
import { ProgramGroup } from '../../e2e/localnet/processes.ts';
import { runCodecBench } from '../../clients/codec/bench/pipeline.bench.ts';
import { benchChurn } from '../../modules/storage/bench/churn.ts';
import { benchDetection } from '../../modules/storage/bench/detection.ts';
import { benchOffers } from '../../clients/agents/bench/offers.bench.ts';
import { type BenchRow, computeMedian, report } from './report.ts';
import { benchKills } from './market/kills.ts';
import { benchTransfers, measurePlainSend } from './market/transfers.ts';

const root = resolve(import.meta.dirname, '..', '..');
const gib = 2 ** 30;
const sendRuns = 3;

const parts: Record<string, () => Promise<BenchRow[]>> = {
  codec: async () => (await runCodecBench()).map((row) => ({ ...row, limit: row.limit ?? row.bar })),
  transfer: benchOnNetwork,
  offers: benchOffers,
  detection: async () => benchDetection(),
  churn: () => benchChurn(scaleOf(process.argv)),
  kills: () => benchKills(root),
};

async function benchOnNetwork(): Promise<BenchRow[]> {
  const place = takePlace(root);
  const { folder } = place;
  const programs = new ProgramGroup(folder, (program) => console.error(`! ${program.name} ended by itself; its log is ${program.logFile}`));
  const files = join(folder, 'bench');
  try {
    const network = await startNetwork(
      { root, programs, validators: 1, hosts: 18, exchanges: 1, hubs: 1, blockMs: 1_000, quotaBytes: 64n << 30n },
      (step) => console.error(`starting ${step}`),
    );
    mkdirSync(files, { recursive: true });
    // Hosts that have just started compile what they run: once before anything is compared.
    await measurePlainSend(network, gib);
    const { rows, putSeconds } = await benchTransfers(root, network, files, gib);
    const plain: number[] = [];
    for (let run = 0; run < sendRuns; run += 1) plain.push(await measurePlainSend(network, gib));
    rows.push({
      name: 'put of 1 GiB to 16 Hosts, as share of the speed of sending them ready-made shards',
      value: (100 * computeMedian(plain)) / putSeconds,
      unit: '%',
      bar: 40,
      limit: 70,
      better: 'higher',
    });
    if (process.argv.includes('--large')) rows.push(...(await benchTransfers(root, network, files, 8 * gib)).rows);
    return rows;
  } finally {
    await programs.stopAll();
    rmSync(files, { recursive: true, force: true });
    place.release();
  }
}

/** What `--scale` says, 1 without it. */
function scaleOf(args: readonly string[]): number {
  const at = args.indexOf('--scale');
  const scale = at < 0 ? 1 : Number(args[at + 1]);
  if (!(scale > 0 && scale <= 1)) throw new Error(`--scale is ${args[at + 1]}, wanted a number above 0, at most 1`);
  return scale;
}

const only = process.argv.includes('--only')
  ? (process.argv[process.argv.indexOf('--only') + 1] ?? '').split(',')
  : Object.keys(parts).filter((name) => name !== 'kills' && name !== 'churn');
const unknown = only.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const rows: BenchRow[] = [];
for (const name of only) rows.push(...(await (parts[name] as () => Promise<BenchRow[]>)()));
report(rows, process.argv.includes('--json'));
