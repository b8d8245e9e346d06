import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeFileAtomic } from '@marspace/runtime';
import { z } from 'zod';
import type { StoreLayout } from './layout.ts';

const recordFile = z.object({
  number: z.string().transform(BigInt),
  /** What it was asked for: `upload/<uploadId>`, or `deal/<dealId>/<offer nonce>` for a shard that was here already. */
  subject: z.string(),
  sender: z.string(),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  shardBytes: z.number().int().positive(),
  validUntilHeight: z.string().transform(BigInt),
  /** Base64 of the signed receipt. */
  encoded: z.string(),
});

/** A receipt that was signed and may still open a deal. */
export type ReceiptRecord = z.output<typeof recordFile>;

/** Blocks for which a removed receipt is remembered beyond its last height: a node that answers may be behind. */
const KEEP_GONE_BLOCKS = 1_000n;

const uploadPrefix = 'upload/';

export function subjectOfUpload(uploadId: string): string {
  return `${uploadPrefix}${uploadId}`;
}

export function subjectOfDeal(dealId: bigint, offerNonce: bigint): string {
  return `deal/${dealId}/${offerNonce}`;
}

/** The upload that a receipt was signed for; undefined for one over a shard that was here already. */
export function findUploadIdOf({ subject }: ReceiptRecord): string | undefined {
  return subject.startsWith(uploadPrefix) ? subject.slice(uploadPrefix.length) : undefined;
}

/** The receipts of this Host that may still open a deal, on disk and in memory: what it has promised. */
export class ReceiptRecords {
  readonly #layout: StoreLayout;
  readonly #byNumber = new Map<bigint, ReceiptRecord>();
  readonly #bySubject = new Map<string, ReceiptRecord>();
  readonly #references = new Map<string, number>();
  /** Last heights of receipts that were removed since the program started, by number. */
  readonly #gone = new Map<bigint, bigint>();

  private constructor(layout: StoreLayout) {
    this.#layout = layout;
  }

  static async open(layout: StoreLayout): Promise<ReceiptRecords> {
    const records = new ReceiptRecords(layout);
    for (const name of await readdir(layout.receipts)) {
      const path = join(layout.receipts, name);
      if (name.endsWith('.json')) records.#remember(recordFile.parse(JSON.parse(await readFile(path, 'utf8'))));
      else await rm(path, { force: true });
    }
    return records;
  }

  find(number: bigint): ReceiptRecord | undefined {
    return this.#byNumber.get(number);
  }

  /** Whether this home has, or had since the program started, a receipt with this number that may still be heard of. */
  isKnown(number: bigint): boolean {
    return this.#byNumber.has(number) || this.#gone.has(number);
  }

  /** Forgets removed receipts of which nothing can be heard any more. */
  forgetGone(height: bigint): void {
    for (const [number, lastHeight] of this.#gone) if (lastHeight + KEEP_GONE_BLOCKS < height) this.#gone.delete(number);
  }

  findBySubject(subject: string): ReceiptRecord | undefined {
    return this.#bySubject.get(subject);
  }

  list(): ReceiptRecord[] {
    return [...this.#byNumber.values()];
  }

  /** True while a receipt over the shard may still open a deal. */
  isReferred(checksum: string): boolean {
    return (this.#references.get(checksum) ?? 0) > 0;
  }

  /** Bytes promised by receipts; `only` counts some of them. */
  computePromisedBytes(only: (record: ReceiptRecord) => boolean = () => true): number {
    let sum = 0;
    for (const record of this.#byNumber.values()) if (only(record)) sum += record.shardBytes;
    return sum;
  }

  /** Durable when it resolves. */
  async add(record: ReceiptRecord): Promise<void> {
    const text = JSON.stringify({ ...record, number: record.number.toString(), validUntilHeight: record.validUntilHeight.toString() });
    await writeFileAtomic(this.#layout.receipt(record.number), text);
    this.#remember(record);
  }

  async remove(number: bigint): Promise<void> {
    const record = this.#byNumber.get(number);
    if (record === undefined) return;
    this.#byNumber.delete(number);
    this.#gone.set(number, record.validUntilHeight);
    if (this.#bySubject.get(record.subject) === record) this.#bySubject.delete(record.subject);
    this.#references.set(record.checksum, (this.#references.get(record.checksum) ?? 1) - 1);
    await rm(this.#layout.receipt(number), { force: true });
    await syncFolder(this.#layout.receipts);
  }

  #remember(record: ReceiptRecord): void {
    this.#byNumber.set(record.number, record);
    this.#bySubject.set(record.subject, record);
    this.#references.set(record.checksum, (this.#references.get(record.checksum) ?? 0) + 1);
  }
}
