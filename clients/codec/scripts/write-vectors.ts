/** Writes vectors/archive-layout.json and vectors/chunk-proofs.json; `--check` fails if the committed files differ. Read by the Go tests and the storage module's. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNoise } from '../test/archives.ts';
import { computeChunkProof, computeCiphertextBytes, computeLayout, computeShardBytes, ShardHasher } from '../src/index.ts';

const vectorsDir = join(dirname(fileURLToPath(import.meta.url)), '../../../vectors');
const MIB = 1_048_576;

function createLayoutVectors(): unknown {
  const sizes = [
    0,
    1,
    200,
    1_023,
    1_024,
    1_025,
    10_239,
    10_240,
    10_241,
    65_535,
    65_536,
    65_537,
    131_072,
    655_359,
    655_360,
    655_361,
    655_360 + 1_024,
    MIB,
    MIB + 1,
    10 * MIB + 7,
    2 ** 30,
    2 ** 40 + 12_345,
    2 ** 53 - 1,
  ];
  const codes = [1, 2, 3, 4, 10, 16, 29, 128, 255, 256];
  const shardBytes = sizes.flatMap((contentBytes) =>
    codes.map((dataShards) => {
      const layout = computeLayout(contentBytes, dataShards, 0);
      return {
        contentBytes: String(contentBytes),
        dataShards,
        shardBytes: String(layout.shardBytes),
        fullStripes: String(layout.fullStripes),
        lastBlockBytes: layout.lastBlockBytes,
      };
    }),
  );
  // Beyond a double's precision, for implementations with 64-bit or larger integers.
  const huge = [2n ** 53n, 2n ** 60n + 1n, 2n ** 62n - 1n].flatMap((contentBytes) =>
    [1, 10, 256].map((dataShards) => {
      const bytes = computeShardBytes(contentBytes, dataShards);
      const fullStripes = contentBytes / (65_536n * BigInt(dataShards));
      return {
        contentBytes: String(contentBytes),
        dataShards,
        shardBytes: String(bytes),
        fullStripes: String(fullStripes),
        lastBlockBytes: Number(bytes - fullStripes * 65_536n),
      };
    }),
  );
  const ciphertextBytes = [0, 1, 65_535, 65_536, 65_537, MIB, 2 ** 40].flatMap((plaintextBytes) =>
    [200, 4_321].map((headerBytes) => ({ plaintextBytes, headerBytes, contentBytes: computeCiphertextBytes(plaintextBytes, headerBytes) })),
  );
  return {
    about:
      'shardBytes of contentBytes over dataShards, and the size of the age file of a plaintext (docs/spec/archive-format.md). Numbers beyond 2^53 are strings.',
    shardBytes: [...shardBytes, ...huge],
    ciphertextBytes,
  };
}

async function createProofVectors(): Promise<unknown> {
  const cases: [number, number[]][] = [
    [1_024, [0]],
    [2_048, [0, 1]],
    [3_072, [0, 2]],
    [7_168, [3, 4, 6]],
    [65_536, [0, 31, 63]],
    [66_560, [0, 63, 64]],
    [199_680, [0, 127, 128, 150, 194]],
    [MIB, [0, 513, 1_023]],
  ];
  const vectors: { name: string; shardBytes: number; seed: number; checksum: string; chunkIndex: number; proof: string; valid: boolean }[] =
    [];
  for (const [shardBytes, chunks] of cases) {
    const shard = createNoise(shardBytes, shardBytes);
    const { tree, checksum } = new ShardHasher().update(shard).digest();
    for (const chunkIndex of chunks) {
      const proof = Buffer.from(await computeChunkProof(tree, (offset, length) => shard.subarray(offset, offset + length), chunkIndex));
      const vector = {
        name: `chunk ${chunkIndex} of ${shardBytes} bytes`,
        shardBytes,
        seed: shardBytes,
        checksum: Buffer.from(checksum).toString('hex'),
        chunkIndex,
        proof: proof.toString('base64'),
        valid: true,
      };
      vectors.push(vector);
      if (chunkIndex === 0) continue;
      const flipped = Buffer.from(proof);
      flipped[proof.length - 1]! ^= 1;
      vectors.push({ ...vector, name: `${vector.name}, last bit flipped`, proof: flipped.toString('base64'), valid: false });
      vectors.push({ ...vector, name: `${vector.name}, shown as the chunk before`, chunkIndex: chunkIndex - 1, valid: false });
      vectors.push({ ...vector, name: `${vector.name}, one value short`, proof: proof.subarray(0, -32).toString('base64'), valid: false });
    }
  }
  return {
    about:
      'A shard is xorshift32 noise: state = seed|1; each word is state ^= state<<13, ^= state>>>17, ^= state<<5, little endian. Proof in base64, checksum in hex.',
    vectors,
  };
}

const check = process.argv.includes('--check');
await mkdir(vectorsDir, { recursive: true });
for (const [name, content] of [
  ['archive-layout.json', createLayoutVectors()],
  ['chunk-proofs.json', await createProofVectors()],
] as const) {
  const file = join(vectorsDir, name);
  const text = `${JSON.stringify(content, null, 1)}\n`;
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is not what the codec gives; run: npm run vectors -w @marspace/codec`);
    process.exitCode = 1;
  }
}
