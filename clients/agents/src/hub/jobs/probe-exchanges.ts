import { callJson, describeError, pause } from '@marspace/runtime';
import type { Logger } from '@marspace/runtime';
import type { Clock } from '../../clock.ts';
import type { HubConfig } from '../config.ts';
import type { ExchangeTable, ProbedExchange } from '../exchange-table.ts';

export interface Prober {
  /** Probes all now; resolves when all answered or were given up. */
  probeAll(): Promise<void>;
  /** Probes again and again until `signal` aborts. */
  run(signal: AbortSignal): Promise<void>;
}

export function createProber(parts: { config: HubConfig; chainId: string; table: ExchangeTable; clock: Clock; logger: Logger }): Prober {
  const { config, chainId, table, clock, logger } = parts;

  async function probe({ address, endpoint, isUp, checkedAtMs }: ProbedExchange): Promise<void> {
    const startedAtMs = clock.nowMs();
    try {
      const answer = await callJson<{ address?: string; chainId?: string }>(`${endpoint}/v1/exchange`, {
        timeoutMs: config.probeTimeoutMs,
      });
      if (answer.address !== address || answer.chainId !== chainId) throw new Error(`it is ${answer.address} of ${answer.chainId}`);
      table.note(address, endpoint, clock.nowMs() - startedAtMs, clock.nowMs());
      if (!isUp) logger.info({ exchange: address, endpoint }, 'an Exchange is up');
    } catch (error) {
      table.note(address, endpoint, undefined, clock.nowMs());
      if (isUp || checkedAtMs === 0) logger.warn({ exchange: address, endpoint, reason: describeError(error) }, 'an Exchange is down');
    }
  }

  const probeAll = async (): Promise<void> => void (await Promise.all(table.list().map(probe)));
  return {
    probeAll,
    async run(signal) {
      while (!signal.aborted) {
        await probeAll();
        await pause(config.probeSeconds * 1_000, signal);
      }
    },
  };
}
