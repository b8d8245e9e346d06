import type { ArchiveEnvelope } from '@marspace/codec';
import type { TxReceipt } from './chain-port.ts';
import type { ArchiveCode } from './choose-code.ts';
import type { OfferView } from './market-calls.ts';

/** What is stored: a size known beforehand, and bytes that can be read again from the start. */
export interface PutSource {
  readonly bytes: number;
  /** Changes when the content may have changed, e.g. size and modification time; a resumed put refuses another. */
  readonly stamp: string;
  open(): AsyncIterable<Uint8Array>;
}

/** One slot's Host and upload. */
export interface SlotPlan {
  slot: number;
  offer: OfferView;
  /** 16 bytes in hex, chosen here. */
  uploadId: string;
  /** The Host's signed receipt in base64, once it has the shard and its checksum was found to be ours. */
  receipt?: string;
}

/** All that a put needs to go on after an interruption. It holds the file key: the store seals it. */
export interface PutJournal {
  version: 1;
  sourceBytes: number;
  sourceStamp: string;
  envelope: ArchiveEnvelope;
  code: ArchiveCode;
  termBlocks: string;
  slots: SlotPlan[];
  spares: OfferView[];
  /** Hosts that were replaced: they are not asked again within this run. */
  failedHosts?: string[];
  /** Price and fee together that were agreed, in the payment denom: other Hosts may come, but not at more. */
  agreedAmount?: string;
  /** BLAKE3 of the plaintext, hex; set together with `contentChecksum`. */
  plaintextHash?: string;
  /** BLAKE3 of the age file, hex; set when the source was read to its end. */
  contentChecksum?: string;
  /** The opening transaction that was last sent: the chain's height then, and its receipts. The archive may be open from then on. */
  openSent?: { atHeight: string; receipts: string[] };
  archiveId?: string;
}

/** Where a journal is kept. `save` must be durable and must encrypt what it writes. */
export interface JournalStore {
  load(): Promise<PutJournal | undefined>;
  save(journal: PutJournal): Promise<void>;
  remove(): Promise<void>;
}

export type PutEvent =
  | { type: 'requested'; slotBytes: bigint; slots: number; termBlocks: bigint; pricePerGibBlockMax: bigint | undefined }
  | { type: 'asked'; kind: 'exchange' | 'host'; address: string; endpoint: string; offers: number }
  | { type: 'unanswered'; kind: 'exchange' | 'host'; address: string; endpoint: string; reason: string }
  | {
      type: 'planned';
      code: ArchiveCode;
      contentBytes: number;
      shardBytes: number;
      termBlocks: bigint;
      slots: OfferView[];
      spares: OfferView[];
      priceAmount: bigint;
      feeAmount: bigint;
    }
  | { type: 'resumed'; slots: OfferView[]; code: ArchiveCode; contentBytes: number; shardBytes: number }
  | { type: 'spares'; hosts: string[] }
  | { type: 'waiting'; reason: string; untilHeight: bigint }
  | { type: 'sent'; slot: number; host: string; sentBytes: number; shardBytes: number }
  | { type: 'replaced'; slot: number; host: string; by: string; pricePerGibBlock: string; reason: string }
  | { type: 'uploaded'; plaintextHash: string; contentHash: string; checksums: string[] }
  | { type: 'received'; slot: number; host: string; checksum: string; receiptNumber: bigint; validUntilHeight: bigint }
  | { type: 'opened'; archiveId: bigint; paidAmount: bigint; tx: TxReceipt | undefined };

export interface PutResult {
  archiveId: bigint;
  code: ArchiveCode;
  /** Hosts by slot. */
  hosts: string[];
  /** The opening transaction; undefined when an earlier, interrupted run sent it. */
  tx: TxReceipt | undefined;
  paidAmount: bigint;
  plaintextBytes: number;
  /** BLAKE3 of the plaintext, hex. */
  plaintextHash: string;
  fileKey: Uint8Array;
}
