import { join } from 'node:path';
import { computeShardBytes, rebuildShards, SLICE_BYTES_MAX, verifySlice } from '@marspace/codec';
import type { ReadableArchive } from '@marspace/sdk';
import { findOutputTarget, openOutput } from './output-target.ts';
import type { PartialFile } from './partial-file.ts';

export interface ShardFile {
  slot: number;
  path: string;
  /** 32 bytes: what `b3sum` prints of the file. */
  checksum: Uint8Array;
  /** Whether it was computed from others, because its own Host did not give it. */
  rebuilt: boolean;
}

/**
 * Writes every slot of an archive as a file of its own, each under its name only when it is whole: read from its Host slice by slice and verified, or
 * computed from k others. Throws CodecError `NotEnoughShards`.
 */
export async function writeShardFiles(
  readable: ReadableArchive,
  folder: string,
  options: { chainId: string; overwrite: boolean; onBytes: (bytes: number) => void; signal: AbortSignal },
): Promise<ShardFile[]> {
  const { archive, slots } = readable.record;
  const files: ShardFile[] = [];
  for (const { index: slot, checksum } of slots) {
    const path = join(folder, `slot-${String(slot).padStart(3, '0')}`);
    const key = { chainId: options.chainId, archiveId: archive.id, form: `slot-${slot}` as const };
    const target = await findOutputTarget(path, { overwrite: options.overwrite, parents: true });
    const file = await openOutput(target, key, { anew: true, signal: options.signal });
    try {
      const rebuilt = !(await copyShard(readable, slot, checksum, file, options));
      if (rebuilt) {
        await file.discard();
        const fresh = await openOutput(target, key, { anew: true, signal: options.signal });
        await rebuildShard(readable, slot, fresh, options);
        await fresh.finish();
      } else await file.finish();
      files.push({ slot, path, checksum, rebuilt });
    } finally {
      await file.close();
    }
  }
  return files;
}

type Progress = { onBytes: (bytes: number) => void; signal: AbortSignal };

/** False when the slot's Host is silent or wrong. */
async function copyShard(
  readable: ReadableArchive,
  slot: number,
  checksum: Uint8Array,
  file: PartialFile,
  { onBytes, signal }: Progress,
): Promise<boolean> {
  const { source } = readable;
  if (source.checksums[slot] === undefined) return false;
  const shardBytes = Number(computeShardBytes(BigInt(source.contentBytes), source.dataShards));
  for (let at = 0; at < shardBytes; at += SLICE_BYTES_MAX) {
    const length = Math.min(SLICE_BYTES_MAX, shardBytes - at);
    let bytes: Uint8Array;
    try {
      bytes = verifySlice(checksum, shardBytes, at, length, await source.readShardRange(slot, at, length, signal));
    } catch (error) {
      signal.throwIfAborted();
      source.onSlotFailure?.({
        slot,
        offset: at,
        length,
        reason: (error as Error).name === 'CodecError' ? 'corrupt' : 'unreadable',
        error,
      });
      return false;
    }
    await file.write(bytes);
    onBytes(length);
  }
  return true;
}

async function rebuildShard(readable: ReadableArchive, slot: number, file: PartialFile, { onBytes }: Progress): Promise<void> {
  const { source, record } = readable;
  const checksums = source.checksums.map((checksum, i) => (i === slot ? (record.slots[slot]?.checksum ?? checksum) : checksum));
  for await (const block of rebuildShards({ ...source, checksums }, [slot])) {
    await file.write(block.bytes);
    onBytes(block.bytes.length);
  }
}
