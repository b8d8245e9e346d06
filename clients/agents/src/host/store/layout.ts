import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where a Host keeps things. Shards are named by checksum and exist once, whoever refers to them:
 *
 *   uploads/<uploadId>.json   terms of an upload; once it is complete also its checksum
 *   uploads/<uploadId>.part   the bytes received so far; their count is the file's length
 *   shards/<2 hex>/<checksum>        the bytes of a complete shard
 *   shards/<2 hex>/<checksum>.tree   its hash tree
 *   receipts/<number>.json    a receipt that may still open a deal
 *   deals/<dealId>.json       a deal this Host stands for
 *   lost/<checksum>           a shard whose bytes are not what they were, kept for the operator
 */
export interface StoreLayout {
  readonly uploads: string;
  readonly shards: string;
  readonly receipts: string;
  readonly deals: string;
  readonly lost: string;
  uploadRecord(uploadId: string): string;
  uploadPart(uploadId: string): string;
  shardFolder(checksum: string): string;
  shard(checksum: string): string;
  tree(checksum: string): string;
  receipt(number: bigint): string;
  deal(dealId: bigint): string;
  lostShard(checksum: string): string;
}

const OWNER_ONLY = 0o700;

/** The layout under `home`, its folders made. */
export async function openLayout(home: string): Promise<StoreLayout> {
  const uploads = join(home, 'uploads');
  const shards = join(home, 'shards');
  const receipts = join(home, 'receipts');
  const deals = join(home, 'deals');
  const lost = join(home, 'lost');
  for (const folder of [home, uploads, shards, receipts, deals, lost]) await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  const shardFolder = (checksum: string) => join(shards, checksum.slice(0, 2));
  return {
    uploads,
    shards,
    receipts,
    deals,
    lost,
    shardFolder,
    uploadRecord: (uploadId) => join(uploads, `${uploadId}.json`),
    uploadPart: (uploadId) => join(uploads, `${uploadId}.part`),
    shard: (checksum) => join(shardFolder(checksum), checksum),
    tree: (checksum) => join(shardFolder(checksum), `${checksum}.tree`),
    receipt: (number) => join(receipts, `${number}.json`),
    deal: (dealId) => join(deals, `${dealId}.json`),
    lostShard: (checksum) => join(lost, checksum),
  };
}
