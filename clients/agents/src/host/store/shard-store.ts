import { statfs } from 'node:fs/promises';
import type { Clock } from '../../clock.ts';
import { DealRecords } from './deal-records.ts';
import { openLayout } from './layout.ts';
import { ShardFiles } from './shard-files.ts';
import { Uploads } from './uploads.ts';

/** Disk left free on the file system, whatever the quota says: 256 MiB, so that records can still be written. */
const DISK_RESERVE_BYTES = 268_435_456n;

/** Everything a Host keeps on disk: uploads, shards and the deals that need them. */
export interface ShardStore {
  readonly uploads: Uploads;
  readonly shards: ShardFiles;
  readonly deals: DealRecords;
  readonly quotaBytes: bigint;
  /** Bytes that new uploads may still take: the quota, and what the disk has. */
  computeFreeBytes(): Promise<bigint>;
  /** Removes uploads that no deal took in time, and shards that nothing refers to. Gives how many of each. */
  sweep(ttlMs: number): Promise<{ uploads: number; shards: number }>;
  close(): Promise<void>;
}

export async function openShardStore(home: string, quotaBytes: bigint, clock: Clock): Promise<ShardStore> {
  const layout = await openLayout(home);
  const shards = await ShardFiles.open(layout);
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

  async function sweep(ttlMs: number): Promise<{ uploads: number; shards: number }> {
    const expired = uploads.list().filter(({ record }) => record.touchedAtMs + ttlMs <= clock.nowMs());
    for (const { record } of expired) await uploads.remove(record.uploadId);
    const unneeded = shards.list().filter((checksum) => !deals.isReferred(checksum) && !uploads.isReferred(checksum));
    // Between finding and removing, nothing is awaited per shard that could let a new reference in.
    for (const checksum of unneeded) if (!deals.isReferred(checksum) && !uploads.isReferred(checksum)) await shards.remove(checksum);
    return { uploads: expired.length, shards: unneeded.length };
  }

  return { uploads, shards, deals, quotaBytes, computeFreeBytes, sweep, close: () => shards.close() };
}
