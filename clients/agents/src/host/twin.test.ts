import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pause } from '@marspace/runtime';
import type { Receipt } from '@marspace/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createDeal, type FakeChain } from '../../test/fake-chain.ts';
import {
  createKey,
  createSender,
  makeFolder,
  newUploadId,
  readReceipt,
  startTestHost,
  type TestHost,
  testSeed,
  waitFor,
} from '../../test/harness.ts';
import { ExchangeLink } from './exchange-link.ts';
import { createReportLossJob } from './jobs/report-loss.ts';
import { createTellRoomJob } from './jobs/tell-room.ts';

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

async function start(home: string, chain?: FakeChain): Promise<TestHost> {
  const running = await startTestHost(join(folder.path, home), {}, chain);
  open.push(running);
  return running;
}

/** Two programs with one key and copies of one home. */
async function startTwins(): Promise<{ one: TestHost; other: TestHost; chain: FakeChain }> {
  const first = await start('home');
  await first.stop.stop('copied');
  await cp(join(folder.path, 'home'), join(folder.path, 'copy'), { recursive: true });
  return { one: await start('home', first.chain), other: await start('copy', first.chain), chain: first.chain };
}

async function upload(running: TestHost): Promise<Receipt> {
  const key = await createKey();
  running.chain.balances.set(key.address, 10n ** 30n);
  const [sender, id] = [createSender(key, running), newUploadId()];
  const { encoded } = await sender.requestOffer(shardBytes);
  await sender.create(id, encoded, shardBytes);
  const receipt = await readReceipt(await sender.put(id, 0, new Uint8Array(randomBytes(shardBytes))));
  await pause(2); // twins take one number within one millisecond
  return receipt;
}

function openDeal(chain: FakeChain, id: bigint, { sender, checksum, number }: Receipt): void {
  chain.deals.set(id, createDeal({ id, host: chain.address, sender, checksum, shardBytes: BigInt(shardBytes), receiptNumber: number }));
  chain.advance();
}

/** Some blocks, with time for the jobs of each. */
async function passBlocks(chain: FakeChain): Promise<void> {
  for (let i = 0; i < 4; i++) {
    chain.advance();
    await pause(50);
  }
}

/** A logger that keeps what it is told. */
function createLog() {
  const lines: string[] = [];
  const note = (_fields: object, text: string) => void lines.push(text);
  return { lines, logger: { info: note, warn: note, error: note } as never };
}

it('two programs with one key report no deal of each other as lost, and keep no record of it', async () => {
  const { one, other, chain } = await startTwins();
  openDeal(chain, 1n, await upload(one));
  await waitFor('the deal seen by the other', () => other.parts.standing.hasTwin);
  openDeal(chain, 2n, await upload(one));
  await passBlocks(chain);
  expect(chain.listExecuted('MsgReportLoss')).toEqual([]);
  expect(one.parts.store.deals.list().map(({ dealId }) => dealId)).toEqual([1n, 2n]);
  expect(other.parts.store.deals.list()).toEqual([]);
});

it('a program that starts again beside its twin reports none of the deals whose shards were never with it', async () => {
  const { one, other, chain } = await startTwins();
  openDeal(chain, 1n, await upload(one));
  await waitFor('the deal seen by the other', () => other.parts.standing.hasTwin);
  await other.stop.stop('restarted');
  const again = await start('copy', chain);
  openDeal(chain, 2n, await upload(again)); // it has a shard on disk now
  await passBlocks(chain);
  await waitFor('the deal of its own', () => again.parts.store.deals.find(2n));
  expect(chain.listExecuted('MsgReportLoss')).toEqual([]);
  const { lines, logger } = createLog();
  const missing = { ...again.parts, logger, standing: { ...again.parts.standing, hasTwin: false } };
  await createReportLossJob(missing).run(chain.height);
  expect(lines).toEqual([expect.stringContaining('were never in this home')]);
  await createReportLossJob({ ...missing, config: { ...missing.config, reportNeverHeld: true } }).run(chain.height);
  expect(chain.listExecuted('MsgReportLoss').length).toBe(1);
});

it('two programs that both see a deal of the other report nothing, and say so once', async () => {
  const { one, other, chain } = await startTwins();
  const [receipt, foreign] = [await upload(one), await upload(other)];
  openDeal(chain, 1n, receipt);
  await waitFor('the deal taken up', () => one.parts.store.deals.find(1n));
  openDeal(chain, 2n, foreign);
  await waitFor('both know', () => one.parts.standing.hasTwin && other.parts.standing.hasTwin);
  await passBlocks(chain);
  expect(chain.listExecuted('MsgReportLoss')).toEqual([]);
  await one.parts.store.shards.setAside(Buffer.from(receipt.checksum).toString('hex'));
  await passBlocks(chain);
  const { lines, logger } = createLog();
  const job = createReportLossJob({ ...one.parts, logger });
  await job.run(chain.height);
  await job.run(chain.height + 1n);
  expect(lines).toEqual([expect.stringContaining('nothing is reported while another Host works with the same key')]);
  expect(chain.listExecuted('MsgReportLoss')).toEqual([]);
});

it('a Host with a twin says nothing of room, and offers Exchanges none', async () => {
  const { parts, chain } = await start('home');
  const profiles: { type: string; freeBytes: string }[] = [];
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (socket: WebSocket) => {
    socket.on('message', (data) => void profiles.push(JSON.parse(String(data))));
    socket.send(
      JSON.stringify({ type: 'welcome', exchange: 'mspace1exchange', commissionBps: 0, heartbeatMs: 10_000, height: `${chain.height}` }),
    );
  });
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const { lines, logger } = createLog();
  for (const hasTwin of [false, true]) {
    const twinned = { ...parts, standing: { ...parts.standing, hasTwin } };
    const target = { address: 'mspace1exchange', findEndpoint: async () => `http://127.0.0.1:${port}` };
    const link = new ExchangeLink(twinned, testSeed, target);
    await waitFor('the profile', () => profiles.length > (hasTwin ? 1 : 0));
    await link.close();
    await createTellRoomJob({ ...twinned, logger, computeOfferableBytes: async () => 0n }).run(chain.height);
  }
  server.close();
  expect(profiles.map(({ type, freeBytes }) => [type, freeBytes !== '0'])).toEqual([
    ['profile', true],
    ['profile', false],
  ]);
  expect(lines).toHaveLength(1);
});

it('a Host whose node is behind the end of a deal takes itself for no twin', async () => {
  const { parts, chain } = await start('home');
  const receipt = await upload(open[0] as TestHost);
  openDeal(chain, 1n, receipt);
  await waitFor('the deal taken up', () => parts.store.deals.find(1n));
  chain.advance(receipt.validUntilHeight + 1_001n); // the receipt itself is forgotten
  await waitFor('the receipt forgotten', () => !parts.store.receipts.isKnown(receipt.number));
  const deal = chain.deals.get(1n) as ReturnType<typeof createDeal>;
  chain.deals.set(1n, { ...deal, status: 'DEAL_STATUS_ENDED' });
  chain.advance();
  await waitFor('the deal over', () => parts.store.deals.find(1n) === undefined);
  chain.deals.set(1n, deal);
  await passBlocks(chain);
  expect(parts.standing.hasTwin).toBe(false);
  expect(parts.store.deals.list()).toEqual([]);
});
