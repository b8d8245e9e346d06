import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { computeBlake3 } from '@marspace/codec';
import type { AccountKey } from '@marspace/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKey, createSender, makeFolder, newUploadId, waitFor } from '../../test/harness.ts';
import { openShardStore } from './store/shard-store.ts';

const program = fileURLToPath(new URL('../../test/host-process.ts', import.meta.url));
const MIB = 1_048_576;
/** Five programs start one after the other, each with all of a Host to load: ten seconds on two busy cores, many times that where whole networks run beside it. */
const limitMs = 180_000;
const bytesMs = 60_000; // for 6 MiB at a Host that has to share
const clock = { nowMs: () => Date.now() };

let folder: Awaited<ReturnType<typeof makeFolder>>;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await folder.remove();
});

async function startProcess(
  address: string,
  key: AccountKey,
): Promise<{ sender: ReturnType<typeof createSender>; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [program, folder.path, address, key.address], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the Host ended with ${code}`)));
  });
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { sender: createSender(key, { url, chain: { address } }), kill };
}

/** Bytes in pieces of 64 KiB, no faster than the receiver takes them, and never the last one until `release`. */
function streamSlowly(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at >= bytes.length) return controller.close();
      await new Promise((resolve) => setTimeout(resolve, 1));
      controller.enqueue(bytes.subarray(at, at + 65_536));
      at += 65_536;
    },
  });
}

describe('kill -9 of a Host', () => {
  it('during an upload, several times: the upload goes on where it stood and the checksum is right', { timeout: limitMs }, async () => {
    const key = await createKey();
    const address = (await createKey()).address;
    const bytes = new Uint8Array(randomBytes(24 * MIB));
    const id = newUploadId();
    const kills = [3, 9, 15].map((mebibytes) => mebibytes * MIB);
    let host = await startProcess(address, key);
    const { encoded } = await host.sender.requestOffer(bytes.length);
    expect((await host.sender.create(id, encoded, bytes.length)).status).toBe(201);
    for (const killAt of kills) {
      const from = Number((await host.sender.head(id)).headers.get('upload-offset'));
      expect(from).toBeLessThan(killAt);
      const sending = host.sender.put(id, from, streamSlowly(bytes.subarray(from))).then(
        () => 'answered',
        () => 'broken off',
      );
      await waitFor(`${killAt} bytes`, async () => Number((await host.sender.head(id)).headers.get('upload-offset')) >= killAt, bytesMs);
      await host.kill();
      expect(await sending).toBe('broken off');
      host = await startProcess(address, key);
      // What was reported before the kill is still there.
      expect(Number((await host.sender.head(id)).headers.get('upload-offset'))).toBeGreaterThanOrEqual(killAt);
    }
    const from = Number((await host.sender.head(id)).headers.get('upload-offset'));
    type Done = { complete: boolean; checksum: string; receipt: string };
    const done = (await (await host.sender.put(id, from, bytes.subarray(from))).json()) as Done;
    expect(done).toMatchObject({ complete: true, checksum: Buffer.from(computeBlake3(bytes)).toString('hex') });
    await host.kill();
    const after = await startProcess(address, key);
    // The same receipt: another one would let the shard open two deals.
    expect((await (await after.sender.view(id)).json()) as Done).toMatchObject({ complete: true, receipt: done.receipt });
  });

  it('at any step of a completion: the store opens with the shard in place', async () => {
    const bytes = new Uint8Array(randomBytes(100_352));
    const checksum = Buffer.from(computeBlake3(bytes)).toString('hex');
    const record = {
      uploadId: 'a'.repeat(32),
      sender: 'mspace1x',
      offer: 'AAAA',
      offerNonce: '1',
      shardBytes: bytes.length,
      termBlocks: '1',
      touchedAtMs: Date.now(),
    };
    await openShardStore(folder.path, 1n << 30n, clock);
    // All bytes written, nothing noted yet; then: checksum noted, shard not moved.
    for (const noted of [record, { ...record, checksum }]) {
      await writeFile(join(folder.path, 'uploads', `${record.uploadId}.json`), JSON.stringify(noted));
      await writeFile(join(folder.path, 'uploads', `${record.uploadId}.part`), bytes);
      const store = await openShardStore(folder.path, 1n << 30n, clock);
      expect(store.shards.has(checksum, bytes.length)).toBe(true);
      expect(store.uploads.find(record.uploadId)).toMatchObject({ receivedBytes: bytes.length, record: { checksum } });
      await store.uploads.remove(record.uploadId);
      await store.shards.remove(checksum);
    }
    // Shard moved, its record gone (removed with the adoption of a deal); leftovers of other steps.
    await writeFile(join(folder.path, 'uploads', `${'b'.repeat(32)}.part`), bytes);
    await writeFile(join(folder.path, 'uploads', `${'c'.repeat(32)}.json.1234abcd.tmp`), '{');
    const store = await openShardStore(folder.path, 1n << 30n, clock);
    expect(store.uploads.list()).toEqual([]);
    expect(await readdir(join(folder.path, 'uploads'))).toEqual([]);
  });
});
