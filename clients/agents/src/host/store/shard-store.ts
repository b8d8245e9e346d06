import { statfs } from 'node:fs/promises';
import type { Clock } from '../../clock.ts';
import { DealRecords } from './deal-records.ts';
import { openLayout } from './layout.ts';
import { findUploadIdOf, ReceiptRecords, subjectOfUpload } from './receipt-records.ts';
import { ShardFiles } from './shard-files.ts';
import { Uploads } from './uploads.ts';

/** Disk left free on the file system, whatever the quota says: 256 MiB, so that records can still be written. */
const DISK_RESERVE_BYTES = 268_435_456n;

/** Everything a Host keeps on disk: uploads, shards, and the receipts and deals that need them. */
export interface ShardStore {
  readonly uploads: Uploads;
  readonly shards: ShardFiles;
  readonly receipts: ReceiptRecords;
  readonly deals: DealRecords;
  readonly quotaBytes: bigint;
  /** Bytes that new uploads may still take: the quota, and what the disk has. */
  computeFreeBytes(): Promise<bigint>;
  /**
   * Removes what no deal took in time, and shards that nothing refers to; gives how many of each. An upload with a receipt stays until the
   * receipt's last height is over, another one `ttlMs` after its last byte.
   */
  sweep(ttlMs: number, height: bigint): Promise<{ uploads: number; shards: number }>;
  close(): Promise<void>;
}

export async function openShardStore(home: string, quotaBytes: bigint, clock: Clock): Promise<ShardStore> {
  const layout = await openLayout(home);
  const shards = await ShardFiles.open(layout);
  const receipts = await ReceiptRecords.open(layout);
  const deals = await DealRecords.open(layout);
  const uploads = await Uploads.open(layout, shards, clock);

  async function computeFreeBytes(): Promise<bigint> {
    const disk = await statfs(home);
    const onDisk = BigInt(disk.bavail) * BigInt(disk.bsize) - DISK_RESERVE_BYTES;
    const reserved = BigInt(uploads.computeReservedBytes());
    const byQuota = quotaBytes - BigInt(shards.computeUsedBytes());
    const free = (byQuota < onDisk ? byQuota : onDisk) - reserved;
    return free > 0n ? free : 0n;
  }

  async function sweep(ttlMs: number, height: bigint): Promise<{ uploads: number; shards: number }> {
    const unused = receipts.list().filter(({ validUntilHeight }) => validUntilHeight < height);
    const late = uploads
      .list()
      .map(({ record }) => record)
      .filter(({ uploadId }) => receipts.findBySubject(subjectOfUpload(uploadId)) === undefined)
      .filter(({ touchedAtMs }) => touchedAtMs + ttlMs <= clock.nowMs());
    const expired = [...unused.flatMap((record) => findUploadIdOf(record) ?? []), ...late.map(({ uploadId }) => uploadId)];
    for (const uploadId of expired) await uploads.remove(uploadId);
    for (const { number } of unused) await receipts.remove(number);
    receipts.forgetGone(height);
    const unneeded = shards.list().filter((checksum) => !isNeeded(checksum));
    // Between finding and removing, nothing is awaited per shard that could let a new reference in.
    for (const checksum of unneeded) if (!isNeeded(checksum)) await shards.remove(checksum);
    return { uploads: expired.length, shards: unneeded.length };
  }

  function isNeeded(checksum: string): boolean {
    return deals.isReferred(checksum) || uploads.isReferred(checksum) || receipts.isReferred(checksum);
  }

  return { uploads, shards, receipts, deals, quotaBytes, computeFreeBytes, sweep, close: () => shards.close() };
}
