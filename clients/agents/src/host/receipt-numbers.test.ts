import { randomBytes } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Receipt } from '@marspace/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeal, createHostView, FakeChain } from '../../test/fake-chain.ts';
import {
  createKey,
  createSender,
  makeFolder,
  newUploadId,
  readError,
  readReceipt,
  startTestHost,
  type TestHost,
  waitFor,
} from '../../test/harness.ts';
import { openNonces } from './nonces.ts';
import { createReceiptNumbers } from './receipt-numbers.ts';

const host = 'mspace1host';
const shardBytes = 4_096; // arbitrary
let folder: Awaited<ReturnType<typeof makeFolder>>;
const open: TestHost[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const running of open.splice(0)) await running.stop.stop('test over');
  await folder.remove();
});

const dealOf = (id: bigint, receiptNumber: bigint, fields: Partial<Parameters<typeof createDeal>[0]> = {}) =>
  createDeal({ id, host, sender: 'mspace1x', checksum: new Uint8Array(32), shardBytes: 1_024n, receiptNumber, ...fields });

describe('numbers of receipts', () => {
  /** With a clock that stands in the past, so that only the record and the chain can help. */
  async function openOld(chain: FakeChain, record: string) {
    const path = join(folder.path, 'receipt-number');
    await writeFile(path, record);
    return createReceiptNumbers(chain, await openNonces(path, { nowMs: () => 5 }, { followsClock: true }));
  }

  it('of an older home go on above those that the chain knows as used', async () => {
    const chain = new FakeChain(host);
    chain.deals.set(1n, dealOf(1n, 2_000n));
    chain.deals.set(2n, dealOf(2n, 3_000n, { status: 'DEAL_STATUS_WAITING' }));
    const numbers = await openOld(chain, '1000');
    expect([await numbers.next(), await numbers.next()]).toEqual([3_001n, 3_002n]);
  });

  it('are never void: also where they are voided while the Host runs', async () => {
    const chain = new FakeChain(host);
    chain.view = createHostView(host, { receiptNumberMin: 7_000n });
    const numbers = await openOld(chain, '1000');
    expect(await numbers.next()).toBe(7_000n);
    chain.view = createHostView(host, { receiptNumberMin: 9_000n });
    expect([await numbers.readLeast(), await numbers.next()]).toEqual([9_000n, 9_000n]);
  });

  it('begin with the time where chain and home know nothing, and go on over a restart', async () => {
    const path = join(folder.path, 'receipt-number');
    let nowMs = 500_000;
    const reopen = async () =>
      createReceiptNumbers(new FakeChain(host), await openNonces(path, { nowMs: () => nowMs }, { followsClock: true }));
    const first = await reopen();
    expect([await first.next(), await first.next()]).toEqual([500_000n, 500_001n]);
    nowMs += 50_000;
    expect(await first.next()).toBe(550_000n);
    nowMs = 0; // a machine whose clock was lost
    expect(await (await reopen()).next()).toBeGreaterThan(550_000n);
    expect(BigInt((await readFile(path, 'utf8')).trim())).toBeGreaterThan(550_001n);
  });

  it('are asked for again when no node answered', async () => {
    const chain = new FakeChain(host);
    chain.deals.set(1n, dealOf(1n, 2_000n));
    const numbers = await openOld(chain, '1000');
    chain.isDown = true;
    await expect(numbers.next()).rejects.toThrow('it is down');
    chain.isDown = false;
    expect(await numbers.next()).toBe(2_001n);
  });
});

type Key = Awaited<ReturnType<typeof createKey>>;

async function start(home: string, chain?: FakeChain): Promise<TestHost> {
  const running = await startTestHost(home, {}, chain);
  open.push(running);
  return running;
}

async function upload(running: TestHost, key: Key): Promise<{ id: string; receipt: Receipt }> {
  const [sender, id] = [createSender(key, running), newUploadId()];
  const { encoded } = await sender.requestOffer(shardBytes);
  expect((await sender.create(id, encoded, shardBytes)).status).toBe(201);
  const receipt = await readReceipt(await sender.put(id, 0, new Uint8Array(randomBytes(shardBytes))));
  const signedAtMs = Date.now();
  await waitFor('the next millisecond', () => Date.now() > signedAtMs);
  return { id, receipt };
}

