import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `probe` again and again until it gives something, or throws one sentence naming what was waited for and the last error. */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined>,
  options: { timeoutMs: number; intervalMs?: number },
): Promise<T> {
  const deadline = Date.now() + options.timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const found = await probe();
      if (found !== undefined) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      const because = last instanceof Error ? `: ${last.message}` : '';
      throw new Error(`Waited ${Math.round(options.timeoutMs / 1000)} s in vain for ${what}${because}.`);
    }
    await sleep(options.intervalMs ?? 100);
  }
}
