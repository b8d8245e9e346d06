import { startNetwork } from '../../../e2e/localnet/network.ts';
import { takePlace } from '../../../e2e/localnet/place.ts';
import { ProgramGroup } from '../../../e2e/localnet/processes.ts';
import { killAnything } from '../../../e2e/journeys/kill-anything.ts';
import type { BenchRow } from '../report.ts';

const trials = 200;

/** Row 8: SIGKILL of any one process at any moment, under load. `MARSPACE_SEED` repeats a run's choices. */
export async function benchKills(root: string): Promise<BenchRow[]> {
  const seed = process.env.MARSPACE_SEED ?? String(Date.now());
  console.error(`kills: MARSPACE_SEED=${seed}`);
  const place = takePlace(root);
  const programs = new ProgramGroup(place.folder, () => undefined);
  try {
    const network = await startNetwork(
      { root, programs, validators: 1, hosts: 8, exchanges: 2, hubs: 1, blockMs: 500, quotaBytes: 64n << 30n },
      () => undefined,
    );
    const report = await killAnything(network, { root, trials, seed, onTrial: (line) => console.error(line) });
    for (const problem of report.problems) console.error(`! ${problem}`);
    const killed = Object.entries(report.killed)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ');
    return [
      {
        name: `archives lost, doubled or paid twice in ${report.trials} random kill -9 (${killed})`,
        value: report.problems.length,
        unit: '',
        bar: 0,
        limit: 0,
        better: 'lower',
      },
    ];
  } finally {
    await programs.stopAll();
    place.release();
  }
}