function openDeal({ chain }: TestHost, { sender, checksum, number }: Receipt, id: bigint): void {
  chain.deals.set(id, createDeal({ id, host: chain.address, sender, checksum, shardBytes: BigInt(shardBytes), receiptNumber: number }));
  chain.advance();
}

async function setUp() {
  const running = await start(join(folder.path, 'home'));
  const key = await createKey();
  running.chain.balances.set(key.address, 10n ** 30n);
  return { running, key, chain: running.chain };
}

describe('a Host', () => {
  it('gives another receipt where the one it gave is void', async () => {
    const { running, key, chain } = await setUp();
    const { id, receipt } = await upload(running, key);
    chain.view = createHostView(chain.address, { receiptNumberMin: receipt.number + 1n });
    const fresh = await readReceipt(await createSender(key, running).view(id));
    expect(fresh.number).toBeGreaterThan(receipt.number);
    expect(running.parts.store.receipts.list().map(({ number }) => number)).toEqual([fresh.number]);
  });

  it('knows a receipt of its own also where another took its place before it opened a deal, and forgets it in time', async () => {
    const { running, key, chain } = await setUp();
    const { id, receipt } = await upload(running, key);
    chain.advance(receipt.validUntilHeight - chain.height - 5n); // near its end: it is signed anew
    expect((await readReceipt(await createSender(key, running).view(id))).number).toBeGreaterThan(receipt.number);
    openDeal(running, receipt, 1n);
    await waitFor('the deal taken up', () => running.parts.store.deals.find(1n));
    expect(running.parts.standing.hasTwin).toBe(false);
    const { receipts } = running.parts.store;
    expect(receipts.isKnown(receipt.number)).toBe(true);
    receipts.forgetGone(receipt.validUntilHeight + 1_001n);
    expect(receipts.isKnown(receipt.number)).toBe(false);
  });

  it('of a home that was restored from a copy signs no number again, and takes no older receipt for that of a twin', async () => {
    const { running, key, chain } = await setUp();
    const before = await upload(running, key);
    await running.stop.stop('copied');
    await cp(join(folder.path, 'home'), join(folder.path, 'copy'), { recursive: true });
    const lost = await start(join(folder.path, 'home'), chain);
    const forgotten = await upload(lost, key);
    await lost.stop.stop('its disk died');
    const restored = await start(join(folder.path, 'copy'), chain);
    const after = await upload(restored, key);
    expect([before, forgotten, after].map(({ receipt }) => receipt.number)).toEqual(
      [before, forgotten, after].map(({ receipt }) => receipt.number).toSorted((a, b) => Number(a - b)),
    );
    expect(after.receipt.number).toBeGreaterThan(forgotten.receipt.number);
    openDeal(restored, forgotten.receipt, 1n);
    await waitFor('the deal taken up', () => restored.parts.store.deals.find(1n));
    expect(restored.parts.standing.hasTwin).toBe(false);
  });

  it('whose home runs elsewhere too signs other numbers than its twin, and takes no new work once it sees a deal of the twin', async () => {
    const { running, key, chain } = await setUp();
    await upload(running, key);
    await running.stop.stop('copied');
    await cp(join(folder.path, 'home'), join(folder.path, 'copy'), { recursive: true });
    const [one, other] = [await start(join(folder.path, 'home'), chain), await start(join(folder.path, 'copy'), chain)];
    const receipts: Receipt[] = [];
    for (const program of [one, other, one, other, other, one]) receipts.push((await upload(program, key)).receipt);
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(receipts.length);
    const waiting = newUploadId();
    const sender = createSender(key, one);
    const { encoded } = await sender.requestOffer(shardBytes);
    await sender.create(waiting, encoded, shardBytes);
    openDeal(one, receipts[0] as Receipt, 1n); // its own
    await waitFor('the deal taken up', () => one.parts.store.deals.find(1n));
    await waitFor('the deal seen by the twin', () => other.parts.standing.hasTwin);
    expect(one.parts.standing.hasTwin).toBe(false);
    openDeal(one, receipts[1] as Receipt, 2n); // the twin's
    await waitFor('the twin noticed', () => one.parts.standing.hasTwin);
    expect(await readError(await sender.put(waiting, 0, new Uint8Array(randomBytes(shardBytes))))).toBe('503 stopping');
    await expect(sender.requestOffer(shardBytes)).rejects.toThrow('no offer');
    expect(await (await fetch(`${one.url}/healthz`)).json()).toMatchObject({ hasTwin: true });
  });
});
