import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { computeBlake3, verifyChunkProof, verifySlice } from '@marspace/codec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeal } from '../../test/fake-chain.ts';
import {
  createKey,
  createSender,
  makeFolder,
  newUploadId,
  readError,
  readReceipt,
  sign,
  startTestHost,
  waitFor,
} from '../../test/harness.ts';
import type { Receipt } from '@marspace/sdk';
import { decodeReceipt, isReceiptSignedBy } from '@marspace/sdk';
import type { TestHost } from '../../test/harness.ts';
import type { HostConfig } from './config.ts';

const RICH = 10n ** 30n;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

let folder: Awaited<ReturnType<typeof makeFolder>>;
const open: TestHost[] = [];

async function start(overrides: Partial<HostConfig> = {}, chain?: TestHost['chain']): Promise<TestHost> {
  const host = await startTestHost(folder.path, overrides, chain);
  open.push(host);
  return host;
}

async function setUp(overrides: Partial<HostConfig> = {}) {
  const host = await start(overrides);
  const key = await createKey();
  host.chain.balances.set(key.address, RICH);
  return { host, key, sender: createSender(key, host) };
}

/** Uploads bytes; gives the Host's receipt over them. */
async function upload(host: TestHost, key: Awaited<ReturnType<typeof createKey>>, bytes: Uint8Array, id = newUploadId()): Promise<Receipt> {
  const sender = createSender(key, host);
  const { encoded } = await sender.requestOffer(bytes.length);
  expect((await sender.create(id, encoded, bytes.length)).status).toBe(201);
  const done = await sender.put(id, 0, bytes);
  expect(done.status).toBe(200);
  return readReceipt(done);
}

/** What the chain does with a receipt. */
function openDeal(host: TestHost, { sender, checksum, shardBytes, number }: Receipt, id: bigint): void {
  host.chain.deals.set(id, createDeal({ id, host: host.chain.address, sender, checksum, shardBytes, receiptNumber: number }));
  host.chain.advance();
}

/** Uploads bytes and opens a deal over them; resolves when the Host has taken it up. */
async function storeShard(host: TestHost, key: Awaited<ReturnType<typeof createKey>>, bytes: Uint8Array, dealId = 1n): Promise<Receipt> {
  const receipt = await upload(host, key, bytes);
  openDeal(host, receipt, dealId);
  await waitFor('the deal taken up', () => host.parts.store.deals.find(dealId));
  return receipt;
}

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const host of open.splice(0)) await host.stop.stop('test over');
  await folder.remove();
});

