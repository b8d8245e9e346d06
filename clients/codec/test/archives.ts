/** Archives in memory, for tests and benchmarks of this package. */
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { createEnvelope, createSliceReader, encodeArchive } from '../src/index.ts';
import type { ArchiveEnvelope, EncodedArchive, EncodeOptions, ShardSource } from '../src/index.ts';

export interface MemoryArchive {
  readonly plaintext: Uint8Array;
  readonly encoded: EncodedArchive;
  readonly shards: Uint8Array[];
  readonly identity: string;
  readonly envelope: ArchiveEnvelope;
  readonly dataShards: number;
  readonly parityShards: number;
}

/** Bytes that look random and are the same for the same seed (xorshift32). */
export function createNoise(length: number, seed = 1): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = seed | 1;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
}

export function* cutPieces(bytes: Uint8Array, pieceBytes: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

let known: { identity: string; recipient: string } | undefined;

export async function requireIdentity(): Promise<{ identity: string; recipient: string }> {
  if (!known) {
    const identity = await generateIdentity();
    known = { identity, recipient: await identityToRecipient(identity) };
  }
  return known;
}

/** An envelope for the identity of this process. */
export async function createEnvelopeFor(): Promise<ArchiveEnvelope> {
  return createEnvelope({ recipients: [(await requireIdentity()).recipient] });
}

/** Encodes `plaintext` and keeps all shards. */
export async function createArchive(
  plaintext: Uint8Array,
  dataShards: number,
  parityShards: number,
  options: Partial<EncodeOptions> & { pieceBytes?: number } = {},
): Promise<MemoryArchive> {
  const { identity } = await requireIdentity();
  const envelope = options.envelope ?? (await createEnvelopeFor());
  const parts: Uint8Array[][] = Array.from({ length: dataShards + parityShards }, () => []);
  const encoded = await encodeArchive(cutPieces(plaintext, options.pieceBytes ?? 100_000), {
    dataShards,
    parityShards,
    plaintextBytes: plaintext.length,
    envelope,
    sinks: parts.map((list) => ({
      write: (block) => {
        list.push(block.bytes);
      },
    })),
    ...options,
  });
  const shards = parts.map((list) => new Uint8Array(Buffer.concat(list)));
  return { plaintext, encoded, shards, identity, envelope, dataShards, parityShards };
}

/** The archive as a reader sees it. `shards` may be changed copies; undefined: that Host does not answer. */
export function createSource(
  archive: MemoryArchive,
  shards: readonly (Uint8Array | undefined)[] = archive.shards,
  changes: Partial<ShardSource> = {},
): ShardSource {
  // Trees are built over what each Host has: a corrupt shard comes with a tree of its own.
  const readers = shards.map((shard) => shard && createSliceReader((offset, length) => shard.slice(offset, offset + length), shard.length));
  return {
    dataShards: archive.dataShards,
    parityShards: archive.parityShards,
    contentBytes: archive.encoded.contentBytes,
    checksums: archive.encoded.slots.map(({ checksum }) => checksum),
    async readShardRange(slot, offset, length) {
      const reader = readers[slot];
      if (!reader) throw new Error(`slot ${slot} is away`);
      return reader(offset, length);
    },
    ...changes,
  };
}

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  for await (const piece of pieces) list.push(piece);
  return new Uint8Array(Buffer.concat(list));
}
