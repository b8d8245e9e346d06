import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, endLeftovers, isAlive } from './processes.ts';

const networksMax = 16; // arbitrary: networks of one clone at the same time

/** A folder that belongs to this process until it is released. */
export interface Place {
  readonly folder: string;
  release(): void;
}

/** Takes an empty folder below `.cache/localnet` that no running network uses; what a killed one left running there is ended first. */
export function takePlace(root: string): Place {
  const parent = join(root, '.cache', 'localnet');
  mkdirSync(parent, { recursive: true });
  for (let i = 0; i < networksMax; i += 1) {
    const folder = join(parent, String(i));
    const claim = `${folder}.supervisor`;
    if (!takeClaim(claim)) continue;
    endLeftovers(folder);
    rmSync(folder, { recursive: true, force: true });
    return { folder, release: () => rmSync(claim, { force: true }) };
  }
  throw new Error(`${networksMax} local networks of this clone run already; end one of them first.`);
}

/** Writes our process id into a file that must not exist; takes it over from a process that has ended. */
function takeClaim(claim: string): boolean {
  if (writeNew(claim)) return true;
  if (isHeld(claim)) return false;
  const aside = `${claim}.${process.pid}`;
  try {
    renameSync(claim, aside);
  } catch {
    return false; // somebody else took it over at this moment
  }
  if (isHeld(aside)) {
    renameSync(aside, claim); // taken over and claimed anew between our two looks
    return false;
  }
  rmSync(aside);
  return writeNew(claim);
}

function writeNew(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Process ids are given again: only a Node program counts. */
function isHeld(claim: string): boolean {
  try {
    const pid = Number(readFileSync(claim, 'utf8'));
    return pid > 0 && isAlive(pid) && commandLineOf(pid).includes('node');
  } catch {
    return true; // just released or just taken: the next place is as good
  }
}
