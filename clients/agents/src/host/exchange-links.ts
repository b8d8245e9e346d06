import { describeError } from '@marspace/runtime';
import type { BlockJob } from '../block-jobs.ts';
import { findEndpoint, isActiveIn } from '../chain/port.ts';
import { ExchangeLink } from './exchange-link.ts';
import type { HostParts } from './parts.ts';

/** New Exchanges are looked for every 5 blocks: half a minute at 6 s. */
const EVERY_BLOCKS = 5n;

export interface ExchangeLinks {
  readonly job: BlockJob;
  listConnected(): string[];
  close(): Promise<void>;
}

/** One link to every Exchange on chain, or to those that the configuration names. */
export function createExchangeLinks(parts: HostParts, offerSeed: Uint8Array): ExchangeLinks {
  const { chain, config, logger } = parts;
  const links = new Map<string, ExchangeLink>();
  let lookedAtHeight: bigint | undefined;

  const isWanted = (address: string): boolean => config.exchanges.length === 0 || config.exchanges.includes(address);

  return {
    job: {
      name: 'find-exchanges',
      async run(height) {
        if (!parts.standing.isRegistered || (lookedAtHeight !== undefined && links.size > 0 && height < lookedAtHeight + EVERY_BLOCKS))
          return;
        const contractors = await chain.listContractors('ROLE_EXCHANGE');
        const active = new Set(
          contractors
            .filter((contractor) => isActiveIn(contractor, 'ROLE_EXCHANGE') && isWanted(contractor.address))
            .map(({ address }) => address),
        );
        for (const address of active) {
          if (links.has(address)) continue;
          const findOwnEndpoint = async (): Promise<string | undefined> => {
            const contractor = await chain.findContractor(address);
            return contractor && findEndpoint(contractor, 'ROLE_EXCHANGE');
          };
          links.set(address, new ExchangeLink(parts, offerSeed, { address, findEndpoint: findOwnEndpoint }));
        }
        for (const [address, link] of links) {
          if (active.has(address)) continue;
          links.delete(address);
          link.close().catch((error: unknown) => logger.warn({ exchange: address, reason: describeError(error) }, 'a link did not close'));
        }
        lookedAtHeight = height;
      },
    },
    listConnected: () => [...links.values()].filter((link) => link.isConnected).map(({ exchange }) => exchange),
    close: async () => void (await Promise.all([...links.values()].map((link) => link.close()))),
  };
}
