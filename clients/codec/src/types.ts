import type { ShardTree } from './shard-tree.ts';

/** What makes one age file out of one plaintext: give the same three again and the same ciphertext comes out, byte for byte. */
export interface ArchiveEnvelope {
  /** 16 secret bytes. */
  readonly fileKey: Uint8Array;
  /** The age v1 header with its `--- <MAC>` line and line feed. */
  readonly header: Uint8Array;
  /** 16 bytes, once per archive: the same key and nonce over two different files breaks the encryption of both. */
  readonly nonce: Uint8Array;
}

/** Bytes [offset, offset + bytes.length) of the shard of `slot`. */
export interface ShardBlock {
  readonly slot: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Takes the blocks of one slot in order, one at a time. */
export interface ShardSink {
  /**
   * The next block is handed over when the promise resolves. A throw fails this slot (see `EncodeOptions.onSinkError`).
   * `block.bytes` belongs to the sink, unless the archive is encoded with `borrowBlocks`.
   */
  write(block: ShardBlock): Promise<void> | void;
  /** First shard byte wanted, any up to the shard's size (resume): blocks that end at or before it are hashed but not written; the block it lies in comes whole. Default 0. */
  readonly startOffset?: number;
}

export interface EncodeOptions {
  readonly dataShards: number;
  readonly parityShards: number;
  /** Exactly what the source will yield; SourceTooShort or SourceTooLong otherwise. */
  readonly plaintextBytes: number;
  readonly envelope: ArchiveEnvelope;
  /** One entry per slot, data first; undefined: nobody wants that slot now, its checksum is computed all the same. */
  readonly sinks: readonly (ShardSink | undefined)[];
  /** BLAKE3 of the age file; default true. One more pass of hashing, about a quarter of the time. */
  readonly hashCiphertext?: boolean;
  /** BLAKE3 of the plaintext; default true. Costs the same. */
  readonly hashPlaintext?: boolean;
  /** Keep a `ShardTree` per slot in the result; default false. Memory: 1 MiB per GiB of shard. */
  readonly collectTrees?: boolean;
  /** Blocks are views of a ring of buffers, valid only until `write` resolves; default false (each sink gets its own copy). */
  readonly borrowBlocks?: boolean;
  /**
   * 2: parity and hashes are computed on a thread of their own while this one encrypts and sends; same bytes, nearly twice as fast, some 20 MB
   * more memory. Node only, Unsupported elsewhere. Default 1.
   */
  readonly threads?: 1 | 2;
  /** A sink threw: return to go on without that slot, throw to give up. Without it the first failing sink ends the encoding (SinkFailed). */
  readonly onSinkError?: (slot: number, error: unknown) => void;
  /** Plaintext bytes encrypted so far; called after each 64 KiB. */
  readonly onProgress?: (plaintextBytesDone: number) => void;
  readonly signal?: AbortSignal;
}

export interface EncodedSlot {
  readonly slot: number;
  /** 32 bytes: plain BLAKE3 of the shard, what `b3sum` prints and the chain stores. */
  readonly checksum: Uint8Array;
  /** Every block from `startOffset` on was taken by the sink. */
  readonly delivered: boolean;
  readonly tree?: ShardTree;
}

export interface EncodedArchive {
  readonly contentBytes: number;
  readonly shardBytes: number;
  readonly slots: readonly EncodedSlot[];
  readonly ciphertextHash?: Uint8Array;
  readonly plaintextHash?: Uint8Array;
}

/** Why a slot was passed over in one read. */
export interface SlotFailure {
  readonly slot: number;
  readonly offset: number;
  readonly length: number;
  /** corrupt: it answered, but not what its checksum promises. unreadable: it threw. */
  readonly reason: 'corrupt' | 'unreadable';
  readonly error: unknown;
}

/** An archive to read: its facts from the chain, and a way to ask the Hosts. */
export interface ShardSource {
  readonly dataShards: number;
  readonly parityShards: number;
  readonly contentBytes: number;
  /** Per slot the 32-byte checksum on chain; undefined: the slot is empty, it is never asked. */
  readonly checksums: readonly (Uint8Array | undefined)[];
  /**
   * The slice of bytes [offset, offset + length) of a slot's shard, both multiples of 1 KiB: the bytes, then the chaining values that tie
   * them to the checksum (`computeSlice` makes it on the Host's side). At most 1 MiB per call. A throw means that this slot does not answer.
   */
  readShardRange(slot: number, offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;
  /** All slots, the ones to ask first in front (near and fast Hosts); default data slots, then parity. */
  readonly slotOrder?: readonly number[];
  /** Named each time a slot is passed over; the read goes on with another slot. */
  readonly onSlotFailure?: (failure: SlotFailure) => void;
  readonly signal?: AbortSignal;
}

/** What opens an archive. Passphrases and identities are tried as the `age` tool does. */
export type ArchiveKey = { readonly fileKey: Uint8Array } | { readonly identities: readonly string[] } | { readonly passphrase: string };

export interface DecodeOptions {
  readonly key: ArchiveKey;
  /** Plaintext bytes [from, to); default everything. Only Hosts that hold them are asked. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Compared after the last byte; HashMismatch. Not allowed together with a range. */
  readonly plaintextHash?: Uint8Array;
  /** Compared after the last byte; HashMismatch. Not allowed together with a range. */
  readonly ciphertextHash?: Uint8Array;
}

/** What the age header of an archive says to a key holder. */
export interface OpenedHeader {
  readonly fileKey: Uint8Array;
  readonly nonce: Uint8Array;
  readonly headerBytes: number;
  readonly plaintextBytes: number;
}

/** Random access to bytes of one shard (a file, a bucket); returns exactly `length` bytes or throws. */
export type ShardReader = (offset: number, length: number) => Promise<Uint8Array> | Uint8Array;
