import { ProtocolError } from '@marspace/runtime';
import type { Clock } from '../clock.ts';

export interface RateLimits {
  readonly perSecond: number;
  readonly burst: number;
  /** Refusals within a minute that lead to a ban. */
  readonly refusalsPerMinuteMax: number;
  readonly banMs: number;
}

/** docs/spec/agent-protocol.md, section 9. */
export const DEFAULT_RATE_LIMITS: RateLimits = { perSecond: 20, burst: 40, refusalsPerMinuteMax: 200, banMs: 300_000 };

/** Callers remembered: 100,000, some 20 MB; the one longest unseen goes first. */
const CALLERS_MAX = 100_000;
const MINUTE_MS = 60_000;

interface Caller {
  tokens: number;
  filledAtMs: number;
  refusals: number;
  minuteStartedAtMs: number;
  bannedUntilMs: number;
}

/** A token bucket per caller (a network address, or a chain address), and a ban for those that keep being refused. */
export class RateGate {
  readonly #limits: RateLimits;
  readonly #clock: Clock;
  readonly #callers = new Map<string, Caller>();

  constructor(limits: RateLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Takes one call. Throws ProtocolError `rate-limited` or `banned`. */
  take(key: string): void {
    const now = this.#clock.nowMs();
    const caller = this.#remember(key, now);
    if (caller.bannedUntilMs > now) throw this.#refuseBanned(caller, now);
    caller.tokens = Math.min(this.#limits.burst, caller.tokens + ((now - caller.filledAtMs) / 1_000) * this.#limits.perSecond);
    caller.filledAtMs = now;
    if (caller.tokens < 1) {
      this.noteRefusal(key);
      throw new ProtocolError(429, 'rate-limited', `More than ${this.#limits.perSecond} calls a second; wait a second.`, {
        'Retry-After': '1',
      });
    }
    caller.tokens -= 1;
  }

  /** Counts a bad call (forged token, malformed body, over the limit). */
  noteRefusal(key: string): void {
    const now = this.#clock.nowMs();
    const caller = this.#remember(key, now);
    if (now - caller.minuteStartedAtMs >= MINUTE_MS) {
      caller.minuteStartedAtMs = now;
      caller.refusals = 0;
    }
    caller.refusals += 1;
    if (caller.refusals >= this.#limits.refusalsPerMinuteMax) caller.bannedUntilMs = now + this.#limits.banMs;
  }

  isBanned(key: string): boolean {
    return (this.#callers.get(key)?.bannedUntilMs ?? 0) > this.#clock.nowMs();
  }

  #refuseBanned(caller: Caller, now: number): ProtocolError {
    const seconds = Math.ceil((caller.bannedUntilMs - now) / 1_000);
    return new ProtocolError(403, 'banned', `Too many refused calls; nothing is answered for ${seconds} s.`, {
      'Retry-After': String(seconds),
    });
  }

  #remember(key: string, now: number): Caller {
    const caller = this.#callers.get(key) ?? {
      tokens: this.#limits.burst,
      filledAtMs: now,
      refusals: 0,
      minuteStartedAtMs: now,
      bannedUntilMs: 0,
    };
    this.#callers.delete(key);
    this.#callers.set(key, caller);
    if (this.#callers.size > CALLERS_MAX) this.#callers.delete(this.#callers.keys().next().value as string);
    return caller;
  }
}
