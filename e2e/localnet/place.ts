import { join } from 'node:path';
import { endLeftovers, isSupervised } from './processes.ts';

const networksMax = 16; // arbitrary: networks of one clone at the same time

/** A folder below `.cache/localnet` that no running network uses; what a killed one left running there is ended first. */
export function choosePlace(root: string): string {
  for (let i = 0; i < networksMax; i += 1) {
    const folder = join(root, '.cache', 'localnet', String(i));
    if (isSupervised(folder)) continue;
    endLeftovers(folder);
    return folder;
  }
  throw new Error(`${networksMax} local networks of this clone run already; end one of them first.`);
}
