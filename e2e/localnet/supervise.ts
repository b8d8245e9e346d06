import { followLauncher } from '../../scripts/setup/launcher.ts';
import { takePlace } from './place.ts';
import { type Program, ProgramGroup } from './processes.ts';

const interrupted = 130;

/**
 * Runs work with a fresh folder for a network's programs, and ends the programs when the work is over or a signal comes, whichever is first. Work that
 * gives true leaves them up until a signal. A second signal ends everything at once. Gives the exit code; errors are one sentence on stderr.
 */
export async function superviseUntilSignal(
  root: string,
  onUnexpectedEnd: (program: Program, code: number | null) => void,
  work: (signal: AbortSignal, programs: ProgramGroup) => Promise<boolean>,
): Promise<number> {
  const place = takePlace(root);
  const programs = new ProgramGroup(place.folder, onUnexpectedEnd);
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    const onSignal = () => {
      if (stop.signal.aborted) {
        programs.killAllNow();
        place.release();
        process.exit(interrupted);
      }
      stop.abort();
      resolve();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
    followLauncher(() => {
      if (!stop.signal.aborted) onSignal();
    });
  });
  let exitCode = 0;
  try {
    const stay = await Promise.race([work(stop.signal, programs), stopped.then(() => undefined)]);
    if (stay) await stopped;
    if (stay === undefined) exitCode = interrupted;
  } catch (error) {
    exitCode = stop.signal.aborted ? interrupted : 1;
    if (exitCode === 1) console.error(`marspace: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.MARSPACE_DEBUG) console.error(error);
  }
  await programs.stopAll();
  place.release();
  return exitCode;
}
