import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { computeShardBytes } from '@marspace/codec';
import {
  createAccountTokenSigner,
  createHostUpload,
  createTransferChain,
  findOffers,
  MarspaceClient,
  restoreAccountKey,
} from '@marspace/sdk';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Network } from '../../../e2e/localnet/network.ts';
import type { BenchRow } from '../report.ts';
import { runConsole } from './console-run.ts';

const mib = 2 ** 20;
const code = { dataShards: 10, parityShards: 6 };
const termBlocks = 2_000n;
const pieceBytes = mib; // as `put` sends

/** Writes a file of random bytes. */
export function writeNoise(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  const noise = randomBytes(Math.min(bytes, 16 * mib));
  for (let at = 0; at < bytes; at += noise.length) {
    noise.writeUInt32LE(at / noise.length, 0); // no two pieces alike
    writeSync(file, noise, 0, Math.min(noise.length, bytes - at));
  }
  closeSync(file);
}

/** Row 3 and the first half of row 4: put and get through the console, memory and time. */
export async function benchTransfers(
  root: string,
  network: Network,
  folder: string,
  bytes: number,
): Promise<{ rows: BenchRow[]; putSeconds: number }> {
  const [source, target] = [join(folder, 'source'), join(folder, 'target')];
  writeNoise(source, bytes);
  const label = `${bytes / 2 ** 30} GiB`;
  const put = await runConsole(root, network.consoleHome, { path: source, bytes }, [
    'put',
    source,
    '--code',
    '10+6',
    '--term',
    termBlocks.toString(),
    '--yes',
    '--json',
  ]);
  const { archiveId } = JSON.parse(put.stdout) as { archiveId: string };
  rmSync(source);
  const get = await runConsole(root, network.consoleHome, { path: target, bytes }, ['get', archiveId, '--output', target, '--json']);
  const { equal } = JSON.parse(get.stdout) as { equal: boolean };
  if (!equal) throw new Error('the console fetched other bytes than it stored');
  rmSync(target);
  const rows: BenchRow[] = [
    { name: `peak memory of the console in put, ${label}`, value: put.peakBytes / 1e6, unit: 'MB', bar: 200, limit: 128, better: 'lower' },
    { name: `peak memory of the console in get, ${label}`, value: get.peakBytes / 1e6, unit: 'MB', bar: 200, limit: 128, better: 'lower' },
    {
      name: `temporary disk of the console in put and get beyond the journal, ${label}`,
      value: Math.max(put.temporaryBytes, get.temporaryBytes),
      unit: 'B',
      bar: 0,
      limit: 0,
      better: 'lower',
    },
    {
      name: `get over loopback, ${label}, process start and hashing included`,
      value: bytes / 1e6 / get.seconds,
      unit: 'MB/s',
      bar: 0,
      limit: 0,
      better: 'higher',
    },
  ];
  return { rows, putSeconds: put.seconds };
}

/** The other half of row 4: seconds to send ready-made bytes of the same shards to the same Hosts, with the same fsync at the end. */
export async function measurePlainSend(network: Network, bytes: number): Promise<number> {
  const client = await MarspaceClient.connect(network.validators[0]?.rpc ?? '');
  const key = await restoreAccountKey(network.sender.mnemonic);
  const chain = createTransferChain(client, await client.openAccount(key.signer), createAccountTokenSigner(key));
  const shardBytes = Number(computeShardBytes(BigInt(bytes), code.dataShards));
  const slots = code.dataShards + code.parityShards;
  const request = { slotBytes: BigInt(shardBytes), slots, termBlocks, collectMs: 500 };
  const offers = (await findOffers(chain, { request, wanted: slots })).slice(0, slots);
  if (offers.length < slots) throw new Error(`${offers.length} Hosts made an offer, ${slots} are needed`);
  const piece = randomBytes(pieceBytes);
  const startedAt = performance.now();
  const uploads = offers.map(async ({ endpoint, host, offer }) => {
    const uploadId = bytesToHex(randomBytes(16));
    const upload = createHostUpload(endpoint, uploadId, () => chain.createToken({ right: 'upload', audience: host, uploadId }));
    await upload.create(offer, shardBytes, termBlocks);
    for (let at = 0; at < shardBytes; at += pieceBytes) await upload.send(at, piece.subarray(0, Math.min(pieceBytes, shardBytes - at)));
    return upload;
  });
  const done = await Promise.all(uploads);
  const seconds = (performance.now() - startedAt) / 1000;
  await Promise.all(done.map((upload) => upload.remove()));
  client.disconnect();
  return seconds;
}
