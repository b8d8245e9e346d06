import { ProtocolError } from '@marspace/runtime';
import type { BlockJob } from '../block-jobs.ts';
import { createCachedLookup } from '../chain/cached-lookup.ts';
import type { ChainReader, Contractor } from '../chain/port.ts';
import { isActiveIn } from '../chain/port.ts';
import type { Clock } from '../clock.ts';

/** All Hosts are read again every 20 blocks. */
const EVERY_BLOCKS = 20n;
/** docs/spec/agent-protocol.md, section 9. */
const CONTRACTOR_KEEP_MS = 10_000;
const UNKNOWN_KEEP_MS = 2_000;
const CONTRACTORS_MAX = 100_000;

/** The Hosts that the chain knows. */
export interface Directory {
  readonly job: BlockJob;
  /** False until the chain was read for the first time. */
  readonly isRead: () => boolean;
  /** An active Host, as of at most 20 blocks ago; without asking the chain. */
  find(address: string): Contractor | undefined;
  /** An active Host, asked of the chain. Throws ProtocolError `not-registered`. */
  require(address: string): Promise<Contractor>;
}

export function createDirectory(chain: ChainReader, regions: readonly string[], clock: Clock): Directory {
  let hosts = new Map<string, Contractor>();
  let readAtHeight: bigint | undefined;
  const lookup = createCachedLookup((address) => chain.findContractor(address), {
    keepMs: CONTRACTOR_KEEP_MS,
    keepUnknownMs: UNKNOWN_KEEP_MS,
    entriesMax: CONTRACTORS_MAX,
    nowMs: () => clock.nowMs(),
  });
  const isTaken = (contractor: Contractor): boolean =>
    isActiveIn(contractor, 'ROLE_HOST') && (regions.length === 0 || regions.includes(contractor.region));

  return {
    isRead: () => readAtHeight !== undefined,
    find: (address) => hosts.get(address),
    async require(address) {
      const contractor = await lookup.find(address);
      if (contractor === undefined || !isActiveIn(contractor, 'ROLE_HOST'))
        throw new ProtocolError(403, 'not-registered', `${address} is no active Host on chain.`);
      if (!isTaken(contractor))
        throw new ProtocolError(
          403,
          'not-registered',
          `${address} is in region "${contractor.region}"; this Exchange takes Hosts of ${regions.join(', ')}.`,
        );
      hosts.set(address, contractor);
      return contractor;
    },
    job: {
      name: 'read-hosts',
      async run(height) {
        if (readAtHeight !== undefined && height < readAtHeight + EVERY_BLOCKS) return;
        const contractors = await chain.listContractors('ROLE_HOST');
        hosts = new Map(contractors.filter(isTaken).map((contractor) => [contractor.address, contractor]));
        readAtHeight = height;
      },
    },
  };
}
