import { randomBytes } from 'node:crypto';
import { computeBlake3 } from '@marspace/codec';
import { createMetrics } from '@marspace/runtime';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDeal, createHostView } from '../../test/fake-chain.ts';
import {
  createKey,
  createSender,
  makeFolder,
  newUploadId,
  readReceipt,
  startTestHost,
  type TestHost,
  waitFor,
} from '../../test/harness.ts';
import { createProveStorageJob } from './jobs/prove-storage.ts';
import { createReportLossJob } from './jobs/report-loss.ts';

const shardBytes = 4_096; // arbitrary
let folder: Awaited<ReturnType<typeof makeFolder>>;
let host: TestHost;
let checksum: Uint8Array;

beforeEach(async () => {
  folder = await makeFolder();
  host = await startTestHost(folder.path, { reportLoss: false });
  const key = await createKey();
  host.chain.balances.set(key.address, 10n ** 30n);
  const [sender, id] = [createSender(key, host), newUploadId()];
  const { encoded } = await sender.requestOffer(shardBytes);
  await sender.create(id, encoded, shardBytes);
  const bytes = new Uint8Array(randomBytes(shardBytes));
  const { number } = await readReceipt(await sender.put(id, 0, bytes));
  checksum = computeBlake3(bytes);
  const facts = { host: host.chain.address, sender: key.address, shardBytes: BigInt(shardBytes) };
  host.chain.deals.set(1n, createDeal({ id: 1n, ...facts, checksum, receiptNumber: number }));
  host.chain.advance();
  await waitFor('the deal taken up', () => host.parts.store.deals.find(1n));
});
afterEach(async () => {
  await host.stop.stop('test over');
  await folder.remove();
});

const range = (from: number, to: number): bigint[] => Array.from({ length: to - from }, (_, i) => BigInt(from + i));

it.each([40, 64])(
  'after a restart the rest of a missed period is answered behind %i of 64 answered chunks, and then nothing is sent',
  async (known) => {
    const { chain, parts } = host;
    const chunks = range(0, 64).map(() => ({ dealId: 1n, chunkIndex: 0n, checksum, shardBytes: BigInt(shardBytes) }));
    chain.challenges = { chunks, seedHeight: 20n, lastHeight: 60n, proven: false };
    chain.view = createHostView(chain.address, { activeDeals: 1n, questionedPeriod: 3n, questionedUntilHeight: 10_000n });
    chain.judge = (index) => (index < BigInt(known) || chain.done.includes(index) ? 'AlreadyAnswered' : undefined);
    const job = createProveStorageJob({ ...parts, metrics: createMetrics('test') });
    await job.run(chain.height);
    expect(chain.done.toSorted((a, b) => Number(a - b))).toEqual(range(known, 64));
    const sent = chain.executed.length;
    await job.run(chain.height + 1n);
    expect(chain.executed.length).toBe(sent);
  },
);

it('losses behind many refused ones are reported, and the refused ones only after a while', async () => {
  const { chain, parts } = host;
  for (const id of range(2, 52)) {
    const lost = new Uint8Array(32).fill(Number(id)); // no shard has it
    chain.deals.set(id, createDeal({ id, host: chain.address, sender: 'mspace1x', checksum: lost, shardBytes: BigInt(shardBytes) }));
  }
  chain.advance();
  await waitFor('the deals taken up', () => parts.store.deals.list().length === 51);
  chain.judge = (id) => (id < 48n ? 'DealNotActive' : undefined);
  const job = createReportLossJob({ ...parts, config: { ...parts.config, reportLoss: true, reportNeverHeld: true } });
  await job.run(chain.height);
  expect(chain.done.toSorted((a, b) => Number(a - b))).toEqual(range(48, 52));
  const sent = chain.executed.length;
  await job.run(chain.height + 1n);
  expect(chain.executed.length).toBe(sent);
  await job.run(chain.height + 20n);
  expect(chain.executed.length).toBeGreaterThan(sent);
});
