/** The only source of time in an agent; entrypoints give the machine's. */
export interface Clock {
  nowMs(): number;
}

/** Unix seconds, whole. */
export function computeNowSeconds(clock: Clock): number {
  return Math.floor(clock.nowMs() / 1_000);
}
