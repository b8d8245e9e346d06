import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeFileAtomic } from '@marspace/runtime';
import { z } from 'zod';
import type { StoreLayout } from './layout.ts';

const recordFile = z.object({
  dealId: z.string().transform(BigInt),
  archiveId: z.string().transform(BigInt),
  sender: z.string(),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  shardBytes: z.number().int().positive(),
  /** Whether the shard was in this home when the deal was taken up, or had been promised from it. */
  held: z.boolean().default(true),
});

/** A deal this Host stands for, as far as it must be known without a chain node: to serve the shard and to keep it. */
export type DealRecord = z.output<typeof recordFile>;

/** The deals of this Host, on disk and in memory. */
export class DealRecords {
  readonly #layout: StoreLayout;
  readonly #deals = new Map<bigint, DealRecord>();
  readonly #references = new Map<string, number>();

  private constructor(layout: StoreLayout) {
    this.#layout = layout;
  }

  static async open(layout: StoreLayout): Promise<DealRecords> {
    const records = new DealRecords(layout);
    for (const name of await readdir(layout.deals)) {
      if (!name.endsWith('.json')) {
        await rm(join(layout.deals, name), { force: true });
        continue;
      }
      records.#remember(recordFile.parse(JSON.parse(await readFile(join(layout.deals, name), 'utf8'))));
    }
    return records;
  }

  find(dealId: bigint): DealRecord | undefined {
    return this.#deals.get(dealId);
  }

  list(): DealRecord[] {
    return [...this.#deals.values()];
  }

  /** True while a deal needs the shard. */
  isReferred(checksum: string): boolean {
    return (this.#references.get(checksum) ?? 0) > 0;
  }

  /** Durable when it resolves; the same deal again changes nothing. */
  async add(record: DealRecord): Promise<void> {
    if (this.#deals.has(record.dealId)) return;
    const text = JSON.stringify({ ...record, dealId: record.dealId.toString(), archiveId: record.archiveId.toString() });
    await writeFileAtomic(this.#layout.deal(record.dealId), text);
    if (!this.#deals.has(record.dealId)) this.#remember(record);
  }

  async remove(dealId: bigint): Promise<void> {
    const record = this.#deals.get(dealId);
    if (record === undefined) return;
    this.#deals.delete(dealId);
    this.#references.set(record.checksum, (this.#references.get(record.checksum) ?? 1) - 1);
    await rm(this.#layout.deal(dealId), { force: true });
    await syncFolder(this.#layout.deals);
  }

  #remember(record: DealRecord): void {
    this.#deals.set(record.dealId, record);
    this.#references.set(record.checksum, (this.#references.get(record.checksum) ?? 0) + 1);
  }
}
