/**
 * Encodes one file of noise and writes it, its shards and its facts to a directory, for readers written by others:
 *   node scripts/write-archive.ts <directory> <plaintext bytes> <data shards> <parity shards> [passphrase]
 * Writes plaintext, slot-<n>, chunk-<n> (a proof of the last chunk of slot n), identity (age), archive.json.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { createNoise, cutPieces } from '../test/archives.ts';
import { computeChunkProof, createEnvelope, encodeArchive } from '../src/index.ts';

/** 2^10: a test's passphrase guards nothing. */
const SCRYPT_WORK_FACTOR = 10;
const [directory, ...numbers] = process.argv.slice(2);
const [plaintextBytes, dataShards, parityShards] = numbers.slice(0, 3).map(Number);
const passphrase = numbers[3];
if (!directory || plaintextBytes === undefined || dataShards === undefined || parityShards === undefined) {
  console.error('usage: write-archive.ts <directory> <plaintext bytes> <data shards> <parity shards> [passphrase]');
  process.exit(2);
}
await mkdir(directory, { recursive: true });
const identity = await generateIdentity();
const envelope = await createEnvelope(
  passphrase ? { passphrase, scryptWorkFactor: SCRYPT_WORK_FACTOR } : { recipients: [await identityToRecipient(identity)] },
);
const plaintext = createNoise(plaintextBytes, plaintextBytes + dataShards);
const parts: Uint8Array[][] = Array.from({ length: dataShards + parityShards }, () => []);
const encoded = await encodeArchive(cutPieces(plaintext, 123_457), {
  plaintextBytes,
  dataShards,
  parityShards,
  envelope,
  collectTrees: true,
  sinks: parts.map((list) => ({
    write: (block) => {
      list.push(block.bytes);
    },
  })),
});
await writeFile(join(directory, 'plaintext'), plaintext);
await writeFile(join(directory, 'identity'), `${identity}\n`);
const lastChunk = encoded.shardBytes / 1_024 - 1;
for (const [slot, list] of parts.entries()) {
  const shard = Buffer.concat(list);
  await writeFile(join(directory, `slot-${slot}`), shard);
  const tree = encoded.slots[slot]!.tree!;
  await writeFile(
    join(directory, `chunk-${slot}`),
    await computeChunkProof(tree, (offset, length) => shard.subarray(offset, offset + length), lastChunk),
  );
}
const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex');
await writeFile(
  join(directory, 'archive.json'),
  JSON.stringify({
    dataShards,
    parityShards,
    contentBytes: encoded.contentBytes,
    shardBytes: encoded.shardBytes,
    checksums: encoded.slots.map(({ checksum }) => hex(checksum)),
    ciphertextHash: hex(encoded.ciphertextHash),
    plaintextHash: hex(encoded.plaintextHash),
    fileKey: hex(envelope.fileKey),
  }),
);
