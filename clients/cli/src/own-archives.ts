import type { BlockClock, MarspaceClient } from '@marspace/sdk';

const pageSize = 1000n; // the chain's own limit of a page
/** With less than a quarter of its term left, an archive ends soon: time to renew it. */
const soonPart = 4n;

type Archive = Awaited<ReturnType<MarspaceClient['storage']['archives']>>['archives'][number];

/** All archives of an owner that are not over, oldest first. */
export async function listOwnArchives(client: MarspaceClient, owner: string): Promise<Archive[]> {
  const found: Archive[] = [];
  let key = new Uint8Array();
  do {
    const page = await client.storage.archives({
      owner,
      pagination: { key, offset: 0n, limit: pageSize, countTotal: false, reverse: false },
    });
    found.push(
      ...page.archives.filter(
        ({ status }) => status === 'ARCHIVE_STATUS_STORED' || status === 'ARCHIVE_STATUS_DEGRADED' || status === 'ARCHIVE_STATUS_LOST',
      ),
    );
    key = new Uint8Array(page.pagination?.nextKey ?? []);
  } while (key.length > 0);
  return found;
}

/** Archives that end soon and were not ended by their owner. */
export function findEndingSoon(archives: readonly Archive[], { height }: Pick<BlockClock, 'height'>): Archive[] {
  return archives.filter(({ ending, endsAtHeight, termBlocks }) => !ending && (endsAtHeight - height) * soonPart < termBlocks);
}
