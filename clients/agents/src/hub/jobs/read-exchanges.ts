import type { BlockJob } from '../../block-jobs.ts';
import type { ChainReader } from '../../chain/port.ts';
import { findEndpoint, isActiveIn } from '../../chain/port.ts';
import type { ExchangeTable } from '../exchange-table.ts';
import type { KnownExchange } from '../store.ts';

/** The chain is asked for Exchanges every 10 blocks. */
const EVERY_BLOCKS = 10n;

export function createReadExchangesJob(
  chain: ChainReader,
  table: ExchangeTable,
  onChanged: (known: KnownExchange[]) => Promise<void>,
): BlockJob {
  let readAtHeight: bigint | undefined;
  let before = '';

  return {
    name: 'read-exchanges',
    async run(height) {
      if (readAtHeight !== undefined && table.list().length > 0 && height < readAtHeight + EVERY_BLOCKS) return;
      const contractors = await chain.listContractors('ROLE_EXCHANGE');
      const known = contractors
        .filter((contractor) => isActiveIn(contractor, 'ROLE_EXCHANGE'))
        .map((contractor) => ({
          address: contractor.address,
          endpoint: findEndpoint(contractor, 'ROLE_EXCHANGE') ?? '',
          region: contractor.region,
          moniker: contractor.moniker,
        }));
      table.replace(known);
      readAtHeight = height;
      if (JSON.stringify(known) === before) return;
      before = JSON.stringify(known);
      await onChanged(known);
    },
  };
}
