import { describeError, pause } from '@marspace/runtime';
import type { Logger, Metrics } from '@marspace/runtime';
import type { ChainReader } from './chain/port.ts';

/** How long a stop waits for jobs that run: 3 s, a few local blocks. */
const CLOSE_MS = 3_000;

/** Work that looks at the chain after a block. It must bear being run at any height, any number of times. */
export interface BlockJob {
  readonly name: string;
  readonly run: (height: bigint) => Promise<void>;
}

export interface BlockJobs {
  /** Runs a job now, whatever the height; for things that do not wait for a block. */
  wake(): void;
  /** Waits for what runs. */
  close(): Promise<void>;
}

/** Runs each job after each block, never twice at once: blocks that come meanwhile are one more run at the end. A job that throws is run again after the next block. */
export function startBlockJobs(jobs: readonly BlockJob[], chain: ChainReader, logger: Logger, metrics: Metrics): BlockJobs {
  const seconds = metrics.duration('job_seconds', 'Time of one run of a job', ['job']);
  const failures = metrics.counter('job_failures_total', 'Runs of a job that failed', ['job']);
  const runs = new Map<string, Promise<void>>();
  const wanted = new Map<string, bigint>();
  let latest = 0n;
  let isClosed = false;

  async function runWhileWanted(job: BlockJob): Promise<void> {
    for (let height = wanted.get(job.name); height !== undefined && !isClosed; height = wanted.get(job.name)) {
      wanted.delete(job.name);
      const end = seconds.startTimer({ job: job.name });
      try {
        await job.run(height);
      } catch (error) {
        failures.inc({ job: job.name });
        logger.warn({ job: job.name, height: height.toString(), reason: describeError(error) }, 'a job failed and will run again');
      }
      end();
    }
    runs.delete(job.name);
  }

  function wake(height: bigint): void {
    latest = height;
    if (isClosed) return;
    for (const job of jobs) {
      wanted.set(job.name, height);
      if (!runs.has(job.name)) runs.set(job.name, runWhileWanted(job));
    }
  }

  const unsubscribe = chain.onBlock(wake);
  return {
    wake: () => wake(latest),
    async close() {
      isClosed = true;
      unsubscribe();
      // One that waits for its transaction is cut off: every job bears being run again.
      await Promise.race([Promise.allSettled(runs.values()), pause(CLOSE_MS)]);
    },
  };
}