describe('a Host', () => {
  it('registers with its endpoint, offer key and the deposit that its quota needs on its first run', async () => {
    const host = await start();
    const [message] = host.chain.listExecuted('MsgRegisterContractor');
    expect(message).toMatchObject({
      region: 'eu',
      roles: [{ role: 'ROLE_HOST', endpoint: host.url, capacityUnits: 10_737_418_240n }],
      deposit: { denom: 'amasp', amount: 10_000n },
    });
    const health = await fetch(`${host.url}/healthz`);
    expect([health.status, ((await health.json()) as { ok: boolean }).ok]).toEqual([200, true]);
    expect(await (await fetch(`${host.url}/metrics`)).text()).toContain('marspace_host_quota_bytes 10737418240');
  });

  it('takes an upload, signs a receipt, and serves the deal whole, by range and as slices that verify', async () => {
    const { host, key, sender } = await setUp();
    const bytes = new Uint8Array(randomBytes(2_500_608));
    const receipt = await storeShard(host, key, bytes);
    expect(receipt).toMatchObject({ host: host.chain.address, sender: key.address, shardBytes: 2_500_608n });
    expect(hex(receipt.checksum)).toBe(hex(computeBlake3(bytes)));
    await waitFor('the receipt forgotten', () => host.parts.store.receipts.list().length === 0);
    const whole = await sender.read('1', '1');
    expect([whole.status, whole.headers.get('marspace-checksum')]).toEqual([200, hex(computeBlake3(bytes))]);
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
    const part = await sender.read('1', '1', { range: 'bytes=1000000-1100000' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 1000000-1100000/2500608']);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(1_000_000, 1_100_001))).toBe(true);
    const slice = new Uint8Array(await (await sender.read('1/slice?offset=1048576&length=65536', '1')).arrayBuffer());
    expect(
      Buffer.from(verifySlice(computeBlake3(bytes), bytes.length, 1_048_576, 65_536, slice)).equals(bytes.subarray(1_048_576, 1_114_112)),
    ).toBe(true);
    expect((await sender.read('1', '1', { range: 'bytes=2500608-' })).status).toBe(416);
    expect(await readdir(join(folder.path, 'uploads'))).toEqual([]);
  });

  it('goes on with an upload from the offset that HEAD gives, and refuses another offset', async () => {
    const { sender } = await setUp();
    const bytes = new Uint8Array(randomBytes(300_032));
    const { encoded } = await sender.requestOffer(bytes.length);
    const id = newUploadId();
    await sender.create(id, encoded, bytes.length);
    expect((await sender.create(id, encoded, bytes.length)).status).toBe(200);
    expect((await sender.put(id, 0, bytes.subarray(0, 100_001))).status).toBe(200);
    const head = await sender.head(id);
    expect([head.status, head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([204, '100001', '300032']);
    const wrong = await sender.put(id, 5, bytes.subarray(5));
    expect([wrong.headers.get('upload-offset'), await readError(wrong)]).toEqual(['100001', '409 wrong-offset']);
    expect(await readError(await sender.put(id, 100_001, Buffer.concat([bytes.subarray(100_001), randomBytes(1)])))).toBe(
      '400 too-many-bytes',
    );
    const offset = Number((await sender.head(id)).headers.get('upload-offset'));
    const last = (await (await sender.put(id, offset, bytes.subarray(offset))).json()) as { complete: boolean; checksum: string };
    expect([last.complete, last.checksum]).toEqual([true, hex(computeBlake3(bytes))]);
  });

  it('keeps an upload over a restart, and takes up a deal that was opened meanwhile', async () => {
    const { host, sender, key } = await setUp();
    const bytes = new Uint8Array(randomBytes(200_704));
    const { encoded } = await sender.requestOffer(bytes.length);
    const id = newUploadId();
    await sender.create(id, encoded, bytes.length);
    await sender.put(id, 0, bytes.subarray(0, 70_000));
    await host.stop.stop('restart');
    const again = await start({}, host.chain);
    const later = createSender(key, again);
    expect((await later.head(id)).headers.get('upload-offset')).toBe('70000');
    const receipt = await readReceipt(await later.put(id, 70_000, bytes.subarray(70_000)));
    expect(hex(receipt.checksum)).toBe(hex(computeBlake3(bytes)));
    await again.stop.stop('restart');
    const third = await start({}, host.chain);
    openDeal(host, receipt, 1n);
    await waitFor('the deal taken up', () => third.parts.store.deals.find(1n));
    await waitFor('the receipt forgotten', () => third.parts.store.receipts.list().length === 0);
    expect(third.parts.store.uploads.list()).toEqual([]);
  });

  it('proves a period with proofs that verify, answers what it missed and spot challenges', async () => {
    const { host, key } = await setUp();
    const bytes = new Uint8Array(randomBytes(300_032));
    await storeShard(host, key, bytes);
    const checksum = computeBlake3(bytes);
    const chunks = [0n, 292n, 77n, 77n].map((chunkIndex) => ({ dealId: 1n, chunkIndex, checksum, shardBytes: BigInt(bytes.length) }));
    host.chain.challenges = { chunks, seedHeight: 20n, lastHeight: 60n, proven: false };
    host.chain.view = {
      host: host.chain.address,
      status: 'HOST_STATUS_ACTIVE',
      period: 4n,
      periodStartedAtHeight: 1n,
      seedHeight: 40n,
      proofWindowBlocks: 10n,
      challengesPerPeriod: 4n,
      liveChunks: 293n,
      spaceChunks: 512n,
      activeDeals: 1n,
      periodsDue: 1n,
      periodsProven: 0n,
      missedInARow: 0,
      openPeriod: 4n,
      openSeedHeight: 20n,
      questionedPeriod: 0n,
      questionedUntilHeight: 0n,
      challengeFeeAmount: 1n,
      receiptNumberMin: 0n,
    };
    host.chain.advance();
    const proof = await waitFor(
      'the proof',
      () => host.chain.listExecuted('MsgProveStorage')[0] as { period: bigint; proofs: Uint8Array[] } | undefined,
    );
    expect(proof.period).toBe(3n);
    expect(
      proof.proofs.map((bytesOfProof, index) => verifyChunkProof(checksum, bytes.length, Number(chunks[index]!.chunkIndex), bytesOfProof)),
    ).toEqual([true, true, true, true]);
    host.chain.view = { ...host.chain.view, openPeriod: 0n, questionedPeriod: 3n, questionedUntilHeight: 90n };
    host.chain.spot = [{ id: 5n, dealId: 1n, challenger: 'x', seedHeight: 9n, lastHeight: 90n, drawn: true, chunkIndex: 9n }];
    host.chain.advance(3n);
    const answer = await waitFor(
      'the answer',
      () => host.chain.listExecuted('MsgAnswerMissed')[0] as { period: bigint; answers: { challengeIndex: number }[] } | undefined,
    );
    expect([answer.period, answer.answers.map(({ challengeIndex }) => challengeIndex)]).toEqual([2n, [0, 1, 2, 3]]);
    const spot = await waitFor(
      'the spot answer',
      () => host.chain.listExecuted('MsgAnswerChallenge')[0] as { challengeId: bigint; proof: Uint8Array } | undefined,
    );
    expect(verifyChunkProof(checksum, bytes.length, 9, spot.proof)).toBe(true);
  });

  it('finds a corrupted shard, never serves it, proves nothing with it and reports the loss', async () => {
    const { host, key, sender } = await setUp();
    const bytes = new Uint8Array(randomBytes(300_032));
    await storeShard(host, key, new Uint8Array(randomBytes(2_048)), 1n);
    await storeShard(host, key, bytes, 2n);
    const checksum = hex(computeBlake3(bytes));
    const path = join(folder.path, 'shards', checksum.slice(0, 2), checksum);
    const stored = await readFile(path);
    stored[200_000]! ^= 1;
    await writeFile(path, stored);
    expect(await readError(await sender.read('2/slice?offset=196608&length=65536', '1'))).toBe('410 shard-lost');
    expect((await sender.read('1', '1')).status).toBe(200);
    host.chain.advance();
    const [report] = await waitFor('the report', () =>
      host.chain.listExecuted('MsgReportLoss').length > 0 ? host.chain.listExecuted('MsgReportLoss') : undefined,
    );
    expect(report).toEqual({ dealIds: [2n] });
    expect(await readError(await sender.read('2', '1'))).toBe('410 shard-lost');
  });

  it('finds a corrupted shard by its background check', async () => {
    const { host, key } = await setUp({ scrubBytesPerSecond: 10n ** 12n });
    await storeShard(host, key, new Uint8Array(randomBytes(2_048)), 1n);
    const bytes = new Uint8Array(randomBytes(70_656));
    await storeShard(host, key, bytes, 2n);
    const checksum = hex(computeBlake3(bytes));
    await writeFile(join(folder.path, 'shards', checksum.slice(0, 2), checksum), Buffer.alloc(70_656));
    await host.stop.stop('restart');
    const again = await start({ scrubBytesPerSecond: 10n ** 12n }, host.chain);
    const setAside = await waitFor('the shard set aside', async () => {
      const names = await readdir(join(folder.path, 'lost'));
      return names.length > 0 ? names : undefined;
    });
    expect(setAside).toEqual([checksum]);
    expect(again.parts.store.shards.has(checksum, 70_656)).toBe(false);
  });

  it('deletes the shard after its deal, and not while another deal or a node that knows nothing needs it', async () => {
    const { host, key } = await setUp();
    const bytes = new Uint8Array(randomBytes(4_096));
    await storeShard(host, key, bytes, 1n);
    host.chain.deals.set(2n, { ...host.chain.deals.get(1n)!, id: 2n, status: 'DEAL_STATUS_WAITING', renews: 1n });
    host.chain.advance(20n);
    await waitFor('the renewal taken up', () => host.parts.store.deals.find(2n));
    host.chain.deals.set(1n, { ...host.chain.deals.get(1n)!, status: 'DEAL_STATUS_ENDED' });
    host.chain.advance(20n);
    await waitFor('the first deal forgotten', () => host.parts.store.deals.find(1n) === undefined);
    expect(host.parts.store.shards.list()).toHaveLength(1);
    const second = host.chain.deals.get(2n)!;
    host.chain.deals.delete(2n);
    host.chain.advance(20n);
    await waitFor(
      'two looks at the deals',
      async () =>
        (await fetch(`${host.url}/metrics`).then((answer) => answer.text())).match(
          /job_seconds_count\{job="follow-deals"\} ([0-9]+)/,
        )?.[1] !== '0',
    );
    expect(host.parts.store.deals.find(2n)).toBeDefined();
    host.chain.deals.set(2n, { ...second, status: 'DEAL_STATUS_FAILED' });
    host.chain.advance(20n);
    await waitFor('the shard deleted', () => host.parts.store.shards.list().length === 0);
  });

  it('settles and claims every so many blocks', async () => {
    const { host, key } = await setUp({ settleBlocks: 5n });
    await storeShard(host, key, new Uint8Array(randomBytes(2_048)));
    host.chain.credits = [{ denom: 'amaspc', amount: 5n }];
    host.chain.advance(6n);
    await waitFor('the claim', () => host.chain.listExecuted('MsgClaim').length === 1);
    expect(host.chain.listExecuted('MsgSettleDeals')).toEqual([{ dealIds: [1n] }]);
  });

  it('sends what the chain left untried of a batch again at once, before it claims', async () => {
    const { host, key } = await setUp({ settleBlocks: 50n });
    const dealIds = [1n, 2n, 3n, 4n, 5n];
    for (const id of dealIds) await storeShard(host, key, new Uint8Array(randomBytes(2_048)), id);
    host.chain.credits = [{ denom: 'amaspc', amount: 5n }];
    host.chain.triedPerBatch = 2;
    host.chain.advance(51n);
    await waitFor('the claim', () => host.chain.listExecuted('MsgClaim').length === 1);
    expect(host.chain.listExecuted('MsgSettleDeals')).toEqual([{ dealIds }, { dealIds: [3n, 4n, 5n] }, { dealIds: [5n] }]);
    // One of which nothing is tried would go round for ever.
    host.chain.triedPerBatch = 0;
    host.chain.advance(51n);
    await waitFor('the claim', () => host.chain.listExecuted('MsgClaim').length === 2);
    expect(host.chain.listExecuted('MsgSettleDeals')).toHaveLength(4);
  });

  it('lets others read by a share of the Sender for this archive only', async () => {
    const { host, key } = await setUp();
    await storeShard(host, key, new Uint8Array(randomBytes(2_048)));
    const friend = await createKey();
    const stranger = await createKey();
    const share = sign(key, { right: 'share', archiveId: '1', receiver: friend.address });
    expect((await createSender(friend, host).read('1', '1', {}, share)).status).toBe(200);
    expect(await readError(await createSender(stranger, host).read('1', '1', {}, share))).toBe('403 wrong-right');
    expect(await readError(await createSender(friend, host).read('1', '1'))).toBe('403 wrong-right');
    expect(
      await readError(await createSender(friend, host).read('1', '1', {}, sign(key, { right: 'share', archiveId: '2', receiver: '' }))),
    ).toBe('403 wrong-right');
    expect(
      await readError(
        await createSender(friend, host).read('1', '1', {}, sign(stranger, { right: 'share', archiveId: '1', receiver: '' })),
      ),
    ).toBe('403 wrong-right');
    expect(await readError(await fetch(`${host.url}/v1/shards/1`))).toBe('401 token-missing');
  });
});

describe('a receipt', () => {
  const bytes = new Uint8Array(randomBytes(4_096));

  it('is signed by the offer key at the terms of the offer, and is the same whenever it is asked for, also after a restart', async () => {
    const { host, key, sender } = await setUp();
    const { encoded, signed } = await sender.requestOffer(bytes.length);
    const id = newUploadId();
    await sender.create(id, encoded, bytes.length);
    const { receipt: text } = (await (await sender.put(id, 0, bytes)).json()) as { receipt: string };
    const given = decodeReceipt(text);
    expect(isReceiptSignedBy(host.chain.chainId, given, host.parts.offerKey)).toBe(true);
    const { pricePerGibBlock, termBlocksMin, termBlocksMax, exchange, commissionBps } = signed.offer;
    expect(given.receipt).toMatchObject({ pricePerGibBlock, termBlocksMin, termBlocksMax, exchange, commissionBps, sender: key.address });
    const ask = async (from: TestHost): Promise<string> =>
      ((await (await createSender(key, from).view(id)).json()) as { receipt: string }).receipt;
    expect(await ask(host)).toBe(text);
    await host.stop.stop('restart');
    const again = await start({}, host.chain);
    expect(await ask(again)).toBe(text);
    // One that is about to expire is worth nothing to the Sender: another takes its place.
    host.chain.advance(given.receipt.validUntilHeight - host.chain.height);
    const fresh = decodeReceipt(await ask(again)).receipt;
    expect(fresh.number).toBeGreaterThan(given.receipt.number);
    expect(again.parts.store.receipts.list().map(({ number }) => number)).toEqual([fresh.number]);
  });

  it('is given for no more than deposit and capacity bear, whatever was offered before', async () => {
    const { host, key, sender } = await setUp({ depositAmount: 5_000n });
    const { encoded } = await sender.requestOffer(bytes.length);
    const id = newUploadId();
    await sender.create(id, encoded, bytes.length);
    const contractor = host.chain.contractors.get(host.chain.address)!;
    host.chain.contractors.set(host.chain.address, { ...contractor, lockedAmount: contractor.depositAmount });
    await waitFor('the lock noticed', async () => (await host.parts.computeOfferableBytes()) === 0n);
    expect(await readError(await sender.put(id, 0, bytes))).toBe('507 quota-full');
    expect(host.parts.store.receipts.list()).toEqual([]);
    // What came is kept, and the receipt given once there is deposit again.
    host.chain.contractors.set(host.chain.address, contractor);
    await waitFor('the receipt', async () => (await sender.view(id)).status === 200);
    expect(host.parts.store.receipts.list()).toHaveLength(1);
    expect(await host.parts.computeOfferableBytes()).toBeLessThanOrEqual(5n * 2n ** 30n - BigInt(bytes.length));
    expect(key.address).toBe(host.parts.store.receipts.list()[0]?.sender);
  });

  it('for a renewal is signed without an upload, for the Sender of the deal, and holds the shard', async () => {
    const { host, key, sender } = await setUp();
    await storeShard(host, key, bytes);
    const { encoded } = await sender.requestOffer(bytes.length);
    const ask = { dealId: '1', offer: encoded, termBlocks: '100' };
    const receipt = await readReceipt(await sender.renewalReceipt(ask));
    expect([hex(receipt.checksum), receipt.shardBytes]).toEqual([hex(computeBlake3(bytes)), 4_096n]);
    expect((await readReceipt(await sender.renewalReceipt(ask))).number).toBe(receipt.number);
    const other = await createKey();
    host.chain.balances.set(other.address, RICH);
    expect(await readError(await createSender(other, host).renewalReceipt(ask))).toBe('404 deal-unknown');
    expect(await readError(await sender.renewalReceipt({ ...ask, dealId: '2' }))).toBe('404 deal-unknown');
    expect(await readError(await sender.renewalReceipt({ ...ask, termBlocks: '10000000' }))).toBe('422 offer-unfit');
    const small = await sender.requestOffer(1_024);
    expect(await readError(await sender.renewalReceipt({ ...ask, offer: small.encoded }))).toBe('413 volume-exceeded');
    host.chain.deals.set(1n, { ...host.chain.deals.get(1n)!, status: 'DEAL_STATUS_ENDED' });
    host.chain.advance(20n);
    await waitFor('the deal forgotten', () => host.parts.store.deals.find(1n) === undefined);
    expect(host.parts.store.shards.list()).toHaveLength(1);
    host.chain.advance(receipt.validUntilHeight - host.chain.height + 1n);
    await waitFor('the shard deleted', () => host.parts.store.shards.list().length === 0);
  });
});

describe('an upload that hangs', () => {
  /** Sends the first bytes and then nothing more. */
  function stall(bytes: Uint8Array): ReadableStream<Uint8Array> {
    return new ReadableStream({ start: (controller) => controller.enqueue(bytes) });
  }

  it('gives way to a newer connection at once', async () => {
    const { sender } = await setUp();
    const bytes = new Uint8Array(randomBytes(200_704));
    const { encoded } = await sender.requestOffer(bytes.length);
    const id = newUploadId();
    await sender.create(id, encoded, bytes.length);
    const hanging = sender.put(id, 0, stall(bytes.subarray(0, 70_000))).then(
      (response) => `answered ${response.status}`,
      () => 'broken off',
    );
    let ended: string | undefined;
    void hanging.then((how) => {
      ended = how;
    });
    // The first newer call may come before the hanging one: it is repeated until there was one to end.
    const refused = await waitFor('the hanging call ended by a newer one', async () => {
      const response = await sender.put(id, 1, bytes.subarray(1));
      return ended === undefined ? undefined : response;
    });
    expect(ended).toBe('broken off');
    expect(await readError(refused)).toBe('409 wrong-offset');
    // What the hanging call had brought is written, and the newer one was told how much that is.
    const offset = Number(refused.headers.get('upload-offset'));
    const done = (await (await sender.put(id, offset, bytes.subarray(offset))).json()) as { checksum: string };
    expect(done.checksum).toBe(hex(computeBlake3(bytes)));
  });

  it('is cut off after its idle time, and keeps what came', async () => {
    const { sender } = await setUp({ uploadIdleSeconds: 1 });
    const bytes = new Uint8Array(randomBytes(200_704));
    const { encoded } = await sender.requestOffer(bytes.length);
    const id = newUploadId();
    await sender.create(id, encoded, bytes.length);
    await expect(sender.put(id, 0, stall(bytes.subarray(0, 70_000)))).rejects.toThrow();
    await waitFor('the bytes kept', async () => (await sender.head(id)).headers.get('upload-offset') === '70000');
    expect((await sender.put(id, 70_000, bytes.subarray(70_000))).status).toBe(200);
  });
});

// A device that is always full, where the system has one.
describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it('is told to the Sender, and the upload goes on once there is room', async () => {
    const { sender } = await setUp();
    const bytes = new Uint8Array(randomBytes(200_704));
    const { encoded } = await sender.requestOffer(bytes.length);
    const id = newUploadId();
    await sender.create(id, encoded, bytes.length);
    const part = join(folder.path, 'uploads', `${id}.part`);
    await rm(part);
    await symlink('/dev/full', part);
    expect(await readError(await sender.put(id, 0, bytes))).toBe('507 quota-full');
    expect((await sender.head(id)).headers.get('upload-offset')).toBe('0');
    await rm(part);
    await writeFile(part, '');
    const done = (await (await sender.put(id, 0, bytes)).json()) as { checksum: string };
    expect(done.checksum).toBe(hex(computeBlake3(bytes)));
  });
});

describe('a Host with little deposit', () => {
  it('offers no more than the chain would let it take', async () => {
    const { host, sender } = await setUp({ depositAmount: 5_000n });
    const ask = async (bytes: number): Promise<number> =>
      ((await (await sender.request({ slotBytes: String(bytes), slots: 1, termBlocks: '10' })).json()) as { offers: unknown[] }).offers
        .length;
    // 5,000 base units at 1,000 a GiB cover 5 GiB.
    expect([await ask(5 * 2 ** 30), await ask(5 * 2 ** 30 + 1_024)]).toEqual([1, 0]);
    const contractor = host.chain.contractors.get(host.chain.address)!;
    host.chain.contractors.set(host.chain.address, { ...contractor, lockedAmount: 4_000n });
    await waitFor('the lock noticed', async () => (await ask(2 * 2 ** 30)) === 0);
    expect(await ask(2 ** 30)).toBe(1);
  });

  it('resumes after a suspension once its deals are gone, and takes no work before', async () => {
    const { host, sender } = await setUp();
    const view = {
      host: host.chain.address,
      status: 'HOST_STATUS_SUSPENDED',
      period: 4n,
      periodStartedAtHeight: 1n,
      seedHeight: 40n,
      proofWindowBlocks: 10n,
      challengesPerPeriod: 4n,
      liveChunks: 0n,
      spaceChunks: 0n,
      activeDeals: 2n,
      periodsDue: 1n,
      periodsProven: 0n,
      missedInARow: 3,
      openPeriod: 0n,
      openSeedHeight: 0n,
      questionedPeriod: 0n,
      questionedUntilHeight: 0n,
      challengeFeeAmount: 1n,
      receiptNumberMin: 0n,
    } as const;
    host.chain.view = view;
    host.chain.advance();
    await waitFor('the suspension seen', () => host.parts.standing.isSuspended);
    expect(
      ((await (await sender.request({ slotBytes: '2048', slots: 1, termBlocks: '10' })).json()) as { offers: unknown[] }).offers,
    ).toEqual([]);
    expect(host.chain.listExecuted('MsgResumeHost')).toEqual([]);
    host.chain.view = { ...view, activeDeals: 0n };
    host.chain.advance();
    await waitFor('the resumption', () => host.chain.listExecuted('MsgResumeHost').length > 0);
  });
});

describe('a Host refuses', () => {
  it('a Sender that the chain does not know, and one that cannot pay', async () => {
    const { host, sender, key } = await setUp();
    const { encoded } = await sender.requestOffer(2_048, 1_000);
    const stranger = createSender(await createKey(), host);
    expect(await readError(await stranger.request({ slotBytes: '2048', slots: 1, termBlocks: '10' }))).toBe('403 unknown-address');
    host.chain.balances.set(key.address, 1n);
    host.parts.balances.forget(key.address);
    expect(await readError(await sender.create(newUploadId(), encoded, 2_048, 1_000))).toBe('402 cannot-pay');
  });

  it('forged, foreign-chain, expired, misdirected and replayed tokens', async () => {
    const { host, sender, key } = await setUp();
    const { encoded } = await sender.requestOffer(2_048);
    const id = newUploadId();
    const send = (token: string): Promise<Response> =>
      fetch(`${host.url}/v1/uploads`, {
        method: 'POST',
        body: JSON.stringify({ uploadId: id, offer: encoded, shardBytes: '2048', termBlocks: '10' }),
        headers: { 'content-type': 'application/json', authorization: `Marspace ${token}` },
      });
    const good = sign(key, { right: 'upload', uploadId: id, audience: host.chain.address });
    const [payload, signature] = good.split('.') as [string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const other = await createKey();
    const forged = `${Buffer.from(JSON.stringify({ ...claims, signer: other.address })).toString('base64url')}.${signature}`;
    expect(await readError(await send(forged))).toBe('401 token-forged');
    expect(await readError(await send('nonsense'))).toBe('401 token-malformed');
    expect(await readError(await send(sign(key, { right: 'upload', uploadId: id, audience: other.address })))).toBe('403 wrong-audience');
    expect(await readError(await send(sign(key, { right: 'upload', uploadId: newUploadId(), audience: host.chain.address })))).toBe(
      '403 wrong-right',
    );
    expect(
      await readError(await send(sign(key, { right: 'upload', uploadId: id, audience: host.chain.address }, Date.now() / 1_000 - 3_000))),
    ).toBe('401 token-expired');
    const body = JSON.stringify({ slotBytes: '2048', slots: 1, termBlocks: '10' });
    const token = sign(key, { right: 'request', audience: host.chain.address, body: new TextEncoder().encode(body) });
    const ask = (text: string): Promise<Response> =>
      fetch(`${host.url}/v1/requests`, {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'application/json', authorization: `Marspace ${token}` },
      });
    expect(await readError(await ask(body.replace('2048', '4096')))).toBe('403 wrong-right');
    expect((await ask(body)).status).toBe(200);
    expect(await readError(await ask(body))).toBe('401 token-replayed');
  });

  it('offers of another Host, altered ones, ones for another Sender, and what goes beyond them', async () => {
    const { host, sender, key } = await setUp();
    const { encoded, signed } = await sender.requestOffer(2_048, 100);
    const { encodeOffer } = await import('@marspace/sdk');
    const altered = (fields: object): string => encodeOffer({ ...signed, offer: { ...signed.offer, ...fields } });
    const attempt = async (offer: string, bytes = 2_048, term = 100): Promise<string> =>
      readError(await sender.create(newUploadId(), offer, bytes, term));
    expect(await attempt(altered({ host: key.address }))).toBe('422 offer-foreign');
    expect(await attempt(altered({ volumeBytesMax: 10n ** 12n }))).toBe('422 offer-forged');
    expect(await attempt('AAAA')).toBe('400 bad-request');
    expect(await attempt(encoded, 4_096)).toBe('413 volume-exceeded');
    expect(await attempt(encoded, 2_048, 10_000_000)).toBe('422 offer-unfit');
    const other = await createKey();
    host.chain.balances.set(other.address, RICH);
    expect(await readError(await createSender(other, host).create(newUploadId(), encoded, 2_048))).toBe('422 offer-bound');
    const used = newUploadId();
    expect((await sender.create(used, encoded, 2_048)).status).toBe(201);
    expect(await attempt(encoded)).toBe('413 volume-exceeded');
    expect(await readError(await sender.create(used, encoded, 1_024))).toBe('409 upload-conflict');
    expect(
      await readError(
        await createSender(other, host)
          .head(used)
          .then(async (answer) => new Response('{"error":{"code":"none"}}', { status: answer.status })),
      ),
    ).toBe('404 none');
    host.chain.advance(5_000n);
    expect(await attempt(encoded)).toBe('410 offer-expired');
  });

  it('more than its quota and more unopened bytes of one Sender than allowed', async () => {
    const { sender } = await setUp({ quotaBytes: 10_240n, unopenedBytesMax: 6_144n });
    const first = await sender.requestOffer(4_096);
    expect((await sender.create(newUploadId(), first.encoded, 4_096)).status).toBe(201);
    const second = await sender.requestOffer(4_096);
    expect(await readError(await sender.create(newUploadId(), second.encoded, 4_096))).toBe('507 quota-full');
    const large = await sender.request({ slotBytes: '20480', slots: 1, termBlocks: '10' });
    expect(((await large.json()) as { offers: unknown[] }).offers).toEqual([]);
  });

  it('to judge without a node: it says so, and goes on when the node is back', async () => {
    const { host, sender } = await setUp();
    const { encoded } = await sender.requestOffer(2_048);
    host.chain.isDown = true;
    const refused = await sender.create(newUploadId(), encoded, 2_048);
    expect([refused.headers.get('retry-after'), await readError(refused)]).toEqual(['2', '503 chain-unreachable']);
    host.chain.isDown = false;
    expect((await sender.create(newUploadId(), encoded, 2_048)).status).toBe(201);
  });

  it('to keep what expired: an upload that is not whole after its time, a whole one after the height of its receipt', async () => {
    const { host, key, sender } = await setUp({ uploadTtlSeconds: 0, receiptBlocks: 100n });
    const { encoded } = await sender.requestOffer(2_048);
    const [half, whole] = [newUploadId(), newUploadId()];
    await sender.create(half, encoded, 2_048);
    await sender.put(half, 0, randomBytes(1_024));
    const { validUntilHeight } = await upload(host, key, new Uint8Array(randomBytes(2_048)), whole);
    expect(validUntilHeight).toBe(host.chain.height + 100n);
    host.chain.advance(20n);
    await waitFor('the half upload deleted', async () => (await sender.head(half)).status === 404);
    const later = newUploadId();
    await sender.create(later, (await sender.requestOffer(2_048)).encoded, 2_048);
    host.chain.advance(validUntilHeight - host.chain.height);
    await waitFor('another look at the uploads', async () => (await sender.head(later)).status === 404);
    expect((await sender.head(whole)).status).toBe(204);
    host.chain.advance(20n);
    await waitFor('the whole upload deleted', async () => (await sender.head(whole)).status === 404);
    await waitFor('the shard deleted', () => host.parts.store.shards.list().length === 0);
    expect(host.parts.store.receipts.list()).toEqual([]);
  });
});
