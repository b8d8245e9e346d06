import { pause } from '@marspace/runtime';
import type { HostParts } from '../parts.ts';
import { CHECK_BYTES, ShardDamaged } from '../store/shard-files.ts';

/** Pause between two rounds over all shards: a minute, so that an idle Host does not read its disk all day. */
const ROUND_PAUSE_MS = 60_000;

/** Reads all shards again and again, slowly, and notes those that are no longer what they were. Ends when `signal` aborts. */
export async function scrubShards(parts: HostParts, signal: AbortSignal): Promise<void> {
  const bytesPerSecond = Number(parts.config.scrubBytesPerSecond);
  if (bytesPerSecond === 0) return;
  while (!signal.aborted) {
    for (const record of parts.store.deals.list()) await scrubShard(parts, record.checksum, record.shardBytes, bytesPerSecond, signal);
    await pause(ROUND_PAUSE_MS, signal);
  }
}

/** One shard, from end to end; true when it is whole. */
export async function scrubShard(
  parts: HostParts,
  checksum: string,
  shardBytes: number,
  bytesPerSecond: number,
  signal: AbortSignal,
): Promise<boolean> {
  for (let at = 0; at < shardBytes && !signal.aborted; at += CHECK_BYTES) {
    if (!parts.store.shards.has(checksum, shardBytes)) return false;
    const length = Math.min(CHECK_BYTES, shardBytes - at);
    try {
      await parts.store.shards.readSlice(checksum, at, length);
    } catch (error) {
      if (!(error instanceof ShardDamaged)) throw error;
      await parts.damage.note(checksum, error.message);
      return false;
    }
    await pause((length / bytesPerSecond) * 1_000, signal);
  }
  return true;
}
