import { z } from 'zod';

const recordFile = z.object({
  uploadId: z.string().regex(/^[0-9a-f]{32}$/),
  sender: z.string(),
  /** Base64 of the signed offer that it came under. */
  offer: z.string(),
  offerNonce: z.string().transform(BigInt),
  shardBytes: z.number().int().positive(),
  termBlocks: z.string().transform(BigInt),
  /** Unix milliseconds of the last byte, as of the last time the record was written. */
  touchedAtMs: z.number(),
  /** Set once all bytes are here and durable. */
  checksum: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** The terms of an upload, as its journal file keeps them. */
export type UploadRecord = z.output<typeof recordFile>;

export function parseUploadRecord(text: string): UploadRecord {
  return recordFile.parse(JSON.parse(text));
}

export function formatUploadRecord(record: UploadRecord): string {
  return JSON.stringify({ ...record, offerNonce: record.offerNonce.toString(), termBlocks: record.termBlocks.toString() });
}

/** True when the same request came again. */
export function isSameUpload(a: UploadRecord, b: UploadRecord): boolean {
  return (
    a.uploadId === b.uploadId &&
    a.sender === b.sender &&
    a.offerNonce === b.offerNonce &&
    a.shardBytes === b.shardBytes &&
    a.termBlocks === b.termBlocks
  );
}
